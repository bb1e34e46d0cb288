import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Named } from '#lib/domain/cases/named';
import type { PromisedBy, RemedyKind } from '#lib/domain/remedies/remedy';

/** What is recorded of what comes of a case beside its answer: promises to the resident, and lessons. */
export type AftercareEvent =
  | {
      type: 'undertaking-given';
      kind: RemedyKind;
      by: PromisedBy;
      ownerId: string;
      ownerName: string;
      dueOn: PlainDate;
      /** In pence, of a payment. */
      amount: number | null;
    }
  /** `undertaking`: the sequence number of the event that gave it. */
  | { type: 'undertaking-changed'; undertaking: number; from: PlainDate; dueOn: PlainDate }
  | { type: 'undertaking-reassigned'; undertaking: number; owner: Named }
  | { type: 'undertaking-kept'; undertaking: number; keptOn?: PlainDate }
  | { type: 'undertaking-given-up'; undertaking: number }
  | { type: 'lesson-recorded'; by: PromisedBy; owner: Named; dueOn: PlainDate }
  /** `lesson`: the sequence number of the event that recorded it. */
  | { type: 'lesson-done'; lesson: number; doneOn: PlainDate };
