import type { NextRequest } from 'next/server';
import { keptFields } from '#lib/domain/forms/fields';
import type { RawAnswers } from '#lib/domain/forms/form';
import { reachPage } from '#lib/domain/forms/reach';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { changeContact } from '#lib/use-cases/tracking/change-contact';
import { permittedContext } from '#lib/use-cases/tracking/take-own-step';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { shownAgain, withoutTyped } from '#lib/web/typed-cookie';
import { problemUrl } from '../../../track-problem';

type Props = { params: Promise<{ reference: string }> };

/** Changes how we reach the resident, or looks their address up and shows the page again. The form brings its own permit, as every step of theirs. */
export function POST(request: NextRequest, { params }: Props) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const reference = parseReference((await params).reference);
    if (reference === null) return seeOther(problemUrl('not-shown'));
    const isLooking = fieldText(fields, 'find') !== '';
    return isLooking ? again(reference, 'find=yes', fields) : change(reference, fields);
  });
}

async function change(reference: Reference, fields: RawAnswers): Promise<Response> {
  const permitted = await permittedContext(await publicContext(), fieldText(fields, 'permit'));
  if (!permitted.ok) return notDone(reference, permitted.reason, fields);
  const raw = keptFields(reachPage, fields);
  const changed = await changeContact(permitted.value, { reference, raw });
  if (!changed.ok) return notDone(reference, changed.reason, raw);
  const page = urls.trackContact(reference);
  return withoutTyped(seeOther(`${page}?done=changed`), { form: 'reach', page });
}

function notDone(reference: Reference, reason: string, fields: RawAnswers): Promise<Response> {
  return again(reference, `problem=${reason}`, fields);
}

function again(reference: Reference, why: string, fields: RawAnswers): Promise<Response> {
  return shownAgain(
    { form: 'reach', page: urls.trackContact(reference), why },
    keptFields(reachPage, fields),
  );
}

/** Somebody who reloads comes by GET: back to the page. */
export async function GET(_request: NextRequest, { params }: Props) {
  const reference = parseReference((await params).reference);
  return seeOther(reference === null ? urls.track() : urls.trackContact(reference));
}
