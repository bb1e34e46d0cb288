import { parseArgs } from 'node:util';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { type ComputedRow, computeRows } from '#lib/domain/deadlines/rows/compute-rows';
import { readJson } from './read-json.ts';

const USAGE = 'Usage: npm run -s deadlines -- FILE.json [--explain]   (- reads standard input)';

/** Works out the due dates of the cases in a file: one JSON array of {"id","due"}, with --explain also "reasons". */
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
  return rows.map(({ id, due, reasons }) => ({ id, due, reasons: clockWords(reasons, 'en') }));
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
