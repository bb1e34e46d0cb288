import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PersonalDetails, personalTraces } from '#lib/domain/cases/personal-traces';
import { person as nobody } from '#lib/testing/given-actors';

function certain(text: string, person: Partial<PersonalDetails>): boolean {
  return personalTraces(text, { ...nobody, ...person }).some((trace) => trace.certain);
}

describe('the name of the person who asked', () => {
  it.each([
    ['Sunita Brar', 'You asked, Ms SUNITA  BRAR, for figures.'],
    ['Siân O’Brien', "a request by Sian O'Brien of the ward"],
    ['Sian OBrien', 'a request by Siân O’Brien of the ward'],
    ['Gŵyneth Prŷs', 'Gw\u0302yneth Pry\u0302s asked us'],
    ['Mary-Jane Hall', 'Mary Jane Hall asked; Mary‑Jane Hall was told'],
    ['J. R. Hartley', 'J.R. Hartley'],
    ['Joanne Marlowe', 'Joanne Marlowe’s request'],
    ['Sunita Brar', 'Sunita\nBrar'],
    ['Łukasz Żak', 'Dear ŁUKASZ ŻAK,'],
    ['山田太郎', 'by 山田太郎.'],
  ])('%s is found in “%s”', (name, text) => {
    expect(certain(text, { name })).toBe(true);
  });

  it.each([
    ['Ed It', 'We edited the list.'],
    ['Al In', 'All in all'],
    ['Sunita Brar', 'Sunita told Brar'],
    ['Ann Lee', 'The plan leeway'],
    ['Sunita Brar', ''],
  ])('%s is not found in “%s”', (name, text) => {
    expect(certain(text, { name })).toBe(false);
  });

  it('leaves a name of three letters or fewer to whoever publishes', () => {
    expect(personalTraces('Fewer in May than in June', { ...nobody, name: 'May' })).toEqual([
      { found: 'May', what: 'the name of the person who asked', certain: false },
    ]);
  });

  it.each(['', '  ', '—'])('finds nothing for the empty name “%s”', (name) => {
    expect(personalTraces('Anything at all —', { ...nobody, name })).toEqual([]);
  });
});

describe('the phone number of the person who asked', () => {
  const spellings = [
    '07700 900123',
    '(07700) 900 123',
    '07700-900-123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
  ];
  const pairs = spellings.flatMap((kept) => spellings.map((written) => [kept, written] as const));

  it.each(pairs)('kept as %s is found written %s', (phone, written) => {
    const traces = personalTraces(`Ring ${written} after five.`, { ...nobody, phone });
    expect(traces[0]).toEqual({
      found: phone,
      what: 'the phone number of the person who asked',
      certain: true,
    });
  });

  it('is not told a second time as one that looks like a number', () => {
    expect(personalTraces('Ring 07700 900123', { ...nobody, phone: '07700 900123' })).toHaveLength(1);
    expect(personalTraces('Ring +44 7700 900123', { ...nobody, phone: '07700 900123' })).toHaveLength(1);
  });

  it.each(['none', '12', ''])('“%s” is no number to look for', (phone) => {
    expect(personalTraces('There were 12, or none.', { ...nobody, phone })).toEqual([]);
  });
});

describe('the address of the person who asked', () => {
  it('is found by its first line', () => {
    expect(certain('the lamp outside 14 Mill Street', { address: '14 Mill Street\nBrackwater' })).toBe(true);
  });

  it('does not take the town for the address', () => {
    expect(certain('all of Brackwater', { address: '14 Mill Street\nBrackwater' })).toBe(false);
  });

  it('does not take “Flat 2” by itself for anybody’s address', () => {
    const address = 'Flat 2\n14 Mill Street';
    expect(certain('we inspected flat 2 and flat 3', { address })).toBe(false);
    expect(certain('we inspected Flat 2, 14 Mill Street', { address })).toBe(true);
  });

  it('is found when it has one short line only', () => {
    expect(certain('at 1 Quay', { address: '1 Quay' })).toBe(true);
  });

  it('finds the postcode in any spacing, and email addresses in any case', () => {
    expect(certain('near bw11aa', { postcode: 'BW1 1AA' })).toBe(true);
    expect(certain('write to S.Brar@Post.Example', { email: 's.brar@post.example' })).toBe(true);
  });
});

describe('what only looks personal', () => {
  it.each([
    ['an email address', 'ask jo.bloggs+list@mail.post.example for it', 'jo.bloggs+list@mail.post.example'],
    ['a phone number', 'ring 01632 960 100 now', '01632 960 100'],
    ['a postcode', 'at BW1 1AA.', 'BW1 1AA'],
    ['a National Insurance number', 'her number QQ 12 34 56 C', 'QQ 12 34 56 C'],
  ])('is told as %s, for a person to judge', (what, text, found) => {
    expect(personalTraces(text, nobody)).toContainEqual({ found, what, certain: false });
  });

  it('is told once, after what is certain', () => {
    const text = 'BW1 1AA, BW1 1AA, and Sunita Brar';
    const traces = personalTraces(text, { ...nobody, name: 'Sunita Brar' });
    expect(traces.map(({ found }) => found)).toEqual(['Sunita Brar', 'BW1 1AA']);
  });

  it('is not a year, a sum of money or a reference to an Act', () => {
    expect(personalTraces('In 2025, £1,234,567 under section 12(1) of the 2000 Act.', nobody)).toEqual([]);
  });
});

describe('a long text', () => {
  const person = {
    name: 'Aa Aa',
    email: 'a@a.aa',
    phone: '07700 900123',
    address: '1 A Street',
    postcode: 'A1 1AA',
  };

  it.each(['a', 'a ', '0', '0 ', '.', 'a@', 'a.', '-', 'A1', '(', '\u0302', 'a@a.a.', '+44 ', 'aa '])(
    // A pattern that tries every way to match would not come to an end.
    'of 100,000 characters “%s” is read to its end',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(Array.isArray(personalTraces(text, person))).toBe(true);
    },
  );

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (text, name) => {
        expect(Array.isArray(personalTraces(text, { ...nobody, name, phone: name, address: name }))).toBe(
          true,
        );
      }),
    );
  });

  it('finds a name of two words wherever it stands between other words', () => {
    fc.assert(
      fc.property(fc.lorem(), fc.lorem(), (before, after) => {
        expect(certain(`${before} (Sunita Brar) ${after}`, { name: 'Sunita Brar' })).toBe(true);
      }),
    );
  });
});
