import type { NextRequest } from 'next/server';
import { done, type Result } from '#lib/domain/cases/refusal';
import { isLanguage, type Language } from '#lib/domain/council/language';
import type { RawAnswers } from '#lib/domain/forms/form';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { OWN_STEPS, type OwnStep, takeOwnStep } from '#lib/use-cases/tracking/take-own-step';
import { writeLetter } from '#lib/use-cases/tracking/write-letter';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, PostTooLarge, postedForm, seeOther } from '#lib/web/posted';
import { shownAgain, withoutTyped } from '#lib/web/typed-cookie';
import { problemUrl } from '../../track-problem';

type Props = { params: Promise<{ reference: string }> };

/** A step of the resident's own on their case. The form brings its own permit: the letters may have locked meanwhile. */
export function POST(request: NextRequest, { params }: Props) {
  return answerPost(request, async () => {
    const form = await formIn(request);
    const reference = parseReference((await params).reference);
    const step = OWN_STEPS.find((each) => each === fieldText(form.fields, 'step'));
    if (reference === null || step === undefined) return seeOther(problemUrl('not-shown'));
    const posted = { ...form, step, reference };
    if (form.isTooLarge) return toForm(posted, 'too-large');
    const outcome = await taken(await publicContext(), posted);
    return outcome.ok ? toDone(posted, outcome.value.leftOut) : toForm(posted, outcome.reason);
  });
}

type PostedForm = Awaited<ReturnType<typeof postedForm>> & { isTooLarge: boolean };
type Posted = { step: OwnStep; reference: Reference } & PostedForm;

// What was typed beside files that are too large together is shown again.
async function formIn(request: NextRequest): Promise<PostedForm> {
  try {
    return { ...(await postedForm(request)), isTooLarge: false };
  } catch (error) {
    if (!(error instanceof PostTooLarge && 'step' in error.typed)) throw error;
    return { fields: error.typed, files: [], isTooLarge: true };
  }
}

async function taken(
  context: Context,
  { step, reference, fields, files }: Posted,
): Promise<Result<{ leftOut: boolean }>> {
  const own = { permit: fieldText(fields, 'permit'), reference };
  if (step !== 'rate' && step !== 'choose-language') {
    const letter = { step, text: fieldText(fields, 'text') };
    return writeLetter(context, { ...own, letter, files, address: await clientAddress() });
  }
  const kept = await takeOwnStep(context, { ...own, command: commandOf(step, fields) });
  return kept.ok ? done({ leftOut: false }) : kept;
}

function toDone({ reference, step }: Posted, leftOut: boolean): Response {
  const page = FORM_AT[step](reference);
  const to = `${urls.trackCase(reference)}?done=${step}${leftOut ? '&left=1' : ''}#done`;
  return withoutTyped(seeOther(to), { form: step, page });
}

function toForm({ reference, step, fields }: Posted, reason: string): Promise<Response> {
  const page = FORM_AT[step](reference);
  const { permit: _permit, step: _step, ...typed } = fields;
  return shownAgain({ form: step, page, why: `not=${step}&problem=${reason}#${step}` }, typed);
}

/** Where each step is filled in. */
const FORM_AT: Readonly<Record<OwnStep, (reference: Reference) => string>> = {
  'write-to-council': urls.trackCase,
  rate: urls.trackCase,
  withdraw: urls.trackWithdraw,
  'next-stage': urls.trackLookAgain,
  'choose-language': urls.trackCase,
};

type Chosen = Parameters<typeof takeOwnStep>[1]['command'];

// What is chosen from a list is checked, and refused, where every step is read.
function commandOf(step: 'rate' | 'choose-language', fields: RawAnswers): Chosen {
  return step === 'choose-language'
    ? { step, language: languageIn(fieldText(fields, 'language')) }
    : { step, handling: fieldText(fields, 'handling'), solved: fieldText(fields, 'solved') };
}

function languageIn(text: string): Language {
  return isLanguage(text) ? text : 'en';
}

/** Somebody who reloads comes by GET: back to the case. */
export async function GET(_request: NextRequest, { params }: Props) {
  const reference = parseReference((await params).reference);
  return seeOther(reference === null ? urls.track() : urls.trackCase(reference));
}
