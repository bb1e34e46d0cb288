import { describe, expect, it } from 'vitest';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { computeRows } from '#lib/domain/deadlines/rows/compute-rows';

const FOI = { regime: 'FOI', clock: 'FOI_IR_TARGET', calendar: 'uk-any' };
const COMPLAINT = { regime: 'COMPLAINT_LGSCO', clock: 'CMP_STAGE2', calendar: 'england-and-wales' };
const HAZARD = {
  regime: 'SERVICE_REQUEST_HAZARD',
  clock: 'HAZARD_INVESTIGATE',
  calendar: 'england-and-wales',
};
const CHILD = { regime: 'COMPLAINT_CSC', clock: 'CSC_STAGE2', calendar: 'england-and-wales' };
const LEGACY = { ...COMPLAINT, regime: 'COMPLAINT_LEGACY_3_STAGE', clock: 'LEGACY_STAGE3' };

type Told = readonly [type: string, date: string];

function compute(row: object, told: readonly Told[]) {
  const events = told.map(([type, date]) => ({ type, date }));
  return computeRows([{ id: 'one', received: '2026-03-02', ...row, events }], ukBankHolidays, false);
}

describe('what begins a clock', () => {
  it.each<[object, readonly Told[]]>([
    [
      HAZARD,
      [
        ['aware', '2026-03-16'],
        ['aware', '2026-03-20'],
      ],
    ],
    [
      { ...HAZARD, received: '2026-03-18' },
      [
        ['aware', '2026-03-16'],
        ['aware', '2026-03-20'],
      ],
    ],
    [
      { ...HAZARD, clock: 'HAZARD_SUMMARY' },
      [
        ['investigation_concluded', '2026-03-20'],
        ['investigation_concluded', '2026-03-25'],
      ],
    ],
    [
      CHILD,
      [
        ['stage2_started', '2026-03-02'],
        ['stage2_started', '2026-03-20'],
      ],
    ],
    [
      COMPLAINT,
      [
        ['stage2_acknowledged', '2026-03-10'],
        ['stage2_acknowledged', '2026-03-20'],
      ],
    ],
    [
      { ...COMPLAINT, clock: 'CMP_STAGE2_ACK' },
      [
        ['escalation_received', '2026-03-10'],
        ['escalation_received', '2026-03-20'],
      ],
    ],
    [
      FOI,
      [
        ['internal_review_received', '2026-03-05'],
        ['internal_review_received', '2026-03-20'],
      ],
    ],
    [
      { ...FOI, clock: 'FOI_IR_WINDOW' },
      [
        ['response_sent', '2026-03-05'],
        ['response_sent', '2026-03-20'],
      ],
    ],
  ])('cannot be told twice, as of two days either could be meant: %j %j', (row, told) => {
    const [type, date] = told.at(-1) ?? [];
    expect(compute(row, told)).toEqual({
      ok: false,
      faults: [`Row one (number 1): the event ${type} of ${date} is there twice.`],
    });
  });

  it.each<[string, object, readonly Told[], string]>([
    [
      'after it was answered and asked anew',
      { ...FOI, clock: 'FOI_IR_WINDOW' },
      [
        ['response_sent', '2026-03-05'],
        ['reopened', '2026-03-10'],
        ['response_sent', '2026-03-20'],
      ],
      '2026-05-20',
    ],
    [
      'after it was ended, which leaves the date',
      { ...HAZARD, clock: 'HAZARD_SUMMARY' },
      [
        ['investigation_concluded', '2026-03-20'],
        ['summary_sent', '2026-03-23'],
        ['investigation_concluded', '2026-03-25'],
      ],
      '2026-03-25',
    ],
    [
      'where each time is another stage',
      LEGACY,
      [
        ['escalation_received', '2026-03-05'],
        ['escalation_received', '2026-04-20'],
      ],
      '2026-06-03',
    ],
    [
      'of another clock',
      { ...COMPLAINT, clock: 'CMP_ACK' },
      [
        ['stage2_acknowledged', '2026-03-10'],
        ['stage2_acknowledged', '2026-03-20'],
      ],
      '2026-03-09',
    ],
  ])('can be told again %s', (...[, row, told, due]) => {
    expect(compute(row, told)).toMatchObject({ ok: true, rows: [{ due }] });
  });
});

describe('what a law has come first', () => {
  it.each<[object, readonly Told[]]>([
    [
      COMPLAINT,
      [
        ['stage2_acknowledged', '2026-03-10'],
        ['escalation_received', '2026-03-12'],
      ],
    ],
    [
      { ...COMPLAINT, clock: 'CMP_ACK' },
      [
        ['stage2_acknowledged', '2026-03-10'],
        ['escalation_received', '2026-03-12'],
      ],
    ],
    [
      { ...CHILD, clock: 'CSC_STAGE3_RESPONSE' },
      [
        ['panel_report_received', '2026-03-10'],
        ['panel_met', '2026-03-12'],
      ],
    ],
    [
      CHILD,
      [
        ['stage2_started', '2026-03-10'],
        ['stage2_received', '2026-03-12'],
      ],
    ],
  ])('cannot be told after it: %j %j', (row, told) => {
    const [[type, date] = []] = told;
    expect(compute(row, told)).toEqual({
      ok: false,
      faults: [`Row one (number 1): the event ${type} of ${date} is before what has to come first.`],
    });
  });

  it('need not be told', () => {
    const met: Told = ['panel_met', '2026-03-10'];
    const row = { ...CHILD, clock: 'CSC_PANEL_REPORT' };
    expect(compute(row, [met])).toMatchObject({ ok: true, rows: [{ due: '2026-03-17' }] });
  });
});
