import { type ExemptionApplied, pointsFound, withheldWith } from '#lib/domain/cases/answer-parts';
import type { CaseEvent } from '#lib/domain/cases/event';
import { appliedWords } from '#lib/messages/citation-words';
import { estimateWords } from '#lib/messages/estimate-words';
import { togetherWords } from '#lib/messages/together-words';
import { type Locale, translator } from '#lib/messages/translate';
import type { Letters } from '#lib/use-cases/tracking/track-case';

type Props = { event: CaseEvent; letters: Letters; locale: Locale };

/** What an answer says beside its words: what we found on each point, what we have not given and why. */
export function AnswerParts(props: Props) {
  if (props.event.data.type !== 'answer-sent') return null;
  return (
    <>
      <Findings {...props} />
      <NotGiven {...props} />
    </>
  );
}

function Findings({ event, letters, locale }: Props) {
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

function NotGiven({ event, letters, locale }: Props) {
  const withheld = withheldWith(letters.events, event.sequence, 'resident');
  const { exemptions, narrowing, countedWith, estimate, advice } = withheld;
  const t = translator(locale, 'withheld');
  return (
    <>
      {exemptions.length === 0 ? null : <h3 className="subheading">{t('heading')}</h3>}
      {exemptions.map((applied) => (
        <Applied applied={applied} key={applied.exemption.id} locale={locale} />
      ))}
      {countedWith.length === 0 ? null : (
        <>
          <h3 className="subheading">{t('together')}</h3>
          <p>{t('togetherWhy')}</p>
          <ul>
            {togetherWords(locale, countedWith).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {estimate === null ? null : (
        <>
          <h3 className="subheading">{t('estimate')}</h3>
          {estimateWords(locale, estimate).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </>
      )}
      {narrowing === null ? null : (
        <>
          <h3 className="subheading">{t('narrowing')}</h3>
          <p className="written">{narrowing}</p>
        </>
      )}
      {advice === null ? null : (
        <>
          <h3 className="subheading">{t('advice')}</h3>
          <p className="written">{advice.words}</p>
        </>
      )}
    </>
  );
}

function Applied({ applied, locale }: { applied: ExemptionApplied; locale: Locale }) {
  const t = translator(locale, 'withheld');
  const { neither, untold, emissions, why, interests } = applied;
  return (
    <>
      <p className="letter-ground">
        <strong>{t('under', { citation: appliedWords(locale, applied) })}</strong>
      </p>
      {neither ? <p>{t('neither')}</p> : null}
      {untold ? <p>{t('untold')}</p> : null}
      {emissions ? <p>{t('emissions')}</p> : null}
      {why === null ? null : <p className="written">{why}</p>}
      {interests.map(({ side, words }) => (
        <div key={side}>
          <p>{t(side)}:</p>
          <p className="written">{words}</p>
        </div>
      ))}
    </>
  );
}
