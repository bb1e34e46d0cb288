import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Given } from '#lib/domain/deadlines/fact';

/** What is recorded of the time an answer takes. */
export type TimeEvent =
  /** `exemption`: the qualified one whose public interest is weighed. `workingDays` is absent from records older than it. */
  | ({ type: 'time-extended'; clock: string; from: PlainDate; reason: string; exemption?: string } & Omit<
      Given,
      'on'
    >)
  /** More time that was taken by mistake: `from` is the date it had led to, which holds no more. Why, is the event's text. */
  | { type: 'extension-withdrawn'; clock: string; from: PlainDate }
  /** Of an answer that was due on `from` and has not come: by when it is expected now. Why, is the event's text. */
  | { type: 'delay-explained'; from: PlainDate; until: PlainDate };
