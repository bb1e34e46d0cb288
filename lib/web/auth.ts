import { cookies } from 'next/headers';
import { type NextRequest, NextResponse } from 'next/server';
import { type AuthAct, type AuthAnswer, askNextAuth } from '#lib/auth/ask-next-auth';
import { authOptions } from '#lib/auth/options';
import { isPassword } from '#lib/auth/password';
import { nextAuthRoutes } from '#lib/auth/routes';
import { signInByPassword, signInByProvider } from '#lib/use-cases/staff/sign-in';
import { clientAddress } from '#lib/web/client-address';
import { contextFor } from '#lib/web/context';

// next-auth's options with our own rules of who is let in.
function signInOptions() {
  return authOptions({
    password: async ({ email, password }) => {
      const address = await clientAddress();
      const result = await signInByPassword(contextFor({ kind: 'public' }), {
        email,
        password,
        address,
        isPassword,
      });
      if (result.ok) return result.value;
      if (result.reason === 'too-many-attempts') throw new Error(result.reason);
      return null;
    },
    provider: async (identity) => {
      const result = await signInByProvider(contextFor({ kind: 'public' }), identity);
      return result.ok ? result.value : null;
    },
  });
}

/** next-auth's own routes: what an identity provider calls back. */
export function answerAuth(request: NextRequest, route: { params: Promise<{ nextauth: string[] }> }) {
  return nextAuthRoutes(signInOptions(), request, route);
}

/** Has next-auth do something for a form of ours. */
export async function ask(act: AuthAct): Promise<AuthAnswer> {
  const jar = Object.fromEntries((await cookies()).getAll().map(({ name, value }) => [name, value]));
  return askNextAuth(signInOptions(), act, jar);
}

/** On to `path`, with the cookies next-auth set. */
export function leadOn(path: string, answer: AuthAnswer): NextResponse {
  const response = new NextResponse(null, { status: 303, headers: { location: path } });
  for (const cookie of answer.cookies) response.headers.append('set-cookie', cookie);
  return response;
}
