import { describe, expect, it } from 'vitest';
import { isAskedByOwnName } from '#lib/web/mailbox';

describe('the mail viewer', () => {
  it.each(['localhost:3000', 'localhost', '127.0.0.1:3000', '[::1]:3000'])('opens at %s', (host) => {
    expect(isAskedByOwnName(host)).toBe(true);
  });

  it.each([
    'rebound.example:3000',
    'localhost.rebound.example',
    '192.0.2.2:3000',
    'rebound.example@localhost.rebound.example',
    'a b',
    '',
    null,
  ])('stays shut at %s', (host) => {
    expect(isAskedByOwnName(host)).toBe(false);
  });
});
