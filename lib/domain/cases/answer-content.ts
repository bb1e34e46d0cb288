import type { Case } from '#lib/domain/cases/case';
import type { NewEvent } from '#lib/domain/cases/event';
import { findsByPoint, type Point, type PointRow, readPoints } from '#lib/domain/cases/finding';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import {
  type Applied,
  checkRefusal,
  INTEREST_SIDES,
  readExemptions,
  type WithholdingRows,
} from '#lib/domain/cases/withholding';
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
type Part = Pick<NewEvent, 'data' | 'text'>;

/** The parts of an answer that can be sent: refused unless its outcome is one, its findings add up to it, and a refusal says what the law wants said. */
export function completeParts(matter: Case, content: AnswerContent): Result<readonly Part[]> {
  const stage = stageOf(matter);
  const points = readPoints(findsByPoint(stage) ? content.points : [], content.outcome);
  if (!points.ok) return points;
  const outcome = outcomeOf(stage, content.outcome);
  if (!outcome) return refuse('unknown-outcome', 'Choose an outcome.', 'outcome');
  const regime = packById(matter.process, matter.pack).regime ?? null;
  const applied = readExemptions(content.withheld.exemptions, regime);
  if (!applied.ok) return applied;
  const wrong = checkRefusal(applied.value, content.withheld, outcome);
  return wrong ?? done(partsOf(points.value, applied.value, content.withheld));
}

function partsOf(
  points: readonly Point[],
  applied: readonly Applied[],
  { emissions, narrowing }: WithholdingRows,
): readonly Part[] {
  return [
    ...points.map(({ point, finding }): Part => ({ data: { type: 'point-decided', finding }, text: point })),
    ...applied.flatMap((row) => exemptionParts(row, emissions)),
    ...(narrowing.trim() === '' ? [] : [said({ type: 'narrowing-advised' }, narrowing)]),
  ];
}

function exemptionParts(row: Applied, emissions: boolean): Part[] {
  const { id: exemption } = row.exemption;
  const sides = INTEREST_SIDES.filter((side) => row[side].trim() !== '');
  return [
    said({ type: 'exemption-applied', exemption, neither: row.neither, emissions }, row.why),
    ...sides.map((side) => said({ type: 'public-interest-weighed', exemption, side }, row[side])),
  ];
}

function said(data: Part['data'], text: string): Part {
  return { data, text: text.trim() || null };
}
