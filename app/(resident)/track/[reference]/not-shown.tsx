import { LinkButton } from '#components/ui/link-button';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';

/** Unknown, wrong and not shown: one page for all three, so that they cannot be told apart. */
export async function NotShown() {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const t = translator(context.locale, 'track.unknown');
  return (
    <div className="column flow">
      <h1>{t('title')}</h1>
      <p>{t('text')}</p>
      <p>{t('help', { phone: council.phone })}</p>
      <div className="actions">
        <LinkButton href={urls.track()}>{t('again')}</LinkButton>
      </div>
    </div>
  );
}
