import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYMBOLS } from '#lib/domain/references/alphabet';
import {
  formatReference,
  makeReference,
  parseReference,
  referenceInUrl,
  speakReference,
  toReference,
} from '#lib/domain/references/reference';

const dice = (...numbers: number[]) => {
  const rolls = numbers.values();
  return () => rolls.next().value ?? 0;
};
const eightRolls = fc.array(fc.nat({ max: 22 }), { minLength: 8, maxLength: 8 });

describe('a reference', () => {
  it('is made of eight rolls of a 23-sided die and a check symbol', () => {
    const asked: number[] = [];
    const reference = makeReference((max) => {
      asked.push(max);
      return asked.length;
    });
    expect(asked).toEqual(Array(8).fill(23));
    expect(reference.slice(0, 8)).toBe(SYMBOLS.slice(1, 9));
    expect(reference).toHaveLength(9);
  });

  it.each([23, -1, 0.5, Number.NaN])('refuses a die that rolls %d', (roll) => {
    expect(() => makeReference(() => roll)).toThrow(RangeError);
  });

  it('reads back from every form it is shown in', () => {
    fc.assert(
      fc.property(eightRolls, (rolls) => {
        const reference = makeReference(dice(...rolls));
        for (const shown of [reference, formatReference(reference), referenceInUrl(reference)]) {
          expect(parseReference(shown.toLowerCase())).toBe(reference);
        }
      }),
    );
  });

  it('is shown in threes, with spaces in print and hyphens in a URL', () => {
    const reference = makeReference(dice(5, 14, 15, 2, 18, 19, 7, 17));
    expect(formatReference(reference)).toBe('7KM 4RT 9PG');
    expect(referenceInUrl(reference)).toBe('7KM-4RT-9PG');
  });

  it('is spoken as words', () => {
    const spoken = speakReference(makeReference(dice(5, 14, 15, 2, 18, 19, 7, 17)));
    expect(spoken).toBe('seven, Kilo, Mike, four, Romeo, Tango, nine, Papa, Golf');
  });

  it('is not read from anything else', () => {
    const reference = makeReference(dice(1, 2, 3, 4, 5, 6, 7, 8));
    const wrong = reference.endsWith('2') ? '3' : '2';
    for (const text of ['', 'hello', `${reference}2`, reference.slice(1), reference.slice(0, 8) + wrong]) {
      expect(parseReference(text)).toBeNull();
      expect(() => toReference(text)).toThrow(RangeError);
    }
  });

  it('never throws on what people type', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parseReference(text) === null));
  });

  it('is trusted only in the form it is stored', () => {
    const reference = makeReference(dice(1, 2, 3));
    expect(toReference(reference)).toBe(reference);
    expect(() => toReference(formatReference(reference))).toThrow(RangeError);
  });
});
