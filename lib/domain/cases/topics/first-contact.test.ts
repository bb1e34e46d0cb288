import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const agent: StaffActor = { kind: 'staff', id: 'me', name: 'Me', role: 'agent', serviceIds: [] };
const DAY = plainDate('2026-02-02');

const taken = (process: ProcessId, change: Parameters<typeof receipt>[1] = {}) =>
  givenCase(receipt(process, { channel: 'phone', loggedById: 'me', receivedOn: DAY, ...change }));

const answer = (matter: Case, change: { outcome?: string; text?: string } = {}, actor = agent) =>
  decide(
    matter,
    { step: 'answer-in-call', outcome: 'explained', text: 'The tip opens at eight.', ...change },
    { actor, person, today: DAY, counting: english },
  );

describe('what is answered in the call', () => {
  it('is answered, told and closed at once, and the resident can read what they were told', () => {
    const matter = taken('query');
    expect(answer(matter)).toEqual({
      ok: true,
      value: [
        {
          data: { type: 'answered-in-call', outcome: 'explained' },
          visibility: 'resident',
          text: 'The tip opens at eight.',
        },
      ],
    });
    const closed = givenCase(
      receipt('query', { channel: 'phone', receivedOn: DAY }),
      { type: 'answered-in-call', outcome: 'explained' },
      { type: 'mail-failed', template: 'answer', failure: 'no such mailbox' },
    );
    const on = '2026-02-03';
    // They have been told, whatever becomes of the email.
    expect(closed).toMatchObject({ status: 'closed', answeredOn: on, toldOn: on, closedOn: on });
    expect(closed.facts.at(-1)).toEqual({ type: 'response-sent', on });
  });

  it('is what came by voice, today, to whoever took it down', () => {
    expect(answer(taken('query', { channel: 'in-person' })).ok).toBe(true);
    expect(answer(taken('query', { channel: 'letter' }))).toMatchObject({ reason: 'not-now' });
    expect(answer(taken('query', { receivedOn: plainDate('2026-02-01') }))).toMatchObject({
      reason: 'not-now',
    });
    expect(answer(taken('query'), {}, { ...agent, id: 'somebody-else' })).toMatchObject({
      reason: 'not-allowed',
    });
  });

  it('closes nothing over a promise that is open', () => {
    const promise: EventData = {
      type: 'undertaking-given',
      ...{ kind: 'action', by: 'council', ownerId: 'me', ownerName: 'Me', amount: null },
      dueOn: plainDate('2026-02-09'),
    };
    const received = receipt('query', { channel: 'phone', loggedById: 'me', receivedOn: DAY });
    expect(answer(givenCase(received, promise))).toMatchObject({ reason: 'undertaking-open' });
  });

  it('is nothing that is owed a written answer, and no refusal', () => {
    for (const process of ['complaint', 'foi', 'sar', 'hazard', 'compliment'] as const)
      expect(answer(taken(process)), process).toMatchObject({ reason: 'not-now' });
    for (const outcome of ['', 'declined', 'withdrawn'])
      expect(answer(taken('query'), { outcome })).toMatchObject({
        reason: 'unknown-outcome',
        field: 'outcome',
      });
    expect(answer(taken('query'), { text: ' ' })).toMatchObject({ reason: 'missing-text', field: 'text' });
  });
});
