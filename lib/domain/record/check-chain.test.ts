import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chain, checkChain, type KeptEvent } from '#lib/domain/record/check-chain';

/** A row: `content` stands for everything of an event that is hashed beside its number. */
type Row = { sequence: number; previous: string; hash: string; content: string };

const hashOf = (previous: string, sequence: number, content: string) =>
  createHash('sha256').update(`${previous} ${sequence} ${content}`).digest('hex');

const START = '0'.repeat(64);

/** So many events as they are written, one after the other from `previous` on. */
function written(many: number, from = { sequence: 0, previous: START }, content = 'event'): Row[] {
  const rows: Row[] = [];
  let { previous } = from;
  for (let sequence = from.sequence + 1; sequence <= from.sequence + many; sequence += 1) {
    const hash = hashOf(previous, sequence, `${content} ${sequence}`);
    rows.push({ sequence, previous, hash, content: `${content} ${sequence}` });
    previous = hash;
  }
  return rows;
}

function chainOf(rows: readonly Row[], head: Partial<Pick<Chain<KeptEvent>, 'version' | 'headHash'>> = {}) {
  const events = rows
    .toSorted((a, b) => a.sequence - b.sequence)
    .map(({ content, ...row }) => ({
      ...row,
      hashAs: (previous: string, sequence: number) => hashOf(previous, sequence, content),
    }));
  return { events, version: 6, headHash: six.at(-1)?.hash ?? '', ...head };
}

const six = written(6);
const problems = (rows: readonly Row[], head = {}) => checkChain(chainOf(rows, head)).problems;
const changed = (number: number, change: Partial<Row>) =>
  six.map((row) => (row.sequence === number ? { ...row, ...change } : row));
const at = (number: number): Row => six[number - 1] ?? { sequence: 0, previous: '', hash: '', content: '' };
const without = (...numbers: readonly number[]) => six.filter(({ sequence }) => !numbers.includes(sequence));

describe('a whole chain', () => {
  it('has no problems, and every event is untouched', () => {
    const { problems: found, untouched } = checkChain(chainOf(six));
    expect(found).toEqual([]);
    expect(untouched.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a changed event is named', () => {
  it.each<[string, Partial<Row>, number]>([
    ['what it says', { content: 'something else' }, 4],
    ['the hash before it', { previous: 'ff' }, 4],
    ['its own hash', { hash: 'ff' }, 4],
    ['what it says, also at the beginning', { content: 'something else' }, 1],
    ['its own hash, also at the end', { hash: 'ff' }, 6],
  ])('when it is %s', (_what, change, number) => {
    expect(problems(changed(number, change))).toEqual([
      `event ${number} has been changed after it was written`,
    ]);
    expect(checkChain(chainOf(changed(number, change))).untouched).toHaveLength(5);
  });

  it('when its hash was computed anew: the next was written after another', () => {
    const hash = hashOf(at(4).previous, 4, 'something else');
    expect(problems(changed(4, { content: 'something else', hash }))).toEqual([
      'event 4 is not the one that event 5 was written after',
    ]);
    const last = hashOf(at(6).previous, 6, 'something else');
    expect(problems(changed(6, { content: 'something else', hash: last }))).toEqual([
      'event 6 is not the one that the case’s row names as its last',
    ]);
    const first = hashOf('ff', 1, at(1).content);
    expect(problems(changed(1, { previous: 'ff', hash: first }))).toEqual([
      'event 1 has been changed after it was written',
      'event 1 is not the one that event 2 was written after',
    ]);
  });

  it('when all from it on were computed anew: the row names another end', () => {
    const anew = [...without(5, 6), ...written(2, { sequence: 4, previous: at(4).hash }, 'other')];
    expect(problems(anew)).toEqual(['event 6 is not the one that the case’s row names as its last']);
  });
});

describe('a missing event is named', () => {
  it('in the middle, at the beginning, several at once', () => {
    expect(problems(without(3))).toEqual(['event 3 is missing']);
    expect(problems(without(1))).toEqual(['event 1 is missing']);
    expect(problems(without(2, 4, 5))).toEqual(['event 2 is missing', 'events 4 to 5 are missing']);
  });

  it('at the end, by what the case’s row says', () => {
    expect(problems(without(6))).toEqual([
      'event 6 is missing: the case’s row says version 6, its record ends at 5',
    ]);
    expect(problems(without(5, 6))).toEqual([
      'events 5 to 6 are missing: the case’s row says version 6, its record ends at 4',
    ]);
  });

  it('when all are', () => {
    expect(problems([])).toEqual(['its whole record is missing']);
  });

  it('when those after it were given other numbers', () => {
    const closed = without(3).map((row) => ({ ...row, sequence: row.sequence - (row.sequence > 3 ? 1 : 0) }));
    expect(problems(closed)).toEqual([
      'event 4 now stands as event 3',
      'event 5 now stands as event 4',
      'event 6 now stands as event 5',
      'event 3 is missing',
    ]);
  });
});

describe('events that changed places are named', () => {
  it('when their rows have each other’s number', () => {
    const swapped = changed(3, { sequence: 4 }).map((row) => (row === at(4) ? { ...row, sequence: 3 } : row));
    expect(problems(swapped)).toEqual(['events 3 and 4 have changed places']);
  });

  it('when their rows have each other’s content', () => {
    const swapped = changed(2, { content: at(6).content }).map((row) =>
      row === at(6) ? { ...row, content: at(2).content } : row,
    );
    expect(problems(swapped)).toEqual(['events 2 and 6 have changed places']);
  });

  it('when three went round', () => {
    const turned = six.map((row) => ({ ...row, sequence: [0, 2, 3, 1, 4, 5, 6][row.sequence] ?? 0 }));
    expect(problems(turned)).toEqual([
      'event 1 now stands as event 2',
      'event 2 now stands as event 3',
      'event 3 now stands as event 1',
    ]);
  });

  it('when one was moved out of the way', () => {
    expect(problems(changed(4, { sequence: 2_000_000_000 }))).toEqual([
      'event 4 now stands as event 2000000000',
    ]);
  });
});

describe('an added event is named', () => {
  const stranger = { previous: at(6).hash, content: 'never happened' };

  it('at the end, whether it follows or not', () => {
    const added = 'event 7 was added afterwards';
    expect(problems([...six, { ...stranger, sequence: 7, hash: 'ff' }])).toEqual([added]);
    const hash = hashOf(stranger.previous, 7, stranger.content);
    expect(problems([...six, { ...stranger, sequence: 7, hash }])).toEqual([added]);
  });

  it('before the first', () => {
    expect(problems([...six, { ...stranger, sequence: 0, hash: 'ff' }])).toEqual([
      'event 0 was added afterwards',
    ]);
  });

  it.each([
    ['whole in itself', hashOf(at(2).hash, 3, stranger.content)],
    ['made up', 'ff'],
  ])('between others that were moved on, its hash %s', (_how, hash) => {
    const moved = six.map((row) => ({ ...row, sequence: row.sequence + (row.sequence > 2 ? 1 : 0) }));
    expect(problems([...moved, { ...stranger, sequence: 3, previous: at(2).hash, hash }])).toEqual([
      'event 3 was added afterwards',
      'event 3 now stands as event 4',
      'event 4 now stands as event 5',
      'event 5 now stands as event 6',
      'event 6 now stands as event 7',
    ]);
  });

  it('as the copy of another', () => {
    expect(problems([...six, { ...at(2), sequence: 7 }])).toEqual(['event 7 was added afterwards']);
  });

  it('alone', () => {
    expect(problems([{ ...stranger, sequence: 0, hash: 'ff' }])).toEqual([
      'event 0 was added afterwards',
      'its whole record is missing',
    ]);
  });
});

describe('a case’s row that says something else is named', () => {
  it('by its version, with a record that is whole', () => {
    expect(problems(six, { version: 9 })).toEqual(['the case’s row says version 9, its record ends at 6']);
    expect(problems(six, { version: 5 })).toEqual(['the case’s row says version 5, its record ends at 6']);
    expect(problems(six, { version: 2_000_000_000 })).toEqual([
      'the case’s row says version 2000000000, its record ends at 6',
    ]);
  });

  it('by its hash', () => {
    expect(problems(six, { headHash: 'ff' })).toEqual([
      'event 6 is not the one that the case’s row names as its last',
    ]);
  });
});

describe('whatever is done to a chain', () => {
  const place = fc.integer({ min: 1, max: 12 });

  it('one change is named, and nothing else is', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 12 }), (many, number) => {
        const rows = written(Math.max(many, number));
        const head = { version: rows.length, headHash: rows.at(-1)?.hash ?? '' };
        const tampered = rows.map((row) => (row.sequence === number ? { ...row, content: 'other' } : row));
        expect(problems(rows, head)).toEqual([]);
        expect(problems(tampered, head)).toEqual([`event ${number} has been changed after it was written`]);
      }),
      { numRuns: 50 },
    );
  });

  it('two that change places are both named, and nothing else is', () => {
    fc.assert(
      fc.property(fc.tuple(place, place), ([one, other]) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other) + 1];
        const rows = written(13);
        const number = new Map([
          [first, second],
          [second, first],
        ]);
        const swapped = rows.map((row) => ({ ...row, sequence: number.get(row.sequence) ?? row.sequence }));
        expect(problems(swapped, { version: 13, headHash: rows.at(-1)?.hash ?? '' })).toEqual([
          `events ${first} and ${second} have changed places`,
        ]);
      }),
      { numRuns: 50 },
    );
  });
});
