import { type Applies, one, type Steps, withText } from '#lib/domain/cases/topic';

/** Taking up again what had been answered: something was missed, or what was promised did not help. */
export const reopening = {
  steps: {
    reopen: {
      name: 'Reopen the case',
      isPressing: ({ reopeningAskedOn }) => reopeningAskedOn !== null,
      decide: (_matter, { message }) =>
        withText(message, 'message', () => one({ type: 'case-reopened' }, 'resident', message)),
    },
  },
  applies: {
    'case-reopened': (before, _data, { on }) => {
      if (before.status !== 'answered' && before.status !== 'closed') return before;
      const {
        answeredOn: _on,
        answeredById: _by,
        endEvent: _event,
        outcome: _outcome,
        toldOn: _told,
        toldByEmail: _byEmail,
        closedOn: _closed,
        ...open
      } = {
        closedOn: null,
        ...before,
      };
      return {
        ...open,
        status: 'in-progress',
        rating: null,
        mergedInto: null,
        acknowledgedOn: before.acknowledgedOn ?? on,
        facts: [...before.facts, { type: 'reopened', on }],
      };
    },
  },
} as const satisfies { steps: Pick<Steps, 'reopen'>; applies: Pick<Applies, 'case-reopened'> };
