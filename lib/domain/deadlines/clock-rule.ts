import type { CalendarId } from '#lib/domain/calendar/working-days';
import type { Exchange, FactType } from '#lib/domain/deadlines/fact';
import type { Limit } from '#lib/domain/deadlines/limit';

/** Whose working days: those of the council's own nation, or the ones the law names. */
export type RuleCalendar = 'council' | CalendarId;

/** Where the limit is written: the Act or code with its section, and the rule in words. */
export type RuleSource = { readonly title: string; readonly rule: string };

/** How a council may count where the law leaves it open. Absent: the default that each setting names. */
export type ClockPolicy = {
  /**
   * 'HH:MM', London time. What comes later, or on a day that is no working day, is received on the next working day.
   * Default: none; the day ends at midnight.
   */
  readonly cutoff?: string;
  /** Default 'same-day', the statute's and the ICO's reading; the 2018 s.45 Code deems the next working day. */
  readonly nonWorkingReceipt?: 'same-day' | 'deem-next-working-day';
  /** Whether the last day of a pause in a month clock is disregarded too. Default 'inclusive'. */
  readonly pauseCount?: 'inclusive' | 'exclusive';
  /** Default 'from-day-after' and rolled forward, as the ICO counts; 'inclusive' is the letter of the Act, not rolled. */
  readonly count?: 'from-day-after' | 'inclusive';
  /** After how many months a question that nobody answers ends its case. Default 3. */
  readonly clarificationMonths?: number;
  /** After how many months a subject access request ends whose proof or fee never came. Default 3. */
  readonly proofMonths?: number;
};

/** `weighs`: that the public interest is being weighed, of a qualified exemption that has to be named (FOIA s.17(2)). */
export type ExtensionReason = { readonly code: string; readonly name: string; readonly weighs?: true };

/** How a limit may be extended. */
export type Extension = {
  /** The clock that gives the last date it can be extended to; null where the law sets none. */
  readonly furthest: ClockRule | null;
  /** Whether a good reason can carry it beyond that date. */
  readonly beyond: 'never' | 'with-good-reason';
  readonly reasons: readonly ExtensionReason[];
  readonly source: RuleSource;
};

/** One time limit, as data. */
export type ClockRule = {
  readonly id: string;
  /** In staff words, such as 'Stage 1 answer'. */
  readonly name: string;
  /** A duty of the council, or a window in which the resident may act. */
  readonly whose: 'council' | 'resident';
  readonly limit: Limit;
  readonly calendar: RuleCalendar;
  /** The last such fact begins the count. */
  readonly starts: FactType;
  /** Whether it begins anew when that happens again after it stopped. */
  readonly again?: boolean;
  /**
   * For a start that may come late: until then the date shown is this fact + these working days + the limit, and is
   * called provisional.
   */
  readonly untilStarted?: { readonly from: FactType; readonly workingDays: number };
  /** The count begins afresh with each answer; while one is awaited it does not run. */
  readonly restarts: readonly Exchange[];
  /** The days from asking to the answer, both included, do not count; while one is awaited it does not run. */
  readonly pauses: readonly Exchange[];
  /** The first of these after the start ends it. The first named is what it counts towards. */
  readonly stops: readonly [FactType, ...FactType[]];
  /** This many working days before the due date, or fewer, is due soon. */
  readonly soonWithin: number;
  readonly source: RuleSource;
  /** Of a rule that heeds `count`: the letter of the Act, by which an 'inclusive' one is counted. */
  readonly literalSource?: RuleSource;
  /** The council's own earlier date beside the limit. */
  readonly target?: { readonly name: string; readonly limit: Limit };
  /** Whether the resident is owed the reason in writing once it is late. Absent: no. */
  readonly owesReason?: true;
  readonly extension?: Extension;
  /** Which settings this rule heeds; the others never touch it. */
  readonly settings: readonly (keyof ClockPolicy)[];
};
