import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText, cutTo, lengthOf, storable } from '#lib/domain/forms/clean-text';

const nasty = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      '\0',
      '\r\n',
      '\u202e',
      '\u200b',
      '\u200d',
      '\u0301',
      '\ud800',
      '\udfff',
      ' ',
      '\t',
      'é',
      'ا',
      '🏴',
      '\u{e0067}',
      '\u2800',
    ),
  ),
  maxLength: 60,
});

describe('one line', () => {
  it.each([
    ['keeps Welsh', 'Siân ap Ŵyn, Llŷn', 'Siân ap Ŵyn, Llŷn'],
    ['keeps Arabic', 'محمد عبد الله', 'محمد عبد الله'],
    ['composes accents', 'Sia\u0302n', 'Siân'],
    ['turns line breaks and tabs into one space', 'a\r\n\tb\u0085c', 'a b c'],
    ['trims and closes gaps', '  a \u00a0\u3000  b ', 'a b'],
    ['drops NUL and other controls', 'a\0b\u0007c\u009b', 'abc'],
    ['drops direction controls', '\u202eevil\u202c \u2066x\u2069 \u200ey\u061c', 'evil x y'],
    ['drops zero-width characters', 'a\u200bb\u2060c\ufeffd', 'abcd'],
    ['drops soft hyphens and fillers', 'a\u00adb\u3164c\u2800d', 'abcd'],
    ['drops joiners that only hide', 'pay\u200dpal\u200c', 'paypal'],
    ['keeps the joiner Persian spells with', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['keeps the joiner Sinhala spells with', 'ශ්\u200dරී', 'ශ්\u200dරී'],
    ['keeps one of a run of joiners', 'می\u200c\u200c\u200dخ', 'می\u200cخ'],
    [
      'keeps the flag of Wales',
      '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}',
    ],
    ['drops hidden tag characters', 'a\u{e0041}\u{e0042}b', 'ab'],
    ['caps towers of accents', `a${'\u0300'.repeat(50)}b`, `à${'\u0300'.repeat(4)}b`],
    ['drops half a surrogate pair', 'a\ud800b\udc00', 'ab'],
    ['is empty when nothing can be seen', '\u200b\u200d \u202e\u3164\ufe0f', ''],
  ])('%s', (_, typed, kept) => {
    expect(cleanLine(typed)).toBe(kept);
  });
});

describe('text of several lines', () => {
  it.each([
    ['keeps line breaks, one kind of them', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['keeps tabs and spaces inside', 'a\tb   c', 'a\tb   c'],
    ['keeps a family emoji', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['keeps right-to-left marks', 'שלום\u200f!', 'שלום\u200f!'],
    ['drops direction overrides', '\u202eabc\u202c \u2067d\u2069', 'abc d'],
    ['drops zero-width spaces', 'a\u200bb\ufeff', 'ab'],
    ['drops NUL', 'a\0b', 'ab'],
    ['is empty when nothing can be seen', ' \n\u200d\u200f\n', ''],
  ])('%s', (_, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });
});

describe('any text at all', () => {
  it.each([
    ['a line', cleanLine],
    ['a text', cleanText],
  ])('is clean after one cleaning of %s', (_, clean) => {
    fc.assert(
      fc.property(nasty, (typed) => {
        const once = clean(typed);
        expect(clean(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once).not.toContain('\0');
        expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200b]/u);
      }),
    );
  });

  it('is one line after the cleaning of a line', () => {
    fc.assert(
      fc.property(nasty, (typed) => {
        expect(cleanLine(typed)).not.toMatch(/[\n\r\t]| {2}/);
      }),
    );
  });

  it('keeps ordinary words as they are', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9’.,]{1,40}$/), (word) => {
        expect(cleanLine(word)).toBe(word);
        expect(cleanText(word)).toBe(word);
      }),
    );
  });

  it('can be stored although it was refused', () => {
    expect(storable('a\0\r\n\tb\ud800')).toBe('a\n\tb');
  });
});

describe('a length', () => {
  it('counts code points', () => {
    expect(lengthOf('a😀é')).toBe(3);
  });

  it('cuts between characters', () => {
    expect(cutTo('😀😀😀', 2)).toBe('😀😀');
    expect(cutTo('abc', 5)).toBe('abc');
    expect(cutTo('a😀', 1)).toBe('a');
  });
});
