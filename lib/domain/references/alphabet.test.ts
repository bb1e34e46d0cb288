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

  it.each([...SYMBOLS])('finds %s swapped with any neighbour in any place', (first) => {
    for (const second of [...SYMBOLS].filter((other) => other !== first)) {
      for (let place = 0; place < 7; place += 1) {
        const text = put(put('47GKPWCD', place, first), place + 1, second);
        const swapped = put(put(text, place, second), place + 1, first);
        expect(checkSymbol(swapped)).not.toBe(checkSymbol(text));
      }
    }
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
