import { describe, expect, it } from 'vitest';
import { waysLeft } from '#lib/domain/cases/contact';

describe('the ways of reaching somebody', () => {
  it('are those they left, and texts where they want them', () => {
    const left = { email: 'ann@post.example', phone: null, address: '1 Mill Street' };
    expect(waysLeft(left, false)).toEqual({ email: true, phone: false, post: true });
    const nothing = { email: null, phone: '07700 900123', address: null };
    expect(waysLeft(nothing, true)).toEqual({ email: false, phone: true, post: false, texts: true });
  });
});
