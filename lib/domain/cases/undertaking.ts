import { compareDates, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { PromisedBy, RemedyKind } from '#lib/domain/remedies/remedy';

/**
 * Something the council has promised the resident, without its words: those are the text of the event that gave it. `id`
 * is that event's sequence number, `amount` a payment's in pence.
 */
export type Undertaking = {
  readonly id: number;
  readonly kind: RemedyKind;
  readonly by: PromisedBy;
  readonly owner: { readonly id: string; readonly name: string };
  readonly amount: number | null;
  readonly givenOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly ended: { readonly how: 'kept' | 'given-up'; readonly on: PlainDate } | null;
};

/** How many working days before its day a promise is due soon. */
export const UNDERTAKING_SOON_WITHIN = 2;

export type UndertakingState = 'open' | 'slipped' | 'kept' | 'given-up';

/** How a promise stands: it has slipped from the day after its date. */
export function undertakingState(
  { ended, dueOn }: Pick<Undertaking, 'ended' | 'dueOn'>,
  today: PlainDate,
): UndertakingState {
  if (ended !== null) return ended.how;
  return today > dueOn ? 'slipped' : 'open';
}

/** The promises that are neither kept nor given up, the first due first. */
export function openUndertakings(all: readonly Undertaking[]): Undertaking[] {
  return all
    .filter(({ ended }) => ended === null)
    .toSorted((one, other) => compareDates(one.dueOn, other.dueOn));
}
