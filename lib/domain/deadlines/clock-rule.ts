import type { PlainDate } from '#lib/domain/calendar/plain-date';

export type ClockStart = 'received' | 'acknowledged';
export type ClockStop = 'acknowledged' | 'answered';

/** Whose working days: those of the council's own nation, or (information requests) of the whole UK. */
export type RuleCalendar = 'uk-any' | 'council';

/** Where the limit is written: the Act or code, and its section. */
export type RuleSource = { readonly title: string; readonly rule: string };

/** One time limit, as data. */
export type ClockRule = {
  readonly id: string;
  /** In staff words, such as 'Stage 1 answer'. */
  readonly name: string;
  /** Working days after the start; the start is day 0 and the last day is still in time. */
  readonly limit: { readonly workingDays: number };
  readonly calendar: RuleCalendar;
  readonly starts: ClockStart;
  readonly stops: ClockStop;
  /** This many working days before the due date, or fewer, is due soon. */
  readonly soonWithin: number;
  readonly source: RuleSource;
  /**
   * For a clock that starts with the acknowledgement: working days allowed for acknowledging. Until then the date
   * shown is receipt + these + the limit.
   */
  readonly untilStarted?: { readonly workingDays: number };
};

/** What has happened so far, as London dates. Null: not yet. */
export type Moments = {
  readonly receivedOn: PlainDate;
  readonly acknowledgedOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
};
