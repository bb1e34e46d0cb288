import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { quarterOf } from '#lib/domain/calendar/quarter';
import { COUNCIL_NATIONS } from '#lib/domain/council/nation';
import {
  answersTo,
  asksAboutEquality,
  equalityQuestionIds,
  PREFER_NOT,
  readEqualityAnswers,
} from '#lib/domain/equality/questions';
import { type Counted, suppressed } from '#lib/domain/equality/suppress';

const asCounts = (counts: readonly number[]): Counted[] =>
  counts.map((count, index) => ({ answer: `answer ${index + 1}`, count }));
const shownOf = (...counts: number[]) => [...suppressed(asCounts(counts)).values()];

describe('the equality questions', () => {
  it('lets somebody prefer not to say in every one', () => {
    for (const question of equalityQuestionIds) expect(answersTo(question).at(-1)).toBe(PREFER_NOT);
  });

  it('keeps the answers of its lists and nothing else that is posted', () => {
    const posted = { age: '25-34', sex: 'nothing of ours', religion: ['none', 'other'], name: 'Somebody' };
    expect(readEqualityAnswers(posted)).toEqual({ age: '25-34' });
  });

  it('is asked where we know the lists', () => {
    expect(COUNCIL_NATIONS.filter(asksAboutEquality)).toEqual(['england', 'wales']);
  });
});

describe('the quarter of a day', () => {
  it.each([
    ['2026-01-01', '2026-01-01'],
    ['2026-03-31', '2026-01-01'],
    ['2026-11-22', '2026-10-01'],
  ])('of %s begins on %s', (day, first) => {
    expect(quarterOf(plainDate(day))).toBe(first);
  });
});

describe('small numbers', () => {
  it('are not told from each other, nor from none', () => {
    expect(shownOf(0, 4, 2, 12)).toEqual(['fewer-than-5', 'fewer-than-5', 'fewer-than-5', 12]);
  });

  it('are not shown by what is left of the whole: the smallest larger ones are withheld until that says nothing', () => {
    expect(shownOf(0, 9, 7, 12)).toEqual(['fewer-than-5', 9, 'withheld', 12]);
    expect(shownOf(4, 4, 9, 12)).toEqual(['fewer-than-5', 'fewer-than-5', 'withheld', 12]);
    expect(shownOf(0, 5, 5, 6, 8)).toEqual(['fewer-than-5', 'withheld', 'withheld', 'withheld', 8]);
    expect(shownOf(0, 0)).toEqual(['fewer-than-5', 'fewer-than-5']);
  });

  it('leave a table of larger ones as it is', () => {
    expect(shownOf(5, 30)).toEqual([5, 30]);
  });

  it('can never be worked out by somebody who knows how many answered, unless nothing is shown at all', () => {
    const counts = fc.array(fc.oneof(fc.nat(6), fc.nat(40)), { minLength: 2, maxLength: 9 });
    fc.assert(fc.property(counts, (given) => leavesTwoWays(asCounts(given))));
  });
});

// For each small number: the least and the most it can be, of what is known about the others.
function leavesTwoWays(counts: readonly Counted[]): boolean {
  const shown = suppressed(counts);
  if ([...shown.values()].every((value) => typeof value === 'string')) return true;
  const hidden = counts.filter(({ answer }) => typeof shown.get(answer) === 'string');
  const sum = hidden.reduce((total, { count }) => total + count, 0);
  const boundsOf = ({ answer }: Counted) =>
    shown.get(answer) === 'withheld' ? { least: 5, most: sum } : { least: 0, most: 4 };
  return hidden
    .filter(({ answer }) => shown.get(answer) === 'fewer-than-5')
    .every((each) => {
      const others = hidden.filter((other) => other !== each).map(boundsOf);
      const least = Math.max(0, sum - others.reduce((total, { most }) => total + most, 0));
      const most = Math.min(4, sum - others.reduce((total, other) => total + other.least, 0));
      return least < most;
    });
}
