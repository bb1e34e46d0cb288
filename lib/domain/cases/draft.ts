import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Named } from '#lib/domain/cases/contribution';
import type { Author } from '#lib/domain/cases/event';
import type { Stage } from '#lib/domain/processes/process';

/** An answer that is being written, without its words: those are the event's that saved it, and of its parts. */
export type Draft = {
  /** Counted from 1 in a case. */
  readonly number: number;
  /** The sequence number of the event that saved it. */
  readonly event: number;
  readonly by: Author;
  readonly on: PlainDate;
  /** An outcome id; blank while none is chosen. */
  readonly outcome: string;
  readonly attachmentIds: readonly string[];
  /** Over: the case was answered or ended. */
  readonly state: 'open' | 'submitted' | 'returned' | 'approved' | 'over';
  /** Who was asked by name to approve it. */
  readonly approver: Named | null;
};

type Drafted = { readonly draft: Draft | null };

/** The draft that an answer goes on from: the latest, until the case is answered or ended. */
export function liveDraft({ draft }: Drafted): Draft | null {
  return draft?.state === 'over' ? null : draft;
}

/** The number of the last draft; 0 before the first. */
export function lastDraft({ draft }: Drafted): number {
  return draft?.number ?? 0;
}

/** Whether an answer with this outcome goes only once somebody else has approved its draft. */
export function needsApproval({ approval, outcomes }: Stage, outcome: string): boolean {
  if (approval === undefined) return false;
  return approval === 'every-answer' || outcomes.some(({ id, withholds }) => id === outcome && withholds);
}

/** The draft once what it was approved for has changed. */
export function withoutApproval(draft: Draft | null): Draft | null {
  return draft === null || draft.state === 'over' ? draft : { ...draft, state: 'open', approver: null };
}
