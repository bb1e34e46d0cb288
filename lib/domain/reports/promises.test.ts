import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { type PromiseEvent, promiseRows, promisesOf } from '#lib/domain/reports/promises';

const event = (sequence: number, on: string, data: PromiseEvent['data']): PromiseEvent => ({
  ...{ caseId: 'one', serviceId: 'bins', sequence, data },
  on: plainDate(on),
});
const given = (sequence: number, dueOn: string) =>
  event(sequence, '2026-02-02', {
    type: 'undertaking-given',
    ...{ kind: 'action', by: 'council', ownerId: 'me', ownerName: 'Me', amount: null },
    dueOn: plainDate(dueOn),
  });
const kept = (undertaking: number, keptOn?: string) =>
  event(9, '2026-02-20', {
    ...{ type: 'undertaking-kept', undertaking },
    ...(keptOn !== undefined && { keptOn: plainDate(keptOn) }),
  });
const rows = (...events: readonly PromiseEvent[]) => promiseRows(promisesOf(events), plainDate('2026-03-02'));

describe('promises to residents, by the month they are due', () => {
  it('are kept in time by the day they were kept, not the day that was recorded', () => {
    const [row] = rows(given(2, '2026-02-10'), given(3, '2026-02-10'), kept(2, '2026-02-10'), kept(3));
    expect(row).toMatchObject({
      month: '2026-02',
      serviceId: 'bins',
      due: 2,
      inTime: 1,
      late: 1,
      slipped: 0,
    });
  });

  it('are overdue from the day after their date, and not due before', () => {
    const found = rows(given(2, '2026-03-01'), given(3, '2026-03-02'));
    expect(found).toMatchObject([{ month: '2026-03', due: 2, slipped: 1, open: 1, inTime: 0, late: 0 }]);
  });

  it('count by the date they were given last', () => {
    const moving = { type: 'undertaking-changed', undertaking: 2, from: plainDate('2026-02-10') } as const;
    const moved = event(3, '2026-02-09', { ...moving, dueOn: plainDate('2026-03-10') });
    expect(rows(given(2, '2026-02-10'), moved)).toMatchObject([{ month: '2026-03', open: 1, moved: 1 }]);
  });

  it('may be given up; what became of one promised before the time looked at is left', () => {
    const givenUp = (undertaking: number) =>
      event(8, '2026-02-05', { type: 'undertaking-given-up', undertaking });
    expect(rows(given(2, '2026-02-10'), givenUp(2), givenUp(7))).toMatchObject([
      { due: 1, givenUp: 1, slipped: 0, open: 0 },
    ]);
  });
});
