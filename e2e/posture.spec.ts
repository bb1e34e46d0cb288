import { weighPages } from '../bench/scripts-sent.ts';
import { ORIGIN } from './address.ts';
import { caller, inAddress, sendComplaint, signedIn } from './by-http.ts';
import { FORMS as E_FORMS } from './forms/offered.ts';
import { PASSWORD, STAFF, somebody } from './people.ts';
import { expect, test } from './test.ts';

const PAGES = [
  '/',
  '/track',
  '/apply/complaint',
  '/apply/complaint/service',
  '/disclosure-log',
  '/sign-in',
  '/nowhere',
];

for (const path of PAGES) {
  test(`${path} answers with the headers that protect`, async () => {
    const http = await caller();
    const answer = await http.get(path);
    const headers = answer.headers();
    const policy = headers['content-security-policy'] ?? '';
    const nonce = /script-src 'self' 'nonce-([\w+/=]+)' 'strict-dynamic';/.exec(policy)?.[1] ?? '';
    expect(nonce.length).toBeGreaterThan(16);
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('same-origin');
    expect(headers['cache-control']).toContain('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
    const html = await answer.text();
    const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([script]) => script);
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([]);
    expect((await http.get(path)).headers()['content-security-policy']).not.toBe(policy);
    await http.dispose();
  });
}

const FORMS = [
  '/apply/complaint/begin',
  '/apply/complaint/service/answer',
  '/apply/complaint/send',
  '/track/look-up',
  '/track/send-link',
  '/track/open',
  '/track/leave',
  '/sign-in/password',
  '/sign-in/provider',
  '/staff/sign-out',
  '/staff/density',
];

for (const path of FORMS) {
  test(`${path} refuses what another site posts`, async () => {
    const http = await caller();
    const strangers = [
      { origin: 'https://elsewhere.example' },
      { origin: 'null' },
      { origin: `${ORIGIN}.elsewhere.example` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      {
        origin: 'https://elsewhere.example',
        'x-forwarded-host': 'elsewhere.example',
        'x-forwarded-proto': 'https',
      },
    ];
    for (const headers of strangers) {
      const answer = await http.post(path, { headers, form: { email: 'x' }, maxRedirects: 0 });
      expect(answer.status(), JSON.stringify(headers)).toBe(403);
      expect(answer.headers()['set-cookie']).toBeUndefined();
    }
    await http.dispose();
  });

  test(`${path} does nothing when it is only followed`, async () => {
    const http = await caller();
    const answer = await http.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBeLessThan(500);
    expect(answer.headers()['set-cookie']).toBeUndefined();
    await http.dispose();
  });
}

test('another site cannot make anybody’s answers go by the quick way out', async () => {
  const http = await caller();
  const ended = async (site: string) => {
    const answer = await http.get('/leave', { headers: { 'sec-fetch-site': site } });
    return (answer.headers()['set-cookie'] ?? '').includes('draft-childrens-social-care=;');
  };
  expect([await ended('same-origin'), await ended('none')]).toEqual([true, true]);
  expect([await ended('cross-site'), await ended('same-site')]).toEqual([false, false]);
  await http.dispose();
});

test('every cookie is out of reach of scripts and of other sites', async () => {
  const receipt = await sendComplaint({ resident: somebody(), words: 'Cookies.' });
  const http = await caller();
  const answers = [
    await http.post('/apply/foi/begin', { form: {}, maxRedirects: 0 }),
    await http.post('/track/look-up', { form: receipt, maxRedirects: 0 }),
    await http.post('/sign-in/password', { form: { email: 'a@b.example', password: 'x' }, maxRedirects: 0 }),
    await http.post('/sign-in/password', {
      form: { email: STAFF.agent, password: PASSWORD },
      maxRedirects: 0,
    }),
    await http.post('/staff/density', { form: { density: 'compact', next: '/staff' }, maxRedirects: 0 }),
  ];
  for (const answer of answers) {
    const cookies = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie');
    expect(cookies.length, answer.url()).toBeGreaterThan(0);
    for (const { value } of cookies) {
      expect(value).toMatch(/; ?HttpOnly/i);
      expect(value).toMatch(/; ?SameSite=(Lax|Strict)/i);
    }
  }
  await http.dispose();
});

test('files of a case are only for whoever has proved that it is theirs', async () => {
  const { reference } = await sendComplaint({ resident: somebody(), words: 'Files.' });
  const http = await caller();
  for (const path of ['letter', 'files/0198f0a0-0000-7000-8000-000000000000']) {
    const answer = await http.get(`/track/${inAddress(reference)}/${path}`);
    expect(answer.headers()['content-type']).toContain('text/html');
  }
  await http.dispose();
});

test('a question and a tracking page send at most 15 kB of scripts of our own', async () => {
  const { reference } = await sendComplaint({ resident: somebody(), words: 'Light.' });
  const http = await caller();
  await http.post('/apply/complaint/begin', { form: {} });
  await http.post('/apply/service-request/begin', { form: {} });
  const { cookies } = await http.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const [bare, ...pages] = await weighPages({ origin: ORIGIN }, [
    { name: 'nothing', path: '/bench-floor', cookie: '' },
    { name: 'question', path: '/apply/complaint/service', cookie },
    { name: 'place', path: '/apply/service-request/where', cookie },
    { name: 'tracking', path: `/track/${inAddress(reference)}`, cookie: '' },
  ]);
  expect(bare?.framework).toBeGreaterThan(50_000);
  for (const { name, scripts, framework } of pages)
    expect(scripts - framework, name).toBeLessThanOrEqual(15_000);
  await http.dispose();
});

test('the form in which a call is logged sends at most 15 kB of scripts of its own', async () => {
  const http = await signedIn(STAFF.agent);
  const { cookies } = await http.storageState();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const forms = E_FORMS.map(({ id }) => ({ name: `log ${id}`, path: `/staff/log/${id}`, cookie }));
  const [bare, ...pages] = await weighPages({ origin: ORIGIN }, [
    { name: 'nothing', path: '/bench-floor', cookie: '' },
    { name: 'contact centre', path: '/staff/contact', cookie },
    ...forms,
  ]);
  expect(bare?.framework).toBeGreaterThan(50_000);
  for (const { name, scripts, framework } of pages)
    expect(scripts - framework, name).toBeLessThanOrEqual(15_000);
  await http.dispose();
});

test('health and readiness answer in JSON', async () => {
  const http = await caller();
  for (const path of ['/api/health', '/api/ready']) {
    const answer = await http.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toContain('application/json');
  }
  await http.dispose();
});
