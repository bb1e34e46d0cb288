import { parseArgs } from 'node:util';
import { storeWith } from '#lib/files/store';
import { type Verified, verifyRecord } from '#lib/use-cases/record/verify-record';
import { withExistingDatabase } from './existing-database.ts';
import { settings } from './installation.ts';
import { progressBar } from './progress-bar.ts';

// Names what of the record is not as it was written, a line each. Ends with 0 when all is whole, 1 when something is
// not, 2 when it could not look.
const COULD_NOT_LOOK = 2;

const print = (line: string) => process.stdout.write(`${line}\n`);
const number = (n: number) => n.toLocaleString('en-GB');

try {
  parseArgs({ options: {} });
  const env = settings(COULD_NOT_LOOK);
  const store = storeWith(env);
  process.exitCode = await withExistingDatabase(env, ({ client }) => verify({ db: client, store }));
} catch (error) {
  process.stderr.write(`audit: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = COULD_NOT_LOOK;
}

async function verify(kept: Parameters<typeof verifyRecord>[0]): Promise<number> {
  const started = performance.now();
  const progress = progressBar('audit:', await kept.db.case.count());
  const verified = await verifyRecord(kept, { problem: print, progress });
  const seconds = (performance.now() - started) / 1000;
  const speed = `${seconds.toFixed(1)} s, ${number(Math.round(verified.cases / seconds))} cases/s`;
  print(`${totals(verified)} (${speed})`);
  return verified.wrongCases === 0 ? 0 : 1;
}

function totals(verified: Verified): string {
  const { cases, events, files, wrongCases } = verified;
  const read = `${number(cases)} cases, ${number(events)} events and ${number(files)} files`;
  const finding =
    wrongCases === 0 ? `The record is whole: ${read}` : `NOT WHOLE: ${number(wrongCases)} cases of ${read}`;
  const asides = [
    [verified.erasedWords, 'texts erased'],
    [verified.erasedFilings, 'cases whose answers were erased'],
    [verified.erasedFiles, 'files erased'],
    [verified.uncoveredFilings, 'cases filed before answers were covered'],
    [verified.uncoveredFiles, 'files received before files were covered'],
  ] as const;
  return [finding, ...asides.flatMap(([many, what]) => (many === 0 ? [] : `${number(many)} ${what}`))].join(
    '; ',
  );
}
