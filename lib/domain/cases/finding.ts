import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import type { Stage } from '#lib/domain/processes/process';

/** What was found on one point of a complaint. */
export const FINDINGS = ['upheld', 'partly-upheld', 'not-upheld', 'no-finding', 'withdrawn'] as const;
export type Finding = (typeof FINDINGS)[number];

/** In staff words. */
export const FINDING_NAMES: Readonly<Record<Finding, string>> = {
  upheld: 'Upheld',
  'partly-upheld': 'Partly upheld',
  'not-upheld': 'Not upheld',
  'no-finding': 'No finding',
  withdrawn: 'Withdrawn',
};

/** The outcomes that findings lead to, the same in every process that has them. */
const OUTCOMES = ['upheld', 'partly-upheld', 'not-upheld'] as const;

/** How many points an answer has room for. */
export const MOST_POINTS = 6;

/** A row of the officer's form; both blank when it is not used. */
export type PointRow = { readonly point: string; readonly finding: string };

/** A point of complaint, in somebody's words, with what was found. */
export type Point = { readonly point: string; readonly finding: Finding };

/** Whether a complaint at this stage can be answered point by point. */
export function findsByPoint({ outcomes }: Pick<Stage, 'outcomes'>): boolean {
  return OUTCOMES.every((id) => outcomes.some((outcome) => outcome.id === id));
}

/**
 * The outcome that findings add up to: some upheld and some not is partly. Points without a finding and points taken back
 * do not count; null when no other is left.
 */
export function proposeOutcome(findings: readonly Finding[]): (typeof OUTCOMES)[number] | null {
  const [first, ...rest] = OUTCOMES.filter((outcome) => findings.includes(outcome));
  return rest.length > 0 ? 'partly-upheld' : (first ?? null);
}

/** The rows that were filled in. Refuses a point without a finding, a finding without a point, and an outcome they deny. */
export function readPoints(rows: readonly PointRow[], outcome: string): Result<Point[]> {
  const points: Point[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readRow(row, index + 1);
    if (!read.ok) return read;
    if (read.value !== null) points.push(read.value);
  }
  return denied(points, outcome) ?? done(points);
}

const LONGEST_POINT = 2000;

function readRow({ point: typed, finding: chosen }: PointRow, number: number): Result<Point | null> {
  const point = typed.trim();
  const finding = FINDINGS.find((each) => each === chosen);
  if (point === '' && chosen === '') return done(null);
  if (point === '')
    return refuse('missing-text', 'Say which point this finding is about.', `point-${number}`);
  if (point.length > LONGEST_POINT)
    return refuse('too-long', `Say the point in at most ${LONGEST_POINT} characters.`, `point-${number}`);
  return finding
    ? done({ point, finding })
    : refuse('unknown-outcome', 'Choose what was found.', `finding-${number}`);
}

// Without points the outcome stands alone; with them it says what they say.
function denied(points: readonly Point[], outcome: string) {
  if (points.length === 0) return null;
  const proposed = proposeOutcome(points.map(({ finding }) => finding));
  if (proposed === outcome || (proposed === null && outcome !== 'upheld' && outcome !== 'partly-upheld'))
    return null;
  const words =
    proposed === null
      ? 'No point is upheld. Choose another outcome, or change a finding.'
      : `The findings add up to “${FINDING_NAMES[proposed]}”. Choose that outcome, or change a finding.`;
  return refuse('unknown-outcome', words, 'outcome');
}
