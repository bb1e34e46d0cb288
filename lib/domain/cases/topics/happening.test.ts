import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { factsToRecord } from '#lib/domain/cases/topics/happening';
import type { Actor } from '#lib/domain/permissions/actor';
import { RECORDED_FACT_NAMES, RECORDED_FACTS, type RecordedFact } from '#lib/domain/processes/recorded-fact';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };
const context = { actor: officer, person, today: plainDate('2026-03-02'), counting: english };

const happened = (fact: RecordedFact, on: string): EventData => ({
  type: 'fact-recorded',
  fact,
  happenedOn: plainDate(on),
});

const record = (matter: Case, fact: RecordedFact, on: string | null) =>
  decide(matter, { step: 'record-fact', fact, happenedOn: on === null ? null : plainDate(on) }, context);

const refusalOf = (...recorded: Parameters<typeof record>) => {
  const decided = record(...recorded);
  return decided.ok ? null : decided;
};

const dueOf = (matter: Case, id: string) =>
  clocksOf(matter, english).find(({ ruleId }) => ruleId === id)?.dueOn;

// Received on Monday 2 February 2026.
const reported = receipt('hazard');

describe('what happens away from a case', () => {
  it('is recorded with its day, for the resident to see', () => {
    const decided = record(givenCase(reported), 'investigation-concluded', '2026-02-12');
    expect(decided).toEqual({
      ok: true,
      value: [
        { data: happened('investigation-concluded', '2026-02-12'), visibility: 'resident', text: null },
      ],
    });
  });

  it('is recorded with its minute where that is known, and counts from it', () => {
    const happenedAt = '2026-02-01T14:05:00.000Z';
    const step = {
      step: 'record-fact',
      fact: 'aware',
      happenedOn: plainDate('2026-02-01'),
      happenedAt,
    } as const;
    const decided = decide(givenCase(reported), step, context);
    const recorded = { ...happened('aware', '2026-02-01'), happenedAt };
    expect(decided).toMatchObject({ ok: true, value: [{ data: recorded }] });
    const emergency = clocksOf(givenCase(reported, recorded), english).find(
      ({ ruleId }) => ruleId === 'hazard-emergency',
    );
    expect(emergency?.dueAt).toBe('2026-02-02T14:05:00.000Z');
  });

  it('of a hazard we may have known before it was reported, and never later', () => {
    const known = givenCase(reported, happened('aware', '2026-01-20'));
    expect(dueOf(known, 'hazard-investigate')).toBe('2026-02-03');
    expect(dueOf(givenCase(reported), 'hazard-investigate')).toBe('2026-02-16');
    expect(refusalOf(givenCase(reported), 'aware', '2026-02-02')).toBeNull();
    expect(refusalOf(givenCase(reported), 'aware', '2026-02-03')).toMatchObject({
      reason: 'wrong-input',
      field: 'happenedOn',
    });
    const later = { fact: 'aware', happenedOn: plainDate('2026-02-02') } as const;
    const at = (happenedAt: string) =>
      decide(givenCase(reported), { step: 'record-fact', ...later, happenedAt }, context);
    expect(at('2026-02-02T09:59:00.000Z')).toMatchObject({ ok: true });
    expect(at('2026-02-02T10:01:00.000Z')).toMatchObject({ field: 'happenedTime' });
  });

  it('that we knew of it before stays in its place when the day of receipt is put right', () => {
    const known = givenCase(reported, happened('aware', '2026-01-20'));
    const to = (day: string) =>
      decide(
        known,
        { step: 'correct-received', receivedOn: plainDate(day), pack: known.pack, why: 'The stamp.' },
        context,
      );
    expect(to('2026-01-26')).toMatchObject({ ok: true });
    expect(to('2026-01-19')).toMatchObject({ ok: true });
    const corrected = givenCase(reported, happened('aware', '2026-01-20'), {
      type: 'received-corrected',
      from: plainDate('2026-02-02'),
      to: plainDate('2026-01-19'),
      pack: known.pack,
    });
    expect(corrected.facts.map(({ type }) => type)).toEqual(['received', 'aware']);
  });

  it('is put on another day only with a reason for colleagues, and with the day before', () => {
    const concluded = givenCase(reported, happened('investigation-concluded', '2026-02-12'));
    const step = { step: 'record-fact', fact: 'investigation-concluded' } as const;
    const on = (day: string, why = '') =>
      decide(concluded, { ...step, happenedOn: plainDate(day), why, names: '' }, context);
    expect(on('2026-02-20')).toMatchObject({ reason: 'missing-text', field: 'why' });
    expect(on('2026-02-20', 'The report says so.')).toMatchObject({
      value: [
        { data: { type: 'note-added' }, visibility: 'staff', text: 'The report says so.' },
        { data: { fact: 'investigation-concluded', from: '2026-02-12', happenedOn: '2026-02-20' } },
      ],
    });
    expect(decide(concluded, { ...step, happenedOn: plainDate('2026-02-20') }, context).ok).toBe(false);
    const unnamed = { ...step, happenedOn: plainDate('2026-02-20'), why: 'The report says so.' };
    expect(decide(concluded, unnamed, context)).toMatchObject({ value: [{}, { text: null }] });
  });

  it('begins the clocks that wait for it, from its own day', () => {
    const before = givenCase(reported);
    const after = givenCase(reported, happened('investigation-concluded', '2026-02-12'));
    expect(dueOf(before, 'hazard-summary')).toBeUndefined();
    expect(dueOf(after, 'hazard-summary')).toBe('2026-02-17');
    expect(dueOf(after, 'hazard-safety-work')).toBe('2026-02-19');
  });

  it('ends the clock it was awaited for', () => {
    const clocks = clocksOf(givenCase(reported, happened('no-emergency', '2026-02-03')), english);
    expect(clocks.find(({ ruleId }) => ruleId === 'hazard-emergency')?.stoppedOn).toBe('2026-02-03');
  });

  it('does not take what made an emergency safe for the safety work that is found to be needed', () => {
    const before = [
      happened('made-safe', '2026-02-03'),
      happened('investigation-concluded', '2026-02-12'),
    ] as const;
    const safetyWork = (...facts: EventData[]) =>
      clocksOf(givenCase(reported, ...before, ...facts), english).find(
        ({ ruleId }) => ruleId === 'hazard-safety-work',
      );
    expect(safetyWork(happened('made-safe', '2026-02-12'))).toMatchObject({ stoppedOn: null });
    const late = safetyWork(happened('safety-work-done', '2026-02-20'));
    expect(late).toMatchObject({ dueOn: '2026-02-19', stoppedOn: '2026-02-20' });
  });

  it('is refused by the hour before that of receipt, where both are known', () => {
    const step = { step: 'record-fact', fact: 'made-safe', happenedOn: plainDate('2026-02-02') } as const;
    const at = (received: string | null, happenedAt: string) => {
      const matter = givenCase(reported);
      const hour = received === null ? {} : { at: received };
      const facts = matter.facts.map(({ at: _at, ...fact }) => ({ ...fact, ...hour }));
      return decide({ ...matter, facts }, { ...step, happenedAt }, context);
    };
    expect(at('2026-02-02T10:00:00.000Z', '2026-02-02T09:59:00.000Z')).toMatchObject({
      field: 'happenedTime',
      message: 'This reached us at 10:00 on that day: it cannot have happened before.',
    });
    expect(at('2026-02-02T10:00:00.000Z', '2026-02-02T10:00:00.000Z').ok).toBe(true);
    expect(at(null, '2026-02-02T09:59:00.000Z').ok).toBe(true);
  });

  it('counts from the day it is put right to', () => {
    const matter = givenCase(
      reported,
      happened('investigation-concluded', '2026-02-12'),
      happened('investigation-concluded', '2026-02-13'),
    );
    expect(matter.facts.map(({ type }) => type)).toEqual(['received', 'investigation-concluded']);
    expect(dueOf(matter, 'hazard-summary')).toBe('2026-02-18');
  });

  it('stands in the order of the days, whenever it was recorded', () => {
    const matter = givenCase(
      reported,
      { type: 'case-acknowledged' },
      { type: 'note-added' },
      happened('made-safe', '2026-02-02'),
    );
    expect(matter.facts.map(({ type }) => type)).toEqual(['received', 'made-safe', 'acknowledged']);
  });

  it.each([
    ['of a kind that the stage does not have', 'panel-met', '2026-02-12', 'fact'],
    ['without a day', 'made-safe', null, 'happenedOn'],
    ['on the day before receipt', 'no-emergency', '2026-02-01', 'happenedOn'],
    ['on a day to come', 'made-safe', '2026-03-03', 'happenedOn'],
    ['that ends what has not begun', 'summary-sent', '2026-02-12', 'happenedOn'],
  ] as const)('is refused %s', (...[, fact, on, field]) => {
    const refusal = refusalOf(givenCase(reported), fact, on);
    expect(refusal?.field).toBe(field);
    expect(refusal?.message).toMatch(/\.$/);
  });

  it('is refused when it would leave what is on record without its beginning', () => {
    const matter = givenCase(
      reported,
      happened('investigation-concluded', '2026-02-12'),
      happened('summary-sent', '2026-02-16'),
    );
    expect(refusalOf(matter, 'investigation-concluded', '2026-02-16')?.field).toBe('why');
    expect(refusalOf(matter, 'investigation-concluded', '2026-02-17')?.field).toBe('happenedOn');
  });

  it('is offered first until all of it is on record', () => {
    const first = (matter: Case) => nextSteps(matter, officer, []).first.map(({ step }) => step);
    const asked: EventData = {
      type: 'case-allocated',
      assignedToId: 'her',
      assignedToName: 'Her',
      teamId: null,
    };
    const before = givenCase(reported, { type: 'case-acknowledged' }, asked, { type: 'allocation-accepted' });
    expect(first(before)).toContain('record-fact');
    const all = RECORDED_FACTS.map((fact) => happened(fact, '2026-02-12'));
    const after = givenCase(reported, { type: 'case-acknowledged' }, asked, ...all);
    expect(first(after)).not.toContain('record-fact');
  });

  it('is nothing where the stage names nothing', () => {
    expect(factsToRecord(givenCase(receipt('complaint')))).toEqual([]);
  });

  it('has a name for whoever records it', () => {
    for (const fact of RECORDED_FACTS) expect(RECORDED_FACT_NAMES[fact]).not.toBe('');
  });
});

describe('closing', () => {
  const answered: EventData = { type: 'answer-sent', outcome: 'works-arranged', attachmentIds: [] };
  const told: EventData = { type: 'resident-told', by: 'post' };

  it('waits until no duty of the council is open', () => {
    const open = givenCase(reported, happened('no-emergency', '2026-02-03'), answered, told);
    expect(mayStep(open, 'close', officer)?.message).toContain('“Investigate” is still to be done');
    const done = [
      happened('no-emergency', '2026-02-03'),
      happened('investigation-concluded', '2026-02-03'),
      happened('summary-sent', '2026-02-03'),
      happened('no-works-needed', '2026-02-03'),
    ];
    expect(mayStep(givenCase(reported, ...done, answered, told), 'close', officer)).toBeNull();
  });
});

describe('a hazard that is found not to be in a home of ours', () => {
  const answer = (outcome: string): EventData => ({ type: 'answer-sent', outcome, attachmentIds: [] });
  const told: EventData = { type: 'resident-told', by: 'phone', toldOn: plainDate('2026-02-04') };
  const manager: Actor = { ...officer, role: 'manager' };

  it('leaves nothing to be done by law, and can be closed', () => {
    const matter = givenCase(reported, answer('not-our-home'), told);
    expect(clocksOf(matter, english).filter(({ stoppedOn }) => stoppedOn === null)).toEqual([]);
    const emergency = clocksOf(matter, english).find(({ ruleId }) => ruleId === 'hazard-emergency');
    expect(emergency?.stoppedBy).toBe('not-our-duty');
    expect(mayStep(matter, 'close', manager)).toBeNull();
  });

  it('stays open where it is found to be no hazard and what the law asks for is not on record', () => {
    const matter = givenCase(reported, answer('no-hazard'), told);
    expect(mayStep(matter, 'close', manager)).toMatchObject({
      message: expect.stringContaining('still to be done'),
    });
  });

  it('owes everything from the first when it is taken up again', () => {
    const matter = givenCase(reported, answer('not-our-home'), told, { type: 'case-reopened' });
    expect(dueOf(matter, 'hazard-investigate')).toBe('2026-02-16');
    const clock = clocksOf(matter, english).find(({ ruleId }) => ruleId === 'hazard-investigate');
    expect(clock?.stoppedOn).toBeNull();
  });
});
