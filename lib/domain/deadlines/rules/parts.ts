import type { ClockRule, RuleCalendar } from '#lib/domain/deadlines/clock-rule';
import { CLARIFICATION, type Exchange } from '#lib/domain/deadlines/fact';
import { months } from '#lib/domain/deadlines/limit';

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

const toOmbudsman = {
  ...residentWindow,
  name: 'Go to the Ombudsman',
  calendar: 'council',
  stops: ['taken-further'],
} as const satisfies Partial<ClockRule>;

/** The time to go to an ombudsman, from when somebody knew of the matter. */
export const ombudsmanFromKnowing = {
  ...toOmbudsman,
  limit: months(12),
  starts: 'aware',
  // Whoever complains knows: their own complaint is the latest day it can have been.
  untilStarted: { from: 'received', workingDays: 0 },
} as const satisfies Partial<ClockRule>;

/** The time to go to an ombudsman, from the answer that ends the council's own procedure. */
export const ombudsmanFromAnswer = {
  ...toOmbudsman,
  starts: 'response-sent',
} as const satisfies Partial<ClockRule>;

const NO_ANSWER = {
  ...residentWindow,
  limit: { unit: 'months', count: 3, ends: 'same-date', rolls: false },
  again: true,
  source: {
    title: 'Council policy',
    rule: 'a matter whose question is not answered in time is closed, after a warning',
  },
} as const satisfies Partial<ClockRule>;

/** The time to say what is meant, after which the council ends the matter: no law sets it, so a council can. */
export function clarificationLapse(id: string, calendar: RuleCalendar) {
  return {
    ...NO_ANSWER,
    id,
    name: 'Answer our question',
    calendar,
    starts: CLARIFICATION.asked,
    stops: [CLARIFICATION.answered, 'response-sent'],
    settings: ['clarificationMonths'],
  } as const satisfies ClockRule;
}

/**
 * The time to send what subject access waits for: proof, or a fee. Until it comes the time to answer has not begun (UK
 * GDPR Art 12(6); DPA 2018 s.54(2)), and no law says for how long: so a council does.
 */
export function proofLapse({ asked, answered }: Exchange, { id, name }: Pick<ClockRule, 'id' | 'name'>) {
  return {
    ...NO_ANSWER,
    id,
    name,
    calendar: 'council',
    starts: asked,
    stops: [answered, 'response-sent'],
    settings: ['proofMonths'],
  } as const satisfies ClockRule;
}
