import { pointsFound } from '#lib/domain/cases/answer-parts';
import type { CaseEvent } from '#lib/domain/cases/event';
import { type Locale, translator } from '#lib/messages/translate';
import type { Letters } from '#lib/use-cases/tracking/track-case';

type Props = { event: CaseEvent; letters: Letters; locale: Locale };

/** What an answer says beside its words: what we found on each point. */
export function AnswerParts({ event, letters, locale }: Props) {
  if (event.data.type !== 'answer-sent') return null;
  const points = pointsFound(letters.events, event.sequence);
  if (points.length === 0) return null;
  const t = translator(locale, 'findings');
  return (
    <>
      <h3 className="subheading">{t('heading')}</h3>
      <ol>
        {points.map(({ id, point, finding }) => (
          <li key={id}>
            {point === null ? null : <p className="written">{point}</p>}
            <p>
              <strong>{t(finding)}</strong>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
