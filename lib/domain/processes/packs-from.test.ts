import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { PROCESSES, packOn } from '#lib/domain/processes/registry';

describe('a council that moves from three stages to two on a day of its own', () => {
  const packsFrom = { 'complaint/lgsco-2024': plainDate('2026-04-01') };
  const complaintOn = (on: string) =>
    packOn(PROCESSES.complaint, plainDate(on), { nation: 'england', code: null, packsFrom })?.id;

  it('goes by the three until the day before, and by the two from that day', () => {
    expect(complaintOn('2026-03-31')).toBe('complaint/three-stages');
    expect(complaintOn('2026-04-01')).toBe('complaint/lgsco-2024');
  });

  it('cannot go by the two before they were there', () => {
    const early = { 'complaint/lgsco-2024': plainDate('2020-04-01') };
    const where = { nation: 'england', code: null, packsFrom: early } as const;
    expect(packOn(PROCESSES.complaint, plainDate('2024-03-31'), where)?.id).toBe('complaint/three-stages');
  });
});
