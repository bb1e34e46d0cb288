import { env } from '#lib/env';

/** Options of every cookie set here: out of reach of scripts and of other sites, and only over TLS where there is TLS. */
export function cookieOptions(path: string, maxAgeSeconds: number) {
  return {
    httpOnly: true,
    sameSite: 'lax',
    secure: env().PUBLIC_ORIGIN.startsWith('https:'),
    path,
    maxAge: maxAgeSeconds,
  } as const;
}

/** What reading needs of Next's cookie store, whether of a page or of a request. */
export type CookieReader = { get: (name: string) => { value: string } | undefined };
