import { type APIRequestContext, type APIResponse, request } from '@playwright/test';
import { HOSTILE } from '#lib/testing/hostile-texts';
import { ORIGIN } from './address.ts';
import { caller, forEach, fromAnywhere, inAddress, sendComplaint, signedIn } from './by-http.ts';
import { isCalm } from './calm.ts';
import { BODIES } from './hostile-values.ts';
import { fieldsIn, formsIn, valuesIn, wordsIn } from './html.ts';
import { STAFF, somebody } from './people.ts';
import { ROUTES } from './routes.ts';
import { expect, test } from './test.ts';

/** A form as it is posted: where, what it asks, and what whoever sent it reads after it. */
type Posting = {
  at: string;
  fields: readonly string[];
  says: RegExp;
  /** What is typed on one line and stays in its field, on the page that says what is wrong. */
  keeps?: string;
};

const TOO_LARGE = 'What you sent is too large';

/** Every form that is posted to a route. */
const POSTINGS: Readonly<Record<string, Posting>> = {
  '/apply/[form]/begin': {
    at: '/apply/complaint/begin',
    fields: ['service', 'chooser.want', 'chooser.route', 'chooser.__proto__', 'chooser.'],
    says: /Which service is your complaint about\?/,
  },
  '/apply/[form]/[step]/answer': {
    at: '/apply/complaint/service/answer',
    fields: ['service', 'later'],
    says: /^(?=.*There is a problem)(?=.*We kept what you just sent)/,
  },
  '/apply/[form]/send': {
    at: '/apply/complaint/send',
    fields: ['form-version'],
    says: /We do not have your answers on this device/,
  },
  '/apply/[form]/follow/ask': {
    at: '/apply/service-request/follow/ask',
    fields: ['email'],
    says: /Report a problem or ask for a service/,
  },
  '/follow': { at: '/follow', fields: ['token'], says: /This link no longer works/ },
  '/apply/[form]/save/keep': {
    at: '/apply/complaint/save/keep',
    fields: ['by', 'email'],
    says: /We do not have your answers on this device/,
  },
  '/equality/answer': {
    at: '/equality/answer',
    fields: ['age-year', 'age', 'ethnicity-white', 'religion', 'nothing-asked'],
    says: /You did not answer any question|We could not read your date of birth/,
  },
  '/api/mail/incoming': { at: '/api/mail/incoming', fields: [], says: /not-allowed/ },
  '/api/texts/receipt': { at: '/api/texts/receipt', fields: [], says: /not-allowed/ },
  '/api/mail/resend': { at: '/api/mail/resend', fields: [], says: /not-allowed/ },
  '/mail/[id]/reply': {
    at: '/mail/none/reply',
    fields: ['text'],
    says: /Mail viewer|does not exist|not found/i,
  },
  '/my-requests/open': { at: '/my-requests/open', fields: ['token'], says: /This link cannot be used/ },
  '/my-requests/send-link': {
    at: '/my-requests/send-link',
    fields: ['email'],
    says: /Look in your email|There is a problem/,
  },
  '/my-requests/show': { at: '/my-requests/show', fields: ['reference'], says: /My requests/ },
  '/rate': {
    at: '/rate',
    fields: ['token', 'handling', 'solved'],
    says: /This link no longer works/,
  },
  '/saved/code': { at: '/saved/code', fields: ['code'], says: /We have no answers for this code/ },
  '/saved/open': { at: '/saved/open', fields: ['token'], says: /This link cannot be used/ },
  '/sign-in/password': {
    at: '/sign-in/password',
    fields: ['email', 'password', 'next'],
    says: /You are not signed in/,
    keeps: 'email',
  },
  '/sign-in/provider': { at: '/sign-in/provider', fields: ['next'], says: /d\.quill@brackwater\.example/ },
  '/staff/density': { at: '/staff/density', fields: ['density', 'next'], says: /Sign in to your work/ },
  '/staff/log/[form]/acknowledgement': {
    at: '/staff/log/complaint/acknowledgement',
    fields: ['token', 'print'],
    says: /Sign in to your work/,
  },
  '/staff/sign-out': { at: '/staff/sign-out', fields: [], says: /You have signed out/ },
  '/track/[reference]/step': {
    at: '/track/222-222-222/step',
    fields: ['permit', 'step', 'text', 'files', 'language', 'handling', 'solved'],
    says: /We cannot show (?:a request here|anything for what you entered)/,
  },
  '/track/[reference]/contact/change': {
    at: '/track/222-222-222/contact/change',
    fields: [
      'permit',
      'contact-by',
      'email',
      'phone',
      'texts',
      'postcode',
      'find',
      'address-found',
      'address',
      'needs',
      'needs-details',
    ],
    says: /We cannot show (?:a request here|anything for what you entered)/,
  },
  '/track/[reference]/representatives/change': {
    at: '/track/222-222-222/representatives/change',
    fields: ['permit', 'token', 'name', 'end'],
    says: /We cannot show (?:a request here|anything for what you entered)/,
  },
  '/start/words/sort': {
    at: '/start/words/sort',
    fields: ['words'],
    says: /There is a problem|What you wrote/,
  },
  '/start/words/take': { at: '/start/words/take', fields: ['route'], says: /What would you like to do\?/ },
  '/track/leave': { at: '/track/leave', fields: [], says: /Track a request/ },
  '/track/look-up': {
    at: '/track/look-up',
    fields: ['reference', 'code'],
    says: /There is a problem|We cannot show a request here/,
    keeps: 'reference',
  },
  '/track/open': { at: '/track/open', fields: ['token'], says: /This link cannot be used/ },
  '/track/send-link': {
    at: '/track/send-link',
    fields: ['reference', 'email'],
    says: /Look in your email|There is a problem/,
  },
};

/** Buttons that come back to their page, which then finds no fault yet. */
const STAYING: Posting = {
  at: '/apply/complaint/service/answer',
  fields: ['find', 'more', 'remove'],
  says: /We kept what you just sent/,
};

/** What those who are signed in read instead. */
const SIGNED_IN: readonly Posting[] = [
  { at: '/staff/density', fields: ['density', 'next'], says: /My work/ },
  { at: '/staff/log/foi/acknowledgement', fields: ['token'], says: /can no longer be printed/ },
  { at: '/staff/log/nothing/acknowledgement', fields: ['token'], says: /can no longer be printed/ },
];

/** Forms and pages that there are none of. */
const NOWHERE: readonly Posting[] = [
  { at: '/apply/nothing/begin', fields: ['service'], says: /We listen, and we answer/ },
  { at: '/apply/nothing/send', fields: [], says: /We listen, and we answer/ },
  { at: '/apply/nothing/service/answer', fields: ['service'], says: /We listen, and we answer/ },
  { at: '/apply/complaint/nothing/answer', fields: ['service'], says: /Make a complaint/ },
];

test('every form that is posted is in this table, with every field that is read', () => {
  const posted = ROUTES.filter(({ methods }) => methods.includes('POST'));
  expect(Object.keys(POSTINGS).toSorted()).toEqual(posted.map(({ path }) => path).toSorted());
  for (const { path, fields } of posted) {
    expect(POSTINGS[path]?.fields, path).toEqual(expect.arrayContaining([...fields]));
  }
});

for (const posting of [...Object.values(POSTINGS), ...NOWHERE]) {
  test(`${posting.at} keeps hostile text or says what is wrong`, async () => {
    test.slow();
    await takesAll(posting, () => caller());
  });
}

test('a page one comes back to takes hostile text from every button', async () => {
  test.slow();
  await takesAll(STAYING, () => caller());
});

for (const posting of SIGNED_IN) {
  test(`${posting.at} keeps hostile text or says what is wrong to somebody signed in`, async () => {
    test.slow();
    const agent = await signedIn(STAFF.agent);
    const storageState = await agent.storageState();
    await agent.dispose();
    await takesAll(posting, () => request.newContext({ baseURL: ORIGIN, storageState }));
  });
}

/** What whoever has opened their letters fills in: where the form is, and where it goes. */
const OPENED = [
  { page: '', to: '/step', field: 'text' },
  { page: '', to: '/step', field: 'language' },
  { page: '/contact', to: '/contact/change', field: 'address' },
  { page: '/representatives', to: '/representatives/change', field: 'name' },
  { page: '/withdraw', to: '/step', field: 'text' },
] as const;

for (const { page, to, field } of OPENED) {
  test(`${field} at /track/[reference]${page} takes hostile text from whoever has opened the letters`, async () => {
    const receipt = await sendComplaint({ resident: somebody(), words: 'A case.' });
    const http = await caller();
    await http.post('/track/look-up', { form: receipt });
    const at = `/track/${inAddress(receipt.reference)}`;
    for (const [what, { text }] of Object.entries(HOSTILE)) {
      const [form = ''] = formsIn(await isCalm(await http.get(`${at}${page}`), at), field);
      const answer = await http.post(`${at}${to}`, { form: { ...fieldsIn(form), find: '', [field]: text } });
      const html = await isCalm(answer, `${what} as ${field}`);
      const isSaid = /Error:|What you sent is too large|Their access code/.test(wordsIn(html));
      expect(isSaid || /role="(?:alert|status)"/.test(html), `${what} as ${field}`).toBe(true);
    }
    await http.dispose();
  });
}

async function takesAll(posting: Posting, open: () => Promise<APIRequestContext>): Promise<void> {
  const { at, fields, keeps } = posting;
  // Each by somebody new: what one leaves in a cookie is not for the next.
  await forEach([...together(fields), ...alone(posting)], async (typed) => {
    const http = await open();
    const form = Object.fromEntries(typed.map(([field, what]) => [field, HOSTILE[what]?.text ?? what]));
    const answer = await http.post(at, { headers: fromAnywhere(), form });
    const about = typed.map(([field, what]) => `${what} as ${field}`).join(', ');
    await isTold(answer, posting, about);
    for (const [field, what] of typed) {
      const isAlone = typed.every(([other, x]) => other === field || x === 'x');
      if (field === keeps && isAlone) await isKept(answer, posting, what);
    }
    await http.dispose();
  });
  await forEach(Object.keys(BODIES), async (what) => {
    const http = await open();
    const { type, body } = BODIES[what]?.(fields[0] ?? 'x') ?? { type: '', body: Buffer.alloc(0) };
    const headers = { ...fromAnywhere(), 'content-type': type };
    await isTold(await http.post(at, { headers, data: body }), posting, what);
    await http.dispose();
  });
}

type Typed = readonly (readonly [field: string, what: string])[];

const TOO_LARGE_ALREADY = ['nearly a megabyte', 'a hundred thousand combining marks'];
const OTHERS = Object.keys(HOSTILE).filter((what) => !TOO_LARGE_ALREADY.includes(what));

// Every text in all fields at once, each field with another at a time, until every field has met every text.
function together(fields: readonly string[]): Typed[] {
  const names = fields.length === 0 ? ['nobody-reads-this'] : fields;
  return OTHERS.map((_, turn) =>
    names.map((name, index) => [name, OTHERS[(turn + index) % OTHERS.length] ?? 'x'] as const),
  );
}

// In one field while the others hold a letter: what is refused at once, one that is not, and all where they are to be kept.
function alone({ fields, keeps }: Posting): Typed[] {
  return fields.flatMap((field) => {
    const texts = field === keeps ? Object.keys(HOSTILE) : [...TOO_LARGE_ALREADY, 'markup'];
    return texts.map((what) => fields.map((each) => [each, each === field ? what : 'x'] as const));
  });
}

async function isTold(answer: APIResponse, { at, says }: Posting, what: string): Promise<void> {
  const words = wordsIn(await isCalm(answer, `${what} at ${at}`));
  expect(words.includes(TOO_LARGE) || says.test(words), `${what} at ${at}: ${words.slice(0, 300)}`).toBe(
    true,
  );
}

async function isKept(answer: APIResponse, { at, keeps = '' }: Posting, what: string): Promise<void> {
  const line = HOSTILE[what]?.line ?? what;
  // An address and a cookie carry a line, not a book.
  if (line.length > 200) return;
  expect(valuesIn(await answer.text(), keeps)[0], `${what} at ${at}`).toBe(line);
}
