import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import { isAboutContact } from '#lib/domain/cases/about-contact';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { type ContactTerms, lastDayOf, limitsInForce } from '#lib/domain/cases/contact-limit';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { evolve } from '#lib/domain/cases/evolve';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { contactLimits } from '#lib/domain/cases/topics/contact-limits';
import type { Role } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { givenStaff, person as nobody } from '#lib/testing/given-actors';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const person = { ...nobody, name: 'Sunita Brar' };
const at = (today: string, role: Role = 'manager') => ({
  ...{ actor: givenStaff(role), person, counting: english },
  today: plainDate(today),
});
const TODAY = '2026-02-10';

const terms: ContactTerms = {
  ...{ measures: ['written-only', 'no-reply'], contact: null, times: null },
  ...{ until: plainDate('2026-08-10'), reviewOn: plainDate('2026-05-11') },
};
const said = { reason: 'You threatened Ann.', letter: 'From today …\n\nYou threatened Ann.' };
const limiting = { step: 'limit-contact', ground: 'threat', warnedOn: null, ...terms, ...said } as const;
const reviewing = { step: 'review-contact-limit', ...terms, ...said } as const;
const lifting = { step: 'lift-contact-limit', ...said } as const;

const warned: EventData = { type: 'contact-warned', ground: 'abuse' };
const limited: EventData = { type: 'contact-limited', ground: 'threat', ...terms };
const lifted: EventData = { type: 'contact-limit-lifted' };
const given = (...events: readonly EventData[]) => givenCase(receipt('complaint'), ...events);
const on = (matter: Case, command: Command, today = TODAY) => decide(matter, command, at(today));

describe('a warning about contact', () => {
  it('is a letter with the reason, from whoever has the case', () => {
    const command = { step: 'warn-about-contact', ground: 'abuse', ...said } as const;
    expect(decide(given(), command, at(TODAY, 'caseworker'))).toEqual({
      ok: true,
      value: [{ data: warned, visibility: 'resident', text: said.letter }],
    });
    expect(on(given(), { ...command, reason: ' ' })).toMatchObject({ field: 'reason' });
    expect(on(given(limited), command)).toMatchObject({ reason: 'already-done' });
  });

  it('is nobody’s who gave no name', () => {
    const command = { step: 'warn-about-contact', ground: 'abuse', ...said } as const;
    expect(decide(given(), command, { ...at(TODAY), person: nobody })).toMatchObject({ reason: 'not-now' });
  });
});

describe('a limit on contact', () => {
  it('is a manager’s to decide, in a letter, and holds from the day it is decided', () => {
    expect(decide(given(), limiting, at(TODAY, 'caseworker'))).toMatchObject({ reason: 'not-allowed' });
    expect(on(given(), limiting)).toEqual({
      ok: true,
      value: [{ data: limited, visibility: 'resident', text: said.letter }],
    });
    expect(given(limited).contactLimits).toEqual([
      {
        ...{ ...terms, ground: 'threat', id: 2, since: '2026-02-03', liftedOn: null },
        by: { id: null, name: 'test' },
      },
    ]);
  });

  it('needs a warning on an earlier day, here or on another case of theirs, but for a threat', () => {
    const abuse = { ...limiting, ground: 'abuse' } as const;
    expect(on(given(), abuse)).toMatchObject({ reason: 'not-now', field: 'ground' });
    expect(on(given(warned), abuse).ok).toBe(true);
    expect(on(given(warned), abuse, '2026-02-03')).toMatchObject({ reason: 'not-now', field: 'ground' });
    expect(on(given(), { ...abuse, warnedOn: plainDate('2026-02-09') }).ok).toBe(true);
    expect(on(given(), { ...abuse, warnedOn: plainDate(TODAY) })).toMatchObject({ field: 'ground' });
    expect(on(given(), { ...abuse, warnedOn: plainDate('2025-02-10') }).ok).toBe(true);
    expect(on(given(), { ...abuse, warnedOn: plainDate('2025-02-09') })).toMatchObject({ field: 'ground' });
  });

  const ten = { day: 'monday', from: '10:00', to: '10:00' } as const;
  it.each([
    ['no way in which it is limited', { measures: [] }, 'written-only'],
    ['calls that end as they begin', { times: ten }, 'callsFrom'],
    ['no end', { until: null }, 'until'],
    ['an end today', { until: plainDate(TODAY) }, 'until'],
    ['an end after more than a year', { until: plainDate('2027-02-11') }, 'until'],
    ['no review', { reviewOn: null }, 'reviewOn'],
    ['a review today', { reviewOn: plainDate(TODAY) }, 'reviewOn'],
    ['a review after its end', { reviewOn: plainDate('2026-08-11') }, 'reviewOn'],
    ['no reason', { reason: '' }, 'reason'],
  ])('is not set with %s', (_what, change, field) => {
    expect(on(given(), { ...limiting, ...change })).toMatchObject({ ok: false, field });
  });

  it('is tailored: one officer, calls at set times, for a year at the most', () => {
    const change = {
      measures: ['one-contact', 'limited-times'],
      contact: { id: 'sioned', name: 'Sioned' },
      times: { ...ten, to: '11:00' },
      until: plainDate('2027-02-10'),
      reviewOn: plainDate('2027-02-10'),
    } as const;
    expect(on(given(), { ...limiting, ...change })).toMatchObject({ ok: true, value: [{ data: change }] });
  });

  it('is set by nobody while another one is open, and for nobody unnamed', () => {
    expect(on(given(limited), limiting)).toMatchObject({ reason: 'already-done' });
    expect(on(given(limited, lifted), limiting).ok).toBe(true);
    expect(decide(given(), limiting, { ...at(TODAY), person: nobody })).toMatchObject({ reason: 'not-now' });
  });

  it('is no word on their matter: what they wrote still waits', () => {
    const before = given({ type: 'resident-wrote' });
    const [, , after] = givenEvents(receipt('complaint'), { type: 'resident-wrote' }, limited).map((each) =>
      evolve(before, { ...each, visibility: 'resident', author: { kind: 'staff', id: 'me', name: 'Me' } }),
    );
    expect(after).toMatchObject({ letterSince: '2026-02-03', heardOn: before.heardOn });
    expect(isAboutContact('contact-limited')).toBe(true);
    expect(isAboutContact('council-wrote')).toBe(false);
  });
});

describe('how long a limit holds', () => {
  const [limit] = given(limited).contactLimits;
  const lasts = (liftedOn: PlainDate | null) => lastDayOf({ ...terms, liftedOn });
  const inForce = (today: string, ...events: EventData[]) =>
    limitsInForce(given(limited, ...events).contactLimits, plainDate(today));

  it('is to its last day, or to the day before it was ended', () => {
    expect(lasts(null)).toBe('2026-08-10');
    expect(lasts(plainDate('2026-03-02'))).toBe('2026-03-01');
    expect(lasts(plainDate('2026-09-01'))).toBe('2026-08-10');
    expect(inForce('2026-08-10')).toEqual([limit]);
    expect(inForce('2026-08-11')).toEqual([]);
    expect(inForce('2026-02-04', lifted)).toEqual([]);
  });
});

describe('the review of a limit', () => {
  const next: ContactTerms = { ...terms, measures: ['no-reply'], reviewOn: plainDate('2026-06-11') };

  it('says by when, and is offered first once that is near, until the limit is ended', () => {
    const matter = given({ type: 'case-acknowledged' }, limited);
    const name = 'Let the limit on contact go on: review it by Monday 11 May 2026';
    const { first, more } = nextSteps(matter, at('2026-04-26'), []);
    expect(first.map((each) => each.name)).not.toContain(name);
    expect(more.map((each) => each.name)).toContain(name);
    expect(nextSteps(matter, at('2026-04-27'), []).first.map((each) => each.name)).toContain(name);
    const { nameNow, isPressing } = contactLimits.steps['review-contact-limit'];
    expect(isPressing(matter, null)).toBe(false);
    expect(isPressing(given(limited, lifted), plainDate('2026-05-11'))).toBe(false);
    expect(nameNow(given(limited, lifted))).toBeNull();
  });

  it('lets it go on by the terms that hold from then on, with another day for the next', () => {
    const reviewed: EventData = { type: 'contact-limit-reviewed', ...next };
    expect(on(given(limited), { ...reviewing, ...next })).toMatchObject({ value: [{ data: reviewed }] });
    expect(given(limited, lifted, limited, reviewed).contactLimits).toMatchObject([
      { measures: terms.measures, liftedOn: '2026-02-04' },
      { ...next, id: 4, liftedOn: null },
    ]);
    expect(on(given(limited), reviewing)).toMatchObject({ reason: 'already-done', field: 'reviewOn' });
    expect(on(given(limited), { ...reviewing, ...next, reason: '' })).toMatchObject({ field: 'reason' });
    expect(on(given(limited), { ...reviewing, ...next, until: null })).toMatchObject({ field: 'until' });
  });

  it('comes too late once it is over: then it is ended, or decided anew', () => {
    expect(on(given(limited), { ...reviewing, ...next }, '2026-08-11')).toMatchObject({ reason: 'not-now' });
    expect(on(given(limited), lifting, '2026-08-11').ok).toBe(true);
    expect(on(given(), reviewing)).toMatchObject({ reason: 'not-now' });
    const decided = contactLimits.steps['review-contact-limit'].decide(given(), reviewing, at(TODAY));
    expect(decided.ok).toBe(true);
  });

  it('ends it in a letter with a reason', () => {
    expect(on(given(limited), lifting)).toEqual({
      ok: true,
      value: [{ data: lifted, visibility: 'resident', text: said.letter }],
    });
    expect(on(given(limited), { ...lifting, reason: '' })).toMatchObject({ field: 'reason' });
  });
});
