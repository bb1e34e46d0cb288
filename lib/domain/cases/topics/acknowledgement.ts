import { type Applies, always, one, type Steps, withText } from '#lib/domain/cases/topic';
import { stageOf } from '#lib/domain/processes/registry';

/** Telling the resident that somebody is looking at it. */
export const acknowledgement = {
  steps: {
    acknowledge: {
      name: 'Acknowledge',
      isPressing: always,
      decide: (_matter, { message }) =>
        withText(message, 'message', () => one({ type: 'case-acknowledged' }, 'resident', message)),
    },
  },
  applies: {
    'case-acknowledged': (before, _data, { on }) =>
      before.status === 'received'
        ? {
            ...before,
            status: 'in-progress',
            acknowledgedOn: on,
            facts: [...before.facts, { type: stageOf(before).facts.acknowledged, on }],
          }
        : before,
  },
} as const satisfies { steps: Pick<Steps, 'acknowledge'>; applies: Pick<Applies, 'case-acknowledged'> };
