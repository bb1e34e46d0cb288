import { type NextRequest, NextResponse } from 'next/server';
import { env, isDevelopment } from '#lib/env';
import { urls } from '#lib/urls';
import { isDownload } from '#lib/web/download';
import { chosenLocale, LOCALE_HEADER, localeCookie, localeFor } from '#lib/web/locale';
import { isSetUp } from '#lib/web/set-up';

/**
 * Sets headers; it is no boundary: permission is asked in the use cases. Every page gets a nonce of its own, and only
 * scripts and styles that carry it run.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl;
  const isFile = isReadable(pathname) && isDownload(pathname);
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64');
  const policy = contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-path', pathname);
  headers.set('x-search', request.nextUrl.search);
  headers.set(LOCALE_HEADER, localeFor(request));
  headers.set('content-security-policy', policy);
  const response = await answerTo(request, headers);
  response.headers.set('content-security-policy', isFile ? DOWNLOAD_POLICY : policy);
  response.headers.set('cache-control', 'no-store');
  const chosen = chosenLocale(request);
  if (chosen !== null) response.cookies.set(localeCookie(chosen));
  for (const [name, value] of Object.entries(FIXED)) response.headers.set(name, value);
  response.headers.set('permissions-policy', permissionsPolicy());
  if (env().PUBLIC_ORIGIN.startsWith('https:'))
    response.headers.set('strict-transport-security', 'max-age=31536000');
  return response;
}

// What a browser that opens a downloaded file all the same lets it do: nothing.
const DOWNLOAD_POLICY = "sandbox; default-src 'none'";

async function answerTo(
  { nextUrl: { pathname }, url }: NextRequest,
  headers: Headers,
): Promise<NextResponse> {
  const needsCouncil = pathname !== urls.setUp() && !pathname.startsWith('/api/');
  if (needsCouncil && !(await isSetUp()))
    return NextResponse.redirect(new URL(urls.setUp(), env().PUBLIC_ORIGIN), 303);
  const request = { headers };
  return isReadable(pathname)
    ? NextResponse.next({ request })
    : NextResponse.rewrite(new URL(urls.nothing(), url), { request });
}

// Next fails on escapes that are no text (%FF), which would be our fault to whoever mistyped.
function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

const FIXED: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  // Not no-referrer: with it browsers send "Origin: null", and forms without JavaScript would be refused.
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

// Where somebody is, the map asks when they press its button.
function permissionsPolicy(): string {
  const geolocation = env().MAP_TILES_URL === undefined ? '()' : '(self)';
  return `camera=(), microphone=(), geolocation=${geolocation}, payment=(), usb=()`;
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:${originOf(env().MAP_TILES_URL)}`,
    "font-src 'self'",
    "connect-src 'self'",
    `form-action 'self'${originOf(env().OIDC_ISSUER)}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

// Of others: where signing in leads by a form of ours, and where the map's tiles come from.
function originOf(url: string | undefined): string {
  return url === undefined ? '' : ` ${new URL(url).origin}`;
}

export const config = {
  // Everything but Next's own static files, which carry no scripts' trust and are cached for ever.
  matcher: ['/((?!_next/static|_next/image|icon.svg|favicon.ico).*)'],
};
