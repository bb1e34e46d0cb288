import { areWithinAggregation } from '#lib/domain/cases/aggregation';
import type { Case } from '#lib/domain/cases/case';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import type { DecisionContext } from '#lib/domain/cases/topic';
import { runClocks } from '#lib/domain/deadlines/clock';
import type { Outcome } from '#lib/domain/processes/process';
import { RECORDED_FACT_NAMES } from '#lib/domain/processes/recorded-fact';
import { outcomeOf, stageOf } from '#lib/domain/processes/registry';

/** Why an outcome cannot be given to a case as it stands today; null when it can, or is none. */
export function refuseOutcome(matter: Case, id: string, context: DecisionContext): Refusal | null {
  const outcome = outcomeOf(stageOf(matter), id);
  return (
    outcome &&
    (tooEarly(matter, outcome) ??
      tooFormal(matter, outcome, context) ??
      tooFarApart(matter, outcome, context))
  );
}

function tooEarly({ facts }: Case, { after, name }: Outcome): Refusal | null {
  if (after === undefined || facts.some(({ type }) => type === after)) return null;
  const words = `“${name}” comes after this: ${RECORDED_FACT_NAMES[after]}. Record it first.`;
  return refuse('unknown-outcome', words, 'outcome');
}

function tooFormal(
  { channel, facts }: Case,
  { spokenWithin, name }: Outcome,
  { counting, today }: DecisionContext,
): Refusal | null {
  if (spokenWithin === undefined) return null;
  if (channel !== 'phone' && channel !== 'in-person')
    return refuse('unknown-outcome', `“${name}” is only for what was said to us, not written.`, 'outcome');
  const isLate = runClocks([spokenWithin], facts, counting).some(
    ({ dueOn }) => dueOn !== null && dueOn < today,
  );
  return isLate ? refuse('unknown-outcome', `The time for “${name}” has passed.`, 'outcome') : null;
}

// A day of receipt may have been corrected since.
function tooFarApart(
  { receivedOn, countedWith }: Case,
  { withholds }: Outcome,
  { counting }: DecisionContext,
): Refusal | null {
  const days = [receivedOn, ...countedWith.map((other) => other.receivedOn)];
  if (withholds !== 'cost' || areWithinAggregation(days, counting)) return null;
  const words =
    'The requests whose cost is counted with this one did not all come within 60 working days in a row. Say again which are.';
  return refuse('unknown-outcome', words, 'outcome');
}
