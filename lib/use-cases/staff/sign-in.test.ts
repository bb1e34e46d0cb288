import { describe, expect, it } from 'vitest';
import { testCouncil } from '#lib/testing/test-council';
import { type PasswordAttempt, signInByPassword } from '#lib/use-cases/staff/sign-in';

const test = testCouncil();

let looked = 0;
const attempt = (email: string, right: boolean): PasswordAttempt => ({
  email,
  password: 'typed',
  address: null,
  isPassword: () => {
    looked += 1;
    return Promise.resolve(right);
  },
});
const signIn = (email: string, right: boolean) => signInByPassword(test.anybody(), attempt(email, right));

describe('signing in with a password', () => {
  it('looks at ten wrong passwords, however many are sent at the same moment', async () => {
    looked = 0;
    const said = await Promise.all(
      Array.from({ length: 30 }, () => signIn('manager@brackwater.example', false)),
    );
    expect(looked).toBe(10);
    expect(said.filter((each) => !each.ok && each.reason === 'too-many-attempts')).toHaveLength(20);
    expect(await signIn('manager@brackwater.example', true)).toMatchObject({ reason: 'too-many-attempts' });
  });

  it('counts one account’s wrong passwords together, however its address is spelt', async () => {
    for (const email of ['Agent@Brackwater.example', ' agent@brackwater.example ']) {
      for (let tries = 0; tries < 5; tries += 1) await signIn(email, false);
    }
    expect(await signIn('agent@brackwater.example', true)).toMatchObject({ reason: 'too-many-attempts' });
  });

  it('counts nothing for somebody who is let in, however often', async () => {
    for (let times = 0; times < 12; times += 1) {
      expect((await signIn('caseworker@brackwater.example', true)).ok).toBe(true);
    }
  });

  it('lets nobody in without an account or with a wrong password', async () => {
    expect(await signIn('nobody@brackwater.example', true)).toMatchObject({ reason: 'not-found' });
    expect(await signIn('caseworker@brackwater.example', false)).toMatchObject({ reason: 'not-found' });
  });
});
