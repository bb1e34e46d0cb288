import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkSymbol,
  group,
  isCheckedCode,
  normaliseCode,
  SYMBOLS,
  speak,
} from '#lib/domain/references/alphabet';

const symbol = fc.constantFrom(...SYMBOLS);
const body = fc.array(symbol, { minLength: 1, maxLength: 21 }).map((symbols) => symbols.join(''));
const put = (code: string, index: number, by: string) => code.slice(0, index) + by + code.slice(index + 1);

const checked = (text: string) => text + checkSymbol(text);

function slips(places: readonly number[]): [number, string, string][] {
  return places.flatMap((place) =>
    [...SYMBOLS].flatMap((one) =>
      [...SYMBOLS]
        .filter((other) => other !== one)
        .map((other): [number, string, string] => [place, one, other]),
    ),
  );
}

/** The code with these symbols in these places, and whatever makes it right again in another. */
function checkedWith(code: string, symbols: Readonly<Record<number, string>>): string {
  const filled = Object.entries(symbols).reduce((text, [place, by]) => put(text, Number(place), by), code);
  const free = [...code].findIndex((_, place) => !Object.hasOwn(symbols, place));
  const right = [...SYMBOLS]
    .map((by) => put(filled, free, by))
    .find((text) => isCheckedCode(text, code.length));
  if (right === undefined) throw new Error(`Nothing in place ${free} makes ${filled} right.`);
  return right;
}

describe('the symbols of a code', () => {
  it('are 23 different ones', () => {
    expect(new Set(SYMBOLS).size).toBe(23);
  });

  it.each([...'AEIOU01LSZBVQ'])('leave out %s', (letter) => {
    expect(SYMBOLS).not.toContain(letter);
  });
});

describe('what people type', () => {
  it.each([
    ['lower case', '7km4rt9pg'],
    ['spaces', ' 7KM 4RT\t9PG\n'],
    ['hyphens', '7KM-4RT-9PG'],
    ['dots', '7KM.4RT.9PG.'],
    ['other dashes', '7KM–4RT—9PG‑−'],
    ['no-break spaces', '7KM\u00a04RT\u202f9PG'],
    ['zero-width characters', '\ufeff7KM\u200b4RT\u200d9PG\u2060'],
    ['soft hyphens and direction marks', '\u202d7KM\u00ad4RT9PG\u202c'],
    ['full-width letters', '７ＫＭ４ＲＴ９ＰＧ'],
  ])('is read through %s', (_, text) => {
    expect(normaliseCode(text)).toBe('7KM4RT9PG');
  });

  it('keeps any other character, so that the code does not parse', () => {
    expect(normaliseCode('7KM/4RT')).toBe('7KM/4RT');
  });
});

describe('the check symbol', () => {
  it('is fixed for ever: printed references rely on it', () => {
    expect(['22222222', '7KM4RT9P', 'YYYYYYYY'].map(checkSymbol)).toEqual(['2', 'G', 'X']);
  });

  it('finds every single wrong symbol', () => {
    fc.assert(
      fc.property(body, (text) => {
        const code = text + checkSymbol(text);
        for (const index of code.split('').keys()) {
          const right = [...SYMBOLS].filter((by) => isCheckedCode(put(code, index, by), code.length));
          expect(right).toEqual([code[index]]);
        }
      }),
    );
  });

  it('finds every swap of two neighbours, and of any two symbols', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.nat(), (text, a, b) => {
        const code = text + checkSymbol(text);
        const [i, j] = [a % code.length, b % code.length];
        const swapped = put(put(code, i, code.charAt(j)), j, code.charAt(i));
        expect(isCheckedCode(swapped, code.length)).toBe(swapped === code);
      }),
    );
  });

  // What a slip does to the sum is the same whatever stands elsewhere: so these are all slips there are.
  describe.each([
    ['a reference', 9],
    ['an access code', 16],
  ])('of %s', (_, length) => {
    const places = Array.from({ length }, (__, place) => place);

    it('finds each symbol in each place, its own included, written as any other', () => {
      const code = checked('2'.repeat(length - 1));
      const passed = slips(places).filter(([place, right, wrong]) =>
        isCheckedCode(put(checkedWith(code, { [place]: right }), place, wrong), length),
      );
      expect(passed).toEqual([]);
      expect(slips(places)).toHaveLength(length * 23 * 22);
    });

    it('finds each two different neighbours swapped in each place, its own included', () => {
      const code = checked('2'.repeat(length - 1));
      const passed = slips(places.slice(1)).filter(([place, one, other]) => {
        const changed = checkedWith(code, { [place - 1]: one, [place]: other });
        return isCheckedCode(put(put(changed, place - 1, other), place, one), length);
      });
      expect(passed).toEqual([]);
    });
  });

  it('refuses other symbols and a body too long to check', () => {
    expect(() => checkSymbol('7KO')).toThrow(RangeError);
    expect(() => checkSymbol('2'.repeat(22))).toThrow(RangeError);
    expect(checkSymbol('2'.repeat(21))).toBe('2');
  });

  it.each([
    ['too short', '7KM'],
    ['another symbol', 'OKM4RT9PG'],
    ['empty', ''],
  ])('does not pass a code that is %s', (_, code) => {
    expect(isCheckedCode(code, 9)).toBe(false);
  });
});

describe('showing a code', () => {
  it('groups its symbols, the last group shorter', () => {
    expect(group('7KM4RT9', 3, '-')).toBe('7KM-4RT-9');
  });

  it('has a different word for every symbol', () => {
    const words = [...SYMBOLS].map(speak);
    expect(new Set(words).size).toBe(23);
    expect(words.every((word) => /^[A-Za-z-]{3,}$/.test(word))).toBe(true);
  });
});
