import { beforeAll, describe, expect, it } from 'vitest';
import { breakWord, loadFonts } from '#lib/documents/fonts';
import { charactersIn, LOST_MARK, lineBreaksIn, printable } from '#lib/documents/printable';

beforeAll(() => loadFonts());

describe('printable', () => {
  it.each(['ŵ ŷ Ŵ Ŷ â ê', 'Ωμέγα', 'Жизнь', 'हिन्दी', 'łódź', '£5 – “so”\nand on'])(
    'leaves %j as it is',
    (text) => {
      expect(printable({ text })).toEqual({ facts: { text }, lost: false });
    },
  );

  it('puts a mark where no font has a sign, one for a run of them, and says so', () => {
    expect(printable({ text: 'I am 😀😀 and 中文' })).toEqual({
      facts: { text: `I am ${LOST_MARK} and ${LOST_MARK}` },
      lost: true,
    });
  });

  it('composes letters written as two, spreads tabs and leaves out what cannot be seen', () => {
    expect(printable('w\u0302\tx\u200b\ufeff\u202ey\r\nz\0')).toEqual({ facts: 'ŵ    xy\nz', lost: false });
  });

  it('marks half a letter', () => {
    expect(printable('a\ud800b')).toEqual({ facts: `a${LOST_MARK}b`, lost: true });
  });

  it('goes into lists and objects and keeps what is no text', () => {
    const facts = { list: ['a\u200b', null, 4, true], none: undefined };
    expect(printable(facts).facts).toEqual({ list: ['a', null, 4, true], none: undefined });
  });
});

describe('breakWord', () => {
  it('never hyphenates a word', () => {
    expect(breakWord('incomprehensibilities')).toEqual(['incomprehensibilities']);
  });

  it('lets a longer one break anywhere, and loses none of it', () => {
    const word = 'https://example.org/'.repeat(5);
    const pieces = breakWord(word);
    expect(pieces.join('')).toBe(word);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(10);
  });

  it('does not part a letter from its accents', () => {
    expect(breakWord('e\u0301'.repeat(30)).every((piece) => !piece.startsWith('\u0301'))).toBe(true);
  });
});

describe('what is counted', () => {
  it('is the text among all facts', () => {
    const facts = { a: 'abc', list: ['de\n', { b: '\n\n' }], number: 5, nothing: null };
    expect([charactersIn(facts), lineBreaksIn(facts)]).toEqual([8, 3]);
  });
});
