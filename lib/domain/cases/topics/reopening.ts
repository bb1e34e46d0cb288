import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { ASKED_FOR } from '#lib/domain/cases/event';
import { type Applies, one, type Steps, withText } from '#lib/domain/cases/topic';
import { FACTS_OF_ASKING } from '#lib/domain/cases/topics/asking';
import type { Fact } from '#lib/domain/deadlines/fact';

/**
 * Taking up again what had been answered, something was missed or what was promised did not help; or what had ended without
 * an answer, which is then owed by the dates that it had.
 */
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
      const again = { ...open, rating: null, mergedInto: null };
      return wasAnswered(before) ? anew(again, before.acknowledgedOn ?? on, on) : resumed(again, on);
    },
  },
} as const satisfies { steps: Pick<Steps, 'reopen'>; applies: Pick<Applies, 'case-reopened'> };

type Open = Omit<Extract<Case, { status: 'in-progress' }>, 'status' | 'acknowledgedOn'>;

function wasAnswered({ facts }: Case): boolean {
  const end = facts.findLast(({ type }) => type === 'response-sent' || type === 'ended');
  return end?.type === 'response-sent';
}

// What was taken for nobody's duty of ours is owed from the first, as if it had never been.
function anew(open: Open, acknowledgedOn: PlainDate, on: PlainDate): Case {
  const owed = open.facts.filter(({ type }) => type !== 'not-our-duty');
  const facts: Fact[] = [...owed, { type: 'reopened', on }];
  return { ...open, status: 'in-progress', acknowledgedOn, facts };
}

// As if it had never ended: what was still owed is owed, what was waited for is waited for, and they are warned anew.
function resumed(open: Open & { acknowledgedOn: PlainDate | null }, on: PlainDate): Case {
  const { acknowledgedOn, ...rest } = open;
  const facts: Fact[] = [...open.facts, { type: 'resumed', on }];
  const again = { ...rest, facts, waitingFor: stillAwaited(open) };
  return acknowledgedOn === null
    ? { ...again, status: 'received' }
    : { ...again, status: 'in-progress', acknowledgedOn };
}

function stillAwaited({ facts }: Open): Case['waitingFor'] {
  const since = facts.slice(facts.findLastIndex(({ type }) => type === 'response-sent') + 1);
  const asked = ASKED_FOR.flatMap((what) => {
    const exchange = FACTS_OF_ASKING[what];
    const last = since.findLast(({ type }) => type === exchange.asked || type === exchange.answered);
    return last?.type === exchange.asked ? [{ what, since: last.on, warned: null }] : [];
  });
  return asked[0] ?? null;
}
