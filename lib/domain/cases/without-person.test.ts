import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonalDetails, personalTraces } from '#lib/domain/cases/personal-traces';
import { withoutPerson } from '#lib/domain/cases/without-person';
import { person as nobody } from '#lib/testing/given-actors';

const sunita: PersonalDetails = {
  name: 'Sunita Brar',
  email: 'sunita.brar@post.example',
  phone: '01632 960 123',
  address: '14 Mill Street\nBrackwater',
  postcode: 'BW1 3CQ',
};

describe('a request for somebody who need not know who asked', () => {
  it.each([
    ['I am SUNITA  brar and I ask for figures.', 'I am [left out] and I ask for figures.'],
    ['Write to sunita.brar@post.example.', 'Write to [left out].'],
    ['Ring 01632-960-123', 'Ring [left out]'],
    ['Trees at 14 Mill Street, Brackwater, BW1 3CQ', 'Trees at [left out], Brackwater, [left out]'],
    ['How many trees in Mill Street?', 'How many trees in Mill Street?'],
    ['', ''],
  ])('“%s” reads “%s”', (text, read) => {
    expect(withoutPerson(text, [sunita])).toBe(read);
  });

  it('names neither the one who asks nor the one they ask for', () => {
    const text = 'Sunita Brar asks for Harpal Gill.';
    expect(withoutPerson(text, [sunita, { ...nobody, name: 'Harpal Gill' }])).toBe(
      '[left out] asks for [left out].',
    );
  });

  it('is left out as a whole where a detail is written in a way that cannot be cut out', () => {
    expect(withoutPerson('Ring me on +44 1632 960123, please.', [sunita])).toBe(
      '[left out, because it says who asked]',
    );
  });

  it('keeps words that are as short as a name', () => {
    expect(withoutPerson('Fewer in May than in June', [{ ...nobody, name: 'May' }])).toBe(
      'Fewer in May than in June',
    );
  });

  it('holds no certain trace of anybody, whatever they wrote', () => {
    const spelt = fc.constantFrom('Sunita Brar', 'sunita brar', 'Sunita\nBrar', 'Süñita Brar', '01632960123');
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string(), spelt)), (parts) => {
        const read = withoutPerson(parts.join(' '), [sunita]);
        expect(personalTraces(read, sunita).some(({ certain }) => certain)).toBe(false);
      }),
    );
  });
});
