import { describe, expect, it } from 'vitest';
import { readWords } from '#lib/domain/sorting/words';

const same = (word: string) => word;
const read = (text: string) => readWords(text, same).map((word) => word.read);

describe('readWords', () => {
  it('reads words in lower case without marks and apostrophes, and keeps the ends of sentences', () => {
    expect(read('I’m FED up, café staff don’t care!! Why?')).toEqual([
      'im',
      'fed',
      'up',
      'cafe',
      'staff',
      'dont',
      'care',
      '!',
      'why',
      '?',
    ]);
  });

  it('reads short forms as what they stand for', () => {
    expect(read('can u fix it pls im gonna wait 3 wks')).toEqual([
      'can',
      'you',
      'fix',
      'it',
      'please',
      'im',
      'going',
      'to',
      'wait',
      '3',
      'weeks',
    ]);
  });

  it('reads Welsh words as English ones', () => {
    expect(read('Hoffwn gwyno am y biniau')).toEqual(['i', 'would', 'like', 'complain', 'am', 'y', 'bins']);
  });

  it('asks the speller about English words only', () => {
    expect(readWords('pothole', () => 'asked').map((word) => word.read)).toEqual(['asked']);
    expect(readWords('mae twll yn y ffordd', () => 'asked').map((word) => word.read)).not.toContain('asked');
  });

  it('knows where each word was written', () => {
    const text = 'My ‘ŵyn’ again';
    expect(readWords(text, same).map(({ from, to }) => text.slice(from, to))).toEqual(['My', 'ŵyn', 'again']);
  });

  it('stops after 400 words', () => {
    expect(readWords('word '.repeat(5000), same)).toHaveLength(400);
  });
});
