import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { CareFlag } from '#lib/domain/cases/assessment';

const SIGNS = ['urgent', 'safeguarding', 'vulnerable', 'promise', 'letter', 'adjustments'] as const;

/**
 * What a list says of a case at a glance beside its dates; `promise`: one to the resident has slipped; `letter`: their last
 * one has had no answer.
 */
export type Sign = (typeof SIGNS)[number];

/** What signs come of. `flags`: those that their reader may know. */
export type Signed = {
  readonly urgency: string | null;
  readonly flags: readonly CareFlag[];
  readonly hasLetter: boolean;
  /** The adjustments the resident has asked for. */
  readonly needs: readonly string[];
};

/** The signs of a case, in their order. */
export function signsOf({ urgency, flags, hasLetter, needs }: Signed): Sign[] {
  const shown: Readonly<Record<Exclude<Sign, 'promise'>, boolean>> = {
    urgent: urgency === 'urgent',
    safeguarding: flags.includes('safeguarding'),
    vulnerable: flags.includes('vulnerable'),
    letter: hasLetter,
    adjustments: needs.length > 0,
  };
  return SIGNS.filter((sign) => sign !== 'promise' && shown[sign]);
}

/** The same on a day, with a promise that has slipped by then. `promiseDueOn`: the nearest date of an open one. */
export function signsAt(signs: readonly Sign[], promiseDueOn: PlainDate | null, today: PlainDate): Sign[] {
  const hasSlipped = promiseDueOn !== null && promiseDueOn < today;
  return SIGNS.filter((sign) => signs.includes(sign) || (sign === 'promise' && hasSlipped));
}
