import { isToAssess } from '#lib/domain/cases/assessment';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, never, one, type Steps, withText } from '#lib/domain/cases/topic';

/** Putting a case in one officer's work, who takes it on or gives it back. */
export const allocation = {
  steps: {
    allocate: {
      name: 'Allocate',
      isPressing: (matter) =>
        matter.assignedToId === null && matter.status !== 'answered' && !isToAssess(matter),
      decide: (matter, { to, teamId }) => {
        if ((to?.id ?? null) === matter.assignedToId && teamId === matter.teamId) {
          return refuse('already-done', 'The case is there already.', 'to');
        }
        const assigned = { assignedToId: to?.id ?? null, assignedToName: to?.name ?? null };
        return one({ type: 'case-allocated', ...assigned, teamId }, 'staff');
      },
    },
    accept: {
      name: 'Take it on',
      isPressing: ({ assignedToId, accepted }) => assignedToId !== null && !accepted,
      decide: () => one({ type: 'allocation-accepted' }, 'staff'),
    },
    'return-allocation': {
      name: 'Give it back',
      isPressing: never,
      decide: (_matter, { why }) =>
        withText(why, 'why', () => one({ type: 'allocation-returned' }, 'staff', why)),
    },
  },
  applies: {
    'case-allocated': (before, { assignedToId, teamId }, { author }) => ({
      ...before,
      assignedToId,
      teamId,
      // Whoever takes it for themselves has taken it on.
      accepted: assignedToId !== null && author.id === assignedToId,
    }),
    'allocation-accepted': (before) => ({ ...before, accepted: true }),
    'allocation-returned': (before) => ({ ...before, assignedToId: null, accepted: false }),
  },
} as const satisfies {
  steps: Pick<Steps, 'allocate' | 'accept' | 'return-allocation'>;
  applies: Pick<Applies, 'case-allocated' | 'allocation-accepted' | 'allocation-returned'>;
};
