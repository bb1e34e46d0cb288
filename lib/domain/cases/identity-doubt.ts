/**
 * Why there is reasonable doubt about who somebody is: without one they are not asked to prove it (UK GDPR Art 12(6); DPA 2018
 * s.52(4)).
 */
export const IDENTITY_DOUBTS = ['not-known', 'differs', 'somebody-else', 'serious'] as const;
export type IdentityDoubt = (typeof IDENTITY_DOUBTS)[number];

/** In staff words. */
export const IDENTITY_DOUBT_NAMES: Readonly<Record<IdentityDoubt, string>> = {
  'not-known': 'We have no details of them to compare with',
  differs: 'What they gave differs from what we hold',
  'somebody-else': 'It may have been sent by somebody else in their name',
  serious: 'What we hold could do serious harm in the wrong hands',
};
