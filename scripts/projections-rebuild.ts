import { randomUUID } from 'node:crypto';
import { parseArgs } from 'node:util';
import type { Database } from '#lib/db/client';
import { londonDate } from '#lib/domain/calendar/plain-date';
import { type Rebuilt, rebuildProjections } from '#lib/use-cases/record/rebuild-projections';
import { withExistingDatabase } from './existing-database.ts';
import { settings } from './installation.ts';
import { progressBar } from './progress-bar.ts';

// Computes every case's row from its events and writes those that differ; with --check only says what differs, and then
// ends with 1. Ends with 1 also when a case cannot be rebuilt, with 2 when nothing could be done.
const COULD_NOT = 2;

const print = (line: string) => process.stdout.write(`${line}\n`);
const number = (n: number) => n.toLocaleString('en-GB');

try {
  const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
  process.exitCode = await withExistingDatabase(settings(COULD_NOT), (database) =>
    rebuild(database, values.check),
  );
} catch (error) {
  process.stderr.write(`projections: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = COULD_NOT;
}

async function rebuild(database: Database, check: boolean): Promise<number> {
  const now = new Date();
  const context = {
    actor: { kind: 'system', job: 'projections:rebuild' },
    database,
    now,
    today: londonDate(now),
    newId: () => randomUUID(),
  } as const;
  const progress = progressBar('projections:', await database.client.case.count());
  const started = performance.now();
  const rebuilt = await rebuildProjections(context, { check, which: 'all', problem: print, progress });
  if (!rebuilt.ok) throw new Error(rebuilt.message);
  const seconds = (performance.now() - started) / 1000;
  const speed = `${seconds.toFixed(1)} s, ${number(Math.round(rebuilt.value.cases / seconds))} cases/s`;
  print(`${totals(rebuilt.value, check)} (${speed})`);
  return rebuilt.value.failed > 0 || (check && rebuilt.value.differing > 0) ? 1 : 0;
}

function totals({ cases, differing, failed, columns }: Rebuilt, check: boolean): string {
  const which = Object.entries(columns).map(([column, many]) => `${column} in ${number(many)}`);
  const found =
    differing === 0
      ? `${number(cases)} cases: no row differs from what its events make of it`
      : `${number(differing)} of ${number(cases)} rows ${check ? 'differ' : 'differed and were rebuilt'}: ${which.join(', ')}`;
  return failed === 0 ? found : `${found}; ${number(failed)} could not be rebuilt`;
}
