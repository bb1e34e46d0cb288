import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';

/** A lesson as the case's row keeps it: `id` is the sequence number of the event that recorded it. */
export type KeptLesson = {
  id: number;
  by: Case['lessons'][number]['by'];
  ownerId: string;
  dueOn: PlainDate;
  doneOn: PlainDate | null;
};

/** What of a case's lessons its row keeps: all of them, done or not, for what a service has learnt is asked of its cases. */
export function projectLessons({ lessons }: Case): KeptLesson[] {
  return lessons.map(({ id, by, owner, dueOn, doneOn }) => ({ id, by, ownerId: owner.id, dueOn, doneOn }));
}
