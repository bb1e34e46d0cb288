import { describe, expect, it } from 'vitest';
import { verifiedEmail } from '#lib/auth/options';

describe('the address an identity provider gives', () => {
  it.each([
    ['that it says it has verified', { email_verified: true }],
    ['verified, told as text', { email_verified: 'true' }],
    ['of a domain that Entra ID says it owns', { xms_edov: 1 }],
  ])('counts when it is one %s', (_, claims) => {
    expect(verifiedEmail({ email: 'ann@council.example', ...claims })).toBe('ann@council.example');
  });

  it.each([
    ['nobody vouches for it', {}],
    ['it is said to be unverified', { email_verified: false }],
    ['the word is not yes', { email_verified: 'false', xms_edov: 0 }],
  ])('counts for nothing when %s', (_, claims) => {
    expect(verifiedEmail({ email: 'ann@council.example', ...claims })).toBeNull();
  });
});
