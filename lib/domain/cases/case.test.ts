import { describe, expect, it } from 'vitest';
import { councilCalendars } from '#lib/domain/calendar/calendars';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { isReachable, subjectOf } from '#lib/domain/cases/case';
import { clocksOf, nextDateOf } from '#lib/domain/cases/case-clocks';
import type { Contact } from '#lib/domain/cases/contact';
import type { EventData } from '#lib/domain/cases/event';
import { caseFromEvents, evolve } from '#lib/domain/cases/evolve';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const acknowledged: EventData = { type: 'case-acknowledged' };
const answer: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
const mailed: EventData = { type: 'mail-sent', template: 'answer' };
const told: EventData = { type: 'resident-told', by: 'phone' };
const closed: EventData = { type: 'case-closed' };
const noContact: Contact = { email: false, phone: false, post: false };

describe('a case from its events', () => {
  it('begins as its receipt says, with nobody’s name on it', () => {
    expect(givenCase(receipt('complaint', { channel: 'phone', loggedById: 'asha' }))).toMatchObject({
      id: 'case-1',
      status: 'received',
      process: 'complaint',
      pack: 'complaint/lgsco-2024',
      channel: 'phone',
      loggedById: 'asha',
      assignedToId: null,
      teamId: null,
      publishedAs: null,
      sequence: 1,
    });
  });

  it('keeps no trace of what kind of event told it', () => {
    expect(givenCase(receipt('complaint'))).not.toHaveProperty('type');
  });

  it('cannot be told from nothing, or from the middle', () => {
    expect(() => caseFromEvents([])).toThrow('at least one event');
    expect(() => givenCase(answer)).toThrow('A case begins with its receipt, not with answer-sent.');
  });

  it('goes from received to closed, keeping every date', () => {
    expect(givenCase(receipt('complaint'), acknowledged, answer, mailed, closed)).toMatchObject({
      status: 'closed',
      outcome: 'upheld',
      acknowledgedOn: '2026-02-03',
      answeredOn: '2026-02-04',
      toldOn: '2026-02-05',
      closedOn: '2026-02-06',
      sequence: 5,
    });
  });

  it('may be answered without having been acknowledged', () => {
    expect(givenCase(receipt('complaint'), answer)).toMatchObject({
      status: 'answered',
      acknowledgedOn: null,
      toldOn: null,
    });
  });

  it('is told apart event by event as it is at once', () => {
    const events = givenEvents(receipt('foi'), acknowledged, answer, told, closed);
    for (let count = 2; count <= events.length; count += 1) {
      const before = caseFromEvents(events.slice(0, count - 1));
      const [event] = events.slice(count - 1);
      if (event) expect(evolve(before, event)).toEqual(caseFromEvents(events.slice(0, count)));
    }
  });
});

describe('events that change only a part', () => {
  it('allocates, and gives back', () => {
    const to = {
      type: 'case-allocated',
      assignedToId: 'sioned',
      assignedToName: 'Sioned',
      teamId: 't',
    } as const;
    expect(givenCase(receipt('complaint'), to)).toMatchObject({ assignedToId: 'sioned', teamId: 't' });
    const back = { ...to, assignedToId: null, assignedToName: null, teamId: null };
    expect(givenCase(receipt('complaint'), to, back)).toMatchObject({ assignedToId: null, teamId: null });
  });

  it('publishes, and withdraws', () => {
    const out: EventData = { type: 'answer-published', slug: 'trees' };
    expect(givenCase(receipt('foi'), answer, out).publishedAs).toBe('trees');
    expect(givenCase(receipt('foi'), answer, out, { type: 'publication-withdrawn' }).publishedAs).toBeNull();
  });

  it.each<[string, EventData]>([
    ['a note', { type: 'note-added' }],
    ['a message that is not the answer', { type: 'mail-sent', template: 'received' }],
    ['a second receipt', receipt('complaint', { serviceId: 'roads' })],
    ['a second acknowledgement', acknowledged],
    ['a closing before the answer', closed],
    ['being told before there is an answer', told],
    ['an answer’s email before there is an answer', mailed],
  ])('is not changed but for its count by %s', (_what, data) => {
    const before = givenCase(receipt('complaint'), acknowledged);
    const after = givenCase(receipt('complaint'), acknowledged, data);
    expect(after).toEqual({ ...before, sequence: 3 });
  });
});

describe('when the resident was told', () => {
  it('is the first day, however often it is recorded', () => {
    expect(givenCase(receipt('complaint'), answer, mailed, told)).toMatchObject({ toldOn: '2026-02-04' });
  });

  it('may be recorded of a closed case that lacked it', () => {
    expect(givenCase(receipt('complaint'), answer, closed, told)).toMatchObject({ toldOn: '2026-02-05' });
  });

  it('is the day of the answer for somebody who left no way to reach them', () => {
    const anonymous = receipt('complaint', { contact: noContact });
    expect(givenCase(anonymous, answer)).toMatchObject({ toldOn: '2026-02-03' });
  });

  it.each<[keyof Contact]>([['email'], ['phone'], ['post']])('somebody with %s can be reached', (way) => {
    expect(isReachable({ ...noContact, [way]: true })).toBe(true);
    expect(isReachable(noContact)).toBe(false);
  });
});

describe('the minute of receipt', () => {
  it('is known of a case that was filed on the day it came', () => {
    expect(givenCase(receipt('hazard')).facts).toEqual([
      { type: 'received', on: '2026-02-02', at: '2026-02-02T10:00:00.000Z' },
    ]);
  });

  it('is not known of one that had come before', () => {
    const letter = receipt('hazard', { receivedOn: plainDate('2026-01-30') });
    expect(givenCase(letter).facts).toEqual([{ type: 'received', on: '2026-01-30' }]);
  });

  it('of a later stage is that of the stage', () => {
    const first = receipt('foi', { receivedOn: plainDate('2026-01-05') });
    const follows = {
      id: 'case-0',
      reference: first.reference,
      receivedOn: first.receivedOn,
      answeredById: null,
    };
    const facts = givenCase(receipt('foi', { stage: 'review', follows })).facts;
    expect(facts.map(({ at }) => at)).toEqual([undefined, '2026-02-02T10:00:00.000Z']);
  });
});

describe('what decides who may do what', () => {
  it('is told of a complaint and of an information request', () => {
    const facts = { restricted: true, loggedById: 'asha' };
    expect(subjectOf(givenCase(receipt('complaint', facts)))).toEqual({
      caseId: 'case-1',
      readers: [],
      representatives: [],
      serviceId: 'bins',
      sensitive: false,
      askedOf: [],
      office: 'services',
      restricted: true,
      loggedById: 'asha',
      assignedToId: null,
    });
    expect(subjectOf(givenCase(receipt('foi'))).office).toBe('information');
  });
});

describe('the clocks of a case', () => {
  const counting = { calendars: councilCalendars('england-and-wales', ukBankHolidays), policy: {} };

  it('start with receipt and acknowledgement and stop with the answer', () => {
    const received = { type: 'received', on: '2026-02-02', at: '2026-02-02T10:00:00.000Z' };
    const acknowledgement = { type: 'acknowledged', on: '2026-02-03' };
    expect(givenCase(receipt('complaint')).facts).toEqual([received]);
    const inProgress = givenCase(receipt('complaint'), acknowledged);
    expect(inProgress.facts).toEqual([received, acknowledgement]);
    const end = [received, acknowledgement, { type: 'response-sent', on: '2026-02-04' }];
    expect(givenCase(receipt('complaint'), acknowledged, answer).facts).toEqual(end);
    expect(givenCase(receipt('complaint'), acknowledged, answer, told, closed).facts).toEqual(end);
  });

  it('give the acknowledgement first, then the answer, then nothing', () => {
    const next = (...data: EventData[]) => nextDateOf(givenCase(receipt('complaint'), ...data), counting);
    expect(next()).toMatchObject({ ruleId: 'cmp-ack', dueOn: '2026-02-09' });
    expect(next(acknowledged)).toMatchObject({
      ruleId: 'cmp-stage1',
      dueOn: '2026-02-17',
      provisional: false,
    });
    expect(next(acknowledged, answer)).toBeNull();
    expect(
      clocksOf(givenCase(receipt('complaint'), answer), counting).map(({ stoppedOn }) => stoppedOn),
    ).toEqual(['2026-02-03', '2026-02-03']);
  });
});
