import {
  type ExemptionApplied,
  pointsFound,
  type Withheld as WithheldParts,
  withheldWith,
} from '#lib/domain/cases/answer-parts';
import type { CaseEvent } from '#lib/domain/cases/event';
import { FINDING_NAMES } from '#lib/domain/cases/finding';
import type { InterestSide } from '#lib/domain/cases/withholding';
import { formatReference } from '#lib/domain/references/reference';
import { citationWords } from '#lib/messages/citation-words';
import { estimateWords } from '#lib/messages/estimate-words';

type AnswerPartsProps = {
  events: readonly CaseEvent[] /** The event of the answer or draft. */;
  answer: number;
};

/** What an answer or draft says beside its text: point by point, and what is withheld under which exemption. */
export function AnswerParts({ events, answer }: AnswerPartsProps) {
  const points = pointsFound(events, answer);
  const withheld = withheldWith(events, answer, 'colleague');
  const { exemptions, narrowing, estimate, advice } = withheld;
  const isBare = narrowing === null && estimate === null && advice === null;
  if (points.length + exemptions.length === 0 && isBare) return null;
  return (
    <ul className="parts">
      {points.map(({ id, point, finding }) => (
        <li key={id}>
          {point} <strong>{FINDING_NAMES[finding]}</strong>
        </li>
      ))}
      {exemptions.map((applied) => (
        <Withheld applied={applied} key={applied.exemption.id} />
      ))}
      <Cost withheld={withheld} />
      {advice === null ? null : (
        <li>
          What they can do instead: {advice.words}
          {advice.agreed ? ' (They agreed that we pass it on.)' : ''}
        </li>
      )}
    </ul>
  );
}

function Cost({ withheld: { countedWith, estimate, narrowing } }: { withheld: WithheldParts }) {
  return (
    <>
      {countedWith.length === 0 ? null : (
        <li>
          Its cost counted with: {countedWith.map(({ reference }) => formatReference(reference)).join(', ')}
        </li>
      )}
      {estimate === null ? null : <li>{estimateWords('en', estimate).join(' ')}</li>}
      {narrowing === null ? null : <li>How to ask for less: {narrowing}</li>}
    </>
  );
}

const INTERESTS: Readonly<Record<InterestSide, string>> = {
  disclosing: 'For disclosing: ',
  withholding: 'For withholding: ',
  balance: 'On balance: ',
};

function Withheld({
  applied: { exemption, neither, untold, why, interests },
}: {
  applied: ExemptionApplied;
}) {
  return (
    <li>
      <strong>{citationWords('en', exemption)}</strong>
      {neither ? ' (neither confirmed nor denied)' : ''}
      {untold ? ' (the resident is not told why)' : ''}
      <p>{why}</p>
      {interests.map(({ side, words }) => (
        <p key={side}>
          {INTERESTS[side]}
          {words}
        </p>
      ))}
    </li>
  );
}
