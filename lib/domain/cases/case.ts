import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Counted } from '#lib/domain/cases/aggregation';
import type { Assessment } from '#lib/domain/cases/assessment';
import type { Contact } from '#lib/domain/cases/contact';
import type { ContactLimit } from '#lib/domain/cases/contact-limit';
import { awaited, type Contribution } from '#lib/domain/cases/contribution';
import type { Draft } from '#lib/domain/cases/draft';
import type { AskedFor, Channel } from '#lib/domain/cases/event';
import type { Lesson } from '#lib/domain/cases/lesson';
import type { Followed, TakenIn } from '#lib/domain/cases/linked-case';
import type { Rating } from '#lib/domain/cases/rating';
import { activeRepresentatives, type Representative } from '#lib/domain/cases/representative';
import type { Undertaking } from '#lib/domain/cases/undertaking';
import type { Language } from '#lib/domain/council/language';
import type { Fact } from '#lib/domain/deadlines/fact';
import type { RouteTaken } from '#lib/domain/forms/chooser';
import type { CaseSubject } from '#lib/domain/permissions/permissions';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import type { Reference } from '#lib/domain/references/reference';

/*
 * The council's words, once.
 *
 *   case         one matter of one resident, from receipt to closing, with a reference
 *   process      what kind of matter it is: complaint, service request, FOI …
 *   pack         the process's rules in force on the day the case was received
 *   status       received → in progress → answered → closed
 *   step         something a person does to a case; an event is the record that it was done
 *   assess       somebody looks at it before it is given to anybody: its kind, its urgency, who needs care
 *   accept       the officer it was allocated to takes it on, or returns it with a reason
 *   ask          ask the resident for something without which we cannot go on; the case then waits for them
 *   letter       what the resident or the council writes to the other on the case, at any time
 *   lapse        it ends because what we asked for has not come; the resident is warned before
 *   silence      the resident has heard nothing from us for too long, whatever the dates say
 *   alert        what an officer is told of a case: a date near or missed, a silence
 *   contribution what another service says or sends for the answer, when it is asked; it may open the case until then
 *   extend       take more time than the first limit, within the law, with a reason the resident is told
 *   clock        a time limit with a start and a stop; the due date is its last day in time
 *   acknowledge  tell the resident that somebody is looking at it
 *   allocate     put it in one officer's work
 *   draft        an answer that is being written; where the stage asks for it, somebody else approves it
 *   answer       the council's reply with an outcome; the case is then answered, not closed
 *   first contact the call or visit in which a matter came; what nobody is owed in writing can be answered in it
 *   told         the resident has had the answer: by email, post, phone, in person or on the tracking page
 *   member       a councillor, Member of Parliament or Mayor who asks for a resident, and gets a copy of the answer
 *   stage        one round of a matter: stage 1, stage 2, internal review; each is a case of its own
 *   split        take a part of a case out of it, as a case of its own with the same dates, people and files
 *   aggregate    count the cost of several requests for information together, for the cost limit
 *   merge        make one of two cases about one matter: the one ends, the other takes it in and goes on for both
 *   story        all the stages of a matter, from the first on
 *   undertaking  something promised to the resident, with an owner and a date; in everybody's words, a promise
 *   lesson       what the council has learnt from it, with what will change, an owner and a date; for colleagues alone
 *   outcome      how it ended: upheld, granted in part …
 *   finding      what was found on one point of a complaint; together they are its outcome
 *   party        a person in the case: the resident, somebody they act for, or the member who asks for them
 *   reference    nine symbols to quote; shows no personal data by itself
 *   access code  the secret that opens the correspondence
 *   representative  somebody who may read the letters for the resident, and write, by a code of their own
 *   rating       how the resident says that we handled it, and whether it is solved
 *   change       what the council has changed for everybody because of it, published under “You said, we did”
 *   contact limit how a person may contact us for a while, decided on one of their cases because of what they did
 *   publication  an information request and its answer in the public disclosure log
 */

/** `warned`: that the case will end without it, and whether that mail went; null before. */
type Awaited = { what: AskedFor; since: PlainDate; warned: { on: PlainDate; went: boolean } | null };

/** `on`: null before the member has had it. */
export type MemberCopy = { readonly on: PlainDate | null; readonly withAnswer: boolean };

export const NOT_COPIED: MemberCopy = { on: null, withAnswer: false };

/** `samePerson`: whether it is certain to be theirs. `looksAgain`: whether it is the stage or review that was asked for. */
export type GoesOn = { id: string; reference: Reference; samePerson: boolean; looksAgain: boolean };

type Facts = {
  id: string;
  reference: Reference;
  process: ProcessId;
  pack: string;
  stage: StageId;
  /** The first case of the matter; its own id when it is the first. */
  storyId: string;
  /** The case whose answer this one goes on from; null when it is the first. */
  follows: Followed | null;
  form: string;
  formVersion: number;
  channel: Channel;
  serviceId: string;
  categoryId: string | null;
  wardId: string | null;
  teamId: string | null;
  assignedToId: string | null;
  loggedById: string | null;
  restricted: boolean;
  route: RouteTaken | null;
  contact: Contact;
  /** The language we write to the resident in. */
  language: Language;
  /** Whether the one for whom somebody acts has yet to agree to it. */
  consentAwaited: boolean;
  /** The copy to the member who asked for the resident; null when the resident asked. */
  memberCopy: MemberCopy | null;
  receivedOn: PlainDate;
  /** When it was entered here: it had reached the council by then. */
  filedOn: PlainDate;
  /** Null before it is assessed. */
  assessment: Assessment | null;
  /** Whether the officer it was given to has taken it on. */
  accepted: boolean;
  /** What has happened that its clocks start, pause, restart and stop with, in order. */
  facts: readonly Fact[];
  /** When the resident last had a word from us, or we had what we were waiting for; until then, when it was received. */
  heardOn: PlainDate;
  /** By when the resident was told to expect an answer that is late; null before. */
  expectedOn: PlainDate | null;
  /** What the resident has been asked for and has not sent yet. */
  waitingFor: Awaited | null;
  /** Since when something the resident wrote has had no word from us; null when nothing has. */
  letterSince: PlainDate | null;
  /** Since when the resident has not had an email of ours and no other word; null when all arrived. */
  undeliveredSince: PlainDate | null;
  /** What the resident said of how it was handled; null before, and again once it is reopened. */
  rating: Rating | null;
  /** Since when the resident has wanted it reopened and had no word from us; null when they do not. */
  reopeningAskedOn: PlainDate | null;
  /** The officers who had a part in an answer of this case, the first or one since it was reopened: wrote, approved or gave it. */
  decidedByIds: readonly string[];
  /** The latest draft of the answer; null before the first. */
  draft: Draft | null;
  /** The case it was a part of; null when it came by itself. */
  partOf: { id: string; reference: Reference } | null;
  /** What was taken out of it, as cases of their own. */
  parts: readonly { id: string; reference: Reference }[];
  /** The case that goes on for this one; null when it has not been merged. */
  mergedInto: GoesOn | null;
  /** The cases merged into it. */
  takenIn: readonly TakenIn[];
  /** The requests whose cost is counted with this one's for the cost limit. */
  countedWith: readonly Counted[];
  /** What the resident has been promised, in the order it was. */
  undertakings: readonly Undertaking[];
  /** Who may read it for the resident, or could. */
  representatives: readonly Representative[];
  /** What other services have been asked for, in the order of asking. */
  contributions: readonly Contribution[];
  /** What it has taught us, in the order it was recorded. */
  lessons: readonly Lesson[];
  /** When they were last warned of how they contact us; null before. */
  contactWarnedOn: PlainDate | null;
  /** How they may contact us or might for a while, in the order it was decided; at most the last is not ended. */
  contactLimits: readonly ContactLimit[];
  /** The slug in the disclosure log while it stands there. */
  publishedAs: string | null;
  /** Whether what it has changed stands under “You said, we did”. */
  isChangePublished: boolean;
  /** The next stage of the matter, once somebody has asked for it. */
  wentOn: { stage: StageId; id: string; reference: Reference } | null;
  /** The sequence number of the last event. */
  sequence: number;
};

type Answered = {
  acknowledgedOn: PlainDate | null;
  answeredOn: PlainDate;
  outcome: string;
  /** The sequence number of the event that says how it ended. */
  endEvent: number;
  /** The officer; null when it ended by itself. */
  answeredById: string | null;
  toldOn: PlainDate | null;
  /** Whether an email told them, which may still come back. */
  toldByEmail: boolean;
};

/** A case as it stands after its events, by status. */
export type Case = Facts &
  (
    | { status: 'received' }
    | { status: 'in-progress'; acknowledgedOn: PlainDate }
    | ({ status: 'answered' } & Answered)
    | ({ status: 'closed'; closedOn: PlainDate } & Answered)
  );

/** Whether the resident left any way of being reached. */
export function isReachable(contact: Contact): boolean {
  return contact.email || contact.phone || contact.post;
}

/** The other cases whose resident reads this one too: those merged with it, where it is certain to be the same person. */
export function readersOf({ takenIn, mergedInto }: Pick<Case, 'takenIn' | 'mergedInto'>): string[] {
  return [...takenIn.flatMap(({ readers }) => readers), ...(mergedInto?.samePerson ? [mergedInto.id] : [])];
}

/** What of a case decides who may do what with it. */
export function subjectOf(matter: Case): CaseSubject {
  return {
    caseId: matter.id,
    readers: readersOf(matter),
    serviceId: matter.serviceId,
    office: PROCESSES[matter.process].office,
    restricted: matter.restricted,
    sensitive: PROCESSES[matter.process].sensitive === true,
    loggedById: matter.loggedById,
    assignedToId: matter.assignedToId,
    representatives: activeRepresentatives(matter.representatives).map(({ number }) => number),
    askedOf: awaited(matter.contributions).map(({ service, person }) => ({
      serviceId: service.id,
      personId: person?.id ?? null,
    })),
  };
}
