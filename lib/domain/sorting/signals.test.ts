import { describe, expect, it } from 'vitest';
import { findSignals, isIntent, signalWords } from '#lib/domain/sorting/signals';

const found = (text: string) => {
  const words = text.split(' ');
  return Object.fromEntries(
    findSignals(words).map(({ name, first, last }) => [name, words.slice(first, last).join(' ')]),
  );
};

describe('findSignals', () => {
  it('names what was found, and in which words', () => {
    expect(found('my bin was missed again and nobody has called')).toMatchObject({
      'again and again': 'again',
      'nothing was done': 'missed again',
      'street, waste or home': 'bin',
    });
  });

  it('finds a wording at the beginning of a text or a sentence only where it says so', () => {
    expect(found('is the tip open')).toHaveProperty(['simple question']);
    expect(found('thanks . is the tip open')).toHaveProperty(['simple question']);
    expect(found('she says is the tip')).not.toHaveProperty(['simple question']);
  });

  it('finds whole words only', () => {
    expect(found('the foible of a person')).not.toHaveProperty(['names FOI law']);
  });

  it('finds nothing in no words', () => {
    expect(findSignals([])).toEqual([]);
  });
});

it('tells what somebody does from what they write about', () => {
  expect(isIntent('thanks')).toBe(true);
  expect(isIntent('environment')).toBe(false);
});

it('offers whole words of the wordings to the speller', () => {
  expect(signalWords).toContain('ombudsman');
  expect([...signalWords].filter((word) => word.length < 4)).toEqual([]);
});
