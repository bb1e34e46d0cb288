import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { AlertKind } from '#lib/domain/cases/alerts';
import type { PointFound, Withheld } from '#lib/domain/cases/answer-parts';
import type { AskedFor, EventDataOf } from '#lib/domain/cases/event';
import type { FollowNews } from '#lib/domain/cases/follow-news';
import type { ColleagueNews } from '#lib/domain/cases/mail-template';
import type { PromisedThen } from '#lib/domain/cases/undertaking-story';
import type { Council } from '#lib/domain/council/council';
import type { Exemption } from '#lib/domain/information/exemption';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { PromisedBy } from '#lib/domain/remedies/remedy';
import type { Locale } from '#lib/messages/translate';

/** What a mail can say. There is no access code among these: it is shown once and never mailed. */
export type MailFacts = {
  readonly council: Council;
  readonly locale: Locale;
  /** The public origin, such as 'https://requests.example.gov.uk'; every link leads there. */
  readonly origin: string;
  /** Nine symbols without separators. */
  readonly reference: string;
  readonly process: ProcessId;
  /** The rules the case goes by. */
  readonly pack: string;
  readonly stage: StageId;
  /** Where somebody unhappy with the answer goes next; null after the last stage. */
  readonly next: StageId | null;
  /** The resident's own words for the matter: only in mails that an officer has caused. */
  readonly subject: string;
  readonly personName: string | null;
  /** The elected member who asks for the resident, where it goes to the resident; null when they asked themselves. */
  readonly askedBy: { readonly name: string | null } | null;
  readonly serviceName: string;
  /** Who does the service's work for us; null where we do it ourselves. */
  readonly partnerName: string | null;
  readonly receivedOn: PlainDate;
  readonly acknowledgeBy: PlainDate | null;
  readonly answerBy: PlainDate | null;
  /** The last day for whoever is unhappy with the answer to go to the next stage, or outside; null while it is not known. */
  readonly goOnBy: PlainDate | null;
  /** An outcome id of the process. */
  readonly outcome: string | null;
  /** The answer as the officer wrote it. */
  readonly text: string | null;
  /** What a member is told beside the answer. */
  readonly note: string | null;
  /** What the resident is asked for; null in mails that ask for nothing. */
  readonly asked: AskedFor | null;
  /** What was found with an answer, point by point. */
  readonly points: readonly PointFound[];
  /** What was not given, and why. */
  readonly withheld: Withheld;
  /** As cited, whose public interest more time is taken to weigh; null in other mails. */
  readonly weighed: Exemption | null;
  /** How the resident is reached from now on; null in mails that do not tell it. */
  readonly reach: Pick<EventDataOf<'contact-changed'>, 'by' | 'contact'> | null;
  /** The date before more time was taken, or before a promise had another; null when it has not moved. */
  readonly movedFrom: PlainDate | null;
  /** Whether it is the date before that holds again. */
  readonly takenBack: boolean;
  /** As shown, of the case this one goes on from; null when it is the first of its matter. */
  readonly followsReference: string | null;
  /** As shown, of the case this one was a part of; null when it never was. */
  readonly wholeReference: string | null;
  /**
   * As shown, of the case that goes on for this one, whether their code opens it, and whether it is the stage or review they
   * asked for; null in other mails.
   */
  readonly mergedInto: {
    readonly reference: string;
    readonly samePerson: boolean;
    readonly looksAgain: boolean;
  } | null;
  /** The promise the mail tells of, with its date as told; null in other mails. `amount`: in pence. */
  readonly promise: {
    readonly news: 'given' | 'changed' | 'kept' | 'given-up';
    readonly by: PromisedBy;
    readonly words: string | null;
    readonly dueOn: PlainDate;
    readonly amount: number | null;
  } | null;
  /** What had been promised when the mail was caused. */
  readonly promises: readonly PromisedThen[];
  /** Whether the clock of the answer waits for the resident. */
  readonly waits: boolean;
  /** The last day for what the resident was asked; null where none is set. */
  readonly waitsUntil: PlainDate | null;
  /** Names of the files sent with the answer. */
  readonly files: readonly string[];
  /** For 'tracking-link' the one-time link, to colleagues the case; must lie within `origin`. */
  readonly linkUrl: string | null;
  /** Where whoever has the answer says how we did; null in other mails. */
  readonly rateUrl: string | null;
  readonly clockName: string | null;
  /** The date a reminder or a warning names. */
  readonly dueOn: PlainDate | null;
  /** The ISO instant, where that is a limit in hours. */
  readonly dueAt: string | null;
  /** What a 'reminder' is about. */
  readonly alert: AlertKind | null;
  /** Of whoever follows another's report; `news` is null where they are asked whether they want to, `url` begins it or stops it. */
  readonly follow: { readonly kind: string; readonly news: FollowNews | null; readonly url: string } | null;
  /** By when an answer that is late is expected now; null in other mails. */
  readonly expectedBy: PlainDate | null;
  /** Whether the resident is owed the reason why the clock of a reminder is late. */
  readonly owesReason: boolean;
  /** Whether the colleague it goes to answers for the office, and may not open the case. */
  readonly asLead: boolean;
  /** The colleague it goes to. */
  readonly staffName: string | null;
  /** Whether a reply to the mail reaches the case. */
  readonly canReply: boolean;
  /** Whether they may contact us about this case in writing only. */
  readonly inWriting: boolean;
  readonly news: ColleagueNews | null;
  /** Where a mail to a colleague did not arrive; null in other mails. */
  readonly notReached: string | null;
};
