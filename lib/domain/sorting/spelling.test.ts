import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellerFor } from '#lib/domain/sorting/spelling';

const spell = spellerFor(new Set(['complaint', 'information', 'bins']), new Set(['complains']));

describe('a speller', () => {
  it.each(['complant', 'complaiint', 'comploint', 'compalint', 'complaint'])(
    'reads “%s” as complaint',
    (word) => {
      expect(spell(word)).toBe('complaint');
    },
  );

  it.each(['complains', 'binz', 'unformation', 'compassion', 'inf0rmation'])(
    'leaves “%s” as it is',
    (word) => {
      expect(spell(word)).toBe(word);
    },
  );

  it('puts any one letter right but the first', () => {
    const wrong = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'));
    fc.assert(
      fc.property(wrong, ([at, letter]) => {
        expect(spell('information'.slice(0, at) + letter + 'information'.slice(at + 1))).toBe('information');
      }),
    );
  });
});
