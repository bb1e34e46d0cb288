'use server';

import { IDENTITY_DETAILS } from '#lib/domain/contact/identity';
import { type AccessCode, formatAccessCode, speakAccessCode } from '#lib/domain/references/access-code';
import { urls } from '#lib/urls';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { renewCode } from '#lib/use-cases/contact/renew-code';
import { endRepresentative, nameRepresentative } from '#lib/use-cases/tracking/representatives';
import { actAndLeadOn, type Fields, type FormState, type Performed, perform } from '#lib/web/action';
import { fieldText } from '#lib/web/posted';
import { postedStep, stepIn } from '#lib/web/step-form';

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

function whoAsks(fields: Fields) {
  return {
    reference: fieldText(fields, 'reference'),
    token: fieldText(fields, 'token'),
    agreed: IDENTITY_DETAILS.filter((detail) => fieldText(fields, `agreed-${detail}`) === 'yes'),
  };
}

function toldOnce(given: Performed<{ accessCode: AccessCode }>): CodeState {
  if (!given.ok) return given.state;
  const { accessCode } = given.value;
  return { code: formatAccessCode(accessCode), spoken: speakAccessCode(accessCode) };
}
