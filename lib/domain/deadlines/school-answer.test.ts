import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { addWorkingDays } from '#lib/domain/calendar/working-days';
import { schoolAnswerDue } from '#lib/domain/deadlines/school-answer';
import { english } from '#lib/testing/clocks';

const calendar = english.calendars['uk-any'];
const closed = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) });

describe('a maintained school’s answer', () => {
  it('is due after 20 working days while the school is open', () => {
    const receivedOn = plainDate('2026-02-23');
    expect(schoolAnswerDue(receivedOn, [], calendar)).toBe(addWorkingDays(receivedOn, 20, calendar));
  });

  it('leaves out the days on which the school is closed', () => {
    // Five of half term and none of the weekend after it.
    expect(schoolAnswerDue(plainDate('2026-02-02'), [closed('2026-02-16', '2026-02-22')], calendar)).toBe(
      '2026-03-09',
    );
  });

  it('is due after 60 working days at the latest, however long the school is closed', () => {
    const receivedOn = plainDate('2026-05-22');
    const summer = [closed('2026-05-25', '2026-09-30')];
    const due = schoolAnswerDue(receivedOn, summer, calendar);
    expect(due).toBe(addWorkingDays(receivedOn, 60, calendar));
  });
});
