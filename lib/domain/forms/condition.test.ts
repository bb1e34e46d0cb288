import { describe, expect, it } from 'vitest';
import { answerTo, asksAbout, holds } from '#lib/domain/forms/condition';
import type { Condition } from '#lib/domain/forms/form';

const answers = { colour: 'red', tools: ['saw', 'drill'], skipped: '', none: [] };

describe('a condition', () => {
  it.each<[string, Condition, boolean]>([
    ['is the chosen value', { question: 'colour', is: 'red' }, true],
    ['is another value', { question: 'colour', is: 'blue' }, false],
    ['is ticked', { question: 'tools', is: 'saw' }, true],
    ['is not ticked', { question: 'tools', is: 'hammer' }, false],
    ['is one of several', { question: 'colour', isOneOf: ['blue', 'red'] }, true],
    ['is none of several', { question: 'colour', isOneOf: ['blue'] }, false],
    ['has one of several ticked', { question: 'tools', isOneOf: ['hammer', 'drill'] }, true],
    ['is answered', { question: 'colour', answered: true }, true],
    ['was skipped', { question: 'skipped', answered: true }, false],
    ['has nothing ticked', { question: 'none', answered: true }, false],
    ['was never asked', { question: 'shape', answered: true }, false],
    ['asks about a word every object knows', { question: 'constructor', answered: true }, false],
    ['negates', { not: { question: 'colour', is: 'blue' } }, true],
    [
      'needs all',
      {
        all: [
          { question: 'colour', is: 'red' },
          { question: 'shape', is: 'round' },
        ],
      },
      false,
    ],
    [
      'needs any',
      {
        any: [
          { question: 'colour', is: 'red' },
          { question: 'shape', is: 'round' },
        ],
      },
      true,
    ],
    ['needs all of nothing', { all: [] }, true],
    ['needs any of nothing', { any: [] }, false],
  ])('%s', (_, condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  it('tells every question it asks about', () => {
    const condition: Condition = {
      all: [
        { question: 'a', is: '1' },
        { any: [{ question: 'b', isOneOf: ['2', '3'] }, { not: { question: 'c', answered: true } }] },
      ],
    };
    expect(asksAbout(condition)).toEqual([
      { question: 'a', values: ['1'] },
      { question: 'b', values: ['2', '3'] },
      { question: 'c', values: [] },
    ]);
  });
});

describe('an answer', () => {
  it('is empty when the question was not put', () => {
    expect(answerTo(answers, 'toString')).toBe('');
    expect(answerTo(answers, 'tools')).toEqual(['saw', 'drill']);
  });
});
