import type { HeldDetail, IdentityDetail } from '#lib/domain/contact/identity';
import type { StepField } from '../../cases/[reference]/step-fields';

const ASK: Readonly<Record<IdentityDetail, string>> = {
  postcode: 'What is your postcode?',
  address: 'What is the first line of your address?',
  phone: 'What phone number did you give us?',
  email: 'What email address did you give us?',
  about: 'What did you tell us about?',
};

/** A question to a caller, to be ticked where they answer it right. */
export function asked({ detail, held }: HeldDetail): StepField {
  return {
    kind: 'tick',
    name: `agreed-${detail}`,
    question: `“${ASK[detail]}”`,
    label: 'They said it right',
    hint: `Do not read this out: ${held.replaceAll('\n', ', ')}`,
  };
}
