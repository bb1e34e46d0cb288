import type { Database } from '#lib/db/client';
import { formatShort } from '#lib/domain/calendar/plain-date';
import type { LaterStage, MovedClock, PackChange, WaitingClock } from '#lib/domain/cases/simulate-pack';
import type { Limit } from '#lib/domain/deadlines/limit';
import { ALL_PACKS, type PackOf } from '#lib/domain/processes/proposal';
import { proposedPack } from '#lib/domain/processes/proposed-pack';
import { simulateOpenCases } from '#lib/use-cases/record/simulate-pack';
import { withExistingDatabase } from './existing-database.ts';
import { settings } from './installation.ts';
import { readJson } from './read-json.ts';

// Says which open cases would change date or step under a pack: npm run -s packs:simulate -- complaint/lgsco-2024, or a file
// that proposes one, as a change {"pack":"complaint/lgsco-2024","stages":[{"id":"first","clocks":[{"id":"cmp-stage1","limit":{…}}]}]}
// or whole {"process":"complaint","id":"complaint/one-stage","stages":[{"id":"first","clocks":[…],"steps":[…]}]}.
// Ends with 0 when it could look, with 2 when not.
const COULD_NOT_LOOK = 2;

const print = (line: string) => process.stdout.write(`${line}\n`);

try {
  const found = packOf(process.argv[2] ?? '');
  process.exitCode = await withExistingDatabase(settings(COULD_NOT_LOOK), (database) =>
    simulate(database, found),
  );
} catch (error) {
  process.stderr.write(`packs: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = COULD_NOT_LOOK;
}

function packOf(named: string): PackOf {
  return named.endsWith('.json') || named === '-' ? packIn(named) : packNamed(named);
}

function packIn(file: string): PackOf {
  const read = proposedPack(readJson(file));
  if (!read.ok) throw new Error(`${file} proposes no pack.\n${read.faults.join('\n')}`);
  return read;
}

function packNamed(id: string): PackOf {
  const found = ALL_PACKS.find(({ pack }) => pack.id === id);
  if (found) return found;
  const known = ALL_PACKS.map(({ pack }) => pack.id).join(', ');
  throw new Error(`There is no pack called “${id}”. Name a JSON file, or one of: ${known}.`);
}

async function simulate({ client }: Database, found: PackOf): Promise<number> {
  const { cases, changed, uncounted } = await simulateOpenCases(
    client,
    { ...found, now: new Date() },
    { change: (reference, change) => print(`${reference}: ${sentenceOf(change)}`), problem: print },
  );
  print(`${changed} of ${cases} open cases would change under ${found.pack.id}.`);
  if (uncounted > 0) print(`The dates of ${uncounted} more cannot be counted.`);
  return 0;
}

function sentenceOf({ stage, dates, waits, gains, loses, alters, later }: PackChange): string {
  if (!stage) return 'the pack does not have the stage it is in';
  return [
    ...dates.map(dateSentence),
    ...waits.map(waitingSentence),
    ...gains.map((step) => `gains the step ${step}`),
    ...loses.map((step) => `loses the step ${step}`),
    ...alters.map(({ step, differs }) => `alters the step ${step} (${differs.join(', ')})`),
    ...later.map(laterSentence),
  ].join('; ');
}

function dateSentence({ towards, from, to }: MovedClock): string {
  const say = (date: typeof from) => (date === null ? 'no date' : formatShort(date, 'en'));
  return `${towards}: ${say(to)} instead of ${say(from)}`;
}

function waitingSentence({ towards, from, to }: WaitingClock): string {
  const say = (limit: Limit | null) => (limit === null ? 'no clock' : `${limit.count} ${limit.unit}`);
  return `${towards}, once what it waits for comes: ${say(to)} instead of ${say(from)}`;
}

function laterSentence({ stage, change, clocks, steps }: LaterStage): string {
  if (change !== 'otherwise') return `${change === 'new' ? 'gains' : 'loses'} the stage ${stage}`;
  return `the stage ${stage} would differ (${[...clocks, ...steps].join(', ')})`;
}
