import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Author } from '#lib/domain/cases/event';
import { decidedBefore, type Followed } from '#lib/domain/cases/linked-case';
import type { Named } from '#lib/domain/cases/named';
import type { Stage } from '#lib/domain/processes/process';
import { type Place, stageOf, stepRule } from '#lib/domain/processes/registry';

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

/** What of a case says who answered before. */
type LookedAtAgain = Place & { readonly follows: Followed | null };

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

/** Whose approval a draft awaits: anybody's who may but its writer's and who is ruled out, or who was asked by name. */
export type AwaitedApproval = {
  readonly byId: string | null;
  readonly approverId: string | null;
  /** Absent from rows of an earlier release. */
  readonly ruledOutIds?: readonly string[];
};

/** Null when no draft awaits approval. `on`: the day it was drafted. */
export function awaitedApproval(
  matter: Drafted & LookedAtAgain,
): (AwaitedApproval & { readonly on: PlainDate }) | null {
  const draft = liveDraft(matter);
  if (draft?.state !== 'submitted') return null;
  const { on, by, approver } = draft;
  return { on, byId: by.id, approverId: approver?.id ?? null, ruledOutIds: ruledOutOf(matter) };
}

/** Whether somebody who may approve is asked to. */
export function isAwaitedFrom({ byId, approverId, ruledOutIds = [] }: AwaitedApproval, id: string): boolean {
  if (id === byId || ruledOutIds.includes(id)) return false;
  return approverId === null || approverId === id;
}

/** Who may not approve an answer, whoever drafts it: where it is looked at again, those who decided before. */
export function ruledOutOf(matter: LookedAtAgain): readonly string[] {
  const requires = stepRule(stageOf(matter), 'approve-draft')?.requires ?? [];
  return requires.includes('not-who-answered-before') ? decidedBefore(matter.follows) : [];
}

/** The draft once what it was approved for has changed. */
export function withoutApproval(draft: Draft | null): Draft | null {
  return draft === null || draft.state === 'over' ? draft : { ...draft, state: 'open', approver: null };
}
