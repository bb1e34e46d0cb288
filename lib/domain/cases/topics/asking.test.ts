import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf, nextDateOf } from '#lib/domain/cases/case-clocks';
import type { AskStep, Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import { ASKED_FOR, type AskedFor, type EventData } from '#lib/domain/cases/event';
import type { IdentityDoubt } from '#lib/domain/cases/identity-doubt';
import { asking } from '#lib/domain/cases/topics/asking';
import { clockTo } from '#lib/domain/deadlines/clock';
import { english } from '#lib/testing/clocks';
import { givenStaff, person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer = givenStaff('information-officer', { id: 'ines', name: 'Ines' });

const context = { actor: officer, person, today: plainDate('2026-02-10'), counting: english };

function reasonOf(matter: Case, command: Command): string {
  const decided = decide(matter, command, context);
  return decided.ok ? 'done' : decided.reason;
}

const asked = (what: AskedFor): EventData => ({ type: 'resident-asked', what });
const had = (to: AskedFor): EventData => ({ type: 'reply-received', to });
const question: Command = { step: 'ask-clarification', message: 'Which year?' };
const replyOf = (day: string | null): Command => ({
  step: 'record-reply',
  receivedOn: day === null ? null : plainDate(day),
  text: 'Last year.',
});
const reply = replyOf('2026-02-10');

// Received on Monday 2 February 2026, and one event a day from then on.
const dueOf = (matter: Case) => clockTo(clocksOf(matter, english), 'response-sent')?.dueOn;

describe('asking the resident', () => {
  it('needs a question', () => {
    expect(reasonOf(givenCase(receipt('foi')), { ...question, message: ' ' })).toBe('missing-text');
  });

  it('can be done once at a time', () => {
    expect(reasonOf(givenCase(receipt('foi')), question)).toBe('done');
    expect(reasonOf(givenCase(receipt('foi'), asked('clarification')), question)).toBe('not-now');
    expect(reasonOf(givenCase(receipt('foi'), asked('fee'), had('fee')), question)).toBe('done');
  });

  it.each(ASKED_FOR)('for %s is remembered until it comes', (what) => {
    const waiting = givenCase(receipt('foi'), asked(what));
    expect(waiting.waitingFor).toEqual({ what, since: '2026-02-03', warned: null });
    expect(reasonOf(waiting, reply)).toBe('done');
    expect(givenCase(receipt('foi'), asked(what), had(what)).waitingFor).toBeNull();
  });

  it('comes first on the page while it is awaited', () => {
    const { isPressing } = asking.steps['record-reply'];
    expect(isPressing(givenCase(receipt('foi'), asked('fee')))).toBe(true);
    expect(isPressing(givenCase(receipt('foi')))).toBe(false);
  });

  it('is over once it has been answered', () => {
    const answer: EventData = { type: 'answer-sent', outcome: 'refused', attachmentIds: [] };
    expect(givenCase(receipt('foi'), asked('clarification'), answer).waitingFor).toBeNull();
  });

  it.each([
    ['missing-date', null],
    ['wrong-input', '2026-02-02'],
    ['wrong-input', '2026-02-11'],
    ['done', '2026-02-03'],
    ['done', '2026-02-10'],
  ])('is answered on a day from the question to today, or %s: %s', (reason, day) => {
    expect(reasonOf(givenCase(receipt('foi'), asked('fee')), replyOf(day))).toBe(reason);
  });

  it('is no reply that nobody asked for', () => {
    const matter = givenCase(receipt('foi'));
    expect(reasonOf(matter, reply)).toBe('not-now');
    const command = { step: 'record-reply', receivedOn: plainDate('2026-02-10'), text: '' } as const;
    expect(asking.steps['record-reply'].decide(matter, command, context)).toMatchObject({ ok: false });
  });

  it('asks who they are only where there is doubt, and says in the record which', () => {
    const ask = (doubt: IdentityDoubt | null) =>
      asking.steps['ask-identity'].decide(givenCase(receipt('sar')), {
        step: 'ask-identity',
        doubt,
        message: 'Please.',
      });
    expect(ask(null)).toMatchObject({ reason: 'wrong-input', field: 'doubt' });
    expect(ask('differs')).toMatchObject({
      value: [{ data: { type: 'resident-asked', what: 'identity', doubt: 'differs' }, text: 'Please.' }],
    });
    expect(asking.steps['ask-identity'].isPressing()).toBe(false);
  });

  it.each<[Exclude<AskStep, 'ask-identity'>, AskedFor]>([
    ['ask-clarification', 'clarification'],
    ['ask-fee', 'fee'],
    ['ask-authority', 'authority'],
  ])('%s asks for %s', (step, what) => {
    expect(asking.steps[step].decide(givenCase(receipt('foi')), { message: 'Please.' })).toMatchObject({
      value: [{ data: { type: 'resident-asked', what }, visibility: 'resident', text: 'Please.' }],
    });
    expect(asking.steps[step].isPressing()).toBe(false);
  });
});

describe('what asking does to the clock', () => {
  it('an information request waits for a clarification and begins afresh with it (FOIA s.1(3), s.10(6))', () => {
    const waiting = givenCase(receipt('foi'), asked('clarification'));
    expect(dueOf(waiting)).toBeNull();
    expect(nextDateOf(waiting, english)).toMatchObject({ dueOn: null, waiting: { since: '2026-02-03' } });
    expect(dueOf(givenCase(receipt('foi')))).toBe('2026-03-02');
    expect(dueOf(givenCase(receipt('foi'), asked('clarification'), had('clarification')))).toBe('2026-03-04');
  });

  it.each<['foi' | 'sar', AskedFor]>([
    ['foi', 'clarification'],
    ['foi', 'fee'],
    ['sar', 'identity'],
    ['sar', 'authority'],
  ])('of %s, the day on which the %s came counts, not the later one on which it was recorded', (...given) => {
    const [process, what] = given;
    const receivedOn = plainDate('2026-02-04');
    const came: EventData = { type: 'reply-received', to: what, receivedOn };
    const late = givenCase(
      receipt(process),
      asked(what),
      { type: 'case-acknowledged' },
      { type: 'note-added' },
      came,
    );
    expect(dueOf(late)).toBe('2026-03-04');
    expect(late.facts.map(({ on }) => on)).toEqual(late.facts.map(({ on }) => on).toSorted());
  });

  it('the working days of a fees notice do not count (FOIA s.10(2))', () => {
    expect(dueOf(givenCase(receipt('foi'), asked('fee'), had('fee')))).toBe('2026-03-04');
  });

  it('a complaint runs on: its code stops no clock', () => {
    const before = dueOf(givenCase(receipt('complaint')));
    expect(dueOf(givenCase(receipt('complaint'), asked('clarification')))).toBe(before);
  });
});
