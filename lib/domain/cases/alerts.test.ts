import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import { workingDaysBetween } from '#lib/domain/calendar/working-days';
import {
  type AlertKind,
  type AlertRules,
  alertsAt,
  quietSince,
  type Watched,
} from '#lib/domain/cases/alerts';
import type { EventData } from '#lib/domain/cases/event';
import { DEFAULT_ESCALATION, escalationSchema } from '#lib/domain/council/escalation';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const calendar = english.calendars.council;
const rules: AlertRules = { escalation: DEFAULT_ESCALATION, calendar };
// A Wednesday with no bank holiday near it.
const DUE = plainDate('2026-02-18');
const nothing: Watched = { dates: [], quietSince: null, lapsedOn: null };
const dated = (dueOn: PlainDate, about = 'cmp-stage1') => ({ about, dueOn, soonWithin: 3, calendar });

const noonOf = (today: PlainDate) => ({ today, now: `${today}T12:00:00.000Z` });

function told(watched: Partial<Watched>, today: string, by = rules): string[] {
  return toldAt(watched, `${today}T12:00:00.000Z`, by);
}

function toldAt(watched: Partial<Watched>, now: string, by = rules): string[] {
  const moment = { today: plainDate(now.slice(0, 10)), now };
  return alertsAt({ ...nothing, ...watched }, moment, by).map(
    ({ kind, to, about }) => `${about} ${kind} to ${to}`,
  );
}

describe('a date', () => {
  it.each<[string, readonly string[]]>([
    ['2026-02-12', []],
    ['2026-02-13', ['due-soon to owner']],
    ['2026-02-17', ['due-soon to owner']],
    ['2026-02-18', ['due-today to owner', 'due-today to manager']],
    ['2026-02-19', ['overdue to owner', 'overdue to manager']],
    ['2026-02-22', ['overdue to owner', 'overdue to manager']],
    ['2026-02-23', ['overdue to owner', 'overdue to manager', 'long-overdue to head']],
    ['2026-06-23', ['overdue to owner', 'overdue to manager', 'long-overdue to head']],
  ])('of 18 February calls on %s for %j', (today, wanted) => {
    expect(told({ dates: [dated(DUE)] }, today)).toEqual(wanted.map((each) => `cmp-stage1 ${each}`));
  });

  it('goes by its own clock’s ladder where the council has set one', () => {
    const escalation = escalationSchema.parse({
      clocks: { 'foi-response': { ownerBefore: 10, headAfter: 1 } },
    });
    const own = { ...rules, escalation };
    const dates = [dated(DUE, 'foi-response'), dated(DUE)];
    expect(told({ dates }, '2026-02-05', own)).toEqual(['foi-response due-soon to owner']);
    expect(told({ dates }, '2026-02-19', own)).toContain('foi-response long-overdue to head');
    expect(told({ dates }, '2026-02-19', own)).not.toContain('cmp-stage1 long-overdue to head');
  });
});

describe('the managers and the head of service', () => {
  const ladder = { ownerBefore: 1, managerBefore: 4, headBefore: 2, headAfter: 5 };
  const early = { ...rules, escalation: escalationSchema.parse({ ladder }) };

  it.each<[string, readonly string[]]>([
    ['2026-02-11', []],
    ['2026-02-12', ['due-soon to manager']],
    ['2026-02-16', ['due-soon to manager', 'due-soon to head']],
    ['2026-02-17', ['due-soon to owner', 'due-soon to manager', 'due-soon to head']],
    ['2026-02-18', ['due-today to owner', 'due-today to manager', 'due-today to head']],
    ['2026-02-24', ['overdue to owner', 'overdue to manager']],
    ['2026-02-25', ['overdue to owner', 'overdue to manager', 'long-overdue to head']],
  ])('are told as early as the council sets: on %s %j', (today, wanted) => {
    expect(told({ dates: [dated(DUE)] }, today, early)).toEqual(wanted.map((each) => `cmp-stage1 ${each}`));
  });

  it('are told on the day and from three days late where it sets nothing', () => {
    expect(DEFAULT_ESCALATION.ladder).toEqual({
      ownerBefore: null,
      managerBefore: 0,
      headBefore: null,
      headAfter: 3,
    });
  });
});

describe('a limit in hours', () => {
  // Told of at half past two in the night: it ends before anybody is at work the next day.
  const emergency = {
    ...dated(DUE, 'hazard-emergency'),
    dueAt: '2026-02-18T02:30:00.000Z',
    soonWithin: 1,
  };

  it.each<[string, readonly string[]]>([
    ['2026-02-17T02:31:00.000Z', ['due-soon to owner']],
    ['2026-02-17T20:29:59.000Z', ['due-soon to owner']],
    ['2026-02-17T20:30:00.000Z', ['due-in-hours to owner', 'due-in-hours to manager']],
    ['2026-02-18T00:29:59.000Z', ['due-in-hours to owner', 'due-in-hours to manager']],
    [
      '2026-02-18T00:30:00.000Z',
      ['due-in-hours to owner', 'due-in-hours to manager', 'due-in-hours to head'],
    ],
    ['2026-02-18T02:30:01.000Z', ['overdue to owner', 'overdue to manager', 'overdue to head']],
    [
      '2026-02-23T09:00:00.000Z',
      ['overdue to owner', 'overdue to manager', 'overdue to head', 'long-overdue to head'],
    ],
  ])('that ends at 02:30 on 18 February calls at %s for %j', (now, wanted) => {
    expect(toldAt({ dates: [emergency] }, now)).toEqual(wanted.map((each) => `hazard-emergency ${each}`));
  });

  it('is brought to the managers and the head of service as many hours before as the council has set', () => {
    const own = { ...rules, escalation: escalationSchema.parse({ hours: { manager: 12, head: 12 } }) };
    const managers = 'hazard-emergency due-in-hours to manager';
    expect(toldAt({ dates: [emergency] }, '2026-02-17T14:29:00.000Z', own)).not.toContain(managers);
    expect(toldAt({ dates: [emergency] }, '2026-02-17T14:30:00.000Z', own)).toEqual(
      expect.arrayContaining([managers, 'hazard-emergency due-in-hours to head']),
    );
  });

  it('never comes to the head of service before the managers', () => {
    const wrong = escalationSchema.safeParse({ hours: { manager: 2, head: 6 } });
    expect(wrong.error?.issues[0]?.message).toMatch(/not told of an hour before the managers/);
  });
});

describe('what is promised by a day beside the clocks', () => {
  const promise = dated(DUE, 'promise 5');
  const contribution = { ...dated(DUE, 'contribution 7'), onlyLate: true };

  it('climbs the same ladder, or the council’s own for all of its kind', () => {
    const clocks = { promise: { ownerBefore: 5, headAfter: 1 } };
    const own = { ...rules, escalation: escalationSchema.parse({ clocks }) };
    expect(told({ dates: [promise] }, '2026-02-12')).toEqual([]);
    expect(told({ dates: [promise] }, '2026-02-12', own)).toEqual(['promise 5 due-soon to owner']);
    expect(told({ dates: [promise] }, '2026-02-19', own)).toContain('promise 5 long-overdue to head');
  });

  it('is told only once it is late where whoever is to do it is reminded otherwise', () => {
    for (const day of ['2026-02-17', '2026-02-18']) expect(told({ dates: [contribution] }, day)).toEqual([]);
    expect(told({ dates: [contribution] }, '2026-02-19')).toEqual([
      'contribution 7 overdue to owner',
      'contribution 7 overdue to manager',
    ]);
  });
});

describe('a silence', () => {
  it.each<[string, readonly string[]]>([
    ['2026-02-17', []],
    ['2026-02-18', ['silence silent to owner']],
    ['2026-02-24', ['silence silent to owner']],
    ['2026-02-25', ['silence silent to owner', 'silence silent to manager']],
  ])('since 4 February calls on %s for %j', (today, wanted) => {
    expect(told({ quietSince: plainDate('2026-02-04') }, today)).toEqual(wanted);
  });

  it('is not told beside a date that is missed, only beside one that is near', () => {
    const watched = { dates: [dated(DUE)], quietSince: plainDate('2026-01-12') };
    expect(told(watched, '2026-02-18')).toContain('silence silent to owner');
    expect(told(watched, '2026-02-19').join()).not.toContain('silent');
  });
});

describe('an answer that has not come', () => {
  it('is told its officer once the last day for it is past', () => {
    expect(told({ lapsedOn: DUE }, '2026-02-19')).toEqual(['lapse waiting-lapsed to owner']);
  });
});

describe('a case', () => {
  const asked = { type: 'resident-asked', what: 'clarification' } as const;

  it('is quiet since it was received, while it is open and not the resident’s turn', () => {
    expect(quietSince(givenCase(receipt('foi')))).toBe('2026-02-02');
    expect(quietSince(givenCase(receipt('foi'), { type: 'case-acknowledged' }))).toBe('2026-02-02');
    expect(quietSince(givenCase(receipt('foi'), asked))).toBeNull();
    const wrote: EventData = { type: 'resident-wrote' };
    expect(quietSince(givenCase(receipt('foi'), asked, wrote))).toBe('2026-02-04');
    expect(quietSince(givenCase(receipt('foi'), wrote))).toBe('2026-02-02');
  });
});

describe('whatever the date and the day', () => {
  const days = fc.integer({ min: 0, max: 700 }).map((n) => addDays(plainDate('2025-06-01'), n));
  const watching = fc.record({
    dates: fc.array(
      days.map((day) => dated(day)),
      { maxLength: 3 },
    ),
    quietSince: fc.option(days),
    lapsedOn: fc.constant(null),
  });

  it('nobody is told that something is near once it is past, nor the reverse', () => {
    fc.assert(
      fc.property(watching, days, (watched, today) => {
        const alerts = alertsAt(watched, noonOf(today), rules);
        const daysOf = (...kinds: readonly AlertKind[]) =>
          alerts.filter(({ kind }) => kinds.includes(kind)).map(({ on }) => on);
        expect(daysOf('due-soon').every((on) => today < on)).toBe(true);
        expect(daysOf('due-today').every((on) => today === on)).toBe(true);
        expect(daysOf('overdue', 'long-overdue').every((on) => today > on)).toBe(true);
      }),
    );
  });

  it('an alert once called for stays called for, or a later one of the same date takes its place', () => {
    fc.assert(
      fc.property(days, days, (due, today) => {
        const on = (day: PlainDate) => alertsAt({ ...nothing, dates: [dated(due)] }, noonOf(day), rules);
        if (on(today).length > 0) expect(on(addDays(today, 1)).length).toBeGreaterThan(0);
      }),
    );
  });

  it('a silence is told only after as many working days as the council has set', () => {
    fc.assert(
      fc.property(days, days, (since, today) => {
        const alerts = alertsAt({ ...nothing, quietSince: since }, noonOf(today), rules);
        expect(alerts.length > 0).toBe(workingDaysBetween(since, today, calendar) >= 10);
      }),
    );
  });

  it('the head of service is told only after the managers', () => {
    fc.assert(
      fc.property(watching, days, (watched, today) => {
        const alerts = alertsAt(watched, noonOf(today), rules);
        for (const { on } of alerts.filter(({ to }) => to === 'head')) {
          expect(alerts).toContainEqual({
            kind: 'overdue',
            to: 'manager',
            about: 'cmp-stage1',
            on,
            at: null,
          });
        }
      }),
    );
  });
});
