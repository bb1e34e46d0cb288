import { parseArgs } from 'node:util';
import { unseen } from '#lib/domain/sorting/labelled';
import { scoreOf } from '#lib/domain/sorting/score';
import { sortRows } from '#lib/domain/sorting/sort-rows';
import { readJson } from './read-json.ts';

const USAGE = `Usage: npm run -s sort -- FILE.json   (- reads standard input)
       npm run -s sort -- --score     how often the sorter is right on the sentences it never learnt from`;

/** Sorts what people wrote: one JSON array of {"id","routes"}, at most three routes each, best first. */
function main(): number {
  const { values, positionals } = parseArgs({
    options: { score: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (values.score && file === undefined) return printScore();
  if (file === undefined || values.score || more.length > 0) return complain([USAGE]);
  const sorted = sortRows(readJson(file));
  if (!sorted.ok) return complain(sorted.faults);
  process.stdout.write(`${JSON.stringify(sorted.rows, null, 1)}\n`);
  return 0;
}

function printScore(): number {
  const { sentences, first, amongThree, taken } = scoreOf(unseen);
  const share = (count: number) => `${((100 * count) / sentences).toFixed(1)} %`;
  const lines = [
    `${sentences} sentences never learnt from: the first suggestion is right for ${share(first)}, one of three for ${share(amongThree)}.`,
    'Taken for another route:',
    ...taken.map((each) => `${`${each.times}`.padStart(4)}  ${each.route} for ${each.for}`),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}

function complain(faults: readonly string[]): number {
  process.stderr.write(`${faults.join('\n')}\n`);
  return 1;
}

try {
  process.exitCode = main();
} catch (error) {
  process.exitCode = complain([error instanceof Error ? error.message : String(error)]);
}
