import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, never, one, type Steps, withText } from '#lib/domain/cases/topic';

/** The longest line that says what a part is about. */
const LONGEST_SUBJECT = 120;

/**
 * Taking one of several points or requests out of a case: it is dealt with as a case of its own, with its own reference and
 * officer. It reached the council when the whole did, and keeps the dates that the whole has.
 */
export const splitting = {
  steps: {
    split: {
      name: 'Split off a part',
      isPressing: never,
      decide: (matter, { part, subject, partsBefore, message }) => {
        // What was posted twice, or by two officers at once, makes one part.
        if (matter.parts.length !== partsBefore)
          return refuse('already-done', 'A part of it has just been split off. Look at the case again.');
        const line = subject.trim();
        if (line === '') return refuse('missing-text', 'Write in a line what the part is about.', 'subject');
        if (line.length > LONGEST_SUBJECT)
          return refuse('too-long', `Shorten it to ${LONGEST_SUBJECT} characters.`, 'subject');
        return withText(message, 'message', () => one({ type: 'case-split', part }, 'resident', message));
      },
    },
  },
  applies: {
    'case-split': (before, { part }) => ({ ...before, parts: [...before.parts, part] }),
  },
} as const satisfies { steps: Pick<Steps, 'split'>; applies: Pick<Applies, 'case-split'> };
