import type { NextRequest } from 'next/server';
import { isLanguage, type Language } from '#lib/domain/council/language';
import type { RawAnswers } from '#lib/domain/forms/form';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { OWN_STEPS, type OwnStep, takeOwnStep } from '#lib/use-cases/tracking/take-own-step';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { problemUrl } from '../../track-problem';

type Props = { params: Promise<{ reference: string }> };

/** A step of the resident's own on their case. The form brings its own permit: the letters may have locked meanwhile. */
export function POST(request: NextRequest, { params }: Props) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const reference = parseReference((await params).reference);
    const step = OWN_STEPS.find((each) => each === fieldText(fields, 'step'));
    if (reference === null || step === undefined) return seeOther(problemUrl('not-shown'));
    const context = await publicContext();
    const permit = fieldText(fields, 'permit');
    const taken = await takeOwnStep(context, {
      permit,
      reference,
      command: commandOf(step, fields, context),
    });
    return seeOther(
      taken.ok
        ? `${urls.trackCase(reference)}?done=${step}#done`
        : `${FORM_AT[step](reference)}?not=${step}&problem=${taken.reason}#${step}`,
    );
  });
}

/** Where each step is filled in. */
const FORM_AT: Readonly<Record<OwnStep, (reference: Reference) => string>> = {
  'write-to-council': urls.trackCase,
  rate: urls.trackCase,
  withdraw: urls.trackWithdraw,
  'next-stage': urls.trackLookAgain,
  'choose-language': urls.trackCase,
};

type Command = Parameters<typeof takeOwnStep>[1]['command'];

// What is chosen from a list is checked, and refused, where every step is read.
function commandOf(step: OwnStep, fields: RawAnswers, { today }: Context): Command {
  const text = fieldText(fields, 'text');
  switch (step) {
    case 'write-to-council':
      return { step, text };
    case 'withdraw':
      return { step, message: text };
    case 'next-stage':
      return { step, askedOn: today, channel: 'web', text };
    case 'choose-language':
      return { step, language: languageIn(fieldText(fields, 'language')) };
    case 'rate':
      return { step, handling: fieldText(fields, 'handling'), solved: fieldText(fields, 'solved') };
  }
}

function languageIn(text: string): Language {
  return isLanguage(text) ? text : 'en';
}

/** Somebody who reloads comes by GET: back to the case. */
export async function GET(_request: NextRequest, { params }: Props) {
  const reference = parseReference((await params).reference);
  return seeOther(reference === null ? urls.track() : urls.trackCase(reference));
}
