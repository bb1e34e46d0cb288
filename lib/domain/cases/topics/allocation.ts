import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, one, type Steps } from '#lib/domain/cases/topic';

/** Putting a case in one officer's work. */
export const allocation = {
  steps: {
    allocate: {
      name: 'Allocate',
      isPressing: (matter) => matter.assignedToId === null && matter.status !== 'answered',
      decide: (matter, { to, teamId }) => {
        if ((to?.id ?? null) === matter.assignedToId && teamId === matter.teamId) {
          return refuse('already-done', 'The case is there already.', 'to');
        }
        const assigned = { assignedToId: to?.id ?? null, assignedToName: to?.name ?? null };
        return one({ type: 'case-allocated', ...assigned, teamId }, 'staff');
      },
    },
  },
  applies: {
    'case-allocated': (before, { assignedToId, teamId }) => ({ ...before, assignedToId, teamId }),
  },
} as const satisfies { steps: Pick<Steps, 'allocate'>; applies: Pick<Applies, 'case-allocated'> };
