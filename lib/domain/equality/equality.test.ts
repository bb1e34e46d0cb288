import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { quarterOf } from '#lib/domain/calendar/quarter';
import { COUNCIL_NATIONS, type CouncilNation } from '#lib/domain/council/nation';
import { ageBand } from '#lib/domain/equality/age-band';
import {
  answersTo,
  detailField,
  equalityQuestionsIn,
  optionsTo,
  PREFER_NOT,
  readEqualityAnswers,
} from '#lib/domain/equality/questions';
import { type Counted, suppressed } from '#lib/domain/equality/suppress';

const asCounts = (counts: readonly number[]): Counted[] =>
  counts.map((count, index) => ({ answer: `answer ${index + 1}`, count }));
const shownOf = (...counts: number[]) => [...suppressed(asCounts(counts)).values()];

const today = plainDate('2026-11-23');
const readIn = (nation: CouncilNation, posted: Record<string, unknown>) =>
  readEqualityAnswers({ nation, posted, today }).answers;

describe('the equality questions', () => {
  it.each(COUNCIL_NATIONS)('let somebody prefer not to say in every one: %s', (nation) => {
    for (const question of equalityQuestionsIn(nation)) {
      expect(answersTo(nation, question).at(-1)).toBe(PREFER_NOT);
      expect(readIn(nation, { [question]: PREFER_NOT })).toEqual({ [question]: PREFER_NOT });
    }
  });

  it.each(COUNCIL_NATIONS)('count every answer and every detail under a name of its own: %s', (nation) => {
    for (const question of equalityQuestionsIn(nation).filter((each) => each !== 'age')) {
      const counted = optionsTo(nation, question).flatMap(({ answer, details }) =>
        [...details, ''].map((detail) =>
          readIn(nation, { [question]: answer, [detailField(question, answer)]: detail }),
        ),
      );
      expect(counted).toEqual(
        answersTo(nation, question)
          .slice(0, -1)
          .map((answer) => ({ [question]: answer })),
      );
      expect(new Set(answersTo(nation, question)).size).toBe(answersTo(nation, question).length);
    }
  });

  it('keep the answers of their lists and nothing else that is posted', () => {
    const posted = { sex: 'nothing of ours', religion: ['none', 'other'], name: 'Somebody', gender: 'same' };
    expect(readIn('england', posted)).toEqual({ gender: 'same' });
  });

  it('forget the detail of an answer that was changed', () => {
    expect(readIn('england', { ethnicity: 'asian', 'ethnicity-white': 'white-irish' })).toEqual({
      ethnicity: 'asian',
    });
    expect(readIn('england', { condition: 'no', 'condition-yes': 'yes-a-lot' })).toEqual({ condition: 'no' });
  });

  it('are those of the nation: political opinion and dependants in Northern Ireland alone', () => {
    const given = { politics: 'unionist', dependants: 'yes', religion: 'presbyterian' };
    expect(readIn('northern-ireland', given)).toEqual(given);
    for (const nation of ['england', 'wales', 'scotland'] as const) expect(readIn(nation, given)).toEqual({});
    expect(readIn('scotland', { religion: 'church-of-scotland' })).toEqual({
      religion: 'church-of-scotland',
    });
  });
});

describe('a date of birth', () => {
  it.each([
    ['23', '11', '1991', '35-44'],
    ['24', '11', '1991', '25-34'],
    ['', '', '1980', '45-54'],
    ['', '11', '1991', '35-44'],
    [' 1 ', ' 2 ', ' 1930 ', '75-over'],
    ['1', '1', '2015', 'under-16'],
    ['1', '1', '2010', '16-24'],
    ['9', '', '1970', '55-64'],
  ])('%s %s %s is counted as %s', (...row) => {
    const [day, month, year, band] = row;
    expect(ageBand({ day, month, year }, today)).toBe(band);
  });

  it.each([
    ['31', '2', '1980'],
    ['24', '11', '2026'],
    ['1', '1', '1899'],
    ['1', '1', 'eighty'],
    ['1', '1', ''],
  ])('%s %s %s is none, and that is said', (day, month, year) => {
    const posted = { 'age-day': day, 'age-month': month, 'age-year': year, sex: 'male' };
    const read = readEqualityAnswers({ nation: 'england', posted, today });
    expect(read).toEqual({ answers: { sex: 'male' }, isBirthUnread: true });
  });

  it('leaves its band of ages and nothing else', () => {
    const posted = { 'age-day': '3', 'age-month': '4', 'age-year': '1985' };
    const read = readEqualityAnswers({ nation: 'england', posted, today });
    expect(read).toEqual({ answers: { age: '35-44' }, isBirthUnread: false });
  });

  it('is always a band of the list, or none', () => {
    const typed = fc.record({
      day: fc.string(),
      month: fc.string(),
      year: fc.integer({ min: 1900, max: 2026 }),
    });
    fc.assert(
      fc.property(typed, ({ day, month, year }) => {
        const band = ageBand({ day, month, year: String(year) }, today);
        expect([null, ...answersTo('england', 'age')]).toContain(band);
      }),
    );
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
