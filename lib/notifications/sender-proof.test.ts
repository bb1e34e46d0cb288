import { describe, expect, it } from 'vitest';
import { senderProof } from '#lib/notifications/sender-proof';

const OURS = 'mx.council.example';
const FROM = 'sunita.brar@post.example';
const proof = (...found: readonly string[]) =>
  senderProof(
    found.map((value) => ({ key: 'authentication-results', value })),
    FROM,
    OURS,
  );

describe('whether a mail comes from whom it names', () => {
  it.each([
    'mx.council.example; dmarc=pass header.from=post.example',
    'MX.council.example 1; spf=fail smtp.mailfrom=a@else.example; dmarc=pass (p=none) header.from=post.example',
    'mx.council.example; dkim=pass (2048-bit; good) header.d=post.example header.s=x',
    'mx.council.example; dkim=pass header.i=@mail.post.example',
    'mx.council.example; dmarc=none; spf=pass smtp.mailfrom="sunita.brar@post.example"',
  ])('is proven: %s', (found) => {
    expect(proof(found)).toBe('proven');
  });

  it.each([
    'mx.council.example; dmarc=fail header.from=post.example; dkim=pass header.d=post.example',
    'mx.council.example; dkim=pass header.d=else.example; spf=pass smtp.mailfrom=bounce@else.example',
    'mx.council.example; dkim=fail header.d=post.example; spf=softfail smtp.mailfrom=post.example',
    'mx.council.example; dkim=pass header.d=notpost.example',
    'mx.council.example; auth=pass smtp.auth=post.example',
    'mx.council.example; none',
    'mx.council.example',
    'else.example; dmarc=pass header.from=post.example',
    '(mx.council.example) else.example; dmarc=pass',
    '',
  ])('is not proven: %s', (found) => {
    expect(proof(found)).toBe('unproven');
  });

  it('is what our server wrote uppermost, not what a sender wrote below it in its name', () => {
    const forged = 'mx.council.example; dmarc=pass header.from=post.example';
    expect(proof('mx.council.example; dmarc=fail', forged)).toBe('unproven');
    expect(proof('relay.example; dkim=pass header.d=post.example')).toBe('unproven');
    expect(proof()).toBe('unproven');
  });

  it('is not known where nobody looks', () => {
    expect(senderProof([], FROM, null)).toBe('unknown');
  });
});
