import { encode } from 'next-auth/jwt';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readSession } from '#lib/auth/session';

const SECRET = 'a key for tests that is long enough, of course';
const SUBJECT = { staffId: '4f7d7c5e-0000-4000-8000-000000000001', epoch: 3 };
const HOUR = 3600;

beforeAll(() => {
  vi.stubEnv('SECRET_KEY', SECRET);
});

const sealed = (claims: object, secret = SECRET) => encode({ token: { ...claims }, secret, maxAge: HOUR });
const read = (value: string, now = Date.now()) =>
  readSession({ get: (name) => (name === 'next-auth.session-token' ? { value } : undefined) }, now);

describe('a session cookie', () => {
  it('names whose it is, every time it is sent', async () => {
    const value = await sealed(SUBJECT);
    expect(await read(value)).toEqual(SUBJECT);
    expect(await read(value)).toEqual(SUBJECT);
  });

  it('names nobody once it has expired, although it did before', async () => {
    const value = await sealed(SUBJECT);
    expect(await read(value)).toEqual(SUBJECT);
    expect(await read(value, Date.now() + (HOUR + 1) * 1000)).toBeNull();
  });

  it.each([
    ['sealed with another key', () => sealed(SUBJECT, 'somebody else’s key, just as long as ours is')],
    ['without an epoch', () => sealed({ staffId: SUBJECT.staffId })],
    ['that is no token', () => Promise.resolve('a.b.c.d.e')],
  ])('%s names nobody', async (_, make) => {
    const value = await make();
    expect(await read(value)).toBeNull();
    expect(await read(value)).toBeNull();
  });

  it('that was not sent names nobody', async () => {
    expect(await readSession({ get: () => undefined }, Date.now())).toBeNull();
  });
});
