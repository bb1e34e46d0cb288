import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { openTrackingLink } from '#lib/use-cases/tracking/prove-access';
import { publicContext } from '#lib/web/context';
import { answerPost, fieldText, postedFields, seeOther } from '#lib/web/posted';
import { trackingCookie } from '#lib/web/tracking-cookie';

/** Uses a one-time link up. By POST only: a mail scanner that follows the link must not. */
export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const context = await publicContext();
    const opened = await openTrackingLink(context, fieldText(await postedFields(request), 'token'));
    if (!opened.ok) return seeOther(`${urls.track()}?problem=link`);
    const response = seeOther(urls.trackCase(opened.value.reference));
    response.cookies.set(trackingCookie(context, opened.value));
    return response;
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.track());
}
