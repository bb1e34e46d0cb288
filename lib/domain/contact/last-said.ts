import type { CaseEvent, EventDataOf, EventType } from '#lib/domain/cases/event';

/** What the council says to a resident, by the event that records it. */
const SAYING = [
  'case-acknowledged',
  'council-wrote',
  'resident-asked',
  'time-extended',
  'extension-withdrawn',
  'delay-explained',
  'undertaking-given',
  'undertaking-changed',
  'undertaking-kept',
  'undertaking-given-up',
  'answer-sent',
  'answered-in-call',
  'decision-recorded',
  'case-reopened',
] as const satisfies readonly EventType[];

export type Saying = (typeof SAYING)[number];

/** Something that was said to a resident. */
export type SaidEvent = CaseEvent & { data: EventDataOf<Saying> };

/** The last thing that we said to the resident; null before the first. */
export function lastSaid(events: readonly CaseEvent[]): SaidEvent | null {
  return events.findLast(isSaid) ?? null;
}

function isSaid(event: CaseEvent): event is SaidEvent {
  return event.visibility !== 'staff' && SAYING.some((type) => type === event.data.type);
}
