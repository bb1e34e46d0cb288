import { Notice } from '#components/ui/notice';
import type { Case } from '#lib/domain/cases/case';
import { nextStageOf } from '#lib/domain/cases/next-stage';
import { stageOf } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { outcomeWords } from '#lib/messages/outcome-words';
import { stageWords } from '#lib/messages/stage-words';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import type { Letters } from '#lib/use-cases/tracking/track-case';

type Props = { letters: Letters | null; locale: Locale; matter: Case };

/** What came of it, in a sentence: the first thing that somebody opens an answered case for. */
export function OutcomePart({ letters, locale, matter }: Props) {
  if (letters === null || !('outcome' in matter)) return null;
  const t = translator(locale, 'track.page');
  if (!letters.isShared) return <p>{t('answeredResident')}</p>;
  const which = isAnswer(matter, matter.outcome) ? answeredStage(matter, locale) : null;
  return (
    <Notice title={t('outcomeHeading')}>
      <p>{outcomeWords(locale, matter.process, matter.outcome).sentence}</p>
      {which === null ? null : <p>{which}</p>}
      {matter.publishedAs === null ? null : (
        <p>
          {t('published')} <a href={urls.disclosure(matter.publishedAs)}>{t('publishedLink')}</a>
        </p>
      )}
    </Notice>
  );
}

// What a step has ended by itself, as when they took it back, has no answer.
function isAnswer(matter: Case, outcome: string): boolean {
  return stageOf(matter).outcomes.some(({ id, by }) => id === outcome && by === undefined);
}

function answeredStage(matter: Case, locale: Locale): string | null {
  const { process, pack, stage, follows } = matter;
  const before = follows && formatReference(follows.reference);
  return stageWords({ locale, process, pack, stage, next: nextStageOf(matter), follows: before });
}
