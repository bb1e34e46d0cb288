import { type Assessment, CARE_FLAGS, type CareFlag, isToAssess } from '#lib/domain/cases/assessment';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, one, type Steps } from '#lib/domain/cases/topic';
import type { Actor } from '#lib/domain/permissions/actor';
import { mayReadFlags } from '#lib/domain/permissions/permissions';

/**
 * Looking at a case before it is given to anybody: it is of the right kind (or it is treated as another instead), how
 * urgent it is, and what its officer has to know of the people in it. It can be done again as more is known.
 */
export const assessing = {
  steps: {
    assess: {
      name: 'Assess it',
      // What went straight to a service has begun there.
      isPressing: (matter) => matter.assignedToId === null && isToAssess(matter),
      decide: (matter, { urgency, flags: chosen, note }, { actor }): Decided => {
        const flags = withUnseen(matter, actor, chosen);
        if (isSame(matter.assessment, { urgency, flags }) && note.trim() === '')
          return refuse('already-done', 'It is assessed just so already. Change something, or write a note.');
        return one({ type: 'case-assessed', urgency, flags }, 'staff', note);
      },
    },
  },
  applies: {
    'case-assessed': (before, { urgency, flags }, { author }) => ({
      ...before,
      assessment: { urgency, flags, byId: author.id },
    }),
  },
} as const satisfies { steps: Pick<Steps, 'assess'>; applies: Pick<Applies, 'case-assessed'> };

/** What is flagged of the people in a case, for whoever may see it: also the officer who found it. */
export function flagsSeenBy(actor: Actor, matter: Case): readonly CareFlag[] {
  const { assessment } = matter;
  const isAssessor = actor.kind === 'staff' && assessment?.byId === actor.id;
  return assessment && (isAssessor || mayReadFlags(actor, subjectOf(matter))) ? assessment.flags : [];
}

// Somebody who assesses it again takes away only what they were shown.
function withUnseen(matter: Case, actor: Actor, chosen: readonly CareFlag[]): readonly CareFlag[] {
  const seen = flagsSeenBy(actor, matter);
  const unseen = matter.assessment?.flags.filter((flag) => !seen.includes(flag)) ?? [];
  return CARE_FLAGS.filter((flag) => chosen.includes(flag) || unseen.includes(flag));
}

// Both list their flags in one order.
function isSame(
  before: Assessment | null,
  { urgency, flags }: Pick<Assessment, 'urgency' | 'flags'>,
): boolean {
  return before?.urgency === urgency && before.flags.join() === flags.join();
}
