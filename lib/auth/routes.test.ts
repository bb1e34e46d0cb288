import { NextRequest } from 'next/server';
import { describe, expect, it } from 'vitest';
import { nextAuthRoutes } from '#lib/auth/routes';

const asked = (path: string) => {
  const request = new NextRequest(`http://localhost:3000/api/auth/${path}`);
  const nextauth = request.nextUrl.pathname.split('/').slice(3);
  return nextAuthRoutes({ providers: [] }, request, { params: Promise.resolve({ nextauth }) });
};

describe('next-auth’s own addresses', () => {
  it.each([
    ['writes into the log', '_log'],
    ['makes a session longer', 'session'],
    ['gives a token to post with', 'csrf'],
    ['takes a password past our own form', 'callback/password'],
    ['ends a session past our own form', 'signout'],
    ['is not there', 'callback'],
  ])('do not answer where one %s', async (_, path) => {
    expect((await asked(path)).status).toBe(404);
  });

  it('do not answer an error whose name could not stand in a header', async () => {
    expect((await asked('error?error=Callback&error=a%0d%0ab')).status).toBe(404);
  });
});
