import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accessCodeFromBytes,
  formatAccessCode,
  parseAccessCode,
  speakAccessCode,
  toAccessCode,
} from '#lib/domain/references/access-code';
import { SYMBOLS } from '#lib/domain/references/alphabet';

const bytes = fc.uint8Array({ minLength: 16, maxLength: 32 });
const zeros = () => new Uint8Array(16);

describe('an access code', () => {
  it('has 16 symbols and is the same for the same bytes', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = accessCodeFromBytes(random);
        expect(code).toHaveLength(16);
        expect(accessCodeFromBytes(Uint8Array.from(random))).toBe(code);
      }),
    );
  });

  it('changes with every byte it is made from', () => {
    const codes = [...zeros().keys()].map((place) => accessCodeFromBytes(zeros().fill(1, place, place + 1)));
    expect(new Set([accessCodeFromBytes(zeros()), ...codes]).size).toBe(17);
  });

  it('uses every symbol in every random place', () => {
    const seen = Array.from({ length: 15 }, () => new Set<string>());
    // A fixed stream of well mixed bytes: the test must not roll dice.
    let state = 1n;
    for (let run = 0; run < 600; run += 1) {
      const random = zeros().map(() => {
        state = (state * 6_364_136_223_846_793_005n + 1_442_695_040_888_963_407n) % 2n ** 64n;
        return Number(state >> 56n);
      });
      const code = accessCodeFromBytes(random);
      for (const [place, symbols] of seen.entries()) symbols.add(code.charAt(place));
    }
    expect(seen.map((symbols) => symbols.size)).toEqual(Array(15).fill(SYMBOLS.length));
  });

  it('refuses too few bytes', () => {
    expect(() => accessCodeFromBytes(new Uint8Array(15))).toThrow(RangeError);
  });

  it('reads back from what is printed, in any case', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const code = accessCodeFromBytes(random);
        expect(parseAccessCode(formatAccessCode(code).toLowerCase())).toBe(code);
      }),
    );
  });

  it('is shown in fours', () => {
    expect(formatAccessCode(accessCodeFromBytes(zeros()))).toBe('2222 2222 2222 2222');
  });

  it('is spoken as words', () => {
    const code = accessCodeFromBytes(zeros().fill(13, 15));
    expect(speakAccessCode(code).split(', ').slice(0, 3)).toEqual(['Juliett', 'two', 'two']);
  });

  it.each(['', '2222 2222 2222 2223', '2222 2222 2222 222', '2222 2222 2222 2222 2'])(
    'is not read from “%s”',
    (text) => {
      expect(parseAccessCode(text)).toBeNull();
    },
  );

  it('is trusted only in the form it is made, and not repeated in the error', () => {
    expect(toAccessCode('2'.repeat(16))).toBe('2'.repeat(16));
    expect(() => toAccessCode('SECRET')).toThrow(/^Not an access code$/);
  });
});
