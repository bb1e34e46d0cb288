import { checkAdvice } from '#lib/domain/cases/advice';
import type { Case } from '#lib/domain/cases/case';
import { type CostEstimate, checkEstimate, readEstimate } from '#lib/domain/cases/cost-estimate';
import type { NewEvent } from '#lib/domain/cases/event';
import { findsByPoint, type Point, type PointRow, readPoints } from '#lib/domain/cases/finding';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import {
  type Applied,
  checkRefusal,
  INTEREST_SIDES,
  isUnspoken,
  readExemptions,
  type WithholdingRows,
} from '#lib/domain/cases/withholding';
import { costLimitOn } from '#lib/domain/information/cost-limit';
import type { Outcome } from '#lib/domain/processes/process';
import { outcomeOf, packById, stageOf } from '#lib/domain/processes/registry';

/** Everything an answer says, as the officer's form has it. */
export type AnswerContent = {
  readonly text: string;
  readonly outcome: string;
  readonly attachmentIds: readonly string[];
  readonly points: readonly PointRow[];
  readonly withheld: WithholdingRows;
};

/** What an answer says beside its text, each as an event of its own, recorded just before it. */
type Part = NewEvent;

/** The parts of a draft: as far as they go, so long as each row says what it is about. */
export function draftParts(matter: Case, content: AnswerContent): Result<readonly Part[]> {
  const read = readContent(matter, content);
  return read.ok ? done(read.value.parts) : read;
}

/** The parts of an answer that can be sent: as of a draft, with an outcome, and a refusal says what the law wants said. */
export function completeParts(matter: Case, content: AnswerContent): Result<readonly Part[]> {
  const read = readContent(matter, content);
  if (!read.ok) return read;
  const { outcome, applied, estimate, parts } = read.value;
  if (outcome === null) return refuse('unknown-outcome', 'Choose an outcome.', 'outcome');
  return (
    checkRefusal(applied, content.withheld, outcomeAfter(matter, outcome)) ??
    checkEstimate(estimate, outcome) ??
    checkAdvice(content.withheld, outcome) ??
    done(parts)
  );
}

// What rested on no exemption cannot still do so, but may now.
function outcomeAfter({ follows }: Case, outcome: Outcome): Outcome {
  return outcome.withholds === 'still' && follows?.withheld !== true
    ? { ...outcome, withholds: 'perhaps' }
    : outcome;
}

type Read = {
  outcome: Outcome | null;
  applied: readonly Applied[];
  estimate: CostEstimate | null;
  parts: readonly Part[];
};

function readContent(matter: Case, { outcome: id, points: rows, withheld }: AnswerContent): Result<Read> {
  const stage = stageOf(matter);
  const points = readPoints(findsByPoint(stage) ? rows : [], id);
  if (!points.ok) return points;
  const outcome = outcomeOf(stage, id);
  if (outcome === null && id !== '') return refuse('unknown-outcome', 'Choose an outcome.', 'outcome');
  const { regime } = packById(matter.process, matter.pack);
  const applied = readExemptions(withheld.exemptions, regime ?? null);
  if (!applied.ok) return applied;
  const costs = readEstimate(withheld.hours, costLimitOn(regime, matter.receivedOn));
  if (!costs.ok) return costs;
  const { value: estimate } = costs;
  const parts = partsOf(matter, { points: points.value, applied: applied.value, estimate, withheld });
  return done({ outcome, applied: applied.value, estimate, parts });
}

type ReadRows = {
  points: readonly Point[];
  applied: readonly Applied[];
  estimate: CostEstimate | null;
  withheld: WithholdingRows;
};

function partsOf(
  { countedWith }: Case,
  { points, applied, estimate, withheld: { emissions, narrowing, advice, agreed } }: ReadRows,
): readonly Part[] {
  const counted = { ...(countedWith.length > 0 && { countedWith }), ...(estimate && { estimate }) };
  const isCostly = narrowing.trim() !== '' || estimate !== null;
  return [
    ...points.map(({ point, finding }) => said({ type: 'point-decided', finding }, point)),
    ...applied.flatMap((row) => exemptionParts(row, emissions)),
    ...(isCostly ? [said({ type: 'narrowing-advised', ...counted }, narrowing)] : []),
    ...(advice.trim() === '' ? [] : [said({ type: 'advice-given', agreed }, advice)]),
  ];
}

function exemptionParts(row: Applied, emissions: boolean): Part[] {
  const { id: exemption } = row.exemption;
  const { neither, untold, why } = row;
  const sides = INTEREST_SIDES.filter((side) => row[side].trim() !== '');
  const applied = { type: 'exemption-applied', exemption, neither, emissions } as const;
  const weighed = sides.map((side) => said({ type: 'public-interest-weighed', exemption, side }, row[side]));
  if (!untold) return [said(applied, why), ...weighed];
  const cited = said({ ...applied, untold }, '');
  return [
    isUnspoken(row) ? kept(cited) : cited,
    ...[said({ type: 'reasons-kept', exemption }, why), ...weighed].map(kept),
  ];
}

function said(data: Part['data'], text: string): Part {
  return { data, visibility: 'resident', text: text.trim() || null };
}

// For colleagues alone.
function kept(part: Part): Part {
  return { ...part, visibility: 'staff' };
}
