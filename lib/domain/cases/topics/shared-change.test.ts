import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { LONGEST_TEXT } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { done } from '#lib/domain/cases/refusal';
import type { Role, StaffActor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const today = plainDate('2026-02-11');
const owner = { id: 'sioned', name: 'Sioned' };
const answered: readonly EventData[] = [
  { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] },
  { type: 'mail-sent', template: 'answer' },
];
const changed: readonly EventData[] = [
  { type: 'lesson-recorded', by: 'council', owner, dueOn: today },
  { type: 'lesson-done', lesson: 2, doneOn: today },
];
const promised: EventData = {
  type: 'undertaking-given',
  kind: 'action',
  by: 'council',
  ownerId: owner.id,
  ownerName: owner.name,
  dueOn: today,
  amount: null,
};
const published: EventData = { type: 'change-published' };
const withdrawn: EventData = { type: 'change-withdrawn' };

const publishing = {
  step: 'publish-change',
  said: 'The crew comes too late. ',
  did: 'It begins an hour earlier.',
  checked: true,
} as const;

const staff = (role: Role): StaffActor => ({
  kind: 'staff',
  id: 'me',
  name: 'Me',
  role,
  serviceIds: ['bins'],
});
const person = { name: 'Sunita Brar', email: null, phone: null, address: null, postcode: null };

function take(
  events: readonly EventData[],
  { role = 'manager', command = publishing, restricted = false }: Partial<Taken> = {},
) {
  const matter = givenCase(receipt('complaint', { restricted }), ...events);
  return decide(matter, command, { actor: staff(role), person, today, counting: english });
}
type Taken = { role: Role; command: Parameters<typeof decide>[1]; restricted: boolean };

describe('what was changed', () => {
  it('is published once a lesson is put into practice, or a promise kept', () => {
    const text = 'The crew comes too late.\n\nIt begins an hour earlier.';
    const event = done([{ data: published, visibility: 'public', text }]);
    expect(take([...changed, ...answered])).toEqual(event);
    expect(take([...answered, promised, { type: 'undertaking-kept', undertaking: 4 }])).toEqual(event);
    expect(take([...answered, promised])).toMatchObject({ reason: 'not-now' });
    expect(take([...changed.slice(0, 1), ...answered])).toMatchObject({ reason: 'not-now' });
  });

  it('is published by a manager, and not by the officer of the case alone', () => {
    expect(take([...changed, ...answered], { role: 'caseworker' })).toMatchObject({ reason: 'not-allowed' });
  });

  it('is not published before the resident has their answer, nor from a restricted case', () => {
    expect(take([...changed, ...answered.slice(0, 1)])).toMatchObject({ reason: 'resident-not-told' });
    expect(take([...changed, ...answered], { restricted: true })).toMatchObject({ reason: 'not-now' });
  });

  it('names nobody, and somebody has read it', () => {
    const named = { ...publishing, did: 'Sunita Brar has a new bin.' };
    expect(take([...changed, ...answered], { command: named })).toMatchObject({
      reason: 'personal-data',
      field: 'did',
    });
    expect(take([...changed, ...answered], { command: { ...publishing, checked: false } })).toMatchObject({
      reason: 'not-checked',
    });
    const long = { ...publishing, said: 'x'.repeat(LONGEST_TEXT) };
    expect(take([...changed, ...answered], { command: long })).toMatchObject({ reason: 'too-long' });
  });

  it('stands there once, until it is taken out with the reason', () => {
    const out = { step: 'withdraw-change', why: 'A street was named.' } as const;
    const there = [...changed, ...answered, published];
    expect(take(there)).toMatchObject({ reason: 'already-done' });
    expect(take(there, { command: out })).toEqual(
      done([{ data: withdrawn, visibility: 'staff', text: 'A street was named.' }]),
    );
    expect(take(there, { command: { ...out, why: '' } })).toMatchObject({ field: 'why' });
    expect(take([...there, withdrawn], { command: out })).toMatchObject({ reason: 'already-done' });
    expect(take([...there, withdrawn]).ok).toBe(true);
  });
});
