import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { PointFound, Withheld } from '#lib/domain/cases/answer-parts';
import type { PromisedThen } from '#lib/domain/cases/undertaking-story';
import type { Council } from '#lib/domain/council/council';
import type { ReadBackSection } from '#lib/domain/forms/read-back';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { Locale } from '#lib/messages/translate';

type CommonFacts = {
  readonly council: Council;
  readonly locale: Locale;
  /** The public origin, such as 'https://requests.example.gov.uk'. */
  readonly origin: string;
  /** Nine symbols without separators. */
  readonly reference: string;
  readonly process: ProcessId;
  readonly serviceName: string;
  readonly receivedOn: PlainDate;
  /** For those who need it. */
  readonly largePrint: boolean;
};

/** What a resident keeps of what they sent. */
export type ReceiptFacts = CommonFacts & {
  /** Sixteen symbols without separators; null when it must not be shown, as on a receipt fetched later. */
  readonly accessCode: string | null;
  readonly acknowledgeBy: PlainDate | null;
  readonly answerBy: PlainDate | null;
  /** As readBack gives them. */
  readonly sections: readonly ReadBackSection[];
  /** Names of the files sent. */
  readonly files: readonly string[];
};

/** The receipt as the contact centre prints or posts it: to a person, with reference and code spelt out. */
export type AcknowledgementFacts = ReceiptFacts & {
  readonly personName: string | null;
  readonly addressLines: readonly string[];
};

/** A formal answer for the post. */
export type LetterFacts = CommonFacts & {
  /** What the matter is about, in a line. */
  readonly subject: string;
  readonly personName: string | null;
  readonly addressLines: readonly string[];
  /** The date of the letter. */
  readonly writtenOn: PlainDate;
  /** An empty line begins a new paragraph. */
  readonly text: string;
  /** The rules the case goes by. */
  readonly pack: string;
  /** What was answered. */
  readonly stage: StageId;
  /** As shown, of the case that this one goes on from; null when it is the first of its matter. */
  readonly follows: string | null;
  /** Where somebody unhappy with the answer goes next; null after the last stage. */
  readonly next: StageId | null;
  /** The last day for that; null while it is not known. */
  readonly goOnBy: PlainDate | null;
  /** An outcome id of the process. */
  readonly outcome: string | null;
  readonly files: readonly string[];
  /** What was found, point by point. */
  readonly points: readonly PointFound[];
  /** What was not given, and why. */
  readonly withheld: Withheld;
  /** What had been promised when it was written. */
  readonly promises: readonly PromisedThen[];
  /** Who does the service's work for us; null where we do it ourselves. */
  readonly partnerName: string | null;
  readonly signatory: { readonly name: string | null; readonly team: string };
};

/** Facts as a document gets them: printable, and whether some character is not. */
export type Inked<T> = { readonly facts: T; readonly lost: boolean };
