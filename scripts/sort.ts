import { parseArgs } from 'node:util';
import { labelled, learned, unseen, writers } from '#lib/domain/sorting/labelled';
import { type Score, scoreOf } from '#lib/domain/sorting/score';
import { scoreGroups } from '#lib/domain/sorting/score-groups';
import { sortRows } from '#lib/domain/sorting/sort-rows';
import { sorterFrom } from '#lib/domain/sorting/sorter';
import { readJson } from './read-json.ts';

const USAGE = `Usage: npm run -s sort -- FILE.json   (- reads standard input)
       npm run -s sort -- --score     how often the sorter is right on the sentences it never learnt from`;

/** Sorts what people wrote: one JSON array of {"id","routes"}, at most three routes each, best first; none without words. */
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

/**
 * First a sorter that knows half of the sentences, on the other half; then, for each writer, one that knows the others.
 * Learning takes seconds each time, so every line is written as soon as it is known.
 */
function printScore(): number {
  const sorter = sorterFrom(learned);
  const half = scoreOf(unseen, sorter);
  say(`${half.sentences} sentences never learnt from: ${shares(half)}`);
  for (const { name, sentences } of scoreGroups(unseen, sorter)) {
    say(`${`${sentences.length}`.padStart(4)}  ${name}: ${shares(scoreOf(sentences, sorter))}`);
  }
  say('Of these, taken for another route:');
  for (const each of half.taken) say(`${`${each.times}`.padStart(4)}  ${each.route} for ${each.for}`);
  for (const writer of writers) {
    const others = labelled.filter((each) => each.writer !== writer);
    const score = scoreOf(
      labelled.filter((each) => each.writer === writer),
      sorterFrom(others),
    );
    say(
      `${score.sentences} sentences of the ${writer} writer, learnt from the others only: ${shares(score)}`,
    );
  }
  return 0;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function shares({ sentences, first, amongThree }: Score): string {
  const share = (count: number) => `${((100 * count) / sentences).toFixed(1)} %`;
  return `the first suggestion is right for ${share(first)}, one of three for ${share(amongThree)}.`;
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
