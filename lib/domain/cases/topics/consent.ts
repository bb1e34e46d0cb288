import { type Applies, always, one, type Steps, withText } from '#lib/domain/cases/topic';

/**
 * That somebody agrees to be acted for, or has to be by law: until it is on record nothing is told about them to whoever
 * asks for them. Work begins without it.
 */
export const consent = {
  steps: {
    'record-consent': {
      name: 'Record their consent',
      isPressing: always,
      decide: (_matter, { consent: given, text }) =>
        withText(text, 'text', () => one({ type: 'consent-recorded', consent: given }, 'staff', text)),
    },
  },
  applies: { 'consent-recorded': (before) => ({ ...before, consentAwaited: false }) },
} as const satisfies { steps: Pick<Steps, 'record-consent'>; applies: Pick<Applies, 'consent-recorded'> };
