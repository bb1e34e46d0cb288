import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { openRequestsLink } from '#lib/use-cases/tracking/my-requests';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { requestsCookie } from '#lib/web/requests-cookie';

/** Uses a one-time link up. By POST only: a mail scanner that follows the link must not. */
export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const context = await publicContext();
    const opened = await openRequestsLink(context, fieldText(await postedFields(request), 'token'));
    if (!opened.ok) return seeOther(`${urls.myRequests()}?problem=link`);
    const response = seeOther(urls.myRequests());
    response.cookies.set(requestsCookie(context, opened.value.linkId));
    return response;
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.myRequests());
}
