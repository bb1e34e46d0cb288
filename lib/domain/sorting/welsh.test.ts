import { describe, expect, it } from 'vitest';
import { inEnglish, isWelsh } from '#lib/domain/sorting/welsh';

describe('isWelsh', () => {
  it.each([
    ['hoffwn gwyno am y casgliad sbwriel', true],
    ['mae twll yn y ffordd', true],
    ['my mam needs a bin', false],
    ['please can you tell mae i rang', false],
    ['diolch', false],
    ['', false],
  ])('“%s”: %s', (text, expected) => {
    expect(isWelsh(text.split(' '))).toBe(expected);
  });
});

describe('inEnglish', () => {
  it('knows the mutated forms of a word', () => {
    expect(['cwyn', 'gwyn', 'chwyn'].map(inEnglish)).toEqual(['complaint', 'complaint', 'complaint']);
  });

  it('leaves what it does not know', () => {
    expect(inEnglish('llanelli')).toBe('llanelli');
  });
});
