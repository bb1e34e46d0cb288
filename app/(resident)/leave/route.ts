import { type NextRequest, NextResponse } from 'next/server';
import { forms, isSensitiveForm } from '#lib/domain/forms/registry';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { noDraftCookie } from '#lib/web/draft-cookie';
import { noRequestsCookie } from '#lib/web/requests-cookie';
import { noTrackingCookie } from '#lib/web/tracking-cookie';
import { carriedWordsCookie, noWordsCookie } from '#lib/web/words-cookie';

/**
 * The quick way out: forgets on this device what somebody may have to hide, and goes on at once to a site of the council's
 * choice. Whoever presses Back finds an empty form. Not a redirect: a bare page stands there until that site answers.
 */
export async function GET(request: NextRequest) {
  const { council } = await findCouncil(await publicContext());
  const { href, host } = new URL(council.neutralSite);
  const page = `<!DOCTYPE html><html lang="en"><head><title>${host}</title></head><body><h1><a href="${href}">${host}</a></h1></body></html>`;
  const headers = { 'content-type': 'text/html; charset=utf-8', refresh: `0;url=${href}` };
  const response = new NextResponse(page, { headers });
  if (isOurs(request)) for (const cookie of leftBehind()) response.cookies.set(cookie);
  return response;
}

// A link on another site must not make anybody's answers go. Browsers that do not say where they come from are believed.
function isOurs(request: NextRequest): boolean {
  return ['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'));
}

function leftBehind() {
  const drafts = forms.filter(isSensitiveForm).map(({ id }) => noDraftCookie(id));
  const words = [noWordsCookie(), carriedWordsCookie(null)];
  return [...drafts, ...words, noTrackingCookie(), noRequestsCookie()];
}
