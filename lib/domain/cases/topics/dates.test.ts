import { describe, expect, it } from 'vitest';
import { type HolidayTable, NATIONS } from '#lib/domain/calendar/bank-holidays';
import { councilCalendars } from '#lib/domain/calendar/calendars';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { type CountedDates, countDates, datesRecomputed } from '#lib/domain/cases/topics/dates';
import { filesAdded } from '#lib/domain/cases/topics/files';
import { type Counting, editionOf } from '#lib/domain/deadlines/trace';
import { givenCase, receipt } from '#lib/testing/given-case';

/** Counting with an edition; `holiday` is a day that the list of today does not have. */
function counting(edition: string, holiday: string | null = null): Counting {
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

describe('when the council’s settings change', () => {
  // A complaint that came on a Saturday, and stage 1 at office hours.
  const weekend = givenCase(receipt('complaint', { receivedOn: plainDate('2026-02-07') }));
  const settings = { nonWorkingReceipt: 'deem-next-working-day', cutoff: '17:00' } as const;
  const changed = { ...counting('first'), policy: settings };

  it('the dates they move are recorded, by what they are counted with now', () => {
    const [event] = datesRecomputed(countDates(weekend, counting('first')), countDates(weekend, changed));
    expect(event?.data).toMatchObject({
      edition: 'first cutoff=17:00 nonWorkingReceipt=deem-next-working-day',
      moved: expect.arrayContaining([{ clock: 'cmp-ack', from: '2026-02-13', to: '2026-02-16' }]),
    });
  });

  it('what they are called does not depend on their order', () => {
    const { cutoff, nonWorkingReceipt } = settings;
    expect(editionOf({ ...changed, policy: { cutoff, nonWorkingReceipt } })).toBe(editionOf(changed));
  });

  it('no office hours move a date that an Act sets', () => {
    const request = givenCase(receipt('foi', { receivedOn: plainDate('2026-02-07') }));
    const hours = { ...counting('first'), policy: { cutoff: '12:00' } };
    expect(countDates(request, hours)?.due).toEqual(countDates(request, counting('first'))?.due);
  });
});

describe('files that are added', () => {
  it('are recorded with the hash of their content, for staff to see', () => {
    const files = [{ id: 'a', sha256: 'ff' }];
    expect(filesAdded(files, 'staff')).toEqual([
      { data: { type: 'files-added', files }, visibility: 'staff', text: null },
    ]);
  });

  it('are not recorded when there are none', () => {
    expect(filesAdded([], 'staff')).toEqual([]);
  });
});
