import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { CaseEvent } from '#lib/domain/cases/event';
import type { Named } from '#lib/domain/cases/named';
import type { PromisedBy } from '#lib/domain/remedies/remedy';

/**
 * What the council has learnt from a case, and who changes something for it by when; for colleagues alone. Its words are
 * the text of the event that recorded it, whose sequence number is the `id`.
 */
export type Lesson = {
  readonly id: number;
  readonly by: PromisedBy;
  readonly owner: Named;
  readonly dueOn: PlainDate;
  readonly doneOn: PlainDate | null;
};

/** What is still to be changed. */
export function openLessons(lessons: readonly Lesson[]): Lesson[] {
  return lessons.filter(({ doneOn }) => doneOn === null);
}

/** A lesson with its words, and those of what was done. Null when they were erased or are not this reader's. */
export type LessonStory = Lesson & { readonly words: string | null; readonly done: string | null };

/** Every lesson of a case as `events`, which the reader may see, tell it. */
export function lessonStories(lessons: readonly Lesson[], events: readonly CaseEvent[]): LessonStory[] {
  return lessons.map((lesson) => ({
    ...lesson,
    words: events.find(({ sequence }) => sequence === lesson.id)?.text ?? null,
    done: events.find(({ data }) => data.type === 'lesson-done' && data.lesson === lesson.id)?.text ?? null,
  }));
}
