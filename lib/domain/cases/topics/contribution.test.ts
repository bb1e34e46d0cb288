import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { contributionStanding } from '#lib/domain/cases/contribution';
import { answerDue, proposedDue } from '#lib/domain/cases/contribution-due';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { contribution } from '#lib/domain/cases/topics/contribution';
import type { Actor, StaffActor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const staff = (id: string, serviceIds: readonly string[]): StaffActor => ({
  kind: 'staff',
  id,
  name: id,
  role: 'caseworker',
  serviceIds,
});
const worker = staff('wren', ['bins']);
const roads = { id: 'roads', name: 'Roads and pavements' };
const sioned = { id: 'sioned', name: 'Sioned Lark' };

// Received on Monday 2 February 2026.
const at = (today: string, actor: Actor = worker) => ({
  actor,
  person,
  today: plainDate(today),
  counting: english,
});

const asking = {
  step: 'ask-contribution',
  service: roads,
  person: null,
  dueOn: plainDate('2026-02-10'),
  beyond: false,
  question: 'Who dug it up?',
} as const;

const asked = (change: Partial<Extract<EventData, { type: 'contribution-asked' }>> = {}): EventData => ({
  type: 'contribution-asked',
  service: roads,
  person: null,
  dueOn: plainDate('2026-02-10'),
  ...change,
});

const give = (number: number) =>
  ({ step: 'give-contribution', contribution: number, text: 'We did.', attachmentIds: [] }) as const;

describe('asking another service', () => {
  const complaint = givenCase(receipt('complaint'));

  it('is recorded for colleagues only, with the question as its words', () => {
    expect(decide(complaint, asking, at('2026-02-03'))).toMatchObject({
      ok: true,
      value: [
        {
          data: { type: 'contribution-asked', service: roads, person: null, dueOn: '2026-02-10' },
          visibility: 'staff',
          text: 'Who dug it up?',
        },
      ],
    });
  });

  it.each([
    ['the service that has the case', { service: { id: 'bins', name: 'Bins' } }, 'wrong-input service'],
    ['a day gone by', { dueOn: plainDate('2026-02-02') }, 'missing-date dueOn'],
    ['a day beyond three months', { dueOn: plainDate('2026-06-01'), beyond: true }, 'too-late dueOn'],
    ['no question', { question: ' ' }, 'missing-text question'],
  ])('is refused with %s', (_what, change, reason) => {
    const refused = decide(complaint, { ...asking, ...change }, at('2026-02-03'));
    const [wanted, field] = reason.split(' ');
    expect(refused).toMatchObject({ ok: false, reason: wanted, field });
  });

  it('by a day after the case’s own is said, and done when the officer says so too', () => {
    const late = { ...asking, dueOn: plainDate('2026-03-20') };
    expect(decide(complaint, late, at('2026-02-03'))).toMatchObject({
      reason: 'too-late',
      message: expect.stringContaining('The case itself is due on'),
    });
    expect(decide(complaint, { ...late, beyond: true }, at('2026-02-03')).ok).toBe(true);
  });

  it('of an information request may be of the service it is about, which holds the information', () => {
    const request = givenCase(receipt('foi', { serviceId: 'roads' }));
    const officer: Actor = { ...staff('ines', []), role: 'information-officer' };
    expect(decide(request, asking, at('2026-02-03', officer)).ok).toBe(true);
  });

  it('of a restricted case names the person who is to see it', () => {
    const restricted = givenCase(receipt('complaint', { restricted: true }));
    const manager: Actor = { ...worker, role: 'manager' };
    expect(decide(restricted, asking, at('2026-02-03', manager))).toMatchObject({
      reason: 'unknown-person',
      field: 'person',
    });
    expect(decide(restricted, { ...asking, person: sioned }, at('2026-02-03', manager)).ok).toBe(true);
  });
});

describe('the day that is proposed', () => {
  const proposed = (matter: Case, today: string) => proposedDue(matter, at(today));

  it('is five working days on', () => {
    expect(proposed(givenCase(receipt('foi')), '2026-02-03')).toBe('2026-02-10');
    // Over Easter: Good Friday 3 April and Easter Monday 6 April do not count.
    expect(proposed(givenCase(receipt('foi', { receivedOn: plainDate('2026-03-30') })), '2026-04-01')).toBe(
      '2026-04-10',
    );
  });

  it('is the case’s own day when that is sooner', () => {
    expect(proposed(givenCase(receipt('foi')), '2026-02-26')).toBe('2026-03-02');
  });

  it('is five working days on when the case’s own day is past, or is not known while it waits', () => {
    expect(proposed(givenCase(receipt('foi')), '2026-03-09')).toBe('2026-03-16');
    const waiting = givenCase(receipt('foi'), { type: 'resident-asked', what: 'clarification' });
    expect(answerDue(waiting, english)).toBeNull();
    expect(proposed(waiting, '2026-02-26')).toBe('2026-03-05');
  });

  it('is nobody’s once the case is answered', () => {
    const answer: EventData = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] };
    expect(answerDue(givenCase(receipt('foi'), answer), english)).toBeNull();
  });
});

describe('what is awaited', () => {
  const answer: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
  const open = givenCase(receipt('complaint'), asked(), asked({ person: sioned }));

  it('opens the case to whom was asked, and to nobody when it has been given', () => {
    expect(subjectOf(open).askedOf).toEqual([
      { serviceId: 'roads', personId: null },
      { serviceId: 'roads', personId: 'sioned' },
    ]);
    const given: EventData = { type: 'contribution-given', contribution: 2, attachmentIds: [] };
    const back: EventData = { type: 'contribution-taken-back', contribution: 3 };
    const done = givenCase(receipt('complaint'), asked(), asked({ person: sioned }), given, back);
    expect(subjectOf(done).askedOf).toEqual([]);
    expect(done.contributions.map(({ number, ended }) => [number, ended])).toEqual([
      [2, { how: 'given', on: '2026-02-05' }],
      [3, { how: 'taken-back', on: '2026-02-06' }],
    ]);
  });

  it('is awaited no longer when the case is answered; what was given before stays given', () => {
    const given: EventData = { type: 'contribution-given', contribution: 2, attachmentIds: [] };
    const done = givenCase(receipt('complaint'), asked(), asked(), given, answer);
    expect(done.contributions.map(({ ended }) => ended?.how)).toEqual(['given', 'answered-without']);
    const { contributions } = givenCase(receipt('complaint'), asked(), given);
    expect(givenCase(receipt('complaint'), asked(), given, answer).contributions).toEqual(contributions);
  });

  it('is given by whoever belongs to the service, for colleagues only', () => {
    const tomos = staff('tomos', ['roads']);
    expect(decide(open, give(2), at('2026-02-05', tomos))).toMatchObject({
      value: [
        { data: { type: 'contribution-given', contribution: 2 }, visibility: 'staff', text: 'We did.' },
      ],
    });
    expect(decide(open, { ...give(2), text: '' }, at('2026-02-05', tomos))).toMatchObject({
      reason: 'missing-text',
    });
  });

  it('is given by nobody else', () => {
    expect(decide(open, give(2), at('2026-02-05', staff('d', ['parks'])))).toMatchObject({
      reason: 'not-allowed',
    });
    const only = givenCase(
      receipt('complaint'),
      asked({ person: sioned }),
      asked({ service: { id: 'parks', name: 'Parks' } }),
    );
    expect(decide(only, give(2), at('2026-02-05', staff('p', ['parks'])))).toMatchObject({
      reason: 'not-now',
    });
    expect(decide(only, give(2), at('2026-02-05', staff('sioned', []))).ok).toBe(true);
    expect(decide(only, give(9), at('2026-02-05', staff('sioned', [])))).toMatchObject({ reason: 'not-now' });
    const { decide: giving } = contribution.steps['give-contribution'];
    expect(giving(open, give(2), at('2026-02-05', { kind: 'system', job: 'x' }))).toMatchObject({
      reason: 'not-now',
    });
  });

  it('is taken back by whoever works the case, once', () => {
    const back = { step: 'take-back-contribution', contribution: 2, why: '' } as const;
    expect(decide(open, back, at('2026-02-05'))).toMatchObject({
      value: [{ data: { type: 'contribution-taken-back', contribution: 2 }, text: null }],
    });
    expect(decide(open, { ...back, contribution: 1 }, at('2026-02-05'))).toMatchObject({
      reason: 'already-done',
    });
    expect(decide(givenCase(receipt('complaint')), back, at('2026-02-05'))).toMatchObject({
      reason: 'not-now',
    });
  });

  it('ended before is not ended again', () => {
    const given: EventData = { type: 'contribution-given', contribution: 2, attachmentIds: [] };
    const back: EventData = { type: 'contribution-taken-back', contribution: 2 };
    const twice = givenCase(receipt('complaint'), asked(), given, back);
    expect(twice.contributions[0]?.ended).toEqual({ how: 'given', on: '2026-02-04' });
  });

  it('is pressing to whom it is asked of, and never what the key worker does first', () => {
    expect(contribution.steps['give-contribution'].isPressing()).toBe(true);
    expect(contribution.steps['ask-contribution'].isPressing()).toBe(false);
    expect(contribution.steps['take-back-contribution'].isPressing()).toBe(false);
  });
});

describe('how a contribution stands', () => {
  const stands = (today: string, endedOn: string | null = null) =>
    contributionStanding(
      { dueOn: plainDate('2026-02-10'), endedOn: endedOn === null ? null : plainDate(endedOn) },
      { today: plainDate(today), counting: english },
    );

  it.each([
    ['2026-02-05', 'on-time', 3],
    ['2026-02-06', 'due-soon', 2],
    ['2026-02-10', 'due-today', 0],
    ['2026-02-12', 'overdue', 2],
  ])('on %s it is %s', (today, state, workingDays) => {
    expect(stands(today)).toEqual({ state, workingDays });
  });

  it('is in time or late by the day it was given, for good', () => {
    expect(stands('2026-03-10', '2026-02-10').state).toBe('done-in-time');
    expect(stands('2026-03-10', '2026-02-11')).toEqual({ state: 'done-late', workingDays: 1 });
  });
});
