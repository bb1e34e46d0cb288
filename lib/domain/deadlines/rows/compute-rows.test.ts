import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { computeRows } from '#lib/domain/deadlines/rows/compute-rows';

const publishedRow = z.looseObject({ id: z.string(), note: z.string(), expected_due: z.string() });
const published = z
  .array(publishedRow)
  .parse(JSON.parse(readFileSync('lib/testing/deadline-cases.json', 'utf8')));

const foi = {
  id: 'one',
  regime: 'FOI',
  clock: 'FOI_RESPONSE',
  received: '2026-02-02',
  events: [],
  jurisdiction: 'england',
  calendar: 'uk-any',
};

function computed(...rows: readonly unknown[]) {
  const result = computeRows(rows, ukBankHolidays, false);
  return result.ok ? result.rows : expect.unreachable(result.faults.join());
}

function dueOf(change: object): string | null {
  return computed({ ...foi, ...change })[0]?.due ?? null;
}

function faultsOf(...rows: readonly unknown[]): readonly string[] {
  const result = computeRows(rows, ukBankHolidays, false);
  return result.ok ? expect.unreachable('The rows were taken.') : result.faults;
}

describe('the worked cases', () => {
  const dues = new Map(computed(...published).map(({ id, due }) => [id, due]));

  it('are all here', () => {
    expect(published.length).toBe(119);
    expect(dues.size).toBe(119);
  });

  it.each(published.map((row) => [row.id, row.note, row.expected_due]))('%s %s: %s', (id, _note, due) => {
    expect(dues.get(id)).toBe(due);
  });
});

describe('a row', () => {
  it('comes out in the place it went in, with its own id', () => {
    const rows = computed({ ...foi, id: 'b' }, { ...foi, id: 'a', received: '2026-03-02' });
    expect(rows).toEqual([
      { id: 'b', due: '2026-03-02', ruleId: 'foi-response', explanation: null },
      { id: 'a', due: '2026-03-31', ruleId: 'foi-response', explanation: null },
    ]);
    expect(computed()).toEqual([]);
  });

  it('may say more than is asked of it', () => {
    const events = [{ type: 'acknowledged', date: '2026-02-03', note: 'by phone' }];
    expect(dueOf({ note: 'said twice', expected_due: '1999-01-01', events })).toBe('2026-03-02');
  });

  it('need not say in which part of the country it is', () => {
    const { jurisdiction: _, ...row } = foi;
    expect(computed(row)[0]?.due).toBe('2026-03-02');
  });

  it.each([
    ['wales', 'england-and-wales'],
    ['scotland', 'scotland'],
    ['northern-ireland', 'northern-ireland'],
    [undefined, 'scotland'],
  ])('of a law of the whole country counts by the holidays of %s in %s', (jurisdiction, calendar) => {
    const row = { ...foi, regime: 'SAR', clock: 'SAR_RESPONSE', jurisdiction, calendar };
    expect(computed(row)[0]?.due).toBe('2026-03-02');
  });

  it.each([
    ['a question is not answered yet', { events: [{ type: 'clarification_requested', date: '2026-02-03' }] }],
    ['its clock has not begun', { clock: 'FOI_IR_TARGET' }],
  ])('has no date while %s', (_, change) => {
    expect(dueOf(change)).toBeNull();
  });

  it('gives its reasons when they are asked for, and none before its clock has begun', () => {
    const rows = [foi, { ...foi, id: 'two', clock: 'FOI_IR_TARGET' }];
    const result = computeRows(rows, ukBankHolidays, true);
    if (!result.ok) expect.unreachable();
    const [begun, notBegun] = result.ok ? result.rows : [];
    const kinds = begun?.explanation?.reasons.map(({ kind }) => kind);
    expect(kinds).toEqual(['began', 'limit', 'weekends', 'due', 'rule']);
    expect(begun?.explanation?.days[1]).toMatchObject({ on: '2026-02-03', number: 1 });
    expect(begun?.explanation?.days.at(-1)).toMatchObject({ on: '2026-03-02', kind: 'due', number: 20 });
    expect(notBegun?.explanation).toBeNull();
  });

  it('takes an instant for the London day it falls on, in an event too', () => {
    const events = (date: string) => [
      { type: 'clarification_requested', date: '2026-06-05' },
      { type: 'clarification_received', date },
    ];
    const received = '2026-06-01T09:00+01:00';
    const afterMidnight = dueOf({ received, events: events('2026-06-30T23:30:00.250Z') });
    expect(afterMidnight).toBe(dueOf({ received, events: events('2026-07-01') }));
    expect(afterMidnight).toBe('2026-07-30');
  });

  it('of an emergency ends on the day 24 hours later', () => {
    const row = { ...foi, regime: 'SERVICE_REQUEST_HAZARD', clock: 'HAZARD_EMERGENCY' };
    const at = (received: string) => computed({ ...row, received, calendar: 'england-and-wales' })[0]?.due;
    expect(at('2026-03-16T10:00:00Z')).toBe('2026-03-17');
    expect(at('2026-03-16')).toBe('2026-03-17');
    // Half past eleven on the night the clocks go forward: 24 hours end after the second midnight.
    expect(at('2026-03-28T23:30:00Z')).toBe('2026-03-30');
  });

  it('may hold events of one day with the hour of only one, or in the order of their hours', () => {
    const received = '2026-02-02T10:00:00Z';
    const asked = (date: string) => [{ type: 'clarification_requested', date }];
    for (const date of ['2026-02-02', '2026-02-02T10:00:00Z', '2026-02-02T10:01:00Z'])
      expect(dueOf({ received, events: asked(date) })).toBeNull();
  });

  it('counts from when a hazard was known of, also before it was reported', () => {
    const hazard = {
      regime: 'SERVICE_REQUEST_HAZARD',
      clock: 'HAZARD_INVESTIGATE',
      received: '2026-02-09',
      calendar: 'england-and-wales',
    };
    const aware = (date: string) => ({ ...hazard, events: [{ type: 'aware', date }] });
    expect(dueOf(aware('2026-02-02'))).toBe('2026-02-16');
    expect(dueOf(aware('2026-02-09'))).toBe('2026-02-23');
    expect(dueOf(hazard)).toBe('2026-02-23');
  });

  it('begins afresh with the answer to each question', () => {
    const events = ['2026-02-03', '2026-02-10'].flatMap((date) => [
      { type: 'clarification_requested', date },
      { type: 'clarification_received', date },
    ]);
    expect(dueOf({ events })).toBe('2026-03-10');
  });

  it('counts in the calendar it names, Boxing Day with it where children’s social care names it', () => {
    const child = { ...foi, regime: 'COMPLAINT_CSC', clock: 'CSC_STAGE1', calendar: 'england-and-wales' };
    const received = '2025-12-17';
    const holidays_override = ['2025-12-25', '2026-01-01'];
    const due = (change: object) => computed({ ...child, received, ...change })[0]?.due;
    expect(due({ holidays_override })).toBe('2026-01-05');
  });

  it('counts without bank holidays when it says that there are none', () => {
    expect(dueOf({ received: '2026-03-02', holidays_override: [] })).toBe('2026-03-30');
  });

  it.each([
    ['a minute before the cut-off', '2026-02-06T16:59:00Z', '2026-02-13'],
    ['at the cut-off', '2026-02-06T17:00:00Z', '2026-02-13'],
    ['a second after it, on a Friday', '2026-02-06T17:00:01Z', '2026-02-16'],
    ['on a Saturday morning', '2026-02-07T09:00:00Z', '2026-02-16'],
    ['on a Saturday, the hour not known', '2026-02-07', '2026-02-16'],
    ['on a working day, the hour not known', '2026-02-06', '2026-02-13'],
  ])('with office hours, received %s', (_, received, due) => {
    const enquiry = { ...foi, regime: 'COMPLAINT_LGSCO', clock: 'CMP_ACK', calendar: 'england-and-wales' };
    expect(computed({ ...enquiry, received, options: { cutoff: '17:00' } })[0]?.due).toBe(due);
  });

  it('with office hours may still be received on a day off, when the council says so', () => {
    const enquiry = { ...foi, regime: 'COMPLAINT_LGSCO', clock: 'CMP_ACK', calendar: 'england-and-wales' };
    const options = { cutoff: '17:00', non_working_receipt: 'same-day' };
    expect(computed({ ...enquiry, received: '2026-02-07T09:00:00Z', options })[0]?.due).toBe('2026-02-13');
  });
});

describe('a row that cannot be is named, and what is wrong with it', () => {
  const event = (type: string, date: string) => ({ events: [{ type, date }] });

  it.each<[string, object, string]>([
    ['an unknown regime', { regime: 'FOIX' }, 'there is no regime called “FOIX”'],
    ['an unknown clock', { clock: 'FOI_ANSWER' }, 'there is no clock called “FOI_ANSWER”'],
    ['the clock of another regime', { regime: 'EIR' }, 'the clock FOI_RESPONSE belongs to FOI, not to EIR'],
    ['an unknown calendar', { calendar: 'france' }, 'calendar: '],
    ['an unknown jurisdiction', { jurisdiction: 'france' }, 'jurisdiction: '],
    [
      'the calendar of another law',
      { calendar: 'england-and-wales' },
      'the clock FOI_RESPONSE counts in the calendar “uk-any”, not in “england-and-wales”',
    ],
    [
      'the calendar of no one nation for a council’s own days',
      { regime: 'COMPLAINT_LGSCO', clock: 'CMP_ACK' },
      'the clock CMP_ACK counts in the calendar of one nation, not in “uk-any”',
    ],
    [
      'the calendar of another nation for a clock of England’s',
      { regime: 'COMPLAINT_CSC', clock: 'CSC_STAGE1', calendar: 'scotland' },
      'the clock CSC_STAGE1 counts in the calendar “england-and-wales”, not in “scotland”',
    ],
    [
      'a law that does not reach its nation',
      { jurisdiction: 'scotland' },
      'the clock FOI_RESPONSE is of a law that does not reach “scotland”',
    ],
    [
      'the code of one nation in another',
      {
        regime: 'COMPLAINT_SPSO',
        clock: 'SPSO_STAGE1',
        calendar: 'england-and-wales',
        jurisdiction: 'england',
      },
      'the clock SPSO_STAGE1 is of a law that does not reach “england”',
    ],
    [
      'the holidays of another nation than its own',
      { regime: 'SAR', clock: 'SAR_RESPONSE', calendar: 'scotland' },
      'the clock SAR_RESPONSE does not count in the calendar “scotland” in “england”',
    ],
    [
      'holidays of no nation that its law reaches',
      { regime: 'COMPLAINT_LGSCO', clock: 'CMP_ACK', calendar: 'scotland', jurisdiction: undefined },
      'the clock CMP_ACK does not count in the calendar “scotland” in “england”',
    ],
    [
      'a clarification that nobody asked for',
      event('clarification_received', '2026-02-03'),
      'the event clarification_received of 2026-02-03 answers what was not asked',
    ],
    [
      'a fee that nobody asked for, of a request that begins afresh with it',
      {
        regime: 'SAR',
        clock: 'SAR_RESPONSE',
        calendar: 'scotland',
        jurisdiction: 'scotland',
        ...event('fee_received', '2026-02-03'),
      },
      'the event fee_received of 2026-02-03 answers what was not asked',
    ],
    ['no calendar', { calendar: undefined }, 'calendar: '],
    ['a date that does not exist', { received: '2026-02-30' }, 'received: “2026-02-30” is not a date'],
    [
      'an instant on such a date',
      { received: '2026-02-30T10:00:00Z' },
      'received: “2026-02-30T10:00:00Z” is not',
    ],
    [
      'an instant without an offset',
      { received: '2026-02-03T10:00:00' },
      'received: “2026-02-03T10:00:00” is not',
    ],
    [
      'an hour that does not exist',
      { received: '2026-02-03T25:00:00Z' },
      'received: “2026-02-03T25:00:00Z” is not',
    ],
    [
      'an instant after the last day there is',
      { received: '2199-12-31T23:59:59-05:00' },
      'received: “2199-12-31T23:59:59-05:00” is not a date, nor a date and time with an offset',
    ],
    [
      'an instant before the first',
      event('acknowledged', '1900-01-01T00:00:00+05:00'),
      'events.0.date: “1900-01-01T00:00:00+05:00” is not a date',
    ],
    [
      'a last day beyond every calendar',
      {
        regime: 'SAR',
        clock: 'SAR_RESPONSE',
        calendar: 'england-and-wales',
        received: '2199-12-20',
        holidays_override: ['2199-12-25'],
      },
      'Not a calendar date between 1900 and 2199',
    ],
    ['a receipt that is no text', { received: 20260202 }, 'received: '],
    ['no events', { events: undefined }, 'events: '],
    ['an unknown event', event('phoned', '2026-02-03'), 'events.0.type: there is no event called “phoned”'],
    [
      'an event in another spelling',
      event('response-sent', '2026-02-03'),
      'events.0.type: there is no event',
    ],
    [
      'a second receipt',
      event('received', '2026-02-03'),
      'events.0.type: there is no event called “received”',
    ],
    ['an event on no date', event('acknowledged', 'soon'), 'events.0.date: “soon” is not a date'],
    [
      'an event before receipt',
      event('acknowledged', '2026-02-01'),
      'the event acknowledged of 2026-02-01 is before',
    ],
    [
      'a fee that nobody asked for',
      event('fee_received', '2026-02-03'),
      'the event fee_received of 2026-02-03 answers',
    ],
    [
      'an event at an earlier hour than the receipt',
      { received: '2026-02-03T10:00:00Z', ...event('clarification_requested', '2026-02-03T09:59:00Z') },
      'the event clarification_requested of 2026-02-03 is before the event that stands ahead of it',
    ],
    [
      'a second answer to one question',
      {
        events: [
          { type: 'clarification_requested', date: '2026-02-03' },
          { type: 'clarification_received', date: '2026-02-04' },
          { type: 'clarification_received', date: '2026-02-09' },
        ],
      },
      'the event clarification_received of 2026-02-09 answers again what was answered and not asked anew',
    ],
    ['an option of no clock', { options: { hurry: true } }, 'options: '],
    [
      'an option its clock does not allow',
      { options: { cutoff: '17:00' } },
      'the clock FOI_RESPONSE does not allow the option “cutoff”',
    ],
    [
      'an option with no such choice',
      { options: { non_working_receipt: 'never' } },
      'options.non_working_receipt: ',
    ],
    ['a cut-off that is no time', { options: { cutoff: '5pm' } }, 'options.cutoff: '],
    [
      'a holiday on no date',
      { holidays_override: ['2026-02-30'] },
      'holidays_override.0: “2026-02-30” is not a date',
    ],
    [
      'a date beyond the bank holidays loaded',
      { received: '2028-12-20' },
      'Cannot count working days on 2029-',
    ],
    ['a date before them', { received: '2011-12-20' }, 'Cannot count working days on 2011-12-20'],
    [
      'holidays of its own for another year',
      { holidays_override: ['2025-12-25'] },
      'Cannot count working days on 2026-02-02',
    ],
  ])('%s', (_, change, fault) => {
    const [named, ...more] = faultsOf(foi, { ...foi, id: 'bad', ...change });
    expect(named).toMatch(/^Row bad \(number 2\): .*[^.]\.$/s);
    expect(named).toContain(fault);
    expect(more).toEqual([]);
  });

  it('the same id twice', () => {
    expect(faultsOf(foi, foi)).toEqual(['Row one (number 2): a row before it has the same id.']);
  });

  it.each<[string, unknown]>([
    ['no id', { ...foi, id: undefined }],
    ['an empty id', { ...foi, id: '' }],
    ['an id that is a number', { ...foi, id: 7 }],
    ['nothing', null],
    ['a text', 'FOI'],
    ['a list', []],
  ])('%s: the row goes by its number', (_, row) => {
    expect(faultsOf(row)[0]).toMatch(/^Row number 1, which has no id: /);
  });

  it('every row at fault is named, and no date is given', () => {
    const faults = faultsOf({ ...foi, id: 'a', clock: 'X' }, foi, { ...foi, id: 'c', received: 'X' });
    expect(faults.map((fault) => fault.slice(0, 16))).toEqual(['Row a (number 1)', 'Row c (number 3)']);
  });

  it('a fault of our own is thrown, not called the row’s', () => {
    const broken = {
      ...ukBankHolidays,
      get byDate(): never {
        throw new Error('The list cannot be read.');
      },
    };
    expect(() => computeRows([foi], broken, false)).toThrow('The list cannot be read.');
  });

  it.each([[{}], [null], ['rows'], [{ rows: [] }]])('%j is no list of rows', (input) => {
    expect(computeRows(input, ukBankHolidays, false)).toEqual({
      ok: false,
      faults: ['The file holds no JSON array of rows.'],
    });
  });
});
