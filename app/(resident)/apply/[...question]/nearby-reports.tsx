import { Details } from '#components/ui/details';
import { Notice } from '#components/ui/notice';
import { formatLong } from '#lib/domain/calendar/plain-date';
import type { FormId } from '#lib/domain/forms/form';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Nearby } from '#lib/use-cases/drafts/find-nearby';

type Props = { form: FormId; locale: Locale; nearby: Nearby };

/** What is open of the same kind in the same street, and what to do if it is the same thing. */
export function NearbyReports({ form, locale, nearby }: Props) {
  const t = translator(locale, 'apply.nearby');
  const { count, since, isBegun } = nearby;
  return (
    <>
      <Notice title={t('title')}>
        <p>{t('reports', { count, date: formatLong(since, locale) })}</p>
        <p>{t(isBegun ? 'begun' : 'waiting')}</p>
      </Notice>
      <Details summary={t('same')}>
        <p>{t('nothingSent')}</p>
        <p>
          <a href={urls.applyFollow(form)}>{translator(locale, 'follow')('link')}</a>
        </p>
        <p>{t('goOn')}</p>
        <p>
          <a href={urls.home()}>{t('leave')}</a>
        </p>
      </Details>
      <p>{t('another')}</p>
    </>
  );
}
