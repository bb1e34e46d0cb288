import type { ClockRule, RuleCalendar } from '#lib/domain/deadlines/clock-rule';

/** What most duties of the council have in common: nothing pauses them and no setting touches them. */
export const duty = {
  whose: 'council',
  restarts: [],
  pauses: [],
  settings: [],
} as const satisfies Partial<ClockRule>;

/** A duty under a code or the council's own policy: office hours and days off may be left out of its receipts. */
export const policyDuty = {
  ...duty,
  calendar: 'council',
  settings: ['cutoff', 'nonWorkingReceipt'],
} as const satisfies Partial<ClockRule>;

/** The time a resident has to do something. */
export const residentWindow = {
  whose: 'resident',
  restarts: [],
  pauses: [],
  settings: [],
  soonWithin: 5,
} as const satisfies Partial<ClockRule>;

/** The time to say what is meant, after which the council ends the matter: no law sets it, so a council can. */
export function clarificationLapse(id: string, calendar: RuleCalendar) {
  return {
    ...residentWindow,
    id,
    name: 'Answer our question',
    limit: { unit: 'months', count: 3, ends: 'same-date', rolls: false },
    calendar,
    starts: 'clarification-requested',
    again: true,
    stops: ['clarification-received', 'response-sent'],
    source: {
      title: 'Council policy',
      rule: 'a matter whose question is not answered in time is closed, after a warning',
    },
    settings: ['clarificationMonths'],
  } as const satisfies ClockRule;
}
