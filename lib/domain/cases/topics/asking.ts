import type { Case } from '#lib/domain/cases/case';
import type { AskStep } from '#lib/domain/cases/command';
import type { AskedFor } from '#lib/domain/cases/event';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, never, one, type Steps, withText } from '#lib/domain/cases/topic';
import { AUTHORITY, CLARIFICATION, type Exchange, FEE, IDENTITY } from '#lib/domain/deadlines/fact';

/** What the resident is asked for, and the facts that the asking and the answer are to the clocks. */
export const FACTS_OF_ASKING: Readonly<Record<AskedFor, Exchange>> = {
  clarification: CLARIFICATION,
  fee: FEE,
  identity: IDENTITY,
  authority: AUTHORITY,
};

/**
 * Asking the resident for something without which we cannot go on: what a request means (FOIA 2000 s.1(3), EIR 2004
 * reg 9, UK GDPR Art 12A(5)), a fee (FOIA s.9), who they are (Art 12(6)) or that they may act for somebody. What it
 * does to a clock is the clock's rule.
 */
export const asking = {
  steps: {
    'ask-clarification': asks('Ask what they mean', 'clarification'),
    'ask-fee': asks('Send a fees notice', 'fee'),
    'ask-identity': asks('Ask for proof of who they are', 'identity'),
    'ask-authority': asks('Ask for proof that they may act', 'authority'),
    'record-reply': {
      name: 'Record that it has come',
      isPressing: ({ waitingFor }) => waitingFor !== null,
      decide: ({ waitingFor }, { text }) => {
        if (waitingFor === null) return refuse('not-now', 'We are not waiting for anything.');
        return one({ type: 'reply-received', to: waitingFor.what }, 'resident', text);
      },
    },
  },
  applies: {
    'resident-asked': (before, { what }, { on }) => ({
      ...before,
      waitingFor: { what, since: on, warned: null },
      facts: [...before.facts, { type: FACTS_OF_ASKING[what].asked, on }],
    }),
    'reply-received': (before, { to }, { on }) => ({
      ...before,
      waitingFor: null,
      facts: [...before.facts, { type: FACTS_OF_ASKING[to].answered, on }],
    }),
  },
} as const satisfies {
  steps: Pick<Steps, AskStep | 'record-reply'>;
  applies: Pick<Applies, 'resident-asked' | 'reply-received'>;
};

function asks(name: string, what: AskedFor) {
  return {
    name,
    isPressing: never,
    decide: (_matter: Case, { message }: { message: string }): Decided =>
      withText(message, 'message', () => one({ type: 'resident-asked', what }, 'resident', message)),
  };
}
