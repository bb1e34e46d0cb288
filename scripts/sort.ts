import { parseArgs } from 'node:util';
import { keptApart } from '#lib/domain/sorting/kept-apart';
import { type Known, labelled, learned, unseen, writers } from '#lib/domain/sorting/labelled';
import { type Score, scoreOf } from '#lib/domain/sorting/score';
import { scoreGroups } from '#lib/domain/sorting/score-groups';
import { sortRows } from '#lib/domain/sorting/sort-rows';
import { everyday, type Sorter, sorterFrom } from '#lib/domain/sorting/sorter';
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
 * First the product's own sorter, on the sentences kept apart from it; then one that knows half of the others, on the other half; then,
 * for each writer, one that knows the others. Learning takes seconds each time, so every line is written as soon as it is known.
 */
function printScore(): number {
  sayScore('kept apart, by the sorter of the product', keptApart, everyday);
  sayScore('of one half, learnt from the other', unseen, sorterFrom(learned));
  for (const writer of writers) {
    const own = labelled.filter((each) => each.writer === writer);
    const score = scoreOf(own, sorterFrom(labelled.filter((each) => each.writer !== writer)));
    say(`${score.sentences} sentences of the ${writer} writer, learnt from the others: ${shares(score)}`);
  }
  return 0;
}

function sayScore(which: string, sentences: readonly Known[], sorter: Sorter): void {
  const score = scoreOf(sentences, sorter);
  say(`${score.sentences} sentences ${which}: ${shares(score)}`);
  for (const group of scoreGroups(sentences, sorter)) {
    say(
      `${`${group.sentences.length}`.padStart(4)}  ${group.name}: ${shares(scoreOf(group.sentences, sorter))}`,
    );
  }
  if (score.taken.length > 0) say('Of these, taken for another route:');
  for (const each of score.taken) say(`${`${each.times}`.padStart(4)}  ${each.route} for ${each.for}`);
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
