import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, never, one, type Steps, withText } from '#lib/domain/cases/topic';
import { answeredWith } from '#lib/domain/cases/topics/answer';
import { inCallOutcomes, stageOf } from '#lib/domain/processes/registry';

/**
 * First contact: whoever took the call could answer it there and then. The resident has been told, so nothing is left to
 * do; what can be ended so, and how, is the process's to say.
 */
export const firstContact = {
  steps: {
    'answer-in-call': {
      name: 'Record that it was answered in the call',
      isPressing: never,
      notYet: ({ receivedOn }, { today }) =>
        receivedOn === today
          ? null
          : refuse('not-now', 'It did not reach us today, so this is not the call in which it came.'),
      decide: (matter, { outcome, text }): Decided => {
        if (!inCallOutcomes(stageOf(matter)).some(({ id }) => id === outcome))
          return refuse('unknown-outcome', 'Choose how it ended.', 'outcome');
        return withText(text, 'text', () => one({ type: 'answered-in-call', outcome }, 'resident', text));
      },
    },
  },
  applies: {
    'answered-in-call': (before, { outcome }, event) => {
      const { on } = event;
      return { ...answeredWith(before, outcome, event), status: 'closed', toldOn: on, closedOn: on };
    },
  },
} as const satisfies { steps: Pick<Steps, 'answer-in-call'>; applies: Pick<Applies, 'answered-in-call'> };
