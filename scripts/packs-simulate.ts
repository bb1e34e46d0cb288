import type { Database } from '#lib/db/client';
import { formatShort } from '#lib/domain/calendar/plain-date';
import type { MovedClock, PackChange } from '#lib/domain/cases/simulate-pack';
import { PROCESSES } from '#lib/domain/processes/registry';
import { simulateOpenCases } from '#lib/use-cases/record/simulate-pack';
import { withExistingDatabase } from './existing-database.ts';
import { settings } from './installation.ts';

// Says which open cases would change date or step under a pack: npm run -s packs:simulate -- complaint/lgsco-2024.
// Ends with 0 when it could look, with 2 when not.
const COULD_NOT_LOOK = 2;

const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  const found = packNamed(process.argv[2] ?? '');
  process.exitCode = await withExistingDatabase(settings(COULD_NOT_LOOK), (database) =>
    simulate(database, found),
  );
} catch (error) {
  process.stderr.write(`packs: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = COULD_NOT_LOOK;
}

function packNamed(id: string) {
  const all = Object.values(PROCESSES).flatMap(({ id: of, packs }) =>
    packs.map((pack) => ({ process: of, pack })),
  );
  const found = all.find(({ pack }) => pack.id === id);
  if (found) return found;
  const known = all.map(({ pack }) => pack.id).join(', ');
  throw new Error(`There is no pack called “${id}”. Name one of: ${known}.`);
}

async function simulate({ client }: Database, found: ReturnType<typeof packNamed>): Promise<number> {
  const { cases, changed } = await simulateOpenCases(
    client,
    { ...found, now: new Date() },
    (reference, change) => print(`${reference}: ${sentenceOf(change)}`),
  );
  print(`${changed} of ${cases} open cases would change under ${found.pack.id}.`);
  return 0;
}

function sentenceOf({ stage, dates, gains, loses }: PackChange): string {
  if (!stage) return 'the pack does not have the stage it is in';
  return [
    ...dates.map(dateSentence),
    ...gains.map((step) => `gains the step ${step}`),
    ...loses.map((step) => `loses the step ${step}`),
  ].join('; ');
}

function dateSentence({ towards, from, to }: MovedClock): string {
  const say = (date: typeof from) => (date === null ? 'no date' : formatShort(date, 'en'));
  return `${towards}: ${say(to)} instead of ${say(from)}`;
}
