import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { evolve } from '#lib/domain/cases/evolve';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const me: StaffActor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };
const toMe: EventData = { type: 'case-allocated', assignedToId: 'me', assignedToName: 'Me', teamId: 'crew' };

function reasonOf(matter: Case, command: Command, actor: StaffActor = me): string {
  const decided = decide(matter, command, {
    actor,
    person,
    today: plainDate('2026-02-10'),
    counting: english,
  });
  return decided.ok ? 'done' : decided.reason;
}

describe('a case that is given to an officer', () => {
  const given = givenCase(receipt('complaint'), toMe);

  it('waits until they take it on', () => {
    expect(given.accepted).toBe(false);
    expect(reasonOf(given, { step: 'accept' })).toBe('done');
    const taken = givenCase(receipt('complaint'), toMe, { type: 'allocation-accepted' });
    expect(taken.accepted).toBe(true);
    expect(reasonOf(taken, { step: 'accept' })).toBe('already-done');
  });

  it('is taken on by nobody else', () => {
    expect(reasonOf(given, { step: 'accept' }, { ...me, id: 'other' })).toBe('not-now');
    expect(reasonOf(given, { step: 'return-allocation', why: 'No.' }, { ...me, id: 'other' })).toBe(
      'not-now',
    );
  });

  it('can be given back, with a reason, and is nobody’s again', () => {
    expect(reasonOf(given, { step: 'return-allocation', why: ' ' })).toBe('missing-text');
    expect(reasonOf(given, { step: 'return-allocation', why: 'Not our road.' })).toBe('done');
    const back = givenCase(receipt('complaint'), toMe, { type: 'allocation-returned' });
    expect(back).toMatchObject({ assignedToId: null, accepted: false, teamId: 'crew' });
  });

  it('is taken on at once by whoever takes it for themselves', () => {
    const event = {
      id: 'event-2',
      caseId: 'case-1',
      sequence: 2,
      at: '2026-02-03T10:00:00.000Z',
      on: plainDate('2026-02-03'),
      author: { kind: 'staff', id: 'me', name: 'Me' },
      visibility: 'staff',
      data: toMe,
      text: null,
    } as const;
    expect(evolve(givenCase(receipt('complaint')), event).accepted).toBe(true);
  });
});
