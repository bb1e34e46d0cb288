import { type Applies, always, one, type Steps } from '#lib/domain/cases/topic';

/** Taking a case out of everybody's work. */
export const closing = {
  steps: {
    close: {
      name: 'Close the case',
      isPressing: always,
      decide: () => one({ type: 'case-closed' }, 'resident'),
    },
  },
  applies: {
    'case-closed': (before, _data, { on }) =>
      before.status === 'answered' ? { ...before, status: 'closed', closedOn: on } : before,
  },
} as const satisfies { steps: Pick<Steps, 'close'>; applies: Pick<Applies, 'case-closed'> };
