import { compareDates } from '#lib/domain/calendar/plain-date';
import { isLateToGoOn } from '#lib/domain/cases/next-stage-window';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, never, one, type Steps, withFittingText, withText } from '#lib/domain/cases/topic';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * Going on from an answer that somebody is unhappy with: the next stage is a case of its own, with its own reference,
 * clocks and officer, about the same matter and the same people. Nobody has to say why (Housing Ombudsman Complaint
 * Handling Code 2024, 5.x; LGSCO Complaint Handling Code 2024, section 5), but for asking after the time for it.
 */
export const nextStage = {
  steps: {
    'next-stage': {
      name: 'Take it to the next stage',
      isPressing: never,
      decide: (matter, { next, askedOn, text }, { actor, today, counting }) => {
        const stage = stageOf(matter).next;
        if (stage === null) return refuse('not-now', 'This is the last stage.');
        if (askedOn === null || compareDates(askedOn, today) > 0)
          return refuse('missing-date', 'Enter the date on which they asked: today or earlier.', 'askedOn');
        if (!('answeredOn' in matter) || compareDates(askedOn, matter.answeredOn) < 0)
          return refuse('wrong-input', 'They cannot have asked before we answered.', 'askedOn');
        const late = isLateToGoOn(matter, askedOn, counting);
        const asked = { type: 'next-stage-asked', stage, askedOn, next, ...(late ? { late } : {}) } as const;
        const written = late && actor.kind === 'resident' ? withText : withFittingText;
        return written(text, 'text', () => one(asked, 'resident', text));
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
