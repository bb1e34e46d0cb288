import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { decisionsOn, isSentBack, sendingBack } from '#lib/domain/cases/topics/decision';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { packById } from '#lib/domain/processes/registry';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const today = plainDate('2026-06-10');
const before = {
  id: 'case-0',
  reference: toReference('222222222'),
  receivedOn: plainDate('2026-01-05'),
  answeredById: 'somebody',
};

function withOmbudsman(change: Parameters<typeof receipt>[1] = {}, ...events: readonly EventData[]): Case {
  return givenCase(receipt('complaint', { stage: 'ombudsman', follows: before, ...change }), ...events);
}

function withRegulator(process: ProcessId = 'foi'): Case {
  return givenCase(receipt(process, { stage: 'regulator', follows: before }));
}

type Decision = Extract<Command, { step: 'record-decision' }>;
const UPHELD: Decision = {
  step: 'record-decision',
  outcome: 'ombudsman-upheld',
  decidedOn: plainDate('2026-06-01'),
  injustice: true,
  publicReport: true,
  text: 'The Ombudsman found that we forgot you.',
  ...{ remedy: '', kind: null, by: 'council', owner: null, dueOn: null, amount: null },
};

const officer = (role: StaffActor['role']): StaffActor => ({
  ...{ kind: 'staff', id: 'me', name: 'Me', role },
  serviceIds: ['bins'],
});

const record = (matter: Case, change: Partial<Decision> = {}, role: StaffActor['role'] = 'caseworker') =>
  decide(matter, { ...UPHELD, ...change }, { actor: officer(role), person, today, counting: english });

const saidBy = (matter: Case, change: Partial<Decision>, role?: StaffActor['role']) => {
  const decided = record(matter, change, role);
  return decided.ok ? decided.value.map(({ data }) => data) : decided;
};

describe('what an Ombudsman decides', () => {
  it('is recorded in their own words for it, with what it says of fault, injustice and a report', () => {
    expect(record(withOmbudsman())).toEqual({
      ok: true,
      value: [
        {
          data: {
            type: 'decision-recorded',
            outcome: 'ombudsman-upheld',
            decidedOn: '2026-06-01',
            fault: true,
            injustice: true,
            publicReport: true,
          },
          visibility: 'resident',
          text: 'The Ombudsman found that we forgot you.',
        },
      ],
    });
  });

  it('says nothing of what they did not look into', () => {
    const closed = { outcome: 'ombudsman-closed', injustice: null, publicReport: false };
    expect(saidBy(withOmbudsman(), closed)).toEqual([
      {
        type: 'decision-recorded',
        outcome: 'ombudsman-closed',
        decidedOn: '2026-06-01',
        publicReport: false,
      },
    ]);
    const notUpheld = { outcome: 'ombudsman-not-upheld', injustice: null, publicReport: false };
    expect(saidBy(withOmbudsman(), notUpheld)).toMatchObject([{ fault: false }]);
  });

  it('is asked about injustice where it finds fault, and only there', () => {
    expect(record(withOmbudsman(), { injustice: null })).toMatchObject({ field: 'injustice' });
    for (const outcome of ['ombudsman-not-upheld', 'ombudsman-closed'])
      expect(record(withOmbudsman(), { outcome })).toMatchObject({ field: 'injustice' });
    const without = { injustice: false, outcome: 'ombudsman-upheld' };
    expect(saidBy(withOmbudsman(), without)).toMatchObject([{ fault: true, injustice: false }]);
  });

  it('ends the case as decided by nobody of ours, once the resident is told', () => {
    const data: EventData = {
      type: 'decision-recorded',
      outcome: 'ombudsman-upheld',
      decidedOn: plainDate('2026-02-03'),
    };
    const decided = withOmbudsman({}, data);
    expect(decided).toMatchObject({ status: 'answered', outcome: 'ombudsman-upheld', answeredById: null });
    expect(decided).toMatchObject({ decidedByIds: [], toldOn: null });
    const mailed = withOmbudsman({}, data, { type: 'mail-sent', template: 'decision' });
    expect(mailed).toMatchObject({ toldOn: '2026-02-04' });
  });

  it.each([
    ['no such decision', { outcome: 'granted' }, 'outcome'],
    ['none', { outcome: '' }, 'outcome'],
    ['no day', { decidedOn: null }, 'decidedOn'],
    ['a day to come', { decidedOn: plainDate('2026-06-11') }, 'decidedOn'],
    ['a day before it was taken to them', { decidedOn: plainDate('2026-02-01') }, 'decidedOn'],
    ['no words for the resident', { text: ' ' }, 'text'],
  ])('is not recorded of %s', (_what, change, field) => {
    expect(record(withOmbudsman(), change)).toMatchObject({ ok: false, field });
  });

  it('is no answer of ours: none is drafted or sent', () => {
    const answer = { text: 'Yes.', outcome: 'ombudsman-upheld', attachmentIds: [], points: [] };
    const withheld = {
      exemptions: [],
      emissions: false,
      narrowing: '',
      hours: {},
      advice: '',
      agreed: false,
    };
    const sent: Command = { step: 'send-answer', draft: 0, asDrafted: false, ...answer, withheld };
    const asked = { actor: officer('manager'), person, today, counting: english };
    expect(decide(withOmbudsman(), sent, asked)).toMatchObject({ reason: 'not-now' });
  });
});

describe('what a decision has us do', () => {
  const owner = { id: 'sioned', name: 'Sioned' };
  const remedy: Partial<Decision> = {
    ...{ remedy: 'We will pay you £100.', kind: 'payment', amount: 10_000, owner },
    dueOn: plainDate('2026-07-01'),
  };

  it('is a promise by the day they set, given before the resident is told', () => {
    expect(saidBy(withOmbudsman(), remedy)).toMatchObject([
      { type: 'undertaking-given', kind: 'payment', amount: 10_000, dueOn: '2026-07-01', ownerId: 'sioned' },
      { type: 'decision-recorded' },
    ]);
  });

  it.each([
    ['no words', { remedy: ' ' }, 'remedy'],
    ['too many words', { remedy: 'a'.repeat(50_001) }, 'remedy'],
    ['no kind', { kind: null }, 'kind'],
    ['no owner', { owner: null }, 'owner'],
    ['no day', { dueOn: null }, 'dueOn'],
    ['a day that has gone', { dueOn: plainDate('2026-06-09') }, 'dueOn'],
    ['a payment of nothing', { amount: 0 }, 'amount'],
    ['more than this officer may award', { amount: 100_000 }, 'amount'],
  ] as const)('is not promised with %s', (_what, change, field) => {
    expect(record(withOmbudsman(), { ...remedy, ...change })).toMatchObject({ ok: false, field });
  });
});

describe('labels of old', () => {
  const long = {
    receivedOn: plainDate('2012-05-01'),
    follows: { ...before, receivedOn: plainDate('2012-01-04') },
  };
  const settled = { outcome: 'ombudsman-local-settlement', injustice: null, publicReport: false };

  it('are offered on cases as old as they are', () => {
    const ids = (matter: Case) => decisionsOn(matter).map(({ id }) => id);
    expect(ids(withOmbudsman(long))).toContain('ombudsman-local-settlement');
    expect(ids(withOmbudsman())).toEqual([
      'ombudsman-upheld',
      'ombudsman-not-upheld',
      'ombudsman-closed',
      'ombudsman-referred-back',
      'ombudsman-advice',
      'ombudsman-incomplete',
    ]);
  });

  it('are of decisions made before today’s labels', () => {
    const then = { ...settled, decidedOn: plainDate('2014-03-31') };
    expect(record(withOmbudsman(long), then).ok).toBe(true);
    const later = record(withOmbudsman(long), { ...settled, decidedOn: plainDate('2014-04-01') });
    expect(later).toMatchObject({ field: 'outcome' });
    expect(later.ok || later.message).toContain('1 April 2014');
  });
});

describe('a decision of somebody else', () => {
  it.each([
    ['complaint/housing-2024', 'ombudsman-severe', { fault: true, publicReport: true }],
    ['complaint/spso-2021', 'ombudsman-partly', { fault: true, publicReport: true }],
    ['complaint/nipso-2023', 'ombudsman-settled', { publicReport: true }],
    ['complaint/psow-2021', 'ombudsman-not-upheld', { fault: false, publicReport: true }],
  ] as const)('is of their own list, without what they do not say: %s', (pack, outcome, said) => {
    const data = { type: 'decision-recorded', outcome, decidedOn: '2026-06-01', ...said };
    expect(saidBy(withOmbudsman({ pack }), { outcome, injustice: null })).toEqual([data]);
  });

  it('is the regulator’s on information: nothing of injustice, and always published', () => {
    const upheld = { outcome: 'regulator-upheld', injustice: null };
    const data = {
      type: 'decision-recorded',
      outcome: 'regulator-upheld',
      decidedOn: '2026-06-01',
      fault: true,
    };
    expect(saidBy(withRegulator(), upheld, 'information-officer')).toEqual([data]);
  });
});

describe('our answer to their enquiry', () => {
  it('ends the time for it, and the case waits for the decision without a date', () => {
    const answered: EventData = {
      type: 'fact-recorded',
      fact: 'enquiry-answered',
      happenedOn: plainDate('2026-02-03'),
    };
    const [enquiry, ...others] = clocksOf(withOmbudsman({}, answered), english);
    expect(enquiry).toMatchObject({ ruleId: 'ombudsman-enquiry', stoppedOn: '2026-02-03' });
    expect(others).toEqual([]);
  });
});

describe('what is sent back', () => {
  const sent = (outcome: string): EventData => ({
    type: 'decision-recorded',
    outcome,
    decidedOn: plainDate('2026-02-03'),
  });

  it('is what they say is for us first', () => {
    expect(isSentBack(withOmbudsman({}, sent('ombudsman-referred-back')))).toBe(true);
    expect(isSentBack(withOmbudsman({}, sent('ombudsman-upheld')))).toBe(false);
    expect(isSentBack(withOmbudsman({}, { type: 'case-withdrawn' }))).toBe(false);
    expect(isSentBack(withOmbudsman())).toBe(false);
  });

  it('can be reopened or taken to the stage that was missed, as if it had never gone', () => {
    const answered: EventData = { type: 'answer-sent', outcome: 'not-upheld', attachmentIds: [] };
    const gone: EventData = {
      type: 'next-stage-asked',
      stage: 'ombudsman',
      askedOn: plainDate('2026-02-04'),
      next: { id: 'case-2', reference: toReference('222222222') },
    };
    const road = [receipt('complaint'), answered, gone] as const;
    const reopen: Command = { step: 'reopen', message: 'We look again.' };
    const context = { actor: officer('caseworker'), person, today, counting: english };
    expect(decide(givenCase(...road), reopen, context)).toMatchObject({ reason: 'already-done' });
    const back = givenCase(...road, sendingBack(withOmbudsman()).data);
    expect(back).toMatchObject({ wentOn: null });
    expect(back.facts).toEqual(givenCase(...road.slice(0, 2)).facts);
    expect(decide(back, reopen, context).ok).toBe(true);
  });

  it('is among the decisions of everybody outside', () => {
    const packs = [
      ...['three-stages', 'lgsco-2024', 'housing-2024', 'spso-2021', 'nipso-2023', 'psow-2021'].map(
        (id) => ['complaint', `complaint/${id}`] as const,
      ),
      ['foi', 'foi/2000'] as const,
    ];
    for (const [process, id] of packs) {
      const outside = packById(process, id).stages.at(-1);
      expect(
        outside?.outcomes.some(({ sendsBack }) => sendsBack),
        id,
      ).toBe(true);
    }
  });
});
