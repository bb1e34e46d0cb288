import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { CaseEvent, EventData } from '#lib/domain/cases/event';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import { answerTimeOf, isAcknowledgedLate } from '#lib/domain/reports/answer-time';
import { english } from '#lib/testing/clocks';
import { givenEvents, receipt } from '#lib/testing/given-case';

// A request of Monday 2 February 2026 is due on Monday 2 March.
const answerTime = (answeredOn: string, ...before: readonly EventData[]) => {
  const answered: EventData = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] };
  const events = givenEvents(receipt('foi'), ...before, answered);
  const dated = events.map(
    (event): CaseEvent =>
      event.data.type === 'answer-sent' ? { ...event, on: plainDate(answeredOn) } : event,
  );
  return answerTimeOf(caseFromEvents(dated), english);
};
const extended: EventData = {
  ...{ type: 'time-extended', clock: 'foi-response', reason: 'public-interest' },
  ...{ from: plainDate('2026-03-02'), until: plainDate('2026-03-16') },
};

describe('a complaint of 2 February, to be acknowledged by the 9th', () => {
  const lateness = (on: string, data: EventData) => {
    const [came, next] = givenEvents(receipt('complaint'), data);
    if (!came || !next) throw new Error('Both have happened.');
    return isAcknowledgedLate(caseFromEvents([came, { ...next, on: plainDate(on) }]), english);
  };

  it('is acknowledged late after that day, also by an answer', () => {
    const upheld: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
    for (const data of [{ type: 'case-acknowledged' } as const, upheld]) {
      expect(lateness('2026-02-09', data)).toBe(false);
      expect(lateness('2026-02-10', data)).toBe(true);
    }
  });

  it('is not by being taken back, nor before it is, nor where nothing has to be acknowledged', () => {
    expect(lateness('2026-03-10', { type: 'case-withdrawn' })).toBe(false);
    expect(lateness('2026-03-10', { type: 'note-added' })).toBe(false);
    expect(isAcknowledgedLate(caseFromEvents(givenEvents(receipt('foi'))), english)).toBe(false);
  });
});

describe('the time an answer took', () => {
  it.each([
    ['in-time', 20, '2026-03-02', []],
    ['late', 21, '2026-03-03', []],
    ['in-time', 20, '2026-03-02', [extended]],
    ['in-extended-time', 21, '2026-03-03', [extended]],
    ['in-extended-time', 30, '2026-03-16', [extended]],
    ['late', 31, '2026-03-18', [extended]],
  ] as const)('is %s after %d working days, on %s', (...[timeliness, workingDays, on, before]) => {
    expect(answerTime(on, ...before)).toMatchObject({ timeliness, workingDays });
  });

  it('is not known before there is an answer, nor where there is no limit', () => {
    expect(answerTimeOf(caseFromEvents(givenEvents(receipt('foi'))), english)).toBeNull();
    const ended: EventData = { type: 'answer-sent', outcome: 'no-action', attachmentIds: [] };
    const conduct = givenEvents(receipt('councillor-conduct'), ended);
    expect(answerTimeOf(caseFromEvents(conduct), english)).toBeNull();
  });

  it('is none of what ended without an answer, and that of the answer once it is resumed', () => {
    const ended: EventData = { type: 'case-withdrawn' };
    const withdrawn = givenEvents(receipt('foi'), ended);
    expect(answerTimeOf(caseFromEvents(withdrawn), english)).toBeNull();
    const late = answerTime('2026-03-04', ended, { type: 'case-reopened' });
    expect(late).toEqual({ timeliness: 'late', workingDays: 22 });
  });

  it('is that of the first answer, whatever a reopened case gets later', () => {
    const first: EventData = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] };
    const events = givenEvents(receipt('foi'), first, { type: 'case-reopened' });
    expect(answerTimeOf(caseFromEvents(events), english)).toEqual({ timeliness: 'in-time', workingDays: 1 });
  });
});
