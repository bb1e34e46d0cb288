import type { NextRequest } from 'next/server';
import { urls } from '#lib/urls';
import { answerPost, seeOther } from '#lib/web/posted';
import { noTrackingCookie } from '#lib/web/tracking-cookie';

/** Locks the letters on this device. */
export function POST(request: NextRequest) {
  return answerPost(request, async () => {
    const response = seeOther(urls.track());
    response.cookies.set(noTrackingCookie());
    return response;
  });
}

/** Somebody who reloads comes by GET: back to the form. */
export function GET() {
  return seeOther(urls.track());
}
