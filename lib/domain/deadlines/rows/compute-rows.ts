import type { z } from 'zod';
import type { HolidayTable } from '#lib/domain/calendar/bank-holidays';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { runClock } from '#lib/domain/deadlines/clock';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { type Explanation, explainClock } from '#lib/domain/deadlines/explain';
import { type Row, rowSchema } from '#lib/domain/deadlines/rows/row';
import { type CountingOf, countingOfRows } from '#lib/domain/deadlines/rows/row-counting';
import { withTimeGiven } from '#lib/domain/deadlines/rows/row-extension';
import { factsOfRow, faultOfFacts } from '#lib/domain/deadlines/rows/row-facts';
import { ruleOfRow } from '#lib/domain/deadlines/rows/row-rule';
import type { Counting } from '#lib/domain/deadlines/trace';

/** A row worked out. `due` is null while the clock waits or has not begun. */
export type ComputedRow = {
  readonly id: string;
  readonly due: PlainDate | null;
  readonly ruleId: string;
  /** Null unless it was asked for, and before the clock has begun. */
  readonly explanation: Explanation | null;
};

/** All rows in their order or, when any is at fault, one sentence for each that is: no date is ever guessed. */
export type ComputedRows =
  | { readonly ok: true; readonly rows: readonly ComputedRow[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Works out the due date of every row of a parsed file, by the holidays given; `explain` asks why, day by day. */
export function computeRows(input: unknown, holidays: HolidayTable, explain: boolean): ComputedRows {
  if (!Array.isArray(input)) return { ok: false, faults: ['The file holds no JSON array of rows.'] };
  const counting = countingOfRows(holidays);
  const seen = new Set<string>();
  const rows: ComputedRow[] = [];
  const faults: string[] = [];
  for (const [index, raw] of input.entries()) {
    const done = computeRow(raw, { counting, seen, explain });
    if (typeof done === 'string') faults.push(`${nameOf(raw, index)}: ${done}.`);
    else rows.push(done);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows };
}

type Batch = { readonly counting: CountingOf; readonly seen: Set<string>; readonly explain: boolean };

/** The row worked out, or what is wrong with it. */
function computeRow(raw: unknown, { counting, seen, explain }: Batch): ComputedRow | string {
  const read = rowSchema.safeParse(raw);
  if (!read.success) return issueWords(read.error);
  const row = read.data;
  if (seen.has(row.id)) return 'a row before it has the same id';
  seen.add(row.id);
  const rule = ruleOfRow(row);
  if (typeof rule === 'string') return rule;
  try {
    return run(row, rule, { counting: counting(row, rule), explain });
  } catch (error) {
    // Of its dates: outside the bank holidays loaded, or outside every calendar.
    if (error instanceof RangeError) return error.message.replace(/\.$/, '');
    throw error;
  }
}

function run(row: Row, rule: ClockRule, by: { counting: Counting; explain: boolean }): ComputedRow | string {
  const told = factsOfRow(row);
  const fault = faultOfFacts(told, rule);
  if (fault !== null) return fault;
  const facts = withTimeGiven(told, rule, by.counting);
  if (typeof facts === 'string') return facts;
  const due = runClock(rule, facts, by.counting)?.dueOn ?? null;
  const explanation = by.explain ? explainClock(rule, facts, by.counting) : null;
  return { id: row.id, due, ruleId: rule.id, explanation };
}

function issueWords({ issues }: z.ZodError): string {
  return issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
}

function nameOf(raw: unknown, index: number): string {
  const hasId =
    typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' && raw.id;
  return hasId ? `Row ${hasId} (number ${index + 1})` : `Row number ${index + 1}, which has no id`;
}
