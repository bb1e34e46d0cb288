import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#lib/domain/calendar/plain-date';
import { isWorkingDay, workingDaysBetween } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { closesOn, lapseOn } from '#lib/domain/cases/lapse';
import { lapsesOn } from '#lib/domain/cases/lapses-on';
import { DEFAULT_ESCALATION } from '#lib/domain/council/escalation';
import { countingIn, english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const calendar = english.calendars.council;
const asked: EventData = { type: 'resident-asked', what: 'clarification' };
const warned: EventData = { type: 'mail-sent', template: 'lapse-warning' };
const bounced: EventData = { type: 'mail-failed', template: 'lapse-warning', failure: 'no such address' };
// Asked on 3 February, so three months are over on Sunday 3 May; Monday 4 May is a bank holiday.
const LAST = plainDate('2026-05-03');

function lapse(matter: Case, today: string) {
  const rules = { escalation: DEFAULT_ESCALATION, calendar, today: plainDate(today) };
  return lapseOn(matter, LAST, rules);
}

describe('the last day for an answer', () => {
  it('is three months after we asked what a request means', () => {
    expect(lapsesOn(givenCase(receipt('foi'), asked), english)).toBe(LAST);
  });

  it('is nothing while nothing is awaited, or where a case does not end without it', () => {
    expect(lapsesOn(givenCase(receipt('foi')), english)).toBeNull();
    expect(lapsesOn(givenCase(receipt('complaint'), asked), english)).toBeNull();
  });

  it.each(['identity', 'authority', 'fee'] as const)(
    'is three months after we asked who wants their data for %s, or as many as the council sets',
    (what) => {
      const matter = givenCase(receipt('sar'), { type: 'resident-asked', what });
      expect(lapsesOn(matter, english)).toBe(LAST);
      const quick = countingIn('england-and-wales', { proofMonths: 1, clarificationMonths: 2 });
      expect(lapsesOn(matter, quick)).toBe('2026-03-03');
    },
  );

  it.each([
    ['an environmental request', 'eir'],
    ['a subject access request', 'sar'],
  ] as const)('is the same for %s', (_what, process) => {
    expect(lapsesOn(givenCase(receipt(process), asked), english)).toBe(LAST);
  });

  it.each([
    ['three months beginning with the fees notice (FOIA s.9(2))', 'foi', '2026-05-02'],
    ['60 working days after it for a charge (EIR reg 8(5))', 'eir', '2026-05-01'],
  ] as const)('is %s', (_what, process, last) => {
    const charged: EventData = { type: 'resident-asked', what: 'fee' };
    expect(lapsesOn(givenCase(receipt(process), charged), english)).toBe(last);
  });

  it('is after as many months as the council sets', () => {
    const patient = countingIn('england-and-wales', { clarificationMonths: 2 });
    expect(lapsesOn(givenCase(receipt('foi'), asked), patient)).toBe('2026-04-03');
  });

  it('begins anew with a further question', () => {
    const replied: EventData = { type: 'reply-received', to: 'clarification' };
    expect(lapsesOn(givenCase(receipt('foi'), asked, replied, asked), english)).toBe('2026-05-05');
  });
});

describe('a question without an answer', () => {
  const open = givenCase(receipt('foi'), asked);

  it('is warned of ten working days before, and the day named is the last one', () => {
    expect(lapse(open, '2026-04-16')).toEqual({ act: 'wait' });
    expect(lapse(open, '2026-04-17')).toEqual({ act: 'warn', by: '2026-05-03' });
  });

  it('is warned of late when nothing ran, and then has its ten working days all the same', () => {
    expect(lapse(open, '2026-06-01')).toEqual({ act: 'warn', by: '2026-06-15' });
  });

  it('ends the case on the first working day after the last one', () => {
    const matter = givenCase(receipt('foi'), asked, warned);
    expect(lapse(matter, '2026-05-03')).toEqual({ act: 'wait' });
    expect(lapse(matter, '2026-05-04')).toEqual({ act: 'wait' });
    expect(lapse(matter, '2026-05-05')).toEqual({ act: 'end' });
  });

  it.each([
    [
      'there is no email address',
      givenCase(receipt('foi', { contact: { email: false, phone: false, post: true } }), asked),
    ],
    ['the warning could not be delivered', givenCase(receipt('foi'), asked, bounced)],
  ])('is for an officer to decide when %s', (_why, matter) => {
    expect(lapse(matter, '2026-05-03')).toEqual({ act: 'wait' });
    expect(lapse(matter, '2026-05-04')).toEqual({ act: 'tell-owner', by: '2026-05-03' });
  });

  it('has no warning on record once the answer came', () => {
    const replied: EventData = { type: 'reply-received', to: 'clarification' };
    expect(givenCase(receipt('foi'), asked, replied, warned).waitingFor).toBeNull();
    expect(givenCase(receipt('foi'), asked, warned, replied, asked).waitingFor?.warned).toBeNull();
  });

  it('never ends a case but on a working day, ten working days after the warning', () => {
    const days = fc.integer({ min: 0, max: 300 }).map((n) => addDays(plainDate('2026-02-04'), n));
    fc.assert(
      fc.property(days, days, (warnedOn, today) => {
        const waiting = { what: 'clarification', since: plainDate('2026-02-03') } as const;
        const matter = { ...open, waitingFor: { ...waiting, warned: { on: warnedOn, went: true } } };
        if (lapse(matter, today).act !== 'end') return;
        expect(isWorkingDay(today, calendar)).toBe(true);
        expect(today > LAST).toBe(true);
        expect(workingDaysBetween(warnedOn, today, calendar)).toBeGreaterThan(10);
      }),
    );
  });
});

describe('a case that ended for want of an answer', () => {
  const ended = [receipt('foi'), asked, warned, { type: 'case-lapsed' }] as const;
  const told: EventData = { type: 'mail-sent', template: 'ended' };
  const promise: EventData = {
    type: 'undertaking-given',
    kind: 'action',
    by: 'council',
    ownerId: 'somebody',
    ownerName: 'Somebody',
    dueOn: plainDate('2026-03-02'),
    amount: null,
  };

  it('closes by itself from the day after its resident was told', () => {
    expect(closesOn(givenCase(...ended, told))).toBe('2026-02-07');
  });

  it.each<[string, readonly EventData[]]>([
    ['its resident has not been told', []],
    ['the email that told them came back', [told, { type: 'mail-failed', template: 'ended', failure: 'no' }]],
    ['something was promised and is not done', [told, promise]],
    ['it is closed already', [told, { type: 'case-closed' }]],
    ['it is open again', [told, { type: 'case-reopened' }]],
  ])('does not close by itself while %s', (_why, further) => {
    expect(closesOn(givenCase(...ended, ...further))).toBeNull();
  });

  it('closes once the promise is kept', () => {
    const kept: EventData = { type: 'undertaking-kept', undertaking: 6 };
    expect(closesOn(givenCase(...ended, told, promise, kept))).toBe('2026-02-07');
  });

  it('is no case that was answered', () => {
    const answer: EventData = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] };
    const sent: EventData = { type: 'mail-sent', template: 'answer' };
    expect(closesOn(givenCase(receipt('foi'), answer, sent))).toBeNull();
  });
});

describe('a question beside which the resident has written', () => {
  const wrote: EventData = { type: 'resident-wrote' };
  const identity: EventData = { type: 'resident-asked', what: 'identity' };
  const written = givenCase(receipt('sar'), identity, wrote);

  it('warns nobody, and ends nothing: once its last day is over its officer is told', () => {
    expect(lapse(written, '2026-04-24')).toEqual({ act: 'wait' });
    expect(lapse(written, '2026-05-04')).toEqual({ act: 'tell-owner', by: LAST });
    const late = givenCase(receipt('sar'), identity, warned, wrote);
    expect(lapse(late, '2026-06-30')).toEqual({ act: 'tell-owner', by: LAST });
  });

  it('is not ended by an officer either before that was read', () => {
    const officer = {
      kind: 'staff',
      id: 'i',
      name: 'I',
      role: 'information-officer',
      serviceIds: [],
    } as const;
    const context = { actor: officer, person, today: plainDate('2026-06-30'), counting: english };
    const end = { step: 'lapse', message: 'We have not heard from you.' } as const;
    expect(decide(written, end, context)).toMatchObject({
      ok: false,
      message: expect.stringContaining('read that first'),
    });
    const aside: EventData = { type: 'letter-set-aside', since: plainDate('2026-02-04') };
    expect(decide(givenCase(receipt('sar'), identity, wrote, aside), end, context)).toMatchObject({
      ok: true,
    });
  });
});
