import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import { type Case, readersOf } from '#lib/domain/cases/case';
import { clocksOf, nextDateOf } from '#lib/domain/cases/case-clocks';
import type { Command } from '#lib/domain/cases/command';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { evolve } from '#lib/domain/cases/evolve';
import { lettingGo, takingIn } from '#lib/domain/cases/topics/merging';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] } as const;
const information = { ...officer, role: 'information-officer' } as const;
const told: EventData = { type: 'mail-sent', template: 'merged' };

const duplicate = (...events: readonly EventData[]) => givenCase(receipt('complaint'), ...events);
function other(matter: Case): Case {
  return { ...matter, id: 'case-9', reference: toReference('222222222') };
}
const survivor = (...events: readonly EventData[]) => other(duplicate(...events));
const received = (on: string, ...events: readonly EventData[]) =>
  givenCase(receipt('complaint', { receivedOn: plainDate(on) }), ...events);

type Merge = Extract<Command, { step: 'merge' }>;

const merging = (change: Partial<Merge> = {}): Merge => ({
  step: 'merge',
  survivor: survivor(),
  samePerson: true,
  detailsAgree: true,
  why: '',
  message: 'We deal with both together.',
  ...change,
});
const on = (
  matter: Case,
  change: Partial<Merge> = {},
  actor: typeof officer | typeof information = officer,
) => decide(matter, merging(change), { actor, person, today: plainDate('2026-02-10'), counting: english });

const merged = (change: Partial<Extract<EventData, { type: 'case-merged' }>> = {}): EventData => ({
  type: 'case-merged',
  into: { id: 'case-9', reference: toReference('222222222') },
  samePerson: true,
  restricted: false,
  ...change,
});

function afterwards(matter: Case, { data }: { data: EventData }): Case {
  const day: PlainDate = plainDate('2026-02-20');
  const stamp = {
    id: 'next',
    caseId: matter.id,
    sequence: matter.sequence + 1,
    on: day,
    at: `${day}T10:00:00.000Z`,
  };
  const author = { kind: 'staff', id: 'me', name: 'Me' } as const;
  return evolve(matter, { ...stamp, author, data, visibility: 'staff', text: null });
}

describe('merging a case into another', () => {
  it('tells the resident where it goes on, and colleagues why', () => {
    expect(on(duplicate())).toMatchObject({
      value: [{ data: { type: 'case-merged', samePerson: true }, visibility: 'resident' }],
    });
    expect(on(duplicate(), { why: 'She said so.' })).toMatchObject({
      value: [{ data: { type: 'note-added' }, visibility: 'staff', text: 'She said so.' }, {}],
    });
    expect(on(duplicate(), { message: ' ' })).toMatchObject({ reason: 'missing-text', field: 'message' });
  });

  it.each<[string, Partial<Merge>]>([
    ['itself', { survivor: duplicate() }],
    ['a case that has itself been merged', { survivor: survivor(merged()) }],
    [
      'an answered case',
      { survivor: survivor({ type: 'answer-sent', outcome: 'upheld', attachmentIds: [] }) },
    ],
    ['a case of another kind', { survivor: other(givenCase(receipt('query'))) }],
    [
      'a case that a member asked',
      { survivor: other(givenCase(receipt('complaint', { askedByMember: true }))) },
    ],
    [
      'a case of another service',
      { survivor: other(givenCase(receipt('complaint', { serviceId: 'roads' }))) },
    ],
  ])('is refused into %s', (_what, change) => {
    expect(on(duplicate(), change)).toMatchObject({ ok: false, reason: 'wrong-input', field: 'into' });
  });

  it('is refused where the other waits or is due later, and goes the other way round', () => {
    const request = (...events: readonly EventData[]) => givenCase(receipt('foi'), ...events);
    const asked: EventData = { type: 'resident-asked', what: 'clarification' };
    const waiting = request(asked);
    const afresh = request(asked, { type: 'reply-received', to: 'clarification' });
    for (const later of [waiting, afresh]) {
      expect(on(request(), { survivor: other(later) }, information)).toMatchObject({
        ok: false,
        field: 'into',
        message: expect.stringContaining('Merge that one into this.'),
      });
      expect(on(later, { survivor: other(request()) }, information).ok).toBe(true);
    }
  });

  it('is refused of a case that has ended, and of one that was merged before', () => {
    for (const ended of [duplicate({ type: 'case-withdrawn' }), duplicate(merged())])
      expect(on(ended)).toMatchObject({ reason: 'not-now' });
  });

  it('wants to know why where the details differ, and of two people', () => {
    expect(on(duplicate(), { detailsAgree: false })).toMatchObject({ field: 'why' });
    expect(on(duplicate(), { detailsAgree: false, why: 'She rang.' }).ok).toBe(true);
    expect(on(duplicate(), { samePerson: false })).toMatchObject({ field: 'why' });
    expect(on(duplicate(), { samePerson: false, why: 'A couple.' }).ok).toBe(true);
  });

  it('never makes one of two people’s requests for information', () => {
    const request = givenCase(receipt('foi'));
    const change = { survivor: other(request), samePerson: false, why: 'The same question.' };
    expect(on(request, change, information)).toMatchObject({ reason: 'not-allowed', field: 'whose' });
  });
});

describe('a case that has been merged', () => {
  it('has ended, and closes once the resident has been told, whatever was still to be done', () => {
    const hazard = givenCase(receipt('hazard'), merged());
    expect(hazard).toMatchObject({ status: 'answered', outcome: 'merged', toldOn: null });
    expect(nextDateOf(hazard, english)).toBeNull();
    expect(clocksOf(duplicate(), english).length).toBeGreaterThan(0);
    expect(mayStep(duplicate(merged()), 'close', officer)).toMatchObject({ reason: 'resident-not-told' });
    const repairer = { ...officer, role: 'manager' } as const;
    expect(mayStep(givenCase(receipt('hazard'), merged(), told), 'close', repairer)).toBeNull();
  });

  it('is no more to be copied to a member, published, corrected or taken further', () => {
    const enquiry = givenCase(receipt('member-enquiry', { askedByMember: true }), merged(), told);
    expect(mayStep(enquiry, 'close', officer)).toBeNull();
    expect(mayStep(enquiry, 'copy-to-member', officer)).toMatchObject({ reason: 'not-now' });
    for (const step of ['next-stage', 'correct-received'] as const)
      expect(mayStep(duplicate(merged(), told), step, officer)).toMatchObject({ reason: 'not-now' });
    const request = givenCase(receipt('foi'), merged(), told);
    expect(mayStep(request, 'publish', information)).toMatchObject({ reason: 'not-now' });
  });

  it('stays restricted, or becomes so with the other', () => {
    expect(duplicate(merged({ restricted: true })).restricted).toBe(true);
    expect(givenCase(receipt('complaint', { restricted: true }), merged()).restricted).toBe(true);
  });

  it('is by itself again once it is reopened', () => {
    const matter = duplicate(merged(), { type: 'case-reopened' });
    expect(matter).toMatchObject({ status: 'received', mergedInto: null });
    expect(nextDateOf(matter, english)).toEqual(nextDateOf(duplicate(), english));
    expect(readersOf(matter)).toEqual([]);
  });
});

describe('the case that goes on', () => {
  it('counts from the earlier day, and was acknowledged when the first of them was', () => {
    const first = received('2026-01-26', { type: 'case-acknowledged' });
    const matter = afterwards(survivor(), takingIn(first, true, survivor()));
    expect(matter).toMatchObject({
      receivedOn: '2026-01-26',
      status: 'in-progress',
      acknowledgedOn: '2026-02-03',
    });
    expect(clocksOf(matter, english).map(({ dueOn }) => dueOn)).toEqual(
      clocksOf(first, english).map(({ dueOn }) => dueOn),
    );
  });

  it('keeps its own dates where they are the earlier', () => {
    const own = survivor({ type: 'case-acknowledged' });
    const matter = afterwards(own, takingIn(received('2026-02-03'), true, own));
    expect(clocksOf(matter, english)).toEqual(clocksOf(own, english));
    expect(matter).toMatchObject({ receivedOn: own.receivedOn, acknowledgedOn: '2026-02-03' });
    expect(afterwards(survivor(), takingIn(received('2026-02-03'), true, survivor())).status).toBe(
      'received',
    );
  });

  it('counts hours from the earlier of two reports on one day', () => {
    const report = givenCase(receipt('hazard'));
    const [fact, ...rest] = report.facts;
    if (!fact) throw new Error('It has been received.');
    const earlier: Case = { ...report, facts: [{ ...fact, at: '2026-02-02T08:00:00.000Z' }, ...rest] };
    expect(afterwards(other(report), takingIn(earlier, true, report)).facts).toEqual(earlier.facts);
    expect(afterwards(other(earlier), takingIn(report, true, earlier)).facts).toEqual(earlier.facts);
  });

  it('has the letter that nobody has answered yet', () => {
    const written = duplicate({ type: 'resident-wrote' });
    expect(afterwards(survivor(), takingIn(written, true, survivor())).letterSince).toBe('2026-02-03');
  });

  it('is read by the resident of the other, of all that were merged into that before, and no longer once it let go', () => {
    const before = duplicate({
      type: 'case-taken-in',
      from: { id: 'case-0', reference: toReference('222222222'), readers: ['case-0'] },
      receivedOn: plainDate('2026-02-02'),
      acknowledgedOn: null,
      facts: [],
      letterSince: null,
      restricted: false,
    });
    const matter = afterwards(survivor(), takingIn(before, true, survivor()));
    expect(readersOf(matter)).toEqual(['case-1', 'case-0']);
    expect(readersOf(duplicate(merged()))).toEqual(['case-9']);
    expect(readersOf(afterwards(matter, lettingGo(before)))).toEqual([]);
  });

  it('is not read by somebody else', () => {
    expect(readersOf(afterwards(survivor(), takingIn(duplicate(), false, survivor())))).toEqual([]);
    expect(readersOf(duplicate(merged({ samePerson: false })))).toEqual([]);
  });

  it('is restricted where the other is', () => {
    const secret = givenCase(receipt('complaint', { restricted: true }));
    expect(afterwards(survivor(), takingIn(secret, true, survivor())).restricted).toBe(true);
  });
});
