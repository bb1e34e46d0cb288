import { parseArgs } from 'node:util';

/** What to measure, and how long. */
export type Options = { cases: number; seconds: number; rounds: number; seed: number; only: string | null };

export const HELP = `npm run bench -- [options]

Measures the production build on a database of its own (DATA_DIR/bench; with DATABASE_URL set, the database
"answerable_bench" on that server), which it drops and fills first. Everything is asked from this machine only.

  --cases N     cases in the database, 1 to 1,000,000; one in ten is open (20,000)
  --seconds S   how long each page and transaction is measured, in all (8)
  --rounds R    in how many turns: all are measured by turns, so that a busy moment hits them alike (4)
  --seed N      the same seed makes the same cases on the same day (1)
  --only TEXT   only what has TEXT in its name, beside the two floors
  --help        this text

Two floors are measured in the same run: a dynamic page that says nothing, and the rows of one submission written by
plain SQL in one transaction. Every figure's share is its rate beside its floor's. Eight clients at once throughout.
`;

/** Reads the command line; null when help is wanted. Throws with a sentence for anything it does not know. */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
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
    cases: wholeNumber('--cases', values.cases, 1_000_000),
    seconds: wholeNumber('--seconds', values.seconds, 600),
    rounds: wholeNumber('--rounds', values.rounds, 100),
    seed: wholeNumber('--seed', values.seed, 2 ** 31),
    only: values.only ?? null,
  };
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text.replaceAll(/[,_]/g, ''));
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new RangeError(`${name} must be a whole number from 1 to ${most.toLocaleString('en-GB')}.`);
}
