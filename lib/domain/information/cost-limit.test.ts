import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import {
  COST_ACTIVITIES,
  COST_ACTIVITY_NAMES,
  COST_LIMITS,
  costLimitOn,
} from '#lib/domain/information/cost-limit';

const today = plainDate('2026-02-10');

describe('the cost limit', () => {
  it.each([
    ['foia', 'council', 18],
    ['foia', 'central-government', 24],
    ['foisa', 'council', 40],
  ] as const)('under %s is of a %s %i hours of one person’s time', (regime, body, hours) => {
    const law = COST_LIMITS.find((each) => each.regime === regime && each.body === body);
    expect(law && law.limit / law.hourly).toBe(hours);
    expect(law?.source).toMatch(/regulations? \d/);
  });

  it('is the council’s own from the day the Acts came into force', () => {
    expect(costLimitOn('foia', today)?.limit).toBe(450);
    expect(costLimitOn('foisa', today)?.limit).toBe(600);
    expect(costLimitOn('foia', plainDate('2004-12-31'))).toBeNull();
  });

  it('is not known to the Environmental Information Regulations, nor where nothing is asked for', () => {
    expect(costLimitOn('eir', today)).toBeNull();
    expect(costLimitOn('eisr', today)).toBeNull();
    expect(costLimitOn(undefined, today)).toBeNull();
  });

  it('counts finding out whether it is held in the one Act, and providing it in the other', () => {
    expect(costLimitOn('foia', today)?.counts).toEqual(['held', 'locate', 'retrieve', 'extract']);
    expect(costLimitOn('foisa', today)?.counts).toEqual(['locate', 'retrieve', 'provide']);
    for (const activity of COST_ACTIVITIES) expect(COST_ACTIVITY_NAMES[activity]).not.toBe('');
  });
});
