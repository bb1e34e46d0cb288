import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { RawAnswers } from '#lib/domain/forms/form';
import {
  reachAnew,
  reachAsPosted,
  reachFrom,
  reachPage,
  readReach,
  settleReach,
} from '#lib/domain/forms/reach';

const today = plainDate('2026-11-20');
const read = (raw: RawAnswers, texts = true) => readReach(settleReach(reachPage, raw, texts), raw, today);
const wrong = (raw: RawAnswers) => {
  const result = read(raw);
  return result.ok ? [] : result.problems.map(({ field, message }) => `${field}: ${message}`);
};

const byPost = {
  email: null,
  phone: '07700 900123',
  address: '14 Mill Street\nBrackwater',
  postcode: 'ZZ9 9ZZ',
  contactBy: 'post',
  wantsTexts: true,
  needs: ['large-print', 'bsl', 'A friend speaks for me.'],
};

describe('the page on which somebody changes how we reach them', () => {
  it('holds what is known, and reads it back', () => {
    const result = read(reachAsPosted(byPost));
    expect(result.ok && reachFrom(result.answers)).toEqual(byPost);
    const byEmail = {
      ...byPost,
      email: 'ann@post.example',
      contactBy: 'email',
      wantsTexts: false,
      needs: [],
    };
    const other = read(reachAsPosted(byEmail));
    expect(other.ok && reachFrom(other.answers)).toEqual(byEmail);
  });

  it('wants a way, and what that way needs', () => {
    expect(wrong({})).toEqual(['contact-by: Choose how we should reply to you.']);
    expect(wrong({ 'contact-by': 'email' })).toEqual([
      'email: Enter your email address, so that we can reply to you.',
    ]);
    expect(wrong({ 'contact-by': 'phone' })).toEqual([
      'phone: Enter your phone number, so that we can call you.',
    ]);
    expect(wrong({ 'contact-by': 'post' })).toEqual([
      'address: Enter your address, so that we can write to you.',
    ]);
  });

  it('sends texts to a mobile alone, and says so to whoever gives a landline', () => {
    const landline = { ...reachAsPosted(byPost), phone: '01632 960001' };
    expect(wrong(landline)).toEqual([
      'texts: We can only text a UK mobile number. Enter one, or leave the box for texts empty.',
    ]);
    expect(wrong({ ...landline, texts: '' })).toEqual([]);
  });

  it('asks nobody about texts where the council sends none', () => {
    const result = read(reachAsPosted(byPost), false);
    expect(result.ok && reachFrom(result.answers).wantsTexts).toBe(false);
  });
});

describe('how somebody is reached who has told us anew', () => {
  const nothing = {
    email: null,
    phone: null,
    address: null,
    postcode: null,
    contactBy: null,
    wantsTexts: false,
    needs: [],
  };

  it('is as they said, and as before where they said nothing', () => {
    expect(reachAnew(byPost, nothing)).toEqual(byPost);
    const email = { email: 'ann@post.example', contactBy: 'email' };
    expect(reachAnew(byPost, { ...nothing, ...email })).toEqual({ ...byPost, ...email });
    expect(reachAnew(byPost, { ...nothing, needs: ['bsl'] }).needs).toEqual(['bsl']);
    const moved = { phone: '01632 960001', address: '1 Quay Street', postcode: null };
    expect(reachAnew(byPost, { ...nothing, ...moved })).toEqual({ ...byPost, ...moved, wantsTexts: false });
  });
});
