import { LinkButton } from '#components/ui/link-button';
import { Notice } from '#components/ui/notice';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

/** Who to call, before anything else. It never stands in the way: what was suggested follows. */
export function DangerFirst({ locale }: { locale: Locale }) {
  const t = translator(locale);
  return (
    <Notice kind="danger" title={t('sorting.dangerTitle')}>
      <p>{t('sorting.dangerText')}</p>
      <p>
        <a href={urls.emergencies()}>{t('sorting.dangerSee')}</a>
      </p>
      <div className="actions">
        <LinkButton className="unbroken" href="tel:999" icon="phone" look="danger">
          {t('chooser.call', { phone: '999' })}
        </LinkButton>
      </div>
    </Notice>
  );
}
