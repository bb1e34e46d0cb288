import { describe, expect, it } from 'vitest';
import { identityQuestions } from '#lib/domain/contact/identity';

const PERSON = {
  name: 'Agathe Underhill',
  email: null,
  phone: '01632 960 001',
  address: ' ',
  postcode: 'BW1 3CQ',
};

describe('what a caller is asked', () => {
  it('is only what we hold of them and what it is about, never their name', () => {
    expect(identityQuestions(PERSON, 'The lid is broken.')).toEqual([
      { detail: 'postcode', held: 'BW1 3CQ' },
      { detail: 'phone', held: '01632 960 001' },
      { detail: 'about', held: 'The lid is broken.' },
    ]);
  });
});
