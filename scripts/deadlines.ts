import { parseArgs } from 'node:util';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import type { ExplainedDay } from '#lib/domain/deadlines/explain-days';
import { type ComputedRow, computeRows } from '#lib/domain/deadlines/rows/compute-rows';
import { readJson } from './read-json.ts';

const USAGE = 'Usage: npm run -s deadlines -- FILE.json [--explain]   (- reads standard input)';

/**
 * Works out the due dates of the cases in a file: one JSON array of {"id","due"}, with --explain also "reasons" and "days", one
 * entry a calendar day from the start on. When a row is at fault nothing is printed but what is wrong, a line for each such
 * row, on standard error, and it ends with 1.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { explain: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return complain([USAGE]);
  const computed = computeRows(readJson(file), ukBankHolidays, values.explain);
  if (!computed.ok) return complain(computed.faults);
  const rows = values.explain
    ? await explained(computed.rows)
    : computed.rows.map(({ id, due }) => ({ id, due }));
  process.stdout.write(`${JSON.stringify(rows, null, 1)}\n`);
  return 0;
}

// The sentences take longer to load than a thousand dates to compute.
async function explained(rows: readonly ComputedRow[]) {
  const { clockWords } = await import('#lib/messages/clock-words');
  const { packsNaming } = await import('#lib/domain/processes/registry');
  return rows.map(({ id, due, ruleId, explanation }) => {
    const { reasons, days } = explanation ?? { reasons: [], days: [] };
    const packs = packsNaming(ruleId).map((pack) => pack.id);
    return {
      id,
      due,
      reasons: clockWords(reasons, 'en', packs.join(', ') || undefined),
      days: days.map(plainDay),
    };
  });
}

function plainDay({ on, kind, number, holiday }: ExplainedDay) {
  return { on, kind, number, holiday: holiday?.title ?? null };
}

function complain(faults: readonly string[]): number {
  process.stderr.write(`${faults.join('\n')}\n`);
  return 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.exitCode = complain([error instanceof Error ? error.message : String(error)]);
}
