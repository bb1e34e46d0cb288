import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { CaseEvent, EventData, EventType } from '#lib/domain/cases/event';
import { filesNamedIn } from '#lib/domain/cases/mailed-letter';

/** Somebody who may read a case for its resident, by a code of their own. Their name is the text of the event that named them. */
export type Representative = {
  /** The sequence number of that event. */
  readonly number: number;
  readonly since: PlainDate;
  /** The days on which they opened it with their code. */
  readonly openedOn: readonly PlainDate[];
  readonly endedOn: PlainDate | null;
};

/** Those whose code still opens the case. */
export function activeRepresentatives(all: readonly Representative[]): Representative[] {
  return all.filter(({ endedOn }) => endedOn === null);
}

const OF_REPRESENTATIVES: readonly EventType[] = [
  'representative-named',
  'representative-opened',
  'representative-ended',
];

/** Whether an event is about who may read the case, and so no word on the matter, and nothing for those who may. */
export function isAboutReaders(type: EventType): boolean {
  return OF_REPRESENTATIVES.includes(type);
}

/** The name of whoever an event says did it for the resident; null when it was nobody, or it is not on record for the reader. */
export function representativeName(events: readonly CaseEvent[], data: EventData): string | null {
  if (!('representative' in data)) return null;
  return events.find(({ sequence }) => sequence === data.representative)?.text ?? null;
}

const OUR_LETTERS: readonly EventType[] = ['answer-sent', 'council-wrote', 'resident-asked'];

/** The files that we sent to the resident, which somebody may open who reads for them. */
export function filesFromUs(events: readonly CaseEvent[]): string[] {
  return events.flatMap(({ data }) => (OUR_LETTERS.includes(data.type) ? filesNamedIn(data) : []));
}
