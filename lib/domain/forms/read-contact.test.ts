import { describe, expect, it } from 'vitest';
import {
  hasPhoneNumber,
  isEmailAddress,
  parsePostcode,
  phoneParts,
  postcodeIn,
  ukMobileIn,
} from '#lib/domain/forms/read-contact';

describe('an email address', () => {
  it.each([
    'sian@example.com',
    'a.b+c@sub.example.co.uk',
    "o'neil@example.org",
    'jürgen@münchen.example',
    '用户@例子.example',
    'UPPER@EXAMPLE.COM',
  ])('accepts %s', (text) => {
    expect(isEmailAddress(text)).toBe(true);
  });

  it.each([
    'sian',
    '@example.com',
    'sian@',
    'sian@example',
    'sian@.com',
    'sian@example..com',
    'sian@-example.com',
    'sian@example-.com',
    'sian@exa_mple.com',
    'a@b@example.com',
    '.sian@example.com',
    'sian.@example.com',
    'si..an@example.com',
    'si an@example.com',
    'a@example.com,b@example.com',
    'Sian <sian@example.com>',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(64)}.com`,
  ])('does not take %s', (text) => {
    expect(isEmailAddress(text)).toBe(false);
  });
});

describe('a phone number', () => {
  it.each(['01632 960 001', '+44 (0)1632-960001 ext 4', 'after 6: ٠١٢٣٤٥'])('is found in %s', (text) => {
    expect(hasPhoneNumber(text)).toBe(true);
  });

  it.each(['none', 'call me', '1234'])('is not found in %s', (text) => {
    expect(hasPhoneNumber(text)).toBe(false);
  });
});

describe('a mobile number', () => {
  it.each([
    '07700 900 123',
    '07700900123, after 6',
    'after 6: 07700-900123 6pm',
    '+44 7700 900123',
    '+44 (0)7700 900 123',
    '0044 7700 900123',
    '7700 900 123',
    '01632 960 001 or 07700 900123',
  ])('is found in %s', (text) => {
    expect(ukMobileIn(text)).toBe('+447700900123');
  });

  it('on the Isle of Man begins like a pager’s', () => {
    expect(ukMobileIn('07624 000 001')).toBe('+447624000001');
    expect(ukMobileIn('07625 000 001')).toBeNull();
  });

  it.each(['01632 960 001', '070 0090 0123', '07700 900 12', '07700 900 1234', '+353 7700 90012', ''])(
    'is not found in %s',
    (text) => {
      expect(ukMobileIn(text)).toBeNull();
    },
  );
});

describe('a postcode', () => {
  it.each([
    ['zz99zz', 'ZZ9 9ZZ'],
    [' z z 9 9 z z ', 'ZZ9 9ZZ'],
    ['w1a 1aa', 'W1A 1AA'],
    ['M1 1AE.', 'M1 1AE'],
    ['ec1a-1bb', 'EC1A 1BB'],
  ])('reads %s', (typed, expected) => {
    expect(parsePostcode(typed)).toBe(expected);
  });

  it.each(['', 'ZZ9', '12345', 'ZZ99 ZZZ', 'not one'])('does not take “%s”', (typed) => {
    expect(parsePostcode(typed)).toBeNull();
  });

  it.each([
    ['9 Salt Row, Brackwater, BW1 3CQ', 'BW1 3CQ'],
    ['the green behind bw28tg', 'BW2 8TG'],
    ['from ZZ1 1AA to ZZ9  9ZZ', 'ZZ9 9ZZ'],
    ['14 Mill Street', null],
    ['', null],
  ])('is found in “%s”, the last where there are several', (text, expected) => {
    expect(postcodeIn(text)).toBe(expected);
  });
});

describe('a text with phone numbers in it', () => {
  it.each([
    ['01632 960 100', ['01632960100']],
    ['(01632) 960100', ['01632960100']],
    ['+44 1632 960100, evenings', ['+441632960100']],
    ['0033 1 99 00 12 34', ['0033199001234']],
    ['01632 960 100 after 5pm, or 07700 900 123', ['01632960100', '07700900123']],
    ['999', ['999']],
  ])('can be rung: %s', (text, numbers) => {
    const parts = phoneParts(text);
    expect(parts.flatMap(({ number }) => number ?? [])).toEqual(numbers);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    for (const part of parts) expect(text.startsWith(part.text, part.at)).toBe(true);
  });

  it.each(['01632 960 100 9am', 'ask for room 12', '960 100 and 3', ''])('is left as it is: %s', (text) => {
    expect(phoneParts(text).every(({ number }) => number === null)).toBe(true);
  });
});
