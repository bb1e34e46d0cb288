import type { NextRequest } from 'next/server';
import NextAuth, { type AuthOptions } from 'next-auth';

/** next-auth's route handler, for one request. */
export function nextAuthRoutes(
  options: AuthOptions,
  request: NextRequest,
  route: { params: Promise<{ nextauth: string[] }> },
): Promise<Response> {
  return NextAuth(request, route, options);
}
