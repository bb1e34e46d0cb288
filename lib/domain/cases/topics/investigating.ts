import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, never, one, type Steps } from '#lib/domain/cases/topic';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * Beginning at stage 2 what is too serious or complex to be put right on the spot (model complaints handling procedures of the
 * Scottish and the Northern Irish ombudsman): the same case, its times counted from the day it reached the council.
 */
export const investigating = {
  steps: {
    investigate: {
      name: 'Investigate it at once (stage 2)',
      isPressing: never,
      decide: (matter): Decided => {
        const { next } = stageOf(matter);
        if (next === null) return refuse('not-now', 'This is the last stage.');
        return one({ type: 'investigation-begun', stage: next }, 'staff');
      },
    },
  },
  applies: {
    'investigation-begun': (before, { stage }) => {
      const type = stageOf({ ...before, stage }).facts.received;
      const begun = before.facts.slice(0, 1).map((received) => ({ ...received, type }));
      return { ...before, stage, facts: before.facts.toSpliced(1, 0, ...begun) };
    },
  },
} as const satisfies {
  steps: Pick<Steps, 'investigate'>;
  applies: Pick<Applies, 'investigation-begun'>;
};
