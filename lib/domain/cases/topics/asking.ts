import { asksMember } from '#lib/domain/cases/addressee';
import type { Case } from '#lib/domain/cases/case';
import type { AskStep } from '#lib/domain/cases/command';
import { wrongDay } from '#lib/domain/cases/day-past';
import type { AskedFor, WithFiles } from '#lib/domain/cases/event';
import { refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, never, one, type Steps, withText } from '#lib/domain/cases/topic';
import {
  AUTHORITY,
  CLARIFICATION,
  type Exchange,
  type Fact,
  FEE,
  IDENTITY,
  inOrder,
} from '#lib/domain/deadlines/fact';
import { type Place, stageOf } from '#lib/domain/processes/registry';

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
    'ask-identity': {
      name: 'Ask for proof of who they are',
      isPressing: never,
      decide: (_matter: Case, { doubt, message, attachmentIds }): Decided => {
        if (doubt === null) return refuse('wrong-input', 'Choose why you doubt who they are.', 'doubt');
        const files = attachmentIds && { attachmentIds };
        const data = { type: 'resident-asked', what: 'identity', doubt, ...files } as const;
        return withText(message, 'message', () => one(data, 'resident', message));
      },
    },
    'ask-authority': asks('Ask for proof that they may act', 'authority'),
    'record-reply': {
      name: 'Record that it has come',
      isPressing: ({ waitingFor }) => waitingFor !== null,
      decide: (matter, { receivedOn, text }, { today }): Decided => {
        const { waitingFor } = matter;
        if (waitingFor === null) return refuse('not-now', 'We are not waiting for anything.');
        if (receivedOn === null) return refuse('missing-date', 'Enter the day it reached us.', 'receivedOn');
        const asked = { on: waitingFor.since, did: 'We asked', cannot: 'it cannot have come' };
        const wrong = wrongDay({ on: receivedOn, field: 'receivedOn' }, today, asked);
        const by = asksMember(matter) && { byMember: true as const };
        const data = { type: 'reply-received', to: waitingFor.what, receivedOn, ...by } as const;
        return wrong ?? one(data, 'resident', text);
      },
    },
  },
  applies: {
    'resident-asked': (before, { what }, { on }) => ({
      ...before,
      waitingFor: { what, since: on, warned: null },
      facts: [...before.facts, { type: FACTS_OF_ASKING[what].asked, on, ...ordinary(before, what) }],
    }),
    // The law counts from the day it reached us, whenever that was written down.
    'reply-received': (before, { to, receivedOn }, { on }) => ({
      ...before,
      waitingFor: null,
      consentAwaited: before.consentAwaited && to !== 'authority',
      facts: inOrder([
        ...before.facts,
        { type: FACTS_OF_ASKING[to].answered, on: receivedOn ?? on, ...ordinary(before, to) },
      ]),
    }),
  },
} as const satisfies {
  steps: Pick<Steps, AskStep | 'record-reply'>;
  applies: Pick<Applies, 'resident-asked' | 'reply-received'>;
};

// Of a kind of case whose clocks heed no such question.
function ordinary(before: Case, what: AskedFor): Pick<Fact, 'ordinary'> {
  return heededIn(before).includes(FACTS_OF_ASKING[what]) ? {} : { ordinary: true };
}

/** The questions whose answers begin a clock of a stage afresh, or for which it waits. */
export function heededIn(place: Place): readonly Exchange[] {
  const { clocks } = stageOf(place);
  return clocks.flatMap(({ restarts, pauses }) => [...restarts, ...pauses]);
}

function asks(name: string, what: AskedFor) {
  return {
    name,
    isPressing: never,
    decide: (_matter: Case, { message, attachmentIds }: { message: string } & WithFiles): Decided =>
      withText(message, 'message', () =>
        one({ type: 'resident-asked', what, ...(attachmentIds && { attachmentIds }) }, 'resident', message),
      ),
  };
}
