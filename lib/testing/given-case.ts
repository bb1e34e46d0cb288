import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent, EventData } from '#lib/domain/cases/event';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { toReference } from '#lib/domain/references/reference';

type Received = Extract<EventData, { type: 'case-received' }>;

/** A receipt: of a complaint about bins by somebody with an email address, unless told otherwise. */
export function receipt(process: ProcessId, change: Partial<Received> = {}): Received {
  return {
    type: 'case-received',
    reference: toReference('222222222'),
    process,
    pack: PROCESSES[process].packs.at(-1)?.id ?? '',
    form: process,
    formVersion: 1,
    channel: 'web',
    serviceId: 'bins',
    categoryId: null,
    wardId: null,
    receivedOn: plainDate('2026-02-02'),
    restricted: false,
    loggedById: null,
    route: null,
    contact: { email: true, phone: false, post: false },
    ...change,
  };
}

/** Events in a row, one a day from 2 February 2026 on. */
export function givenEvents(...data: readonly EventData[]): CaseEvent[] {
  return data.map((each, index) => ({
    id: `event-${index + 1}`,
    caseId: 'case-1',
    sequence: index + 1,
    at: `2026-02-${String(index + 2).padStart(2, '0')}T10:00:00.000Z`,
    on: plainDate(`2026-02-${String(index + 2).padStart(2, '0')}`),
    author: { kind: 'system', id: null, name: 'test' },
    visibility: 'staff',
    data: each,
    text: null,
  }));
}

/** The case that these events tell. */
export function givenCase(...data: readonly EventData[]): Case {
  return caseFromEvents(givenEvents(...data));
}
