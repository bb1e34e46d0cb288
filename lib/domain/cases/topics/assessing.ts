import { type Applies, one, type Steps } from '#lib/domain/cases/topic';

/**
 * Looking at a case before it is given to anybody: it is of the right kind (or it is treated as another instead), how
 * urgent it is, and what its officer has to know of the people in it. It can be done again as more is known.
 */
export const assessing = {
  steps: {
    assess: {
      name: 'Assess it',
      isPressing: ({ assessment, status }) => assessment === null && status !== 'answered',
      decide: (_matter, { urgency, flags, note }) =>
        one({ type: 'case-assessed', urgency, flags }, 'staff', note),
    },
  },
  applies: {
    'case-assessed': (before, { urgency, flags }, { author }) => ({
      ...before,
      assessment: { urgency, flags, byId: author.id },
    }),
  },
} as const satisfies { steps: Pick<Steps, 'assess'>; applies: Pick<Applies, 'case-assessed'> };
