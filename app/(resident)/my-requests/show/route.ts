import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { proveByList } from '#lib/use-cases/tracking/my-requests';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { openList } from '#lib/web/requests-cookie';
import { trackingCookie } from '#lib/web/tracking-cookie';

/** Opens one of the listed requests with its letters, as its access code would. */
export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const context = await publicContext();
    const linkId = openList(context, request.cookies);
    const reference = fieldText(await postedFields(request), 'reference').slice(0, 60);
    const proof = linkId === null ? null : await proveByList(context, linkId, reference);
    if (proof === null) return seeOther(urls.myRequests());
    const response = seeOther(urls.trackCase(proof.reference));
    response.cookies.set(trackingCookie(context, proof));
    return response;
  });
}

/** Somebody who reloads comes by GET: back to the list. */
export function GET() {
  return seeOther(urls.myRequests());
}
