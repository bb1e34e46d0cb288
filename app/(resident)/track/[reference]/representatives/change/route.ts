import type { NextRequest } from 'next/server';
import type { RawAnswers } from '#lib/domain/forms/form';
import { parseReference, type Reference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { endRepresentative, nameRepresentative } from '#lib/use-cases/tracking/representatives';
import { permittedContext } from '#lib/use-cases/tracking/take-own-step';
import { codeCookie } from '#lib/web/code-cookie';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { problemUrl } from '../../../track-problem';

type Props = { params: Promise<{ reference: string }> };

/** Lets somebody read the letters for the resident, or ends it. The form brings its own permit, as every step of theirs. */
export function POST(request: NextRequest, { params }: Props) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const reference = parseReference((await params).reference);
    if (reference === null) return seeOther(problemUrl('not-shown'));
    const permitted = await permittedContext(await publicContext(), fieldText(fields, 'permit'));
    if (!permitted.ok) return notDone(reference, permitted.reason);
    const change = fieldText(fields, 'end') === '' ? named : ended;
    return change(permitted.value, reference, fields);
  });
}

async function named(context: Context, reference: Reference, fields: RawAnswers): Promise<Response> {
  const token = fieldText(fields, 'token');
  const result = await nameRepresentative(context, { reference, name: fieldText(fields, 'name'), token });
  if (!result.ok) return notDone(reference, result.reason);
  const response = seeOther(`${urls.trackRepresentatives(reference)}?done=named`);
  response.cookies.set(codeCookie('representative', reference, token));
  return response;
}

async function ended(context: Context, reference: Reference, fields: RawAnswers): Promise<Response> {
  const representative = fieldText(fields, 'end');
  const result = await endRepresentative(context, { reference, representative });
  if (!result.ok) return notDone(reference, result.reason);
  const response = seeOther(`${urls.trackRepresentatives(reference)}?done=ended`);
  response.cookies.set(codeCookie('representative', reference, null));
  return response;
}

function notDone(reference: Reference, reason: string): Response {
  return seeOther(`${urls.trackRepresentatives(reference)}?problem=${reason}`);
}

/** Somebody who reloads comes by GET: back to the page. */
export async function GET(_request: NextRequest, { params }: Props) {
  const reference = parseReference((await params).reference);
  return seeOther(reference === null ? urls.track() : urls.trackRepresentatives(reference));
}
