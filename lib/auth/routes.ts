import type { NextRequest } from 'next/server';
import NextAuth, { type AuthOptions } from 'next-auth';
import { PROVIDER_ID } from '#lib/auth/options';

/**
 * What an identity provider leads back to, and where next-auth leads on from there when it fails. Its other routes are
 * ours to ask (ask-next-auth), not anybody's: one writes what a visitor sends into the log, one makes sessions longer.
 */
const ANSWERED: readonly string[] = [`callback/${PROVIDER_ID}`, 'error', 'signin'];

/** next-auth's route handler, for one request; 404 for the routes that nobody needs. */
export async function nextAuthRoutes(
  options: AuthOptions,
  request: NextRequest,
  route: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  const { nextauth } = await route.params;
  // What it is named goes into a header as it stands.
  const isPlain = request.nextUrl.searchParams.getAll('error').every((error) => /^\w*$/.test(error));
  return ANSWERED.includes(nextauth.join('/')) && isPlain
    ? NextAuth(request, route, options)
    : new Response(null, { status: 404 });
}
