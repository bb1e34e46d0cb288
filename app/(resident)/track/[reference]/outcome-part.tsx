import { Notice } from '#components/ui/notice';
import type { Case } from '#lib/domain/cases/case';
import { outcomeWords } from '#lib/messages/outcome-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Letters } from '#lib/use-cases/tracking/track-case';

type Props = { letters: Letters | null; locale: Locale; matter: Case };

/** What came of it, in a sentence: the first thing that somebody opens an answered case for. */
export function OutcomePart({ letters, locale, matter }: Props) {
  if (letters === null || !('outcome' in matter)) return null;
  const t = translator(locale, 'track.page');
  if (!letters.isShared) return <p>{t('answeredResident')}</p>;
  return (
    <Notice title={t('outcomeHeading')}>
      <p>{outcomeWords(locale, matter.process, matter.outcome).sentence}</p>
      {matter.publishedAs === null ? null : (
        <p>
          {t('published')} <a href={urls.disclosure(matter.publishedAs)}>{t('publishedLink')}</a>
        </p>
      )}
    </Notice>
  );
}
