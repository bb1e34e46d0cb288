import type { Case } from '#lib/domain/cases/case';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import { type Applies, always, one, type Steps, unchanged } from '#lib/domain/cases/topic';

/** Taking a case out of everybody's work; and, once it is, what people wrote out of the case. */
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
    'case-erased': unchanged,
  },
} as const satisfies { steps: Pick<Steps, 'close'>; applies: Pick<Applies, 'case-closed' | 'case-erased'> };

/** Null when what people wrote in a matter may be erased; otherwise why not. `stages`: all of its cases. */
export function refuseErasure(stages: readonly Case[]): Refusal | null {
  if (stages.every(({ status }) => status === 'closed')) return null;
  return refuse('not-now', 'It is not closed, or another stage of it is not.');
}
