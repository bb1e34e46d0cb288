/** How soon somebody has to look at a case. */
export const URGENCIES = ['ordinary', 'urgent'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** What whoever works a case has to know of the people in it. */
export const CARE_FLAGS = ['safeguarding', 'vulnerable'] as const;
export type CareFlag = (typeof CARE_FLAGS)[number];

/** In staff words. */
export const CARE_FLAG_NAMES: Readonly<Record<CareFlag, string>> = {
  safeguarding: 'There may be a safeguarding concern',
  vulnerable: 'They may need extra care',
};

/** What was found before a case was given to anybody. `byId`: the officer who found it. */
export type Assessment = {
  readonly urgency: Urgency;
  readonly flags: readonly CareFlag[];
  readonly byId: string | null;
};
