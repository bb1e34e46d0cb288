/** Why somebody may be told about another for whom they act: that one has agreed, or the law lets them. */
export const CONSENTS = ['agreed', 'authority'] as const;
export type Consent = (typeof CONSENTS)[number];
