/**
 * What can be promised to put something right (LGSCO Complaint Handling Code 2024, part 8). Each promise has an owner and
 * a date; what cannot be done is told with its reason and what is done instead.
 */
export const REMEDY_KINDS = [
  'action',
  'apology',
  'acknowledgement',
  'explanation',
  'reconsideration',
  'record-correction',
  'payment',
  'policy-change',
] as const;
export type RemedyKind = (typeof REMEDY_KINDS)[number];

/** In staff words. */
export const REMEDY_NAMES: Readonly<Record<RemedyKind, string>> = {
  action: 'Do something, or finish it',
  apology: 'Apologise',
  acknowledgement: 'Say that something went wrong',
  explanation: 'Explain, or give information',
  reconsideration: 'Look at a decision again',
  'record-correction': 'Correct a record',
  payment: 'Pay',
  'policy-change': 'Change a policy or how we work',
};

/** Who does what is promised. The owner is always an officer of the council, who sees to it that a partner does it. */
export const PROMISED_BY = ['council', 'partner'] as const;
export type PromisedBy = (typeof PROMISED_BY)[number];
