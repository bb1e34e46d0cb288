import { beforeAll, describe, expect, it, vi } from 'vitest';
import { toReference } from '#lib/domain/references/reference';
import { reachCookie, typedReach } from '#lib/web/reach-cookie';

const reference = toReference('7KM4RT9PG');
const read = (value: string) => typedReach({ get: (name) => (name === 'reach' ? { value } : undefined) });

beforeAll(() => {
  vi.stubEnv('PUBLIC_ORIGIN', 'https://requests.council.example');
});

describe('what was typed of how to reach somebody', () => {
  it('is shown again on that page alone, whatever its letters, for ten minutes', () => {
    const typed = { 'contact-by': 'post', address: 'Tŷ Mawr\n1 & 2 = Stryd “Fawr” 🏠', email: '' };
    const { value, ...cookie } = reachCookie(reference, typed);
    expect(cookie).toMatchObject({ path: '/track/7KM-4RT-9PG/contact', maxAge: 600, httpOnly: true });
    expect(value).toMatch(/^[\w-]+$/);
    expect(read(value)).toEqual(typed);
  });

  it('is forgotten once it is kept, and is never more than a browser takes', () => {
    expect(reachCookie(reference, null)).toMatchObject({ value: '', maxAge: 0 });
    expect(reachCookie(reference, { address: '\u0301'.repeat(1800) })).toMatchObject({
      value: '',
      maxAge: 0,
    });
    expect(read('')).toBeNull();
  });

  it('is read whatever stands there', () => {
    for (const value of ['%', '{', '===', 'x'.repeat(9000)]) expect(read(value)).not.toBeNull();
  });
});
