import { Details } from '#components/ui/details';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { type Listed, PublishedList } from '../../disclosure-log/published-list';

/** Published answers about what somebody is about to ask, and what to do when one of them is enough. */
export function PublishedAnswers({ locale, published }: { locale: Locale; published: readonly Listed[] }) {
  const t = translator(locale, 'apply.published');
  return (
    <>
      <h2>{t('title')}</h2>
      <p>{t('lead')}</p>
      <PublishedList locale={locale} publications={published} />
      <Details summary={t('answered')}>
        <p>{t('nothingSent')}</p>
        <p>
          <a href={urls.home()}>{t('leave')}</a>
        </p>
      </Details>
      <p>{t('goOn')}</p>
    </>
  );
}
