import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { refuse } from '#lib/domain/cases/refusal';
import {
  type Applies,
  type Decided,
  never,
  one,
  type Steps,
  unchanged,
  withText,
} from '#lib/domain/cases/topic';
import { type Actor, isMember, representativeOf } from '#lib/domain/permissions/actor';

/**
 * Letters between the resident and the council, at any time: what a resident writes is kept whatever the case's status,
 * and is the answer to a question when one is open.
 */
export const correspondence = {
  steps: {
    'write-to-council': {
      name: 'Write to us',
      isPressing: never,
      decide: ({ waitingFor }, { text, byEmail, attachmentIds }, { actor }) => {
        const isReply = waitingFor?.what === 'clarification';
        return withText(text, 'text', () =>
          one(
            {
              ...(isReply
                ? { type: 'reply-received', to: waitingFor.what }
                : { type: 'resident-wrote' as const }),
              ...(byEmail && { byEmail }),
              ...(attachmentIds && { attachmentIds }),
              ...writerOf(actor),
            },
            'resident',
            text,
          ),
        );
      },
    },
    'write-to-resident': {
      name: 'Write to the resident',
      nameNow: ({ letterSince }) =>
        letterSince && `Read and answer the letter of ${formatLong(letterSince, 'en')}`,
      isPressing: ({ letterSince, reopeningAskedOn }) => letterSince !== null || reopeningAskedOn !== null,
      decide: (_matter, { message, attachmentIds }) =>
        withText(message, 'message', () =>
          one({ type: 'council-wrote', ...(attachmentIds && { attachmentIds }) }, 'resident', message),
        ),
    },
    'set-letter-aside': {
      name: 'Record that their letter needs no reply',
      isPressing: never,
      decide: ({ letterSince }, { why }): Decided =>
        letterSince === null
          ? refuse('not-now', 'No letter waits for a reply.')
          : withText(why, 'why', () => one({ type: 'letter-set-aside', since: letterSince }, 'staff', why)),
    },
  },
  applies: {
    'letter-set-aside': (before) => ({ ...before, letterSince: null }),
    'resident-wrote': (before, _data, { on }) => unread(before, on),
    'stranger-wrote': (before, _data, { on }) => unread(before, on),
    'council-wrote': unchanged,
  },
} as const satisfies {
  steps: Pick<Steps, 'write-to-council' | 'write-to-resident' | 'set-letter-aside'>;
  applies: Pick<Applies, 'letter-set-aside' | 'resident-wrote' | 'stranger-wrote' | 'council-wrote'>;
};

function writerOf(actor: Actor): { representative?: number; byMember?: true } {
  if (isMember(actor)) return { byMember: true };
  const number = representativeOf(actor);
  return number === undefined ? {} : { representative: number };
}

function unread(before: Case, on: PlainDate): Case {
  return { ...before, letterSince: before.letterSince ?? on };
}
