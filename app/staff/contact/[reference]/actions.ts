'use server';

import { IDENTITY_DETAILS } from '#lib/domain/contact/identity';
import { needsFacts } from '#lib/domain/forms/contact-questions';
import { LISTED_NEEDS } from '#lib/domain/forms/reach';
import { type AccessCode, formatAccessCode, speakAccessCode } from '#lib/domain/references/access-code';
import { urls } from '#lib/urls';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { renewCode } from '#lib/use-cases/contact/renew-code';
import { changeContact } from '#lib/use-cases/tracking/change-contact';
import { endRepresentative, nameRepresentative } from '#lib/use-cases/tracking/representatives';
import { actAndLeadOn, type Fields, type FormState, type Performed, perform } from '#lib/web/action';
import { fieldText } from '#lib/web/posted';
import { postedStep, stepIn } from '#lib/web/step-form';
import { CHANGED_CONTACT } from '../../cases/[reference]/done-words';
import { NEED } from './reach-fields';

/** Takes the step that was posted and comes back to the caller. */
export async function callerStepAction(_before: FormState | null, data: FormData): Promise<FormState> {
  return actAndLeadOn(
    data,
    (context, posted) => takeStep(context, postedStep(posted, context.actor.id)),
    ({ reference }, { fields }) => `${urls.caller(reference)}?done=${stepIn(fields)}`,
  );
}

/** A code as it is shown and said, once; or the form with why there is none. */
export type CodeState = FormState | { code: string; spoken: string } | null;

/** Gives a caller a new access code, when enough of what they said was right. */
export async function renewCodeAction(_before: CodeState, data: FormData): Promise<CodeState> {
  return toldOnce(await perform(data, (context, { fields }) => renewCode(context, whoAsks(fields))));
}

/** Gives somebody who helps a caller a code of their own, when enough of what the caller said was right. */
export async function nameRepresentativeAction(_before: CodeState, data: FormData): Promise<CodeState> {
  return toldOnce(
    await perform(data, (context, { fields }) =>
      nameRepresentative(context, { ...whoAsks(fields), name: fieldText(fields, 'name') }),
    ),
  );
}

/** Ends the code of somebody who helps a caller, and comes back to the caller. */
export async function endRepresentativeAction(_before: FormState | null, data: FormData): Promise<FormState> {
  return actAndLeadOn(
    data,
    (context, { fields }) =>
      endRepresentative(context, {
        reference: fieldText(fields, 'reference'),
        representative: fieldText(fields, 'representative'),
      }),
    (reference) => urls.caller(reference),
  );
}

/** Changes how we reach a caller, when enough of what they said was right or an officer says how else they know them. */
export async function changeContactAction(_before: FormState | null, data: FormData): Promise<FormState> {
  return actAndLeadOn(
    data,
    (context, { fields }) =>
      changeContact(context, {
        reference: fieldText(fields, 'reference'),
        raw: {
          ...Object.fromEntries(Object.keys(fields).map((name) => [name, fieldText(fields, name)])),
          [needsFacts.chosen]: LISTED_NEEDS.filter((need) => fieldText(fields, `${NEED}${need}`) === 'yes'),
        },
        agreed: agreedIn(fields),
        proof: fieldText(fields, 'proof'),
      }),
    (reference) => `${urls.caller(reference)}?done=${CHANGED_CONTACT}`,
  );
}

function agreedIn(fields: Fields) {
  return IDENTITY_DETAILS.filter((detail) => fieldText(fields, `agreed-${detail}`) === 'yes');
}

function whoAsks(fields: Fields) {
  return {
    reference: fieldText(fields, 'reference'),
    token: fieldText(fields, 'token'),
    agreed: agreedIn(fields),
  };
}

function toldOnce(given: Performed<{ accessCode: AccessCode }>): CodeState {
  if (!given.ok) return given.state;
  const { accessCode } = given.value;
  return { code: formatAccessCode(accessCode), spoken: speakAccessCode(accessCode) };
}
