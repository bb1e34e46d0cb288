import type { CareFlag } from '#lib/domain/cases/assessment';

const SIGNS = ['urgent', 'safeguarding', 'vulnerable', 'letter', 'adjustments'] as const;

/** What a list says of a case at a glance beside its dates; `letter`: the resident's last one has had no answer. */
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
  const shown: Readonly<Record<Sign, boolean>> = {
    urgent: urgency === 'urgent',
    safeguarding: flags.includes('safeguarding'),
    vulnerable: flags.includes('vulnerable'),
    letter: hasLetter,
    adjustments: needs.length > 0,
  };
  return SIGNS.filter((sign) => shown[sign]);
}
