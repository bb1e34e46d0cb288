import { addDays, earlierOf, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Named } from '#lib/domain/cases/named';

/*
 * How somebody may contact us for a while, because of what they did: a decision about behaviour, never about what they ask
 * for or what they are. It is for one person, with reasons, an end and a review (LGSCO Complaint Handling Code 2024, 5.14
 * and 5.15; Equality Act 2010, section 149).
 */

/** What somebody did that contact is limited for. Only a threat is acted on without a warning. */
export const CONTACT_GROUNDS = ['threat', 'abuse', 'persistence', 'repetition', 'demands'] as const;
export type ContactGround = (typeof CONTACT_GROUNDS)[number];

/** As officers read them. */
export const CONTACT_GROUND_NAMES: Readonly<Record<ContactGround, string>> = {
  threat: 'Threats or violence',
  abuse: 'Abuse or insults',
  persistence: 'So many calls or messages that others cannot be served',
  repetition: 'The same matter again and again after our final answer',
  demands: 'Demands that nobody could meet',
};

/** The ways in which contact can be limited; more than one where one is not enough. */
export const CONTACT_MEASURES = ['written-only', 'no-reply', 'one-contact', 'limited-times'] as const;
export type ContactMeasure = (typeof CONTACT_MEASURES)[number];

/** The days of the week on which calls can be taken, Monday first: 1 to 5. */
export const CALL_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
export type CallDay = (typeof CALL_DAYS)[number];

/** When calls are taken: on this day of each week, from and to so late in London ('10:00'). */
export type CallTimes = { readonly day: CallDay; readonly from: string; readonly to: string };

/** What holds and for how long. `contact`: the one officer; `times`: when calls are taken; null where that is not limited. */
export type ContactTerms = {
  readonly measures: readonly ContactMeasure[];
  readonly contact: Named | null;
  readonly times: CallTimes | null;
  /** The last day on which it holds. */
  readonly until: PlainDate;
  readonly reviewOn: PlainDate;
};

/** A limit as its case has it. `id`: the sequence number of the event that set it; `by`: who decided the terms that hold. */
export type ContactLimit = ContactTerms & {
  readonly id: number;
  readonly ground: ContactGround;
  readonly since: PlainDate;
  readonly by: { readonly id: string | null; readonly name: string | null };
  readonly liftedOn: PlainDate | null;
};

/** The longest that a limit is set for at once, in months: councils set it, and look at it again, within a year. */
export const LONGEST_LIMIT_MONTHS = 12;

/** How many working days before its day a review is due soon: time to ask who works with them, and to hear them. */
export const CONTACT_REVIEW_SOON_WITHIN = 5;

/** The limit whose review is owed: in force, or over and not looked at yet; null when there is none. */
export function openLimit(limits: readonly ContactLimit[]): ContactLimit | null {
  return limits.find(({ liftedOn }) => liftedOn === null) ?? null;
}

/** The last day on which a limit holds or held: on the day it is ended it holds no more. */
export function lastDayOf({ until, liftedOn }: Pick<ContactLimit, 'until' | 'liftedOn'>): PlainDate {
  return liftedOn === null ? until : earlierOf(until, addDays(liftedOn, -1));
}

/** Those that hold on a day. What is over is shown to nobody who hears from that person. */
export function limitsInForce(limits: readonly ContactLimit[], today: PlainDate): ContactLimit[] {
  return limits.filter((limit) => limit.liftedOn === null && limit.until >= today);
}

/** How long a limit is listed for managers after its end, and a warning counts, in months. */
export const LIMIT_LISTED_MONTHS = 12;
