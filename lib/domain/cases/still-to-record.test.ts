import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import type { EventData } from '#lib/domain/cases/event';
import { stillToRecord } from '#lib/domain/cases/still-to-record';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { RecordedFact } from '#lib/domain/processes/recorded-fact';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const recorded = (fact: RecordedFact): EventData => ({
  type: 'fact-recorded',
  fact,
  happenedOn: plainDate('2026-02-03'),
});

const leftOf = (process: ProcessId, ...road: EventData[]) => {
  const matter = givenCase(receipt(process), ...road);
  return stillToRecord(matter, clocksOf(matter, english)).map(({ ruleId }) => ruleId);
};

describe('what is still to be recorded whatever is answered', () => {
  it('is of a hazard what makes the home safe, until it is done', () => {
    expect(leftOf('hazard')).toEqual(['hazard-emergency', 'hazard-investigate']);
    expect(leftOf('hazard', recorded('made-safe'), recorded('investigation-concluded'))).toEqual(
      expect.not.arrayContaining(['hazard-emergency', 'hazard-investigate']),
    );
  });

  it('stays when it has been answered', () => {
    const answer: EventData = { type: 'answer-sent', outcome: 'put-right', attachmentIds: [] };
    expect(leftOf('hazard', answer)).toContain('hazard-emergency');
  });

  it('is nothing where an answer ends every clock, or nothing is recorded beside it', () => {
    expect(leftOf('complaint')).toEqual([]);
    expect(leftOf('sar')).toEqual([]);
  });
});
