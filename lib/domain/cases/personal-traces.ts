/** The resident's details, to be kept out of what is published. */
export type PersonalDetails = {
  name: string | null;
  email: string | null;
  phone: string | null;
  address: string | null;
  postcode: string | null;
};

/** Something personal in a text. `certain`: it is the resident's own; otherwise it only looks personal and a person decides. */
export type Trace = { found: string; what: string; certain: boolean };

const LOOKS_PERSONAL: readonly { what: string; pattern: RegExp }[] = [
  { what: 'an email address', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  { what: 'a phone number', pattern: /(?:\+44|\b0)[\d ()-]{8,14}\d/g },
  { what: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi },
  { what: 'a National Insurance number', pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi },
];

/** What in `text` belongs to the person, or looks as if it belonged to anybody. Each thing once, the certain ones first. */
export function personalTraces(text: string, person: PersonalDetails): Trace[] {
  const squeezed = squeeze(text);
  const own = ownDetails(person).filter((detail) => holds(squeezed, detail));
  const looks = LOOKS_PERSONAL.flatMap(({ what, pattern }) =>
    [...new Set(text.match(pattern) ?? [])].map((found) => ({ found: found.trim(), what, certain: false })),
  ).filter(({ found }) => !own.some(({ wanted }) => squeeze(found).letters.endsWith(wanted)));
  const traces = own.map(({ found, what, certain }) => ({ found, what, certain }));
  return [...traces.filter(({ certain }) => certain), ...traces.filter(({ certain }) => !certain), ...looks];
}

/** Letters and digits only, small, without accents; where in them the text's words begin and end. */
type Squeezed = { letters: string; begins: ReadonlySet<number>; ends: ReadonlySet<number> };

// Spaces, case, punctuation, accents and the several kinds of hyphen and apostrophe must not hide a name or a number.
function squeeze(text: string): Squeezed {
  let letters = '';
  const begins = new Set<number>();
  const ends = new Set<number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    begins.add(letters.length);
    letters += word.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
    ends.add(letters.length);
  }
  return { letters, begins, ends };
}

type Detail = Trace & { wanted: string; wholeWords: boolean };

// A name is found as whole words only: "Ed It" is not in "edited".
function holds({ letters, begins, ends }: Squeezed, { wanted, wholeWords }: Detail): boolean {
  if (!wholeWords) return letters.includes(wanted);
  for (let at = letters.indexOf(wanted); at !== -1; at = letters.indexOf(wanted, at + 1)) {
    if (begins.has(at) && ends.has(at + wanted.length)) return true;
  }
  return false;
}

function ownDetails({ name, email, phone, address, postcode }: PersonalDetails): Detail[] {
  return [
    ...detail(name, 'the name of the person who asked'),
    ...detail(email, 'the email address of the person who asked'),
    ...phoneDetail(phone),
    ...detail(street(address), 'the address of the person who asked'),
    ...detail(postcode, 'the postcode of the person who asked'),
  ];
}

// A name as short as "May" or "Li" is a word of many texts: it is shown to whoever publishes, who decides.
function detail(found: string | null, what: string): Detail[] {
  const wanted = squeeze(found ?? '').letters;
  if (found === null || wanted === '') return [];
  return [{ found, what, certain: wanted.length > 3, wanted, wholeWords: true }];
}

// The same number is written 07700 900123, (07700) 900 123 and +44 7700 900123.
function phoneDetail(found: string | null): Detail[] {
  const wanted = (found ?? '').replace(/\D/g, '').replace(/^(?:0044|44|0)0?/, '');
  if (found === null || wanted.length < 7) return [];
  const what = 'the phone number of the person who asked';
  return [{ found, what, certain: true, wanted, wholeWords: false }];
}

// "Flat 2" alone is anybody's: it counts with the line after it.
function street(address: string | null): string | null {
  if (address === null) return null;
  const [first = '', second = ''] = address.split('\n').map((line) => line.trim());
  return squeeze(first).letters.length < 8 ? `${first} ${second}`.trim() : first;
}
