import { describe, expect, it } from 'vitest';
import { LONGEST_WORDS, readOwnWords } from '#lib/domain/sorting/own-words';

describe('readOwnWords', () => {
  it.each(['', '  \n', '?!', '\u200b'])('asks for words when there are none: %j', (posted) => {
    expect(readOwnWords(posted).problem).toBe('missing');
  });

  it('takes as much as a form’s first answer holds', () => {
    expect(readOwnWords('a'.repeat(LONGEST_WORDS)).problem).toBeNull();
    expect(readOwnWords('a'.repeat(LONGEST_WORDS + 1)).problem).toBe('too-long');
  });

  it('keeps what is too long, so that it can be shortened', () => {
    expect(readOwnWords('a'.repeat(5000)).words).toHaveLength(5000);
  });

  it('drops what no database takes', () => {
    expect(readOwnWords('My bin\0\ud800 was missed')).toEqual({ words: 'My bin was missed', problem: null });
  });
});
