import { parseArgs } from 'node:util';

/** What to measure, and how long. */
export type Options = {
  part: Part;
  cases: number;
  seconds: number;
  rounds: number;
  seed: number;
  only: string | null;
};

type Part = 'pages' | 'clocks';

export const HELP = `npm run bench -- [pages | clocks] [options]

  pages         what residents and officers wait for: pages, submitting a form (this, when nothing is named)
  clocks        what runs by itself: the escalation sweep over all cases, the due dates of the open ones counted again

Measures the product on a database of its own (DATA_DIR/bench; with DATABASE_URL set, the database
"answerable_bench" on that server), which it drops and fills first. Everything is asked from this machine only.

  --cases N     cases in the database, 1 to 1,000,000; one in ten waits for its answer (20,000)
  --seconds S   pages: how long each page and transaction is measured, in all (8)
  --rounds R    pages: in how many turns: all are measured by turns, so that a busy moment hits them alike (4)
  --seed N      the same seed makes the same cases on the same day (1)
  --only TEXT   pages: only what has TEXT in its name, beside the two floors
  --help        this text

Of the pages two floors are measured in the same run: a dynamic page that says nothing, and the rows of one submission written by
plain SQL in one transaction. Every figure's share is its rate beside its floor's. Eight clients at once throughout.
Beside the clocks stands the reading of the same rows by plain SQL. In one million cases a hundred thousand wait for their answer.
`;

/** Reads the command line; null when help is wanted. Throws with a sentence for anything it does not know. */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      cases: { type: 'string', default: '20000' },
      seconds: { type: 'string', default: '8' },
      rounds: { type: 'string', default: '4' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  return {
    part: partOf(positionals),
    cases: wholeNumber('--cases', values.cases, 1_000_000),
    seconds: wholeNumber('--seconds', values.seconds, 600),
    rounds: wholeNumber('--rounds', values.rounds, 100),
    seed: wholeNumber('--seed', values.seed, 2 ** 31),
    only: values.only ?? null,
  };
}

function partOf([name = 'pages', ...more]: readonly string[]): Part {
  if ((name === 'pages' || name === 'clocks') && more.length === 0) return name;
  throw new RangeError('Name one part: pages or clocks.');
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text.replaceAll(/[,_]/g, ''));
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new RangeError(`${name} must be a whole number from 1 to ${most.toLocaleString('en-GB')}.`);
}
