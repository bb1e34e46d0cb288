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
  { what: 'an e-mail address', pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g },
  { what: 'a phone number', pattern: /(?:\+44|\b0)[\d ()-]{8,14}\d/g },
  { what: 'a postcode', pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/gi },
  { what: 'a National Insurance number', pattern: /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi },
];

/** What in `text` belongs to the person, or looks as if it belonged to anybody. Each thing once, the certain ones first. */
export function personalTraces(text: string, person: PersonalDetails): Trace[] {
  const own = ownDetails(person).filter(({ found }) => squeeze(text).includes(squeeze(found)));
  const ownSqueezed = new Set(own.map(({ found }) => squeeze(found)));
  const looks = LOOKS_PERSONAL.flatMap(({ what, pattern }) =>
    [...new Set(text.match(pattern) ?? [])].map((found) => ({ found: found.trim(), what, certain: false })),
  ).filter(({ found }) => !ownSqueezed.has(squeeze(found)));
  return [...own, ...looks];
}

// Spaces, case and punctuation must not hide a name or a number.
function squeeze(text: string): string {
  return text.toLocaleLowerCase('en-GB').replace(/[\s.,;:()'’-]+/g, '');
}

function ownDetails(person: PersonalDetails): Trace[] {
  const candidates: readonly [string | null, string][] = [
    [person.name, 'the name of the person who asked'],
    [person.email, 'the e-mail address of the person who asked'],
    [person.phone, 'the phone number of the person who asked'],
    [firstLine(person.address), 'the address of the person who asked'],
    [person.postcode, 'the postcode of the person who asked'],
  ];
  return candidates.flatMap(([found, what]) =>
    found && squeeze(found).length > 3 ? [{ found, what, certain: true }] : [],
  );
}

function firstLine(address: string | null): string | null {
  return address?.split('\n')[0]?.trim() ?? null;
}
