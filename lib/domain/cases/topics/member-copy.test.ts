import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { addresseeOf, isByMember, isReadByMember, isSharedWithMember } from '#lib/domain/cases/addressee';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] } as const;
const on = (matter: Case, command: Command) =>
  decide(matter, command, { actor: officer, person, today: plainDate('2026-02-10'), counting: english });

const answered: EventData = { type: 'answer-sent', outcome: 'explained', attachmentIds: [] };
const told: EventData = { type: 'mail-sent', template: 'answer' };
const copied: EventData = { type: 'member-copied', withAnswer: true };
const copy = { step: 'copy-to-member', copy: 'answer', message: '' } as const;

function asked(process: ProcessId, ...events: readonly EventData[]): Case {
  return givenCase(receipt(process, { askedByMember: true }), ...events);
}

const enquiry = (...events: readonly EventData[]) => asked('member-enquiry', ...events);

describe('the copy to the member who asked for a resident', () => {
  it('goes after the resident has been told, not before', () => {
    expect(on(enquiry(answered), copy)).toMatchObject({ reason: 'resident-not-told' });
    expect(on(enquiry(answered, told), copy)).toMatchObject({
      value: [{ data: { type: 'member-copied', withAnswer: true }, visibility: 'resident', text: null }],
    });
  });

  it('goes once for an answer', () => {
    expect(on(enquiry(answered, told, copied), copy)).toMatchObject({ reason: 'already-done' });
    const again = enquiry(answered, told, copied, { type: 'case-reopened' }, answered, told);
    expect(on(again, copy).ok).toBe(true);
  });

  it('needs the officer’s own words where the answer is not shared', () => {
    const note = { step: 'copy-to-member', copy: 'note', message: ' ' } as const;
    expect(on(enquiry(answered, told), note)).toMatchObject({ reason: 'missing-text', field: 'message' });
    expect(on(enquiry(answered, told), { ...note, message: 'It is in hand.' })).toMatchObject({
      value: [{ data: { withAnswer: false }, text: 'It is in hand.' }],
    });
  });

  it('is refused where the resident asked', () => {
    const own = givenCase(receipt('member-enquiry'), answered, told);
    expect(on(own, copy)).toMatchObject({
      reason: 'not-now',
      message: expect.stringContaining('nobody gets'),
    });
    expect(on(own, { step: 'close' }).ok).toBe(true);
  });

  it('is what the case does not close without, also when it has become a complaint', () => {
    const upheld: EventData = { ...answered, outcome: 'upheld' };
    for (const matter of [enquiry(answered, told), asked('complaint', upheld, told)]) {
      expect(on(matter, { step: 'close' })).toMatchObject({
        message: expect.stringContaining('has not been sent a copy'),
      });
    }
    expect(on(enquiry(answered, told, copied), { step: 'close' }).ok).toBe(true);
  });
});

describe('what the member did', () => {
  it('is the filing, where they ask for a resident, and what is marked as theirs', () => {
    const filing = receipt('member-enquiry', { askedByMember: true });
    const files: EventData = { type: 'files-added', files: [] };
    expect([filing, files].map((data) => isByMember(data, enquiry()))).toEqual([true, true]);
    expect(isByMember(receipt('complaint'), givenCase(receipt('complaint')))).toBe(false);
    const reply = { type: 'reply-received', to: 'clarification' } as const;
    expect(isByMember({ ...reply, byMember: true }, enquiry())).toBe(true);
    expect(isByMember(reply, enquiry())).toBe(false);
  });
});

describe('whom a message is for', () => {
  it.each([
    ['received', 'member'],
    ['acknowledged', 'member'],
    ['asked', 'member'],
    ['answer', 'resident'],
    ['promise', 'resident'],
    ['ended', 'resident'],
    ['member-copy', 'member'],
  ] as const)('%s of a member’s enquiry for a resident: the %s', (template, role) => {
    expect(addresseeOf(template, enquiry())).toBe(role);
    expect(addresseeOf(template, givenCase(receipt('member-enquiry')))).toBe('resident');
  });

  it('is the resident once it is no longer a member’s enquiry', () => {
    expect(addresseeOf('asked', asked('complaint'))).toBe('resident');
    expect(addresseeOf('member-copy', asked('complaint'))).toBe('member');
  });
});

describe('what the member reads', () => {
  it('is the answer once they were sent a copy of it', () => {
    expect(isSharedWithMember(enquiry(answered, told))).toBe(false);
    expect(isSharedWithMember(enquiry(answered, told, { ...copied, withAnswer: false }))).toBe(false);
    expect(isSharedWithMember(enquiry(answered, told, copied))).toBe(true);
    expect(isReadByMember('answer-sent', enquiry(answered))).toBe(false);
    expect(isReadByMember('answer-sent', enquiry(answered, told, copied))).toBe(true);
  });

  it('is what passed between us and them, while it is their enquiry', () => {
    expect(isReadByMember('resident-asked', enquiry())).toBe(true);
    expect(isReadByMember('resident-asked', asked('complaint'))).toBe(false);
    expect(isReadByMember('member-copied', asked('complaint'))).toBe(true);
  });

  it('is what they sent, with its files, and not what the resident says to go further', () => {
    const further = {
      ...asked('complaint'),
      follows: {
        id: 'a',
        reference: toReference('222222222'),
        receivedOn: plainDate('2026-02-02'),
        answeredById: null,
      },
    };
    const types = ['case-received', 'files-added'] as const;
    expect(types.map((type) => isReadByMember(type, asked('complaint')))).toEqual([true, true]);
    expect(types.map((type) => isReadByMember(type, further))).toEqual([false, false]);
    expect(isByMember({ type: 'files-added', files: [] }, further)).toBe(false);
  });
});
