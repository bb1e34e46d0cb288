import { NextResponse } from 'next/server';
import { thirdPartyNotices } from '#lib/web/third-party-notices';

/** The licences of what others wrote and our pages bring to the browser. */
export async function GET(): Promise<NextResponse> {
  return new NextResponse(await thirdPartyNotices(), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
