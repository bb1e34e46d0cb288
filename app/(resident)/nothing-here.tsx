import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { publicContext } from '#lib/web/context';
import { WaysList } from './ways-list';

/** There is no such page, and here is where one can go. */
export async function NothingHere() {
  const t = translator((await publicContext()).locale, 'common');
  return (
    <div className="column flow">
      <h1>{t('errors.notFoundTitle')}</h1>
      <p>{t('errors.notFoundText')}</p>
      <WaysList
        ways={[
          { href: urls.home(), text: t('errors.goHome') },
          { href: urls.services(), text: t('notFound.services') },
          { href: urls.track(), text: t('notFound.track') },
        ]}
      />
    </div>
  );
}
