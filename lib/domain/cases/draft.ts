import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { AnswerContent } from '#lib/domain/cases/answer-content';
import { type ExemptionApplied, pointsFound, withheldWith } from '#lib/domain/cases/answer-parts';
import type { Named } from '#lib/domain/cases/contribution';
import type { Author, CaseEvent } from '#lib/domain/cases/event';
import { type ExemptionRow, NOTHING_WITHHELD } from '#lib/domain/cases/withholding';
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

const BLANK: AnswerContent = {
  text: '',
  outcome: '',
  attachmentIds: [],
  points: [],
  withheld: NOTHING_WITHHELD,
};

/** What the live draft says, as it was saved; blank where there is none. The officer's form goes on from it, and an approved one is sent so. */
export function draftedContent(events: readonly CaseEvent[], drafted: Drafted): AnswerContent {
  const draft = liveDraft(drafted);
  if (draft === null) return BLANK;
  const { exemptions, narrowing } = withheldWith(events, draft.event);
  return {
    text: events.find(({ sequence }) => sequence === draft.event)?.text ?? '',
    outcome: draft.outcome,
    attachmentIds: draft.attachmentIds,
    points: pointsFound(events, draft.event).map(({ point, finding }) => ({ point: point ?? '', finding })),
    withheld: {
      exemptions: exemptions.map(rowOf),
      emissions: exemptions.some(({ emissions }) => emissions),
      narrowing: narrowing ?? '',
    },
  };
}

function rowOf({ exemption, neither, why, interests }: ExemptionApplied): ExemptionRow {
  const said = Object.fromEntries(interests.map(({ side, words }) => [side, words ?? '']));
  const blank = { disclosing: '', withholding: '', balance: '' };
  return { exemption: exemption.id, why: why ?? '', neither, ...blank, ...said };
}
