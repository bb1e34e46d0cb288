import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { evolve } from '#lib/domain/cases/evolve';
import { nextSteps } from '#lib/domain/cases/next-steps';
import type { Solved } from '#lib/domain/cases/rating';
import type { Actor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const now = { person, today: plainDate('2026-02-11'), counting: english };
const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };

const answer: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
const rated = (solved: Solved): EventData => ({ type: 'handling-rated', handling: 'badly', solved });
const complaint = (...events: readonly EventData[]) => givenCase(receipt('complaint'), ...events);

const rate = (matter: Case, actor: Actor = { kind: 'resident', caseId: matter.id }) => {
  const decided = decide(matter, { step: 'rate', handling: 'badly', solved: 'no' }, { actor, ...now });
  return decided.ok ? decided.value : decided.reason;
};

const pressing = (matter: Case) => nextSteps(matter, officer, []).first.map(({ step }) => step);

describe('what a resident says of how we handled it', () => {
  it('is said once we have answered, once for each answer', () => {
    expect(rate(complaint())).toBe('not-now');
    expect(rate(complaint(answer))).toMatchObject([{ data: rated('no'), visibility: 'resident' }]);
    expect(rate(complaint(answer, rated('yes')))).toBe('already-done');
    const again = complaint(answer, rated('no'), { type: 'case-reopened' }, answer);
    expect(again.rating).toBeNull();
    expect(rate(again)).toMatchObject([{ data: rated('no') }]);
  });

  it('is theirs: no officer says it for them, nor the member who asked', () => {
    expect(rate(complaint(answer), officer)).toBe('not-allowed');
    const asked = givenCase({ ...receipt('complaint'), askedByMember: true }, answer);
    expect(rate(asked, { kind: 'resident', caseId: asked.id, isMember: true })).toBe('not-allowed');
  });

  it('reopens nothing by itself: that it is not solved is for an officer to take up or to answer', () => {
    const matter = complaint(answer, rated('no'));
    expect(matter).toMatchObject({ status: 'answered', rating: { handling: 'badly', solved: 'no' } });
    expect(matter.reopeningAskedOn).toBe('2026-02-04');
    expect(pressing(matter)).toEqual(expect.arrayContaining(['write-to-resident', 'reopen']));
    for (const solved of ['yes', 'partly'] as const) {
      expect(complaint(answer, rated(solved)).reopeningAskedOn).toBeNull();
      expect(pressing(complaint(answer, rated(solved)))).not.toContain('reopen');
    }
  });

  it('has been heard once an officer writes', () => {
    const matter = evolve(complaint(answer, rated('no')), {
      data: { type: 'council-wrote' },
      visibility: 'resident',
      text: 'The crew came on Monday.',
      id: 'next',
      caseId: 'case-1',
      sequence: 9,
      at: '2026-02-12T10:00:00.000Z',
      on: plainDate('2026-02-12'),
      author: { kind: 'staff', id: 'me', name: 'Me' },
    });
    expect(matter).toMatchObject({ reopeningAskedOn: null, rating: { solved: 'no' } });
  });
});

describe('a case that its resident takes back', () => {
  const withdraw = (actor: Actor, message: string) =>
    decide(complaint(), { step: 'withdraw', message }, { actor, ...now });
  const resident: Actor = { kind: 'resident', caseId: complaint().id };

  it('needs no reason from them, and words to them from an officer', () => {
    expect(withdraw(resident, ' ')).toMatchObject({ value: [{ text: null, visibility: 'resident' }] });
    expect(withdraw(resident, 'It is mended.')).toMatchObject({ value: [{ text: 'It is mended.' }] });
    expect(withdraw(officer, ' ')).toMatchObject({ ok: false, reason: 'missing-text' });
  });
});
