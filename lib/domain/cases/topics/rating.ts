import { type Applies, never, one, type Steps } from '#lib/domain/cases/topic';

/**
 * How the resident says that we handled it, and whether it is solved. That it is not asks for it to be reopened: an officer
 * decides, nothing reopens by itself.
 */
export const rating = {
  steps: {
    rate: {
      name: 'Say how we handled it',
      isPressing: never,
      decide: (_matter, { handling, solved }) =>
        one({ type: 'handling-rated', handling, solved }, 'resident'),
    },
  },
  applies: {
    'handling-rated': (before, { handling, solved }, { on }) => ({
      ...before,
      rating: { handling, solved },
      reopeningAskedOn: solved === 'no' ? on : before.reopeningAskedOn,
    }),
  },
} as const satisfies { steps: Pick<Steps, 'rate'>; applies: Pick<Applies, 'handling-rated'> };
