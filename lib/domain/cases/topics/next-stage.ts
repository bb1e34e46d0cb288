import { compareDates } from '#lib/domain/calendar/plain-date';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, never, one, type Steps } from '#lib/domain/cases/topic';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * Going on from an answer that somebody is unhappy with: the next stage is a case of its own, with its own reference,
 * clocks and officer, about the same matter and the same people. Nobody has to say why (Housing Ombudsman Complaint
 * Handling Code 2024, 5.x; LGSCO Complaint Handling Code 2024, section 5).
 */
export const nextStage = {
  steps: {
    'next-stage': {
      name: 'Take it to the next stage',
      isPressing: never,
      decide: (matter, { next, askedOn, text }, { today }) => {
        const stage = stageOf(matter).next;
        if (stage === null) return refuse('not-now', 'This is the last stage.');
        if (askedOn === null || compareDates(askedOn, today) > 0)
          return refuse('missing-date', 'Enter the date on which they asked: today or earlier.', 'askedOn');
        if (!('answeredOn' in matter) || compareDates(askedOn, matter.answeredOn) < 0)
          return refuse('wrong-input', 'They cannot have asked before we answered.', 'askedOn');
        return one({ type: 'next-stage-asked', stage, askedOn, next }, 'resident', text);
      },
    },
  },
  applies: {
    'next-stage-asked': (before, { stage, next }) => ({ ...before, wentOn: { stage, ...next } }),
  },
} as const satisfies {
  steps: Pick<Steps, 'next-stage'>;
  applies: Pick<Applies, 'next-stage-asked'>;
};
