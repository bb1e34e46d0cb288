import { describe, expect, it } from 'vitest';
import { type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { withdrawal } from '#lib/domain/cases/topics/withdrawal';
import { english } from '#lib/testing/clocks';
import { givenStaff, person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer = givenStaff('information-officer', { id: 'ines', name: 'Ines' });
const on = (today: PlainDate) => ({ actor: officer, person, today, counting: english });

const ended = { step: 'lapse', message: 'Nothing has come.' } as const;
const asked: EventData = { type: 'resident-asked', what: 'clarification' };

// Three months from 3 February 2026, the day it was asked for.
const LAST_DAY = plainDate('2026-05-03');
const AFTER = plainDate('2026-05-04');

describe('a case that waits for the resident', () => {
  it('is not ended before their time is over', () => {
    const matter = givenCase(receipt('foi'), asked);
    for (const day of [plainDate('2026-02-03'), LAST_DAY])
      expect(decide(matter, ended, on(day))).toMatchObject({
        reason: 'not-now',
        message: 'They have until Sunday 3 May 2026. It can be ended after that day.',
      });
    expect(decide(matter, ended, on(AFTER)).ok).toBe(true);
  });

  it('has a month where no rule says how long', () => {
    const complaint = givenCase(receipt('complaint'), asked);
    const actor = { ...officer, role: 'caseworker', serviceIds: ['bins'] } as const;
    const by = (day: string) => decide(complaint, ended, { ...on(plainDate(day)), actor });
    expect(by('2026-03-03')).toMatchObject({ reason: 'not-now' });
    expect(by('2026-03-04').ok).toBe(true);
  });

  it('is not ended when it waits for nothing', () => {
    const { notYet } = withdrawal.steps.lapse;
    expect(notYet(givenCase(receipt('foi')), on(AFTER))).toMatchObject({ reason: 'not-now' });
  });

  it('is offered to be ended on its day, and before it named among what cannot be done yet', () => {
    const matter = givenCase(receipt('foi'), asked);
    const before = nextSteps(matter, on(plainDate('2026-03-03')), []);
    expect(before.more.map(({ step }) => step)).not.toContain('lapse');
    expect(before.blocked.find(({ step }) => step === 'lapse')?.why).toContain('They have until');
    expect(nextSteps(matter, on(AFTER), []).more.map(({ step }) => step)).toContain('lapse');
  });
});
