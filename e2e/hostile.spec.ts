import type { APIRequestContext, APIResponse } from '@playwright/test';
import { fieldsOf } from '#lib/domain/forms/fields';
import { forms } from '#lib/domain/forms/registry';
import { caller, inAddress, ORIGIN, sendComplaint } from './by-http.ts';
import { isCalm, loggedFaults } from './calm.ts';
import { BODIES, HOSTILE } from './hostile-values.ts';
import { PASSWORD, STAFF, somebody } from './people.ts';
import { expect, test } from './test.ts';

let faultsBefore = 0;

test.beforeEach(async () => {
  faultsBefore = (await loggedFaults()).length;
});

test.afterEach(async () => {
  expect((await loggedFaults()).slice(faultsBefore)).toEqual([]);
});

const pagesOf = (formId: string) => {
  const form = forms.find(({ id }) => id === formId);
  return (form?.pages ?? []).map(({ id, questions }) => ({
    id,
    fields: questions.flatMap((question) => fieldsOf(question)),
  }));
};

for (const form of forms) {
  test(`every field of the ${form.id} form takes every hostile text or says what is wrong`, async () => {
    test.slow();
    const http = await caller();
    await http.post(`/apply/${form.id}/begin`, { form: {} });
    for (const { id, fields } of pagesOf(form.id)) {
      for (const [what, text] of Object.entries(HOSTILE)) {
        const filled = Object.fromEntries(fields.map((field) => [field, text]));
        await isTaken(
          await http.post(`/apply/${form.id}/${id}/answer`, { form: filled }),
          `${what} on ${id}`,
        );
      }
    }
    await http.dispose();
  });
}

// Between them these two have every kind of question.
for (const form of forms.filter(({ id }) => id === 'complaint' || id === 'compliment')) {
  test(`every page of the ${form.id} form takes every hostile body`, async () => {
    test.slow();
    const http = await caller();
    await http.post(`/apply/${form.id}/begin`, { form: {} });
    for (const { id, fields } of pagesOf(form.id)) {
      for (const what of Object.keys(BODIES)) {
        const address = `/apply/${form.id}/${id}/answer`;
        await isTaken(await send(http, address, { what, field: fields[0] ?? 'none' }), `${what} on ${id}`);
      }
    }
    await http.dispose();
  });
}

// A page that was refused says why; any other answer has moved on.
async function isTaken(answer: APIResponse, about: string): Promise<void> {
  const html = await isCalm(answer, about);
  if (answer.url().includes('problem=1')) expect(html, about).toContain('There is a problem');
}

const POSTS: Readonly<Record<string, readonly string[]>> = {
  '/track/look-up': ['reference', 'code'],
  '/track/send-link': ['reference', 'email'],
  '/track/open': ['token'],
  '/track/leave': [],
  '/sign-in/password': ['email', 'password', 'next'],
  '/staff/density': ['density', 'next'],
  '/apply/complaint/begin': ['service', 'chooser.want', 'chooser.__proto__', 'chooser.route'],
  '/apply/complaint/send': [],
  '/apply/nothing/begin': ['service'],
  '/apply/complaint/nothing/answer': ['service'],
  '/staff/log/complaint/acknowledgement': ['token'],
};

for (const [address, fields] of Object.entries(POSTS)) {
  test(`${address} takes every hostile text and body calmly`, async () => {
    for (const [what, text] of Object.entries(HOSTILE)) {
      const http = await caller();
      const form = Object.fromEntries(fields.map((field) => [field, text]));
      await isCalm(await http.post(address, { form }), `${what} at ${address}`);
      await http.dispose();
    }
    for (const what of Object.keys(BODIES)) {
      const http = await caller();
      await isCalm(await send(http, address, { what, field: fields[0] ?? 'x' }), `${what} at ${address}`);
      await http.dispose();
    }
  });
}

function send(http: APIRequestContext, address: string, { what, field }: { what: string; field: string }) {
  const { type, body } = BODIES[what]?.(field) ?? { type: '', body: Buffer.alloc(0) };
  return http.post(address, { headers: { 'content-type': type }, data: body });
}

// An address of 8 kB is as long as servers take.
const inUrl = (text: string) =>
  encodeURIComponent(text.slice(0, 1200))
    .slice(0, 7000)
    .replace(/%[0-9A-F]?$/, '');

const RAW = [
  '%E0%A4%A',
  '%00',
  '%ff%fe',
  '%ed%a0%80',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '[object Object]',
  '\\..\\',
];
const IN_URLS = [...Object.values(HOSTILE).map(inUrl), ...RAW];

const PUBLIC_PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  '/': ['q', 'reference'],
  '/services': ['q'],
  '/start': ['want', 'closest', 'danger', 'told-us', 'about', 'at', 'route', 'service', '__proto__'],
  '/track': ['reference', 'problem', 'minutes', 'link'],
  '/disclosure-log': ['q', 'page'],
  '/disclosure-log/feed': ['q'],
  '/problem': ['id', 'what'],
  '/sign-in': ['next', 'problem', 'error', 'done', 'callbackUrl'],
  '/apply/complaint/service': ['problem', 'change', 'found'],
  '/apply/complaint': ['x'],
  '/apply/complaint/sent': ['x'],
};

const PUBLIC_SEGMENTS = [
  '/*',
  '/apply/*',
  '/apply/*/service',
  '/apply/complaint/*',
  '/apply/complaint/*/answer',
  '/apply/complaint/sent/*',
  '/track/*',
  '/track/*/letter',
  '/track/*/files/x',
  '/track/222-222-222/files/*',
  '/track/open/*',
  '/disclosure-log/*',
  '/mail/*',
  '/api/*',
  '/api/auth/*',
  '/_next/*',
] as const;

for (const [path, names] of Object.entries(PUBLIC_PARAMETERS)) {
  test(`every parameter of ${path} takes hostile text`, async () => {
    const http = await caller();
    for (const value of IN_URLS) {
      const all = names.map((name) => `${name}=${value}`).join('&');
      await isCalm(await http.get(`${path}?${all}`), `${path}?${all.slice(0, 200)}`);
      const twice = names.map((name) => `${name}=1&${name}=${value}`).join('&');
      await isCalm(await http.get(`${path}?${twice}`), `${path}?${twice.slice(0, 200)}`);
    }
    await http.dispose();
  });
}

test('every segment of an address takes hostile text', async () => {
  test.slow();
  for (const value of IN_URLS) {
    const http = await caller();
    for (const pattern of PUBLIC_SEGMENTS) {
      const path = pattern.replace('*', () => value || '%20');
      await isCalm(await http.get(`${ORIGIN}${path}`), path.slice(0, 200));
    }
    await http.dispose();
  }
});

test('staff addresses take hostile text', async () => {
  test.slow();
  const { reference } = await sendComplaint({ resident: somebody(), words: 'A case.' });
  const own = inAddress(reference);
  const http = await signedIn(STAFF.caseworker);
  const names = ['q', 'status', 'process', 'service', 'owner', 'due', 'sort', 'page'];
  const segments = [
    '/staff/*',
    '/staff/cases/*',
    '/staff/log/*',
    '/staff/cases/*/letter',
    `/staff/cases/${own}/files/*`,
  ];
  for (const value of IN_URLS) {
    const paths = [
      ...segments.map((pattern) => pattern.replace('*', () => value || '%20')),
      `/staff/cases?${names.map((name) => `${name}=${value}`).join('&')}`.slice(0, 8000),
      `/staff/cases?q=${value}`,
      `/staff/cases?page=${value}`,
      `/staff/cases/${own}?done=${value}&done=x`,
    ];
    for (const path of paths) await isCalm(await http.get(`${ORIGIN}${path}`), path.slice(0, 200));
  }
  await http.dispose();
});

for (const form of forms) {
  test(`the contact centre’s ${form.id} form takes hostile text without a script`, async () => {
    test.slow();
    const http = await signedIn(STAFF.agent);
    const address = `/staff/log/${form.id}`;
    const hidden = hiddenFields(await (await http.get(address)).text());
    const names = pagesOf(form.id).flatMap(({ fields }) => fields);
    for (const [what, text] of Object.entries(HOSTILE)) {
      const filled = Object.fromEntries(names.map((name) => [name, text.slice(0, 30_000)]));
      const receipt = { channel: text.slice(0, 1000), receivedOn: text.slice(0, 1000) };
      const answer = await http.post(address, { multipart: { ...hidden, ...filled, ...receipt } });
      const html = await isCalm(answer, `${what} at ${address}`);
      expect(html, what).toMatch(/It is not logged yet|It is logged/);
    }
    await http.dispose();
  });
}

async function signedIn(email: string): Promise<APIRequestContext> {
  const http = await caller();
  const answer = await http.post('/sign-in/password', {
    form: { email, password: PASSWORD, next: '/staff' },
  });
  expect(answer.url()).toMatch(/\/staff$/);
  return http;
}

// What the page itself would send: the name of its action and the form's own hidden fields.
function hiddenFields(html: string): Record<string, string> {
  const form = html.slice(html.indexOf('name="$ACTION_'), html.lastIndexOf('</form>'));
  const inputs = `<input type="hidden" ${form}`.matchAll(/<input[^>]*type="hidden"[^>]*>/g);
  return Object.fromEntries(
    [...inputs].map(([input]) => [attribute(input, 'name'), attribute(input, 'value')]),
  );
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}
