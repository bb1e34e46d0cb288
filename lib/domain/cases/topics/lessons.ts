import { beyondHolidays } from '#lib/domain/cases/countable';
import { openLessons } from '#lib/domain/cases/lesson';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, never, one, type Steps, withText } from '#lib/domain/cases/topic';

/**
 * What a case has taught, with what will change, an owner and a date: a complaint is to improve services for everybody
 * (LGSCO Complaint Handling Code 2024, part 9). The resident is told of it, if at all, in the answer.
 */
export const lessons = {
  steps: {
    'record-lesson': {
      name: 'Record what we have learnt',
      isPressing: never,
      decide: (_matter, { text, change, by, owner, dueOn }, { today, counting }) => {
        if (dueOn === null || dueOn < today)
          return refuse('missing-date', 'Enter the day by which it will change: today or later.', 'dueOn');
        return (
          beyondHolidays(dueOn, 'dueOn', counting) ??
          withText(text, 'text', () =>
            withText(change, 'change', () =>
              one({ type: 'lesson-recorded', by, owner, dueOn }, 'staff', `${text.trim()}\n\n${change}`),
            ),
          )
        );
      },
    },
    'finish-lesson': {
      name: 'Record that a lesson is put into practice',
      isPressing: never,
      decide: (matter, { lesson, doneOn, text }, { today }) => {
        if (!openLessons(matter.lessons).some(({ id }) => id === lesson))
          return refuse('already-done', 'Choose one of the lessons that are open.', 'lesson');
        if (doneOn === null || doneOn > today)
          return refuse('missing-date', 'Enter the day on which it was done: today or earlier.', 'doneOn');
        return withText(text, 'text', () => one({ type: 'lesson-done', lesson, doneOn }, 'staff', text));
      },
    },
  },
  applies: {
    'lesson-recorded': (before, { by, owner, dueOn }, { sequence: id }) => ({
      ...before,
      lessons: [...before.lessons, { id, by, owner, dueOn, doneOn: null }],
    }),
    'lesson-done': (before, { lesson, doneOn }) => ({
      ...before,
      lessons: before.lessons.map((each) => (each.id === lesson ? { ...each, doneOn } : each)),
    }),
  },
} as const satisfies {
  steps: Pick<Steps, 'record-lesson' | 'finish-lesson'>;
  applies: Pick<Applies, 'lesson-recorded' | 'lesson-done'>;
};
