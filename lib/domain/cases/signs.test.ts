import { describe, expect, it } from 'vitest';
import { type Signed, signsOf } from '#lib/domain/cases/signs';

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
});
