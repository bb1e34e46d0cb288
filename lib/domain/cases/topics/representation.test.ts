import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import {
  activeRepresentatives,
  filesFromUs,
  isAboutReaders,
  representativeName,
} from '#lib/domain/cases/representative';
import {
  endRepresentative,
  MOST_REPRESENTATIVES,
  nameRepresentative,
} from '#lib/domain/cases/topics/representation';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const named: EventData = { type: 'representative-named' };
const opened: EventData = { type: 'representative-opened', representative: 2 };
const ended: EventData = { type: 'representative-ended', representative: 2 };
const matter = givenCase(receipt('complaint'));
const questions = [
  { detail: 'postcode', held: 'BW1 3CQ' },
  { detail: 'about', held: 'The lid' },
] as const;

describe('somebody who reads for the resident', () => {
  it('is named by the resident, or by an officer who is sure of the caller', () => {
    const event = { visibility: 'resident', text: 'Sam' };
    expect(nameRepresentative(matter, 'Sam', null)).toEqual({
      ok: true,
      value: [{ ...event, data: { type: 'representative-named' } }],
    });
    const agreed = ['about', 'postcode'] as const;
    expect(nameRepresentative(matter, 'Sam', { questions, agreed })).toEqual({
      ok: true,
      value: [{ ...event, data: { type: 'representative-named', agreed: ['postcode', 'about'] } }],
    });
    expect(nameRepresentative(matter, 'Sam', { questions, agreed: ['about'] })).toMatchObject({
      reason: 'not-allowed',
    });
    expect(nameRepresentative(matter, ' ', null)).toMatchObject({ reason: 'missing-text', field: 'name' });
  });

  it('is nobody where a member has the code, and one of a few', () => {
    const members = givenCase(receipt('member-enquiry', { askedByMember: true }));
    expect(nameRepresentative(members, 'Sam', null)).toMatchObject({ reason: 'not-now' });
    const full = Array.from({ length: MOST_REPRESENTATIVES }, () => named);
    const five = givenCase(receipt('complaint'), ...full);
    expect(nameRepresentative(five, 'Sam', null)).toMatchObject({ reason: 'not-now' });
    expect(nameRepresentative(givenCase(receipt('complaint'), ...full, ended), 'Sam', null).ok).toBe(true);
  });

  it('is known with the days on which they opened it, until they are ended', () => {
    const since = plainDate('2026-02-03');
    const after = givenCase(receipt('complaint'), named, named, opened);
    expect(after.representatives).toEqual([
      { number: 2, since, openedOn: [plainDate('2026-02-05')], endedOn: null },
      { number: 3, since: plainDate('2026-02-04'), openedOn: [], endedOn: null },
    ]);
    expect(endRepresentative(after, 2)).toMatchObject({ ok: true, value: [{ data: ended }] });
    const over = givenCase(receipt('complaint'), named, named, ended);
    expect(activeRepresentatives(over.representatives).map(({ number }) => number)).toEqual([3]);
    expect(endRepresentative(over, 2)).toMatchObject({ reason: 'already-done' });
  });

  it('is no word from the council: a letter still waits for its answer', () => {
    const [first, wrote, naming] = givenEvents(receipt('complaint'), { type: 'resident-wrote' }, named);
    const staff = { kind: 'staff', id: 'me', name: 'Me' } as const;
    const events = [first, wrote, naming && { ...naming, visibility: 'resident' as const, author: staff }];
    const heard = caseFromEvents(events.filter((event) => event !== undefined));
    expect(heard.letterSince).toBe('2026-02-03');
    expect(isAboutReaders('representative-named')).toBe(true);
    expect(isAboutReaders('council-wrote')).toBe(false);
  });

  it('writes under their own number, and does not say for the resident how we did', () => {
    const helper = { kind: 'resident', caseId: 'case-1', representative: 2 } as const;
    const context = { actor: helper, person, today: plainDate('2026-02-09'), counting: english };
    const answered = givenCase(receipt('complaint'), named, {
      type: 'answer-sent',
      outcome: 'upheld',
      attachmentIds: [],
    });
    expect(decide(answered, { step: 'write-to-council', text: 'Thank you.' }, context)).toMatchObject({
      value: [{ data: { type: 'resident-wrote', representative: 2 } }],
    });
    const rating = { step: 'rate', handling: 'well', solved: 'yes' } as const;
    expect(decide(answered, rating, context)).toMatchObject({ reason: 'not-allowed' });
  });

  it('is named beside what they wrote, and opens what we sent', () => {
    const [first, naming, wrote, answered, ...rest] = givenEvents(
      receipt('complaint'),
      named,
      { type: 'resident-wrote', representative: 2 },
      { type: 'answer-sent', outcome: 'upheld', attachmentIds: ['a'] },
      { type: 'council-wrote', attachmentIds: ['b'] },
      { type: 'resident-wrote', attachmentIds: ['c'] },
    );
    if (!first || !naming || !wrote || !answered) throw new Error('There are four events.');
    const events = [first, { ...naming, text: 'Sam' }, wrote, answered, ...rest];
    expect(representativeName(events, wrote.data)).toBe('Sam');
    expect(representativeName([first], wrote.data)).toBeNull();
    expect(representativeName(events, answered.data)).toBeNull();
    expect(filesFromUs(events)).toEqual(['a', 'b']);
  });
});
