import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { AccessEvent } from '#lib/domain/cases/access-event';
import type { AftercareEvent } from '#lib/domain/cases/aftercare-event';
import type { Costs } from '#lib/domain/cases/aggregation';
import type { CareFlag, Urgency } from '#lib/domain/cases/assessment';
import type { Consent } from '#lib/domain/cases/consent';
import type { Contact } from '#lib/domain/cases/contact';
import type { ContactLimitEvent } from '#lib/domain/cases/contact-limit-event';
import type { DecisionEvent } from '#lib/domain/cases/decision-event';
import type { Finding } from '#lib/domain/cases/finding';
import type { IdentityDoubt } from '#lib/domain/cases/identity-doubt';
import type { Followed, PartOf } from '#lib/domain/cases/linked-case';
import type { LinkedEvent } from '#lib/domain/cases/linked-event';
import type { MessageTemplate } from '#lib/domain/cases/mail-template';
import type { Named } from '#lib/domain/cases/named';
import type { Rating } from '#lib/domain/cases/rating';
import type { TimeEvent } from '#lib/domain/cases/time-event';
import type { InterestSide } from '#lib/domain/cases/withholding';
import type { Language } from '#lib/domain/council/language';
import type { RouteTaken } from '#lib/domain/forms/chooser';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { RecordedFact } from '#lib/domain/processes/recorded-fact';
import type { Reference } from '#lib/domain/references/reference';

/** Who may read an event: the council's people, also the resident of the case, or anybody. */
export type Visibility = 'staff' | 'resident' | 'public';

/** How a matter reached the council. */
export const CHANNELS = ['web', 'phone', 'email', 'letter', 'in-person', 'social-media'] as const;
export type Channel = (typeof CHANNELS)[number];

/** What a resident can be asked for before we can go on. */
export const ASKED_FOR = ['clarification', 'fee', 'identity', 'authority'] as const;
export type AskedFor = (typeof ASKED_FOR)[number];

/** How a resident was told an answer other than by email. */
export const TOLD_BY = ['post', 'phone', 'in-person'] as const;
export type ToldBy = (typeof TOLD_BY)[number];

/** What is recorded, by type. Facts only: words people wrote stand beside the event as its text. */
export type EventData =
  | {
      type: 'case-received';
      reference: Reference;
      process: ProcessId;
      pack: string;
      /** These three are absent from records older than stages: the first stage of a matter of its own. */
      stage?: StageId;
      storyId?: string;
      follows?: Followed | null;
      form: string;
      formVersion: number;
      channel: Channel;
      serviceId: string;
      categoryId: string | null;
      wardId: string | null;
      receivedOn: PlainDate;
      restricted: boolean;
      loggedById: string | null;
      /** How the resident came to the form, through the chooser; null when they opened it directly. */
      route: RouteTaken | null;
      contact: Contact;
      /** Absent: English. */
      language?: Language;
      /** Whether an elected member asked for the resident, and so gets a copy of the answer. Absent: no. */
      askedByMember?: boolean;
      /** Whether the one for whom somebody acts has yet to agree to it. Absent: no. */
      consentAwaited?: boolean;
      /** The case it was a part of, as that stood: its dates are this one's too. Absent: it came by itself. */
      partOf?: PartOf;
      /** Added when the event is written; absent from records older than these hashes. */
      filed?: FiledHashes;
      /** What the code that opens it hashes to, hashed again (hashOfCode); absent from older records. */
      code?: string;
    }
  | { type: 'case-acknowledged' }
  | {
      type: 'case-allocated';
      assignedToId: string | null;
      assignedToName: string | null;
      teamId: string | null;
    }
  | { type: 'case-assessed'; urgency: Urgency; flags: readonly CareFlag[] }
  | { type: 'language-chosen'; language: Language }
  | AccessEvent
  | { type: 'allocation-accepted' }
  | { type: 'allocation-returned' }
  /** `evidenceOf`: the promise whose keeping it proves. */
  | { type: 'note-added'; evidenceOf?: number }
  | ({ type: 'resident-wrote' } & Writing)
  /**
   * To the case's own address, from another than the resident's: who wrote, and what, is the event's text. `unproven`: it names
   * the resident's, but was not found to come from there.
   */
  | { type: 'stranger-wrote'; attachmentIds: readonly string[]; unproven?: true }
  | ({ type: 'council-wrote' } & WithFiles)
  /** `since`: the day of the first letter that is set aside. */
  | { type: 'letter-set-aside'; since: PlainDate }
  /** `doubt`: why they were asked to prove who they are; absent from records older than it. */
  | ({ type: 'resident-asked'; what: AskedFor; doubt?: IdentityDoubt } & WithFiles)
  /** `receivedOn`, `keptOn`, `toldOn`: the day itself, where an officer recorded it. Absent: the event's own. */
  | ({ type: 'reply-received'; to: AskedFor; receivedOn?: PlainDate } & Writing)
  /** `happenedAt`: the ISO instant, absent where only the day is known. `from`: the day on record before, where this puts it right. */
  | {
      type: 'fact-recorded';
      fact: RecordedFact;
      happenedOn: PlainDate;
      happenedAt?: string;
      from?: PlainDate;
    }
  | TimeEvent
  | ContactLimitEvent
  /** `serviceId`: whose it is as that kind. Absent: as before. */
  | { type: 'case-recategorised'; from: ProcessId; process: ProcessId; pack: string; serviceId?: string }
  | { type: 'service-changed'; service: Named; pack: string }
  /** How it is known is the event's text. */
  | { type: 'consent-recorded'; consent: Consent }
  /** `pack`: the rules in force on the right day. Why it was wrong is the event's text. */
  | { type: 'received-corrected'; from: PlainDate; to: PlainDate; pack: string }
  | { type: 'contribution-asked'; service: Named; person: Named | null; dueOn: PlainDate }
  /** `contribution`: the sequence number of the event that asked. */
  | { type: 'contribution-given'; contribution: number; attachmentIds: readonly string[] }
  | { type: 'contribution-taken-back'; contribution: number }
  | LinkedEvent
  | ({ type: 'case-withdrawn' } & WithFiles)
  | { type: 'case-lapsed' }
  | { type: 'case-reopened' }
  | ({ type: 'handling-rated' } & Rating)
  | {
      type: 'next-stage-asked';
      stage: StageId;
      /** Whose stage it is. Absent: of the same process. */
      process?: ProcessId;
      askedOn: PlainDate;
      next: { id: string; reference: Reference };
      /** Whether the time to ask for it was over. Absent: no. */
      late?: boolean;
    }
  | { type: 'files-added'; files: readonly FileHash[] }
  /** Recorded with the answer that says so; the point of complaint is the event's text. */
  | { type: 'point-decided'; finding: Finding }
  /** Recorded with the answer that withholds something; why is the event's text. `untold`: the resident reads no such event. */
  | { type: 'exemption-applied'; exemption: string; neither: boolean; emissions: boolean; untold?: true }
  /** Why an exemption applies where that would itself tell: the event's text, for colleagues alone. */
  | { type: 'reasons-kept'; exemption: string }
  /** Of a qualified exemption: the reasons are the event's text. */
  | { type: 'public-interest-weighed'; exemption: string; side: InterestSide }
  /** Recorded with a refusal for cost: how to ask for less is the event's text. */
  | ({ type: 'narrowing-advised' } & Costs)
  /** Recorded with what is no request, or not ours to answer: what they can do is the event's text. */
  | { type: 'advice-given'; agreed: boolean }
  /** A draft of the answer, its text the event's; `outcome` blank while none is chosen. */
  | { type: 'draft-saved'; draft: number; outcome: string; attachmentIds: readonly string[] }
  /** `of`: whom by name; null for whoever may. */
  | { type: 'approval-asked'; draft: number; of: Named | null }
  | { type: 'draft-approved'; draft: number }
  | { type: 'draft-returned'; draft: number }
  /** `draft`: the approved one that it is. */
  | { type: 'answer-sent'; outcome: string; attachmentIds: readonly string[]; draft?: number }
  | DecisionEvent
  /** In the call or visit in which it was told to us; what was said is the event's text. */
  | { type: 'answered-in-call'; outcome: string }
  | { type: 'resident-told'; by: ToldBy; toldOn?: PlainDate }
  /** `withAnswer`: the answer itself, not only that there is one. What else the member is told is the event's text. */
  | { type: 'member-copied'; withAnswer: boolean }
  /** `of`: the sequence number of the event that it tells how the case ended. Absent: of the last, or of no end. */
  | { type: 'mail-sent'; template: MessageTemplate; of?: number }
  /** `cameBack`: it had gone first. Absent: it never went. */
  | { type: 'mail-failed'; template: MessageTemplate; failure: string; cameBack?: boolean; of?: number }
  | AftercareEvent
  /** What people said and what the council did, for anybody to read, is the event's text. */
  | { type: 'change-published' }
  | { type: 'change-withdrawn' }
  /** At the stage a complaint goes straight to. */
  | { type: 'investigation-begun'; stage: StageId }
  | { type: 'case-closed' }
  /** What was filed, the people, the files and all words before it are gone. Why, is the event's text. */
  | { type: 'case-erased' }
  | { type: 'dates-recomputed'; edition: string; moved: readonly MovedDate[] }
  | { type: 'answer-published'; slug: string }
  | { type: 'publication-withdrawn' };

/** Of what a resident wrote in an email: its files. Absent: it came another way. */
export type ByEmail = { byEmail?: { attachmentIds: readonly string[] } };

/** Of what a resident wrote on their page, or an officer to them: its files. Absent: none. */
export type WithFiles = { attachmentIds?: readonly string[] };

/**
 * `representative`: who wrote it for the resident. `byMember`: the member who asks for them did. Absent: they did
 * themselves.
 */
type Writing = ByEmail & WithFiles & { representative?: number; byMember?: true };

export type EventType = EventData['type'];

/** The data of one type of event. */
export type EventDataOf<T extends EventType> = { [P in T]: Extract<EventData, { type: P }> }[T];

/** Hashes, in hex, of what was filed: the words themselves stand beside the record. */
export type FiledHashes = { subject: string; answers: string; people: string };

/**
 * A file of the case by id, with the SHA-256 of its content in hex. `label`: the salted hash of its name, its media type and
 * the question it answers, as hex; absent in older events, and where the case has no salt.
 */
export type FileHash = { id: string; sha256: string; label?: string };

/** A clock's date before and after the bank holidays changed. */
export type MovedDate = { clock: string; from: PlainDate; to: PlainDate };

/** Somebody or something that acted. */
export type Author = {
  kind: 'public' | 'resident' | 'staff' | 'system';
  id: string | null;
  name: string | null;
};

/** An event as decided: not yet numbered or saved. */
export type NewEvent = { data: EventData; visibility: Visibility; text: string | null };

/** An event of the record. `at` is an ISO instant in UTC, `on` the London date; `text` is null when there is none or it was erased. */
export type CaseEvent = NewEvent & {
  id: string;
  caseId: string;
  sequence: number;
  at: string;
  on: PlainDate;
  author: Author;
};
