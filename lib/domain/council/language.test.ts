import { describe, expect, it } from 'vitest';
import { addressIn, isLanguage, languageTag } from '#lib/domain/council/language';

describe('the languages residents can be served in', () => {
  it('are the ones we have words for', () => {
    expect([isLanguage('en'), isLanguage('cy'), isLanguage('fr'), isLanguage('toString')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('have the names that documents and formatters know', () => {
    expect([languageTag('en'), languageTag('cy')]).toEqual(['en-GB', 'cy']);
  });

  it('are named by the addresses we send, but for English', () => {
    const url = 'https://requests.example/track/7KM4RT9PG';
    expect(addressIn('en', url)).toBe(url);
    expect(addressIn('cy', url)).toBe(`${url}?lang=cy`);
  });
});
