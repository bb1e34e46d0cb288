import { withoutApproval } from '#lib/domain/cases/draft';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, never, one, type Steps, withText } from '#lib/domain/cases/topic';
import { isRestricted, PROCESSES } from '#lib/domain/processes/registry';

/**
 * Treating a matter as another kind: a service request that is a complaint, a request for information that is about the
 * environment. The day it reached the council stays; the pack of the new kind that was in force that day governs it.
 */
export const category = {
  steps: {
    recategorise: {
      name: 'Treat it as another kind',
      isPressing: never,
      decide: (matter, { process, pack, why }) => {
        const isWay = PROCESSES[matter.process].becomes.some((id) => id === process);
        if (!isWay) return refuse('wrong-input', 'Choose what kind of case it is.', 'process');
        if (pack === null)
          return refuse(
            'wrong-input',
            'That kind of case had no rules here on the day this was received.',
            'process',
          );
        return withText(why, 'why', () =>
          one({ type: 'case-recategorised', from: matter.process, process, pack }, 'staff', why),
        );
      },
    },
  },
  applies: {
    'case-recategorised': (before, { process, pack }) => ({
      ...before,
      process,
      pack,
      stage: 'first',
      restricted: before.restricted || isRestricted(PROCESSES[process]),
      // An approval is under the rules it was given by.
      draft: withoutApproval(before.draft),
    }),
  },
} as const satisfies {
  steps: Pick<Steps, 'recategorise'>;
  applies: Pick<Applies, 'case-recategorised'>;
};
