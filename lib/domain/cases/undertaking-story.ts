import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { CaseEvent } from '#lib/domain/cases/event';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import {
  openUndertakings,
  type Undertaking,
  type UndertakingState,
  undertakingState,
} from '#lib/domain/cases/undertaking';

/** A promise with its words and what came of it. Words are null when they were erased or are not this reader's. */
export type UndertakingStory = Undertaking & {
  readonly state: UndertakingState;
  readonly words: string | null;
  /** Each other date it was given, oldest first. */
  readonly moves: readonly { readonly id: number; readonly from: PlainDate; readonly why: string | null }[];
  /** What was done, or why it cannot be done and what is done instead. */
  readonly end: string | null;
};

/** Every promise of a case as `events`, which the reader may see, tell it on a day. */
export function undertakingStories(
  { undertakings }: Pick<Case, 'undertakings'>,
  events: readonly CaseEvent[],
  today: PlainDate,
): UndertakingStory[] {
  return undertakings.map((undertaking) => {
    const about = events.filter(({ data }) => 'undertaking' in data && data.undertaking === undertaking.id);
    return {
      ...undertaking,
      state: undertakingState(undertaking, today),
      words: wordsOf(undertaking, events),
      moves: about.flatMap(({ sequence, data, text }) =>
        data.type === 'undertaking-changed' ? [{ id: sequence, from: data.from, why: text }] : [],
      ),
      end: undertaking.ended === null ? null : (about.at(-1)?.text ?? null),
    };
  });
}

/** What was promised and still open when an event happened, the first due first: what an answer says will be done. */
export type PromisedThen = Pick<Undertaking, 'id' | 'by' | 'dueOn' | 'amount'> & {
  readonly words: string | null;
};

/** The promises open at the event with this sequence number. `events` begin with the receipt. */
export function promisedThen(events: readonly CaseEvent[], sequence: number): PromisedThen[] {
  const then = caseFromEvents(events.filter((event) => event.sequence <= sequence));
  return openUndertakings(then.undertakings).map((undertaking) => {
    const { id, by, dueOn, amount } = undertaking;
    return { id, by, dueOn, amount, words: wordsOf(undertaking, events) };
  });
}

function wordsOf({ id }: Undertaking, events: readonly CaseEvent[]): string | null {
  return events.find(({ sequence }) => sequence === id)?.text ?? null;
}
