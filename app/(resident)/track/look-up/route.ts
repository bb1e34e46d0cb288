import type { NextRequest } from 'next/server';
import type { Refusal } from '#lib/domain/cases/refusal';
import { urls } from '#lib/urls';
import { proveByCode } from '#lib/use-cases/tracking/prove-access';
import { clientAddress } from '#lib/web/client-address';
import { codeCookie } from '#lib/web/code-cookie';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { trackingCookie } from '#lib/web/tracking-cookie';
import { askedUrl, problemUrl, trackProblemUrl } from '../track-problem';

export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const fields = await postedFields(request);
    const reference = fieldText(fields, 'reference').slice(0, 200);
    const code = fieldText(fields, 'code').slice(0, 200);
    if (reference.trim() === '') return seeOther(problemUrl('missing'));
    if (code.trim() === '') return seeOther(askedUrl(reference));
    const context = await publicContext();
    const proved = await proveByCode(context, { reference, code, address: await clientAddress() });
    if (!proved.ok) return seeOther(refusedUrl(proved, reference));
    const response = seeOther(urls.trackCase(proved.value.reference));
    const { ownCodeToken, ...proof } = proved.value;
    response.cookies.set(trackingCookie(context, proof));
    if (ownCodeToken !== undefined)
      response.cookies.set(codeCookie('own-code', proof.reference, ownCodeToken));
    return response;
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.track());
}

function refusedUrl(refusal: Refusal, typed: string): string {
  return refusal.reason === 'not-found'
    ? problemUrl('not-shown', typed)
    : trackProblemUrl(refusal, 'not-shown');
}
