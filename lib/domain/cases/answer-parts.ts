import type { CaseEvent } from '#lib/domain/cases/event';
import type { Finding } from '#lib/domain/cases/finding';

/** A point of complaint as an answer found on it. `point` is null when its words were erased or are not this reader's. */
export type PointFound = { readonly id: number; readonly finding: Finding; readonly point: string | null };

/** What was found with the answer that is the event with this sequence number: recorded between the one before and it. */
export function pointsFound(events: readonly CaseEvent[], answer: number): PointFound[] {
  return sinceTheAnswerBefore(events, answer).flatMap(({ sequence: id, data, text }) =>
    data.type === 'point-decided' ? [{ id, finding: data.finding, point: text }] : [],
  );
}

function sinceTheAnswerBefore(events: readonly CaseEvent[], answer: number): CaseEvent[] {
  const before = events.findLast(({ data, sequence }) => data.type === 'answer-sent' && sequence < answer);
  return events.filter(({ sequence }) => sequence < answer && sequence > (before?.sequence ?? 0));
}
