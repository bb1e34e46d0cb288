import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { AnswerContent } from '#lib/domain/cases/answer-content';
import type { CareFlag, Urgency } from '#lib/domain/cases/assessment';
import type { Case } from '#lib/domain/cases/case';
import type { Consent } from '#lib/domain/cases/consent';
import type { ContactGround, ContactTerms } from '#lib/domain/cases/contact-limit';
import type { ByEmail, Channel, ToldBy, WithFiles } from '#lib/domain/cases/event';
import type { IdentityDoubt } from '#lib/domain/cases/identity-doubt';
import type { Named } from '#lib/domain/cases/named';
import type { Rating } from '#lib/domain/cases/rating';
import type { Language } from '#lib/domain/council/language';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { RecordedFact } from '#lib/domain/processes/recorded-fact';
import type { Reference } from '#lib/domain/references/reference';
import type { PromisedBy, RemedyKind } from '#lib/domain/remedies/remedy';

/** The steps that ask the resident for something. */
export type AskStep = 'ask-clarification' | 'ask-fee' | 'ask-identity' | 'ask-authority';

/** What the member who asked for a resident gets: the answer itself, or only an officer's words. */
export const MEMBER_GETS = ['answer', 'note'] as const;
export type MemberGets = (typeof MEMBER_GETS)[number];

/** Another request whose cost is counted with a request's own, and whether it is the same person's. */
export type OtherRequest = { readonly matter: Case; readonly samePerson: boolean };

/** Of a limit as it was entered: null for what is no day. */
export type TypedTerms = Omit<ContactTerms, 'until' | 'reviewOn'> &
  Readonly<Record<'until' | 'reviewOn', PlainDate | null>>;

/** `letter`: all that the resident reads, with the reason in it. */
type AboutContact = { reason: string; letter: string };

type WithMessage<S> = S extends string ? { step: S; message: string } : never;
type Letter<S> = WithMessage<S> & WithFiles;

/** What somebody asks to be done to a case: one per step of the process table. */
export type Command =
  | { step: 'acknowledge'; message: string }
  | { step: 'assess'; urgency: Urgency; flags: readonly CareFlag[]; note: string }
  | { step: 'allocate'; to: { id: string; name: string } | null; teamId: string | null }
  | { step: 'choose-language'; language: Language }
  | { step: 'record-consent'; consent: Consent; text: string }
  | { step: 'accept' }
  | { step: 'return-allocation'; why: string }
  | { step: 'add-note'; text: string }
  | { step: 'set-letter-aside'; why: string }
  | ({ step: 'warn-about-contact'; ground: ContactGround } & AboutContact)
  /** `warnedOn`: when they were last warned on any of their cases. */
  | ({ step: 'limit-contact'; ground: ContactGround; warnedOn: PlainDate | null } & TypedTerms & AboutContact)
  | ({ step: 'review-contact-limit' } & TypedTerms & AboutContact)
  | ({ step: 'lift-contact-limit' } & AboutContact)
  | { step: 'answer-in-call'; outcome: string; text: string }
  | ({ step: 'write-to-council'; text: string } & ByEmail & WithFiles)
  | WithMessage<'lapse' | 'reopen'>
  | Letter<Exclude<AskStep, 'ask-identity'> | 'write-to-resident' | 'withdraw'>
  | ({ step: 'ask-identity'; doubt: IdentityDoubt | null; message: string } & WithFiles)
  | { step: 'record-reply'; receivedOn: PlainDate | null; text: string }
  /** `names`: who had a part in it, a line each; `onRecord`: as it was recorded before; `ruledOut`: who may have none. */
  | {
      step: 'record-fact';
      fact: RecordedFact;
      happenedOn: PlainDate | null;
      happenedAt?: string;
      names?: string;
      /** Why the day on record is wrong, where there is one. */
      why?: string;
      onRecord?: string | null;
      ruledOut?: readonly string[];
    }
  /** `pack`: of the other kind at that service, in force on the day it was received; null when it had none. */
  | {
      step: 'recategorise';
      process: ProcessId;
      serviceId: string;
      pack: string | null;
      why: string;
      message: string;
    }
  /** `pack`: by which the other service goes, as above. */
  | { step: 'move-service'; service: Named; pack: string | null; why: string }
  | { step: 'correct-received'; receivedOn: PlainDate | null; pack: string | null; why: string }
  | {
      step: 'extend';
      until: PlainDate | null;
      reason: string;
      exemption: string;
      beyond: boolean;
      message: string;
    }
  | { step: 'withdraw-extension'; message: string }
  | { step: 'explain-delay'; until: PlainDate | null; message: string }
  | {
      step: 'ask-contribution';
      service: Named;
      person: Named | null;
      dueOn: PlainDate;
      beyond: boolean;
      question: string;
    }
  | { step: 'give-contribution'; contribution: number; text: string; attachmentIds: readonly string[] }
  | { step: 'take-back-contribution'; contribution: number; why: string }
  /** `draft`: the last one that whoever does this has seen, 0 for none. */
  | ({ step: 'save-draft'; draft: number } & AnswerContent)
  /** With what the draft says. */
  | ({ step: 'submit-draft'; draft: number; approver: Named | null } & AnswerContent)
  | { step: 'approve-draft'; draft: number }
  | { step: 'return-draft'; draft: number; why: string }
  /** `asDrafted`: whether it says what the approved draft says, word for word. */
  | ({ step: 'send-answer'; draft: number; asDrafted: boolean } & AnswerContent)
  | ({
      step: 'next-stage';
      next: { id: string; reference: Reference };
      /** Where they have gone on to, of the ways on; null: to the next stage. */
      stage: StageId | null;
      /** By whose rules it goes on; null when that process had none on the day. */
      pack: string | null;
      askedOn: PlainDate | null;
      channel: Channel;
      text: string;
      /** Why an officer takes it after its time. */
      why: string;
    } & WithFiles)
  | {
      step: 'split';
      part: { id: string; reference: Reference };
      subject: string;
      /** How many parts had been split off when the officer looked. */
      partsBefore: number;
      message: string;
    }
  /** `survivor`: as it stands. `detailsAgree`: whether name and address say that it is one person's, too. */
  | {
      step: 'merge';
      survivor: Case;
      samePerson: boolean;
      detailsAgree: boolean;
      why: string;
      message: string;
    }
  /** `earlier`: as it stands. `goesOn`: what takes it to the stage that is asked for. `detailsAgree`: as in merging. */
  | {
      step: 'name-earlier-case';
      earlier: Case;
      goesOn: Extract<Command, { step: 'next-stage' }>;
      detailsAgree: boolean;
      why: string;
      message: string;
    }
  | { step: 'aggregate'; others: readonly OtherRequest[]; why: string }
  /** `remedy`: what the decision has us do by `dueOn`, if it does; a promise of `owner`'s then. */
  | {
      step: 'record-decision';
      outcome: string;
      decidedOn: PlainDate | null;
      injustice: boolean | null;
      publicReport: boolean;
      text: string;
      remedy: string;
      kind: RemedyKind | null;
      by: PromisedBy;
      owner: Named | null;
      dueOn: PlainDate | null;
      amount: number | null;
    }
  /** `toldOn` absent: today; null: what was entered is no day. */
  | { step: 'record-told'; by: ToldBy; toldOn?: PlainDate | null | undefined; note: string }
  | { step: 'copy-to-member'; copy: MemberGets; message: string }
  | {
      step: 'give-undertaking';
      text: string;
      kind: RemedyKind;
      by: PromisedBy;
      owner: Named;
      dueOn: PlainDate | null;
      amount: number | null;
    }
  | {
      step: 'keep-undertaking';
      undertaking: number;
      /** As `toldOn`. */
      keptOn?: PlainDate | null | undefined;
      text: string;
      evidence: string;
    }
  | { step: 'change-undertaking'; undertaking: number; dueOn: PlainDate | null; text: string }
  | { step: 'reassign-undertaking'; undertaking: number; owner: Named; why: string }
  | { step: 'give-up-undertaking'; undertaking: number; why: string; instead: string }
  | {
      step: 'record-lesson';
      text: string;
      change: string;
      by: PromisedBy;
      owner: Named;
      dueOn: PlainDate | null;
    }
  | { step: 'finish-lesson'; lesson: number; doneOn: PlainDate | null; text: string }
  | { step: 'publish-change'; said: string; did: string; checked: boolean }
  | { step: 'withdraw-change'; why: string }
  | ({ step: 'rate' } & Rating)
  | { step: 'close' }
  | { step: 'investigate' }
  | {
      step: 'publish';
      title: string;
      request: string;
      response: string;
      checked: boolean;
      slug: string;
      /** The exemptions that the answer names, by id. */
      exemptions: readonly string[];
    }
  | { step: 'withdraw-publication'; why: string };

/** The longest text of a note, message or answer, in UTF-16 units; longer belongs in a file. */
export const LONGEST_TEXT = 50_000;
