import { describe, expect, it } from 'vitest';
import { isReachedAnew, isSamePerson } from '#lib/domain/cases/same-person';
import { person as nobody } from '#lib/testing/given-actors';

const sunita = {
  ...nobody,
  name: 'Sunita Brar',
  email: 'sunita@post.example',
  phone: '01632 960001',
  postcode: 'NW1 4AB',
};

describe('two people’s details', () => {
  it.each([
    ['email address', { email: 'Sunita@Post.example ' }],
    ['phone number', { phone: '01632960001' }],
    ['name and postcode', { name: 'sunita  brar', postcode: 'nw14ab' }],
  ])('are one person’s with the same %s', (_what, details) => {
    expect(isSamePerson(sunita, { ...nobody, ...details })).toBe(true);
  });

  it.each([
    ['the same name alone', { name: 'Sunita Brar' }],
    ['the same postcode alone', { postcode: 'NW1 4AB' }],
    ['nothing', {}],
  ])('are not with %s', (_what, details) => {
    expect(isSamePerson(sunita, { ...nobody, ...details })).toBe(false);
    expect(isSamePerson({ ...nobody, ...details }, { ...nobody, ...details })).toBe(false);
  });
});

describe('where one person is reached', () => {
  it('is new with another address, phone number or email address, however it is spaced', () => {
    expect(isReachedAnew(sunita, { ...sunita, phone: '01632960001' })).toBe(false);
    expect(isReachedAnew(sunita, { ...sunita, email: 'sunita@new.example' })).toBe(true);
    expect(isReachedAnew(sunita, { ...sunita, address: '1 Quay Street' })).toBe(true);
  });
});
