'use server';

import { IDENTITY_DETAILS } from '#lib/domain/contact/identity';
import { formatAccessCode, speakAccessCode } from '#lib/domain/references/access-code';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { renewCode } from '#lib/use-cases/contact/renew-code';
import { actAndLeadOn, type FormState, perform, textIn } from '#lib/web/action';
import { postedStep, stepIn } from '#lib/web/step-form';
import { urls } from '#lib/web/urls';

/** Takes the step that was posted and comes back to the caller. */
export async function callerStepAction(_before: FormState | null, data: FormData): Promise<FormState> {
  return actAndLeadOn(
    data,
    (context, posted) => takeStep(context, postedStep(posted, context.actor.id)),
    ({ reference }, { fields }) => `${urls.caller(reference)}?done=${stepIn(fields)}`,
  );
}

/** A new code as it is shown and said, once; or the form with why there is none. */
export type RenewState = FormState | { code: string; spoken: string } | null;

/** Gives a caller a new access code, when enough of what they said was right. */
export async function renewCodeAction(_before: RenewState, data: FormData): Promise<RenewState> {
  const renewed = await perform(data, (context, { fields }) =>
    renewCode(context, {
      reference: textIn(fields, 'reference'),
      token: textIn(fields, 'token'),
      agreed: IDENTITY_DETAILS.filter((detail) => textIn(fields, `agreed-${detail}`) === 'yes'),
    }),
  );
  if (!renewed.ok) return renewed.state;
  const { accessCode } = renewed.value;
  return { code: formatAccessCode(accessCode), spoken: speakAccessCode(accessCode) };
}
