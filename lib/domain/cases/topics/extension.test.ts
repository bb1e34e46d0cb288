import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { nextDateOf } from '#lib/domain/cases/case-clocks';
import type { Command } from '#lib/domain/cases/command';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { extension, furthestDate, roomToExtend, weighable } from '#lib/domain/cases/topics/extension';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const caseworker: StaffActor = {
  kind: 'staff',
  id: 'me',
  name: 'Me',
  role: 'caseworker',
  serviceIds: ['bins'],
};
const officer: StaffActor = { ...caseworker, role: 'information-officer' };

type Extend = Extract<Command, { step: 'extend' }>;

const until = (date: string | null, change: Partial<Extend> = {}): Extend => ({
  step: 'extend',
  until: date === null ? null : plainDate(date),
  reason: 'complex',
  exemption: '',
  beyond: false,
  message: 'The crew’s log is with the contractor.',
  ...change,
});

function extendBy(actor: StaffActor, matter: Case, command: Extend) {
  return decide(matter, command, { actor, person, today: plainDate('2026-02-10'), counting: english });
}

function reasonOf(actor: StaffActor, matter: Case, command: Extend): string {
  const decided = extendBy(actor, matter, command);
  return decided.ok ? 'done' : decided.reason;
}

// Received on Monday 2 February 2026, acknowledged on the 3rd: stage 1 is due on the 17th, or by the code's cap on 3 March.
const complaint = givenCase(receipt('complaint'), { type: 'case-acknowledged' });
// Due on 2 March; with the public-interest test at the furthest on 31 March.
const request = givenCase(receipt('foi'));

describe('taking more time', () => {
  it('records the old date, the new one and the reason, for the resident to read', () => {
    expect(extendBy(caseworker, complaint, until('2026-02-27'))).toMatchObject({
      ok: true,
      value: [
        {
          data: {
            type: 'time-extended',
            clock: 'cmp-stage1',
            from: '2026-02-17',
            until: '2026-02-27',
            workingDays: 13,
            reason: 'complex',
          },
          visibility: 'resident',
          text: 'The crew’s log is with the contractor.',
        },
      ],
    });
  });

  it('moves the date of the answer', () => {
    const data: EventData = {
      type: 'time-extended',
      clock: 'cmp-stage1',
      from: plainDate('2026-02-17'),
      until: plainDate('2026-02-27'),
      reason: 'complex',
    };
    const extended = givenCase(receipt('complaint'), { type: 'case-acknowledged' }, data);
    expect(nextDateOf(complaint, english)?.dueOn).toBe('2026-02-17');
    expect(nextDateOf(extended, english)).toMatchObject({ dueOn: '2026-02-27', extendedOn: '2026-02-04' });
  });

  it('keeps how many working days were given, and none of a limit in months', () => {
    const more: EventData = {
      type: 'time-extended',
      clock: 'foi-response',
      from: plainDate('2026-03-02'),
      until: plainDate('2026-03-31'),
      workingDays: 40,
      reason: 'public-interest',
    };
    expect(givenCase(receipt('foi'), more).facts.at(-1)).toMatchObject({ workingDays: 40 });
    const data = extendBy(officer, givenCase(receipt('sar')), until('2026-04-02'));
    expect(data.ok && data.value[0]?.data).not.toHaveProperty('workingDays');
  });

  it.each<[string, Extend]>([
    ['unknown-reason', until('2026-02-27', { reason: 'busy' })],
    ['missing-date', until(null)],
    ['missing-date', until('2026-02-17')],
    ['missing-text', until('2026-02-27', { message: ' ' })],
    ['too-late', until('2026-03-04')],
    ['done', until('2026-03-03')],
    // Without good reason no more than ten further days; with one, more (LGSCO Complaint Handling Code 2024, section 6).
    ['done', until('2026-03-04', { beyond: true })],
  ])('of a complaint is %s', (reason, command) => {
    expect(reasonOf(caseworker, complaint, command)).toBe(reason);
  });

  it('is told with the date that the clock then has: none that is no working day', () => {
    expect(extendBy(caseworker, complaint, until('2026-02-28'))).toMatchObject({
      reason: 'wrong-input',
      field: 'until',
      message: expect.stringContaining('the date would be Monday 2 March 2026'),
    });
    expect(reasonOf(caseworker, complaint, until('2026-03-02'))).toBe('done');
  });

  it('says how far it can go and where that is written', () => {
    const message = 'Tuesday 3 March 2026 is the furthest date';
    expect(extendBy(caseworker, complaint, until('2026-03-04'))).toMatchObject({
      message: expect.stringContaining(message),
    });
  });

  it('of an information request is for the public interest only, and never beyond 40 working days', () => {
    const interest = { reason: 'public-interest', exemption: 'foia-43-2' };
    expect(reasonOf(officer, request, until('2026-03-31', interest))).toBe('done');
    expect(reasonOf(officer, request, until('2026-04-01', { ...interest, beyond: true }))).toBe('too-late');
    expect(reasonOf(officer, request, until('2026-03-31', { reason: 'complex' }))).toBe('unknown-reason');
  });

  it('for the public interest names the qualified exemption, and says which in the record', () => {
    const weighing = (exemption: string) => until('2026-03-31', { reason: 'public-interest', exemption });
    for (const exemption of ['', 'foia-40-1', 'eir-12-5-e'])
      expect(extendBy(officer, request, weighing(exemption))).toMatchObject({ field: 'exemption' });
    expect(extendBy(officer, request, weighing('foia-43-2'))).toMatchObject({
      value: [{ data: { type: 'time-extended', exemption: 'foia-43-2' } }],
    });
    expect(weighable(complaint)).toEqual([]);
  });

  it('is told before the first date has passed, or not at all', () => {
    const on = (date: string) => ({ actor: caseworker, person, today: plainDate(date), counting: english });
    expect(decide(complaint, until('2026-02-27'), on('2026-02-17'))).toMatchObject({ ok: true });
    expect(decide(complaint, until('2026-02-27'), on('2026-02-18'))).toMatchObject({ reason: 'not-now' });
    expect(mayStep(complaint, 'extend', on('2026-02-17'))).toBeNull();
    expect(mayStep(complaint, 'extend', on('2026-02-18'))).toMatchObject({ reason: 'not-now' });
  });

  it('has nothing to move where no clock of an answer runs, whoever asks', () => {
    const answered = givenCase(receipt('complaint'), {
      type: 'answer-sent',
      outcome: 'upheld',
      attachmentIds: [],
    });
    const context = { actor: caseworker, person, today: plainDate('2026-02-17'), counting: english };
    const { extend, 'withdraw-extension': takeBack } = extension.steps;
    expect(extend.decide(answered, until('2026-02-27'), context)).toMatchObject({ reason: 'not-now' });
    expect(extend.notYet(answered, context)).toMatchObject({ reason: 'not-now' });
    const command = { step: 'withdraw-extension', message: 'By mistake.' } as const;
    expect(takeBack.decide(answered, command, context)).toMatchObject({ reason: 'not-now' });
    expect(takeBack.notYet(answered, context)).toMatchObject({ reason: 'not-now' });
    expect(takeBack.notYet(complaint, context)).toBeNull();
  });

  it('has to be told within what the Act gave at first, also when some was taken before', () => {
    const by = (date: string) => ({ actor: officer, person, today: plainDate(date), counting: english });
    const more = until('2026-03-31', { reason: 'complex-and-voluminous' });
    const taken: EventData = {
      type: 'time-extended',
      clock: 'eir-response',
      from: plainDate('2026-03-02'),
      until: plainDate('2026-03-04'),
      reason: 'complex-and-voluminous',
    };
    const extended = givenCase(receipt('eir'), taken);
    expect(decide(extended, more, by('2026-03-02'))).toMatchObject({ ok: true });
    expect(decide(extended, more, by('2026-03-04'))).toMatchObject({
      message: 'The date has passed: more time had to be taken by Monday 2 March 2026.',
    });
  });

  it('can be told within what a code was extended to', () => {
    const taken: EventData = {
      type: 'time-extended',
      clock: 'cmp-stage1',
      from: plainDate('2026-02-17'),
      until: plainDate('2026-02-20'),
      reason: 'complex',
    };
    const extended = givenCase(receipt('complaint'), { type: 'case-acknowledged' }, taken);
    const today = plainDate('2026-02-20');
    expect(
      decide(extended, until('2026-02-27'), { actor: caseworker, person, today, counting: english }),
    ).toMatchObject({ ok: true });
  });
});

describe('more time', () => {
  it('is not taken to a day beyond the bank holidays we have, whatever the reason', () => {
    const command = until('2099-01-05', { beyond: true });
    expect(extendBy(caseworker, complaint, command)).toMatchObject({ reason: 'wrong-input', field: 'until' });
  });
});

describe('the room there is to take more time', () => {
  it('is the clock of the answer, with its cap', () => {
    expect(roomToExtend(complaint, english)).toMatchObject({
      clock: { ruleId: 'cmp-stage1', dueOn: '2026-02-17' },
      furthest: '2026-03-03',
    });
  });

  it.each<[string, Case]>([
    ['of a case that has been answered', givenCase(receipt('complaint'), answered())],
    ['of a request that waits for the resident', givenCase(receipt('foi'), asked())],
    ['of a kind of case that knows no extension', givenCase(receipt('compliment'))],
  ])('is none %s', (_which, matter) => {
    expect(roomToExtend(matter, english)).toBeNull();
    const decided = extension.steps.extend.decide(matter, until('2026-04-30'), {
      actor: caseworker,
      person,
      today: plainDate('2026-02-10'),
      counting: english,
    });
    expect(decided).toMatchObject({ reason: 'not-now' });
  });
});

describe('the furthest date', () => {
  it('is none where the law sets none', () => {
    expect(furthestDate({ furthest: null }, request.facts, english)).toBeNull();
  });

  it('is none before its clock has begun', () => {
    expect(furthestDate({ furthest: foiClocks.reviewMax }, request.facts, english)).toBeNull();
  });
});

function answered(): EventData {
  return { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
}

function asked(): EventData {
  return { type: 'resident-asked', what: 'clarification' };
}

describe('taking back the time that was added', () => {
  const added: EventData = {
    type: 'time-extended',
    clock: 'cmp-stage1',
    from: plainDate('2026-02-17'),
    until: plainDate('2026-02-27'),
    reason: 'complex',
  };
  const road: EventData[] = [receipt('complaint'), { type: 'case-acknowledged' }, added];
  const takeBack = (matter: Case, message = 'It was meant for another case.') =>
    decide(
      matter,
      { step: 'withdraw-extension', message },
      { actor: caseworker, person, today: plainDate('2026-02-20'), counting: english },
    );
  const withdrawn: EventData = {
    type: 'extension-withdrawn',
    clock: 'cmp-stage1',
    from: plainDate('2026-02-27'),
  };

  it('records which date holds no more, and why, for the resident to read', () => {
    expect(takeBack(givenCase(...road))).toMatchObject({
      value: [{ data: withdrawn, visibility: 'resident', text: 'It was meant for another case.' }],
    });
    expect(takeBack(givenCase(...road), ' ')).toMatchObject({ ok: false, reason: 'missing-text' });
  });

  it('has the date before hold again, which is late once it has passed, and time be taken anew while there is some', () => {
    const matter = givenCase(...road, withdrawn);
    expect(nextDateOf(matter, english)).toMatchObject({ dueOn: '2026-02-17', extendedOn: null });
    expect(extendBy(caseworker, matter, until('2026-02-26')).ok).toBe(true);
  });

  it('leaves what was added before it', () => {
    const more: EventData = { ...added, from: plainDate('2026-02-27'), until: plainDate('2026-03-03') };
    const matter = givenCase(...road, more, { ...withdrawn, from: plainDate('2026-03-03') });
    expect(nextDateOf(matter, english)?.dueOn).toBe('2026-02-27');
  });

  it('is refused where none was added, or the time to answer does not run', () => {
    expect(takeBack(complaint)).toMatchObject({ reason: 'not-now', message: 'No more time has been taken.' });
    const { decide: alone } = extension.steps['withdraw-extension'];
    const context = { actor: officer, person, today: plainDate('2026-02-20'), counting: english };
    const waiting = givenCase(receipt('foi'), { type: 'resident-asked', what: 'clarification' });
    const refused = alone(waiting, { step: 'withdraw-extension', message: 'A mistake.' }, context);
    expect(refused).toMatchObject({ ok: false, reason: 'not-now' });
  });
});
