import { describe, expect, it } from 'vitest';
import type { EventData } from '#lib/domain/cases/event';
import { lastSaid } from '#lib/domain/contact/last-said';
import { givenEvents, receipt } from '#lib/testing/given-case';

const told = (...data: readonly EventData[]) =>
  givenEvents(...data).map((event) => ({ ...event, visibility: 'resident' as const }));

describe('the last thing that was said to a resident', () => {
  it('is the latest of what we wrote, whatever happened since', () => {
    const events = told(
      receipt('complaint'),
      { type: 'case-acknowledged' },
      { type: 'council-wrote' },
      { type: 'resident-wrote' },
    );
    expect(lastSaid(events)?.data.type).toBe('council-wrote');
  });

  it('is nothing before we have said anything, and nothing that only colleagues read', () => {
    expect(lastSaid(told(receipt('complaint')))).toBeNull();
    expect(lastSaid(givenEvents(receipt('complaint'), { type: 'council-wrote' }))).toBeNull();
  });
});
