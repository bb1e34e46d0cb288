import { describe, expect, it } from 'vitest';
import { type HolidayTable, NATIONS } from '#lib/domain/calendar/bank-holidays';
import { councilCalendars } from '#lib/domain/calendar/calendars';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { type CountedDates, countDates, datesRecomputed } from '#lib/domain/cases/topics/dates';
import { filesAdded } from '#lib/domain/cases/topics/files';
import { givenCase, receipt } from '#lib/testing/given-case';

/** Counting with an edition; `holiday` is a day that the list of today does not have. */
function counting(edition: string, holiday: string | null = null) {
  const byDate = new Map(ukBankHolidays.byDate);
  if (holiday !== null) {
    const date = plainDate(holiday);
    byDate.set(date, { date, title: 'A day nobody knew of', nations: NATIONS });
  }
  const table: HolidayTable = { ...ukBankHolidays, byDate, version: edition };
  return { calendars: councilCalendars('england-and-wales', table), policy: {} };
}

// Received on Monday 2 February 2026.
const matter = givenCase(receipt('foi'));
const before = countDates(matter, counting('first'));

describe('when the bank holidays change', () => {
  it('the old date of every running clock is recorded beside the new one', () => {
    const after = countDates(matter, counting('second', '2026-02-16'));
    expect(before?.due).toMatchObject({ 'foi-response': '2026-03-02' });
    expect(datesRecomputed(before, after)).toEqual([
      {
        data: {
          type: 'dates-recomputed',
          edition: 'second',
          moved: [{ clock: 'foi-response', from: '2026-03-02', to: '2026-03-03' }],
        },
        visibility: 'resident',
        text: null,
      },
    ]);
  });

  it('nothing is recorded of a case whose dates they do not touch', () => {
    expect(datesRecomputed(before, countDates(matter, counting('second', '2026-06-01')))).toEqual([]);
  });

  it('nothing is recorded of a date that is wrong for another reason', () => {
    const wrong: CountedDates = { edition: 'first', due: { 'foi-response': plainDate('2026-01-05') } };
    expect(datesRecomputed(wrong, before)).toEqual([]);
  });

  it('nothing is recorded of a clock that was not counted before', () => {
    const none: CountedDates = { edition: 'none', due: {} };
    expect(datesRecomputed(none, before)).toEqual([]);
    expect(datesRecomputed(null, before)).toEqual([]);
  });

  it('a case whose clocks have stopped has no dates to move', () => {
    const answer = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] } as const;
    const done = givenCase(receipt('foi'), answer);
    expect(countDates(done, counting('second'))).toBeNull();
    expect(datesRecomputed(before, null)).toEqual([]);
  });
});

describe('files that are added', () => {
  it('are recorded with the hash of their content, for staff to see', () => {
    const files = [{ id: 'a', sha256: 'ff' }];
    expect(filesAdded(files)).toEqual([
      { data: { type: 'files-added', files }, visibility: 'staff', text: null },
    ]);
  });

  it('are not recorded when there are none', () => {
    expect(filesAdded([])).toEqual([]);
  });
});
