import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { type Signed, signsAt, signsOf } from '#lib/domain/cases/signs';

const plain: Signed = { urgency: null, flags: [], hasLetter: false, needs: [] };

describe('what is to be known of a case at a glance', () => {
  it.each<[string, Partial<Signed>]>([
    ['urgent', { urgency: 'urgent' }],
    ['safeguarding', { flags: ['safeguarding'] }],
    ['vulnerable', { flags: ['vulnerable'] }],
    ['letter', { hasLetter: true }],
    ['adjustments', { needs: ['large-print'] }],
  ])('is %s', (sign, change) => {
    expect(signsOf({ ...plain, ...change })).toEqual([sign]);
  });

  it('is nothing of an ordinary case, and everything in one order', () => {
    expect(signsOf({ ...plain, urgency: 'ordinary' })).toEqual([]);
    expect(
      signsOf({ urgency: 'urgent', flags: ['vulnerable', 'safeguarding'], hasLetter: true, needs: ['BSL'] }),
    ).toEqual(['urgent', 'safeguarding', 'vulnerable', 'letter', 'adjustments']);
  });

  it('is also a promise, from the day after its date', () => {
    const due = plainDate('2026-02-20');
    expect(signsAt(['urgent', 'letter'], due, due)).toEqual(['urgent', 'letter']);
    expect(signsAt(['urgent', 'letter'], due, plainDate('2026-02-21'))).toEqual([
      'urgent',
      'promise',
      'letter',
    ]);
    expect(signsAt([], null, due)).toEqual([]);
  });
});
