import { IDENTITY_DOUBT_NAMES, IDENTITY_DOUBTS } from '#lib/domain/cases/identity-doubt';
import type { StepParts } from './step-fields';

/** The form that asks somebody to prove who they are: why there is doubt, before what they read. */
export function doubting(message: StepParts): StepParts {
  return {
    ...message,
    fields: [
      {
        kind: 'choice',
        name: 'doubt',
        label: 'Why do you doubt who they are?',
        hint: 'Proof is asked for only where there is reasonable doubt, and no more of it than that needs: a question about what we hold often does. Somebody known to us, or signed in, is not asked.',
        value: '',
        options: IDENTITY_DOUBTS.map((value) => ({ value, label: IDENTITY_DOUBT_NAMES[value] })),
      },
      ...message.fields,
    ],
  };
}
