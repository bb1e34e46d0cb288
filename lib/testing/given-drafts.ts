import type { Result } from '#lib/domain/cases/refusal';
import type { RawAnswers } from '#lib/domain/forms/form';
import type { Reference } from '#lib/domain/references/reference';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import type { Context } from '#lib/use-cases/context';
import { type Onward, saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { sendDraft } from '#lib/use-cases/drafts/send-draft';
import { startDraft } from '#lib/use-cases/drafts/start-draft';

/** The value of what was done; throws what was said when it was refused. */
export function succeed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`Refused: ${result.reason}, ${result.message}`);
  return result.value;
}

const SUNITA = {
  name: 'Sunita Brar',
  'contact-by': 'email',
  email: 'sunita.brar@post.example',
  phone: '',
  needs: [],
};

/** Everything a complaint about a missed bin asks, as a page posts it. */
export const COMPLAINT: RawAnswers = {
  service: 'bins',
  category: 'bins-assisted-collection',
  'told-us': 'no',
  'what-happened': 'The bin was left at the kerb.',
  'happened-on-day': '',
  'happened-on-month': '',
  'happened-on-year': '',
  place: '14 Mill Street',
  ward: '',
  effect: '',
  'put-right': 'Collect from the door.',
  'who-for': 'myself',
  ...SUNITA,
};

/** Everything an information request asks. */
export const INFORMATION: RawAnswers = {
  'about-you': 'no',
  information: 'How many council trees were felled in each ward?',
  subject: 'Trees felled',
  'time-span': 'no',
  service: 'parks',
  format: 'any',
  organisation: '',
  ...SUNITA,
};

/** Everything the report of a hazard asks. */
const HAZARD: RawAnswers = {
  danger: 'no',
  hazard: 'damp',
  'what-is-wrong': 'Black mould over the cot.',
  'at-risk': ['child'],
  place: '14 Tollgate House',
  ward: '',
  visit: '',
  'who-for': 'myself',
  ...SUNITA,
};

/** Everything the report of a pothole asks, of somebody who wants no reply. */
const POTHOLE: RawAnswers = {
  danger: 'no',
  service: 'roads',
  category: 'roads-pothole',
  'pothole-place': 'road',
  'pothole-size': 'plate',
  'pothole-depth': 'finger',
  'what-is-needed': 'Fill it.',
  place: '14 Mill Lane',
  ward: '',
  'reported-before': 'no',
  'reply-wanted': 'no',
};

/** Everything that somebody is asked who wants an answer looked at again. */
const LOOK_AGAIN: RawAnswers = {
  answered: 'complaint',
  service: 'bins',
  about: 'The bin that was left at the kerb.',
  'told-reference': '',
  'answered-when': '',
  'still-wrong': '',
  'put-right': '',
  'who-for': 'myself',
  ...SUNITA,
};

const ABOUT_CARE: RawAnswers = {
  harm: 'no',
  'what-happened': 'Nobody came.',
  court: 'no',
  advocate: 'no',
  'who-for': 'myself',
  ...SUNITA,
};

const FILLED_IN = {
  complaint: COMPLAINT,
  foi: INFORMATION,
  hazard: HAZARD,
  'service-request': POTHOLE,
  'review-request': LOOK_AGAIN,
  'childrens-social-care': ABOUT_CARE,
};

/** A case logged today by this context's actor. */
export async function givenLogged(
  context: Context,
  { form, raw, receivedOn }: { form: keyof typeof FILLED_IN; raw?: RawAnswers; receivedOn?: string },
): Promise<Reference> {
  const logged = succeed(
    await logForResident(context, {
      form,
      channel: 'phone',
      receivedOn: receivedOn ?? context.today,
      raw: { ...FILLED_IN[form], ...raw },
      token: context.newToken(),
    }),
  );
  if (logged.to === 'problems') throw new Error(JSON.stringify(logged));
  return logged.reference;
}

/** A case that somebody sent from the website, page by page, with the secret of its draft. */
export async function givenSent(
  context: Context,
  formId: keyof typeof FILLED_IN,
): Promise<{ reference: Reference; token: string }> {
  const { token, form } = succeed(await startDraft(context, { form: formId }));
  let page: string | null = form.pages[0]?.id ?? null;
  while (page !== null) {
    const onward: Onward = succeed(
      await saveAnswers(context, form, { token, page, raw: FILLED_IN[formId], changing: false }),
    );
    if (onward.to === 'problem') throw new Error(`${page} does not take the answers.`);
    page = onward.to === 'page' ? onward.page : null;
  }
  const sent = succeed(await sendDraft(context, form, { token }));
  if (sent.to !== 'sent') throw new Error('The answers could not be sent.');
  return { reference: sent.reference, token };
}
