import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NATIONS } from '#lib/domain/calendar/bank-holidays';
import { councilCalendars } from '#lib/domain/calendar/calendars';
import { addDays, daysBetween, type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { isWorkingDay } from '#lib/domain/calendar/working-days';
import { checkFacts } from '#lib/domain/deadlines/check-facts';
import { runClock } from '#lib/domain/deadlines/clock';
import type { ClockPolicy, ClockRule } from '#lib/domain/deadlines/clock-rule';
import { explainClock } from '#lib/domain/deadlines/explain';
import { EXCHANGES, type Fact, type FactType } from '#lib/domain/deadlines/fact';
import { workingDaysGiven } from '#lib/domain/deadlines/last-day';
import { REGIMES } from '#lib/domain/deadlines/rules/registry';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';
import { english } from '#lib/testing/clocks';

const rules = [...REGIMES.values()].flat();

/** Days after the fact before it, kind by kind: what a case may go through on its way. */
type Step = { readonly type: FactType; readonly after: number; readonly until?: number };

const gap = fc.integer({ min: 0, max: 40 });
const exchange = fc
  .record({ pair: fc.constantFrom(...EXCHANGES), after: gap, wait: gap })
  .map(({ pair, after, wait }): Step[] => [
    { type: pair.asked, after },
    { type: pair.answered, after: wait },
  ]);
const started = fc.constantFrom<FactType>(
  'response-sent',
  'internal-review-received',
  'escalation-received',
  'stage2-received',
  'stage2-acknowledged',
  'stage2-started',
  'stage3-requested',
  'panel-met',
  'aware',
  'investigation-concluded',
);
const single = fc.record({ type: started, after: gap }).map((step): Step[] => [step]);
const extension = fc
  .record({ after: gap, until: fc.integer({ min: 1, max: 200 }) })
  .map(({ after, until }): Step[] => [{ type: 'extended', after, until }]);
const anyLife = fc
  .array(fc.oneof(exchange, single, extension), { maxLength: 4 })
  .map((parts) => parts.flat());
const anyReceipt = fc.integer({ min: 0, max: 4700 }).map((days) => addDays(plainDate('2012-01-01'), days));
const anyRule = fc.constantFrom(...rules);
const anyPolicy: fc.Arbitrary<ClockPolicy> = fc.record(
  {
    cutoff: fc.constantFrom('12:00', '17:00'),
    nonWorkingReceipt: fc.constantFrom('same-day', 'deem-next-working-day'),
    pauseCount: fc.constantFrom('inclusive', 'exclusive'),
    count: fc.constantFrom('from-day-after', 'inclusive'),
  },
  { requiredKeys: [] },
);

function happen(received: PlainDate, life: readonly Step[]): Fact[] {
  const facts: Fact[] = [{ type: 'received', on: received, at: `${received}T16:30:00.000Z` }];
  let on = received;
  for (const { type, after, until } of life) {
    on = addDays(on, after);
    facts.push({ type, on, ...(until === undefined ? {} : { until: addDays(on, until) }) });
  }
  return withoutRepeats(facts);
}

// The same thing twice in a row is no life but a slip, which is refused (check-facts.test.ts).
function withoutRepeats(facts: readonly Fact[]): Fact[] {
  return facts.filter(({ type, on }, index) => {
    const before = facts[index - 1];
    return before?.type !== type || before.on !== on;
  });
}

/** The same with more time counted as the council counts it on the day it is given, by the holidays known then. */
function asGiven(rule: ClockRule, facts: readonly Fact[]): Fact[] {
  const calendar = calendarOf(rule, english);
  return facts.map((fact) => {
    const { on, until } = fact;
    return until === undefined ? fact : { ...fact, ...workingDaysGiven({ on, until }, rule.limit, calendar) };
  });
}

function dueOf(rule: ClockRule, facts: readonly Fact[], counting: Counting = english) {
  return runClock(rule, facts, counting)?.dueOn ?? null;
}

afterEach(() => vi.unstubAllEnvs());

describe('whatever happens to a case', () => {
  it('what is owed in working days, or rolls, is due on a working day, by policy or not', () => {
    fc.assert(
      fc.property(fc.record({ rule: anyRule, on: anyReceipt, life: anyLife, policy: anyPolicy }), (any) => {
        const { rule, policy } = any;
        const due = dueOf(rule, happen(any.on, any.life), { ...english, policy });
        const rolls = rule.limit.unit === 'working-days' || ('rolls' in rule.limit && rule.limit.rolls);
        fc.pre(due !== null && rolls && policy.count !== 'inclusive');
        expect(isWorkingDay(due, calendarOf(rule, english))).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  it('a date and its explanation are one: no day missing, the last one due', () => {
    fc.assert(
      fc.property(fc.record({ rule: anyRule, on: anyReceipt, life: anyLife, policy: anyPolicy }), (any) => {
        const facts = happen(any.on, any.life);
        const counting = { ...english, policy: any.policy };
        const clock = runClock(any.rule, facts, counting);
        const explained = explainClock(any.rule, facts, counting);
        expect(explained === null).toBe(clock === null);
        fc.pre(clock !== null && explained !== null);
        const { dueOn, dueAt, waiting, startsOn } = clock;
        const ends = explained.reasons.filter(({ kind }) => kind === 'due' || kind === 'waiting');
        expect(ends).toEqual([
          dueOn === null ? { kind: 'waiting', ...waiting } : { kind: 'due', on: dueOn, at: dueAt },
        ]);
        fc.pre(dueOn !== null && startsOn < dueOn);
        expect(explained.days[0]).toMatchObject({ on: startsOn, kind: 'start' });
        expect(explained.days.at(-1)).toMatchObject({ on: dueOn, kind: 'due' });
        expect(explained.days).toHaveLength(daysBetween(startsOn, dueOn) + 1);
      }),
      { numRuns: 400 },
    );
  });

  it('the working days counted are those of the limit, or more where time was given', () => {
    fc.assert(
      fc.property(anyRule, anyReceipt, anyLife, (...[rule, on, life]) => {
        const explained = explainClock(rule, happen(on, life), english);
        fc.pre(rule.limit.unit === 'working-days' && explained !== null && explained.days.length > 0);
        const limit = explained.reasons.find(({ kind }) => kind === 'limit');
        const counted = Math.max(...explained.days.map(({ number }) => number ?? 0));
        const isExtended = explained.reasons.some(({ kind }) => kind === 'extended');
        const count = limit?.kind === 'limit' ? limit.limit.count : 0;
        if (isExtended) expect(counted).toBeGreaterThan(count);
        else expect(counted).toBe(count);
      }),
      { numRuns: 400 },
    );
  });

  it('a pause never makes a deadline earlier', () => {
    const pausable = rules.filter(({ pauses }) => pauses.length > 0);
    fc.assert(
      fc.property(
        fc.record({
          rule: fc.constantFrom(...pausable),
          on: anyReceipt,
          life: anyLife,
          asked: gap,
          answered: gap,
        }),
        ({ rule, on, life, asked, answered }) => {
          const plain = asGiven(rule, happen(on, life));
          const [pair] = rule.pauses;
          fc.pre(pair !== undefined);
          const from = addDays(on, asked);
          const pause: Fact[] = [
            { type: pair.asked, on: from },
            { type: pair.answered, on: addDays(from, answered) },
          ];
          const paused = [...plain, ...pause].toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
          fc.pre(
            checkFacts(plain, { rules: [rule] }) === null && checkFacts(paused, { rules: [rule] }) === null,
          );
          const [before, after] = [dueOf(rule, plain), dueOf(rule, paused)];
          fc.pre(before !== null && after !== null);
          expect(after >= before).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('what ended without an answer and was resumed has the date of what never ended', () => {
    fc.assert(
      fc.property(
        fc.record({ rule: anyRule, on: anyReceipt, life: anyLife, at: fc.nat(8), apart: gap }),
        ({ rule, on, life, at, apart }) => {
          const plain = asGiven(rule, happen(on, life));
          const last = plain[Math.min(at, plain.length - 1)];
          fc.pre(last !== undefined);
          const next = plain[plain.indexOf(last) + 1];
          const back = addDays(last.on, apart);
          fc.pre(next === undefined || next.on >= back);
          const ended: Fact[] = [
            { type: 'ended', on: last.on },
            { type: 'resumed', on: back },
          ];
          const resumed = plain.toSpliced(plain.indexOf(last) + 1, 0, ...ended);
          fc.pre(checkFacts(plain, { rules: [rule] }) === null);
          expect(runClock(rule, resumed, english)).toEqual(runClock(rule, plain, english));
          expect(explainClock(rule, resumed, english)).toEqual(explainClock(rule, plain, english));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('a bank holiday more never makes a deadline earlier', () => {
    fc.assert(
      fc.property(
        fc.record({ rule: anyRule, on: anyReceipt, life: anyLife, policy: anyPolicy, holiday: fc.nat(120) }),
        ({ rule, on, life, policy, holiday }) => {
          const facts = asGiven(rule, happen(on, life));
          const date = addDays(on, holiday);
          const more = { date, title: 'Day of mourning', nations: NATIONS };
          const table = { ...ukBankHolidays, byDate: new Map([...ukBankHolidays.byDate, [date, more]]) };
          const before = dueOf(rule, facts, { ...english, policy });
          const after = dueOf(rule, facts, {
            calendars: councilCalendars('england-and-wales', table),
            policy,
          });
          fc.pre(before !== null && after !== null);
          expect(after >= before).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('its dates and their reasons are the same wherever the server stands', () => {
    const zones = ['Europe/London', 'UTC', 'America/Los_Angeles', 'Pacific/Auckland'];
    fc.assert(
      fc.property(
        fc.record({ rule: anyRule, on: anyReceipt, life: anyLife, policy: anyPolicy }),
        ({ rule, on, life, policy }) => {
          const facts = asGiven(rule, happen(on, life));
          const told = zones.map((zone) => {
            vi.stubEnv('TZ', zone);
            const calendars = councilCalendars('england-and-wales', ukBankHolidays);
            const explained = explainClock(rule, facts, { calendars, policy });
            return { noon: new Date('2026-01-01T12:00:00Z').getHours(), explained };
          });
          expect(new Set(told.map(({ noon }) => noon)).size).toBe(3);
          for (const { explained } of told) expect(explained).toEqual(told[0]?.explained);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('the clocks are the same in whatever order they are worked out', () => {
    fc.assert(
      fc.property(anyReceipt, anyLife, (on, life) => {
        const facts = happen(on, life);
        const forwards = rules.map((rule) => runClock(rule, facts, english));
        const backwards = rules.toReversed().map((rule) => runClock(rule, facts, english));
        expect(backwards.toReversed()).toEqual(forwards);
      }),
      { numRuns: 50 },
    );
  });
});
