import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { CaseEvent, EventData } from '#lib/domain/cases/event';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { openUndertakings, undertakingState } from '#lib/domain/cases/undertaking';
import { promisedThen, undertakingStories } from '#lib/domain/cases/undertaking-story';
import type { Role } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { givenStaff, person } from '#lib/testing/given-actors';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const today = plainDate('2026-02-10');

const deciding = (matter: Case, command: Command, role: Role = 'caseworker') =>
  decide(matter, command, { actor: givenStaff(role), person, today, counting: english });

type Giving = Extract<Command, { step: 'give-undertaking' }>;

const giving: Giving = {
  step: 'give-undertaking',
  text: 'We will mend the gate.',
  kind: 'action',
  by: 'council',
  owner: { id: 'sioned', name: 'Sioned' },
  dueOn: plainDate('2026-03-03'),
  amount: null,
};

const GIVEN = {
  type: 'undertaking-given',
  kind: 'action',
  by: 'council',
  ownerId: 'sioned',
  ownerName: 'Sioned',
  dueOn: plainDate('2026-03-03'),
  amount: null,
} as const;
const given = (dueOn: string): EventData => ({ ...GIVEN, dueOn: plainDate(dueOn) });

// The promise is the second event of the case.
const promised = (...later: readonly EventData[]) =>
  givenCase(receipt('complaint'), given('2026-03-03'), ...later);
const keeping = { step: 'keep-undertaking', undertaking: 2, text: 'It is mended.', evidence: '' } as const;

describe('a promise', () => {
  it('is given with its owner and its date, in words that the resident reads', () => {
    expect(deciding(givenCase(receipt('complaint')), giving)).toMatchObject({
      ok: true,
      value: [{ data: given('2026-03-03'), visibility: 'resident', text: 'We will mend the gate.' }],
    });
  });

  it.each([
    ['without words', { text: ' ' }, 'missing-text', 'text'],
    ['without a date', { dueOn: null }, 'missing-date', 'dueOn'],
    ['for a day that is past', { dueOn: plainDate('2026-02-09') }, 'missing-date', 'dueOn'],
    ['that has an amount but is no payment', { amount: 5000 }, 'wrong-input', 'amount'],
    ['of a payment of no amount', { kind: 'payment' }, 'wrong-input', 'amount'],
    ['of a payment of nothing', { kind: 'payment', amount: 0 }, 'wrong-input', 'amount'],
  ] as const)('is not given %s', (...[, change, reason, field]) => {
    const result = deciding(givenCase(receipt('complaint')), { ...giving, ...change });
    expect(result).toMatchObject({ ok: false, reason, field });
  });

  it('may be for today', () => {
    expect(deciding(givenCase(receipt('complaint')), { ...giving, dueOn: today }).ok).toBe(true);
  });

  it('of a small payment is an officer’s to give, of a larger one a manager’s', () => {
    const matter = givenCase(receipt('complaint'));
    const paying = (amount: number) => ({ ...giving, kind: 'payment', amount }) as const;
    expect(deciding(matter, paying(10_000)).ok).toBe(true);
    expect(deciding(matter, paying(10_001))).toMatchObject({
      reason: 'not-allowed',
      field: 'amount',
      message: 'You may promise up to £100. A manager of the service may promise more.',
    });
    expect(deciding(matter, paying(955_900), 'manager').ok).toBe(true);
  });

  it('of small payments is an officer’s to give up to one sum for all of them', () => {
    const paid = (amount: number): EventData => ({ ...GIVEN, kind: 'payment', amount });
    const paying = (amount: number) => ({ ...giving, kind: 'payment', amount }) as const;
    const matter = promised(paid(6000), { type: 'undertaking-given-up', undertaking: 3 }, paid(7000));
    expect(deciding(matter, paying(3000)).ok).toBe(true);
    expect(deciding(matter, paying(3001))).toMatchObject({
      message:
        'You may promise up to £100 in all, and £70 is promised already. A manager of the service may promise more.',
    });
    expect(deciding(promised(paid(9000), paid(9000)), paying(1)).ok).toBe(false);
  });

  it('of a larger payment about information is a second officer’s to give, about a member the Monitoring Officer’s', () => {
    const paying = { ...giving, kind: 'payment', amount: 25_000 } as const;
    const mine: EventData = {
      type: 'case-allocated',
      assignedToId: 'me',
      assignedToName: 'Me',
      teamId: null,
    };
    const aboutData = receipt('data-protection-complaint');
    expect(deciding(givenCase(aboutData, mine), paying, 'information-officer')).toMatchObject({
      message: 'You may promise up to £100. Another information officer may promise more.',
    });
    expect(deciding(givenCase(aboutData), paying, 'information-officer').ok).toBe(true);
    const aboutMember = givenCase(receipt('councillor-conduct', { restricted: true }));
    expect(deciding(aboutMember, paying, 'monitoring-officer').ok).toBe(true);
  });

  it('keeps the case from closing, and the refusal names the one that is due first', () => {
    const answered = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] } as const;
    const told = { type: 'resident-told', by: 'phone' } as const;
    const matter = promised(given('2026-02-20'), answered, told);
    expect(mayStep(matter, 'close', givenStaff('caseworker'))).toMatchObject({
      reason: 'undertaking-open',
      message: expect.stringContaining('by Friday 20 February 2026 (Sioned)'),
    });
    const kept: EventData[] = [
      { type: 'undertaking-kept', undertaking: 2 },
      { type: 'undertaking-given-up', undertaking: 3 },
    ];
    const done = promised(given('2026-02-20'), answered, told, ...kept);
    expect(mayStep(done, 'close', givenStaff('caseworker'))).toBeNull();
  });

  it('is what comes first on an answered case, until it is kept', () => {
    const answered = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] } as const;
    const told = { type: 'resident-told', by: 'phone' } as const;
    const first = (matter: Case) =>
      nextSteps(matter, givenStaff('caseworker'), []).first.map(({ step }) => step);
    expect(first(promised(answered, told))).toEqual(['keep-undertaking']);
    const kept = { type: 'undertaking-kept', undertaking: 2 } as const;
    expect(first(promised(answered, told, kept))).toEqual(['close']);
  });

  it('is kept with what was done, and what proves it is for colleagues', () => {
    expect(deciding(promised(), keeping)).toMatchObject({ value: [{ visibility: 'resident' }] });
    expect(deciding(promised(), { ...keeping, evidence: ' Works order 4411. ' })).toMatchObject({
      value: [
        { data: { type: 'note-added', evidenceOf: 2 }, visibility: 'staff', text: 'Works order 4411.' },
        { data: { type: 'undertaking-kept', undertaking: 2 }, text: 'It is mended.' },
      ],
    });
    expect(deciding(promised(), { ...keeping, text: '', evidence: 'x' })).toMatchObject({ field: 'text' });
  });

  it('is kept on the day entered: today if none is, never one to come or before it was given', () => {
    const keptOn = (day: string | null) =>
      deciding(promised(), { ...keeping, keptOn: day === null ? null : plainDate(day) });
    expect(deciding(promised(), keeping)).toMatchObject({ value: [{ data: { keptOn: today } }] });
    expect(keptOn('2026-02-05')).toMatchObject({ value: [{ data: { keptOn: '2026-02-05' } }] });
    expect(keptOn(null)).toMatchObject({ reason: 'missing-date', field: 'keptOn' });
    expect(keptOn('2026-02-11')).toMatchObject({ reason: 'wrong-input', field: 'keptOn' });
    const [promise] = promised().undertakings;
    expect(keptOn(addDays(promise?.givenOn ?? today, -1))).toMatchObject({
      message: expect.stringMatching(/^We promised it on .*: it cannot have been kept before\.$/),
    });
    const late = promised({ type: 'undertaking-kept', undertaking: 2, keptOn: plainDate('2026-03-04') });
    expect(late.undertakings[0]?.ended).toEqual({ how: 'kept', on: '2026-03-04' });
  });

  it('gets another date with a reason, from today on', () => {
    const moving = { step: 'change-undertaking', undertaking: 2, text: 'Rain.' } as const;
    const to = (dueOn: string | null) =>
      deciding(promised(), { ...moving, dueOn: dueOn === null ? null : plainDate(dueOn) });
    expect(to('2026-03-10')).toMatchObject({
      value: [{ data: { undertaking: 2, from: '2026-03-03', dueOn: '2026-03-10' }, text: 'Rain.' }],
    });
    for (const refused of [to(null), to('2026-02-09'), to('2026-03-03')])
      expect(refused).toMatchObject({ reason: 'missing-date', field: 'dueOn' });
    expect(deciding(promised(), { ...moving, dueOn: today, text: '' })).toMatchObject({ field: 'text' });
  });

  it('has no date beyond the bank holidays we have, to which nobody could be reminded', () => {
    const far = plainDate('2099-01-05');
    const moving = { step: 'change-undertaking', undertaking: 2, text: 'Rain.', dueOn: far } as const;
    for (const refused of [deciding(promised(), moving), deciding(promised(), { ...giving, dueOn: far })])
      expect(refused).toMatchObject({ reason: 'too-late', field: 'dueOn' });
  });

  it('gets another owner, which the resident does not read', () => {
    const dawit = { id: 'dawit', name: 'Dawit' };
    const handing = { step: 'reassign-undertaking', undertaking: 2, owner: dawit, why: '' } as const;
    expect(deciding(promised(), handing)).toMatchObject({
      value: [{ data: { type: 'undertaking-reassigned', owner: dawit }, visibility: 'staff', text: null }],
    });
    const after = promised({ type: 'undertaking-reassigned', undertaking: 2, owner: dawit });
    expect(after.undertakings[0]?.owner).toEqual(dawit);
    expect(deciding(after, handing)).toMatchObject({ reason: 'already-done', field: 'owner' });
    expect(deciding(after, { ...handing, undertaking: 9 })).toMatchObject({ reason: 'unknown-undertaking' });
  });

  it('is given up with the reason and what is done instead', () => {
    const giveUp = { step: 'give-up-undertaking', undertaking: 2, why: 'No parts.', instead: 'A new gate.' };
    const as = (change: object) => deciding(promised(), { ...giveUp, ...change } as Command);
    expect(as({})).toMatchObject({
      value: [{ data: { type: 'undertaking-given-up' }, text: 'No parts.\n\nA new gate.' }],
    });
    expect(as({ why: '' })).toMatchObject({ reason: 'missing-text', field: 'why' });
    expect(as({ instead: '' })).toMatchObject({ reason: 'missing-text', field: 'instead' });
  });

  it.each([
    ['that nobody gave', promised(), 7],
    ['that is kept', promised({ type: 'undertaking-kept', undertaking: 2 }, given('2026-03-04')), 2],
  ])('%s cannot be kept', (_, matter, undertaking) => {
    expect(deciding(matter, { ...keeping, undertaking })).toMatchObject({ reason: 'unknown-undertaking' });
  });

  it('cannot be kept when none is open', () => {
    expect(deciding(givenCase(receipt('complaint')), keeping)).toMatchObject({
      reason: 'not-now',
      message: 'No promise to the resident is open.',
    });
  });
});

describe('how a promise stands', () => {
  const dueOn = plainDate('2026-02-10');
  it.each([
    ['open', '2026-02-10', null],
    ['slipped', '2026-02-11', null],
    ['kept', '2026-03-01', { how: 'kept', on: dueOn }],
    ['given-up', '2026-02-01', { how: 'given-up', on: dueOn }],
  ] as const)('is %s on %s', (state, day, ended) => {
    expect(undertakingState({ dueOn, ended }, plainDate(day))).toBe(state);
  });

  it('lists those that are open, the first due first', () => {
    const matter = promised(given('2026-02-20'), given('2026-02-25'), {
      type: 'undertaking-kept',
      undertaking: 4,
    });
    expect(openUndertakings(matter.undertakings).map(({ id }) => id)).toEqual([3, 2]);
  });
});

describe('the story of a promise', () => {
  const events = givenEvents(
    receipt('complaint'),
    given('2026-02-08'),
    { type: 'undertaking-changed', undertaking: 2, from: plainDate('2026-02-08'), dueOn: today },
    { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] },
    { type: 'undertaking-kept', undertaking: 2 },
    given('2026-02-20'),
  ).map((event): CaseEvent => ({ ...event, text: `Words ${event.sequence}` }));

  it('has its words, each date it had and how it ended', () => {
    expect(undertakingStories(caseFromEvents(events), events, today)).toMatchObject([
      {
        state: 'kept',
        words: 'Words 2',
        dueOn: today,
        moves: [{ from: '2026-02-08', why: 'Words 3' }],
        end: 'Words 5',
        ended: { how: 'kept', on: '2026-02-06' },
      },
      { state: 'open', words: 'Words 6', moves: [], end: null },
    ]);
  });

  it('has no words for whoever may not read them', () => {
    const bare = events.map((event) => ({ ...event, text: null }));
    const unseen = events.slice(0, 1);
    for (const seen of [bare, unseen]) {
      const [story] = undertakingStories(caseFromEvents(events), seen, today);
      expect(story).toMatchObject({ words: null, end: null });
    }
  });

  it('tells with an answer what was promised and still open then', () => {
    expect(promisedThen(events, 4)).toEqual([
      { id: 2, by: 'council', dueOn: today, amount: null, words: 'Words 2' },
    ]);
    expect(promisedThen(events, 6).map(({ id }) => id)).toEqual([6]);
  });
});
