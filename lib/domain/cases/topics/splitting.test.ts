import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] } as const;
const part = { id: 'case-2', reference: toReference('222222222') };
const splitting = {
  step: 'split',
  part,
  subject: 'The gate',
  partsBefore: 0,
  message: 'It goes to parks.',
} as const;

const on = (matter: Case, change: Partial<Extract<Command, { step: 'split' }>> = {}) =>
  decide(
    matter,
    { ...splitting, ...change },
    {
      actor: officer,
      person,
      today: plainDate('2026-02-10'),
      counting: english,
    },
  );
const given = (...events: readonly EventData[]) => givenCase(receipt('complaint'), ...events);
const split: EventData = { type: 'case-split', part };

describe('splitting a case', () => {
  it('is told the resident with the reason', () => {
    expect(on(given())).toMatchObject({
      value: [{ data: split, visibility: 'resident', text: 'It goes to parks.' }],
    });
    expect(given(split).parts).toEqual([part]);
  });

  it('is done once for what was posted twice, and again for another part', () => {
    expect(on(given(split))).toMatchObject({ reason: 'already-done' });
    expect(on(given(split), { partsBefore: 1 }).ok).toBe(true);
  });

  it.each([
    [{ subject: ' ' }, 'missing-text', 'subject'],
    [{ subject: 'x'.repeat(121) }, 'too-long', 'subject'],
    [{ message: '' }, 'missing-text', 'message'],
  ])('is refused with %j', (change, reason, field) => {
    expect(on(given(), change)).toMatchObject({ ok: false, reason, field });
  });

  it('is refused while we wait for the resident, and once it is answered', () => {
    expect(on(given({ type: 'resident-asked', what: 'clarification' }))).toMatchObject({ reason: 'not-now' });
    const answered: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
    expect(on(given(answered))).toMatchObject({ message: expect.stringContaining('has been answered') });
  });
});

describe('a part of a case', () => {
  const whole = given({ type: 'case-acknowledged' });

  function partOf({ id, reference, filedOn, facts }: Case, acknowledgedOn: string | null): Case {
    const acknowledged = acknowledgedOn === null ? null : plainDate(acknowledgedOn);
    const from = { id, reference, filedOn, facts, acknowledgedOn: acknowledged };
    return givenCase(receipt('complaint', { partOf: from }));
  }

  it('has the dates of the whole, and was acknowledged with it', () => {
    const own = partOf(whole, '2026-02-03');
    expect(clocksOf(own, english)).toEqual(clocksOf(whole, english));
    expect(own).toMatchObject({
      status: 'in-progress',
      acknowledgedOn: '2026-02-03',
      partOf: { id: whole.id, reference: whole.reference },
    });
  });

  it('of what was not acknowledged yet has to be acknowledged', () => {
    expect(partOf(given(), null).status).toBe('received');
  });
});
