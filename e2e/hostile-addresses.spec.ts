import type { APIRequestContext } from '@playwright/test';
import { chooser } from '#lib/domain/forms/chooser-definition';
import { ORIGIN } from './address.ts';
import { caller, forEach, fromAnywhere, inAddress, sendComplaint, signedIn } from './by-http.ts';
import { isCalm } from './calm.ts';
import { ALONE, IN_ADDRESSES, RAW } from './hostile-values.ts';
import { OFFICERS, STAFF, somebody } from './people.ts';
import { ROUTES, type Route } from './routes.ts';
import { expect, test } from './test.ts';

// One file, many tests that need nothing of each other: whoever is free takes the next.
test.describe.configure({ mode: 'parallel' });

/** What each address reads of its search part, beside `lang`, which every one has. A route that reads more fails below. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '/api/auth/[...nextauth]': ['callbackUrl', 'code', 'csrfToken', 'error', 'provider', 'state'],
  '/apply/[...question]': ['change', 'found', 'problem'],
  '/apply/[form]/[step]/answer': ['change'],
  '/apply/[form]/follow': ['done', 'problem'],
  '/follow/[token]': ['done', 'problem'],
  '/apply/[form]/save': ['kept', 'problem'],
  '/disclosure-log': ['page', 'q', 'service', 'year'],
  '/equality': ['done'],
  '/mail/[id]': ['replied'],
  '/my-requests': ['link', 'problem'],
  '/problem': ['id', 'what'],
  '/rate/[token]': ['done', 'problem'],
  '/saved': ['problem'],
  '/services': ['q'],
  '/sign-in': ['callbackUrl', 'done', 'error', 'next', 'problem'],
  '/staff': ['done'],
  '/staff/cases': ['due', 'owner', 'page', 'process', 'q', 'service', 'sort', 'status'],
  '/staff/cases/[reference]': ['done'],
  '/staff/contact': ['q'],
  '/staff/contact/[reference]': ['done'],
  '/staff/contact/[reference]/acknowledgement': ['print'],
  '/staff/log': ['for'],
  '/staff/log/[form]': ['for'],
  '/start': [
    ...chooser.pages.flatMap(({ questions }) => questions.map(({ id }) => id)),
    '__proto__',
    'at',
    'route',
    'service',
  ],
  '/start/words': ['problem'],
  '/track': ['link', 'minutes', 'problem', 'reference'],
  '/track/[reference]': ['done', 'left', 'not', 'problem'],
  '/track/[reference]/contact': ['done', 'find', 'problem'],
  '/track/[reference]/look-again': ['done', 'not', 'problem'],
  '/track/[reference]/representatives': ['done', 'problem'],
  '/track/[reference]/withdraw': ['done', 'not', 'problem'],
  '/you-said-we-did': ['page', 'q', 'service'],
};

/** Something good for each dynamic segment, while another is hostile. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '...nextauth': 'session',
  '...question': 'complaint/service',
  form: 'complaint',
  id: '0198f0a0-0000-7000-8000-000000000000',
  reference: '222-222-222',
  report: 'ratings',
  slug: 'fines-by-street',
  step: 'service',
  token: 'A'.repeat(43),
};

/** What is tried in each segment, in all parameters together, and in each by itself. */
const EVERY = { inSegments: IN_ADDRESSES, together: IN_ADDRESSES, alone: ALONE };
const FEW: typeof EVERY = { inSegments: ALONE, together: ALONE, alone: [] };

/** Addresses of no route, and parts of one that takes several. */
const ELSEWHERE = [
  '/*',
  '/_next/*',
  '/_next/static/*',
  '/api/*',
  '/apply/*/service',
  '/apply/complaint/*',
  '/apply/complaint/service/*',
  '/apply/complaint/sent/*',
  '/staff/*',
  '/track/x/*',
];

test('every address is in these tables', () => {
  for (const { path, segments, readsSearch, parameters } of ROUTES) {
    for (const name of segments) expect(EXAMPLES, path).toHaveProperty([name]);
    const known = PARAMETERS[path] ?? [];
    expect(
      parameters.filter((name) => !known.includes(name)),
      path,
    ).toEqual([]);
    expect(readsSearch && known.length === 0, `${path} reads parameters that are not here`).toBe(false);
  }
  const paths = ROUTES.map(({ path }) => path);
  expect(Object.keys(PARAMETERS).filter((path) => !paths.includes(path))).toEqual([]);
});

for (const route of ROUTES) {
  test(`${route.path} takes hostile text in its address`, async () => {
    test.slow();
    const http = await caller();
    // Officers try the rest of theirs below.
    const tries = route.path.startsWith('/staff') ? FEW : EVERY;
    await takesAll(http, route, { examples: EXAMPLES, tries });
    await http.dispose();
  });
}

test('addresses that lead nowhere take hostile text', async () => {
  const http = await caller();
  const paths = ELSEWHERE.flatMap((pattern) =>
    IN_ADDRESSES.map((value) => pattern.replace('*', () => value)),
  );
  await forEach(paths, (path) => isAnswered(http, path));
  await http.dispose();
});

for (const who of OFFICERS) {
  test(`every staff address takes hostile text from the ${who}`, async () => {
    test.slow();
    const http = await signedIn(STAFF[who]);
    const queue = await (await http.get('/staff/cases?status=all')).text();
    const [, reference] = /\/staff\/cases\/([2-9A-Z]{3}(?:-[2-9A-Z]{3}){2})/.exec(queue) ?? [];
    // In the demonstration nobody complains of a councillor.
    if (who !== 'monitoringOfficer') expect(reference, `the ${who} has a case`).toBeDefined();
    const examples = { ...EXAMPLES, ...(reference && { reference }) };
    // Between these two, every staff page is there for one of them; what the others are told differs, not how it is read.
    const tries = who === 'agent' || who === 'caseworker' ? EVERY : FEW;
    for (const route of ROUTES.filter(({ path }) => path.startsWith('/staff'))) {
      await takesAll(http, route, { examples, tries });
    }
    await http.dispose();
  });
}

test('every address of a request takes hostile text from whoever has opened its letters', async () => {
  const receipt = await sendComplaint({ resident: somebody(), words: 'A case.' });
  const http = await caller();
  const opened = await http.post('/track/look-up', { form: receipt });
  expect(await opened.text()).toContain('Letters between us');
  const examples = { ...EXAMPLES, reference: inAddress(receipt.reference) };
  for (const route of ROUTES.filter(({ path }) => path.startsWith('/track/[reference]'))) {
    await takesAll(http, route, { examples, tries: { ...EVERY, inSegments: ALONE } });
  }
  await http.dispose();
});

test('no address fails on a method that it does not know', async () => {
  const http = await caller();
  await forEach(ROUTES, async ({ path }) => {
    for (const method of ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST']) {
      const answer = await http.fetch(addressOf(path, EXAMPLES), { method, maxRedirects: 0 });
      expect(answer.status(), `${method} ${path}`).toBeLessThan(500);
    }
  });
  await http.dispose();
});

test('every cookie takes hostile text', async () => {
  const cookies = [
    ['draft-complaint', '/apply/complaint/service'],
    ['draft-complaint', '/apply/complaint/sent'],
    ['draft-complaint', '/apply/complaint/save'],
    ['requests', '/my-requests'],
    ['tracking', '/track/222-222-222'],
    ['typed-reach', '/track/222-222-222/contact?problem=wrong-input'],
    ['words', '/start/words/ways'],
    ['density', '/staff/cases'],
    ['sign-in-email', '/sign-in?problem=wrong'],
    ['next-auth.session-token', '/staff'],
  ] as const;
  const http = await caller();
  for (const [name, path] of cookies) {
    await forEach(IN_ADDRESSES, async (value) => {
      const headers = { ...fromAnywhere(), cookie: `${name}=${value}` };
      await isCalm(await http.get(path, { headers }), `${name}=${value.slice(0, 200)}`);
    });
  }
  await http.dispose();
});

type Asking = { examples: typeof EXAMPLES; tries: typeof EVERY };

async function takesAll(http: APIRequestContext, route: Route, asking: Asking): Promise<void> {
  const segments = inSegments(route, asking);
  const parameters = inParameters(route, asking);
  await forEach([...segments, ...parameters], (path) => isAnswered(http, path));
  if (route.methods.includes('POST')) await forEach(segments, (path) => isAnswered(http, path, 'POST'));
}

function inSegments({ path, segments }: Route, { examples, tries }: Asking): string[] {
  return segments.flatMap((name) =>
    // An empty segment would be another address.
    tries.inSegments.map((value) => addressOf(path, { ...examples, [name]: value || '%20' })),
  );
}

// All at once, each parameter with another value at a time, until every one has met every value; twice; and alone with what
// may end the reading of the others, or be read only while they are not there.
function inParameters({ path }: Route, { examples, tries }: Asking): string[] {
  const address = addressOf(path, examples);
  const own = PARAMETERS[path];
  if (own === undefined) return RAW.map((value) => `${address}?${value}&x=${value}&lang=${value}`);
  const names = ['lang', ...own];
  const values = tries.together;
  const together = values.map((_, turn) =>
    names.map((name, index) => `${name}=${values[(turn + index) % values.length]}`).join('&'),
  );
  const twice = names.map((name) => `${name}=1&${name}=2`).join('&');
  const alone = names.flatMap((name) => tries.alone.map((value) => `${name}=${value}`));
  return [...together, twice, ...alone].map((search) => `${address}?${search}`);
}

function addressOf(path: string, examples: typeof EXAMPLES): string {
  return path.replaceAll(/\[([^\]]+)\]/g, (_, name) => examples[name] ?? '');
}

// A page of ours has a heading; a plain refusal may be left to the browser's own words. What the pages for whoever runs this
// do not find is drawn by the browser, from what came with the page.
async function isAnswered(http: APIRequestContext, path: string, method = 'GET'): Promise<void> {
  const about = `${method} ${path.slice(0, 200)}`;
  const answer = await http.fetch(`${ORIGIN}${path}`, { method, headers: fromAnywhere() });
  const text = await isCalm(answer, about);
  if (!(answer.headers()['content-type'] ?? '').includes('html')) return;
  // The bare page of the bench has nothing.
  if (path.startsWith('/bench-floor') && answer.status() === 200) return;
  const isDrawnLater = answer.status() === 404 && /^\/(?:mail|bench-floor)/.test(path);
  expect(text.includes(isDrawnLater ? String.raw`\"h1\"` : '</h1>'), `${about}: a heading`).toBe(true);
}
