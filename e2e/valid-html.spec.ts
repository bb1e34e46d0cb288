import type { APIRequestContext } from '@playwright/test';
import { LANGUAGES } from '#lib/domain/council/language';
import { apply } from '#lib/messages/en/apply';
import { askingPages, goodAnswer } from '#lib/testing/good-answers';
import { COMPLAINTS_AND_REQUESTS } from '../prisma/demonstration/complaints-and-requests.ts';
import { FEEDBACK_AND_INFORMATION } from '../prisma/demonstration/feedback-and-information.ts';
import { HARD_COMPLAINTS } from '../prisma/demonstration/hard-complaints.ts';
import { HARD_INFORMATION } from '../prisma/demonstration/hard-information.ts';
import { caller, forEach, fromAnywhere, signedIn } from './by-http.ts';
import { type Filling, leadTo, postAnswer } from './fill-in.ts';
import { FORMS } from './forms/offered.ts';
import { faultsIn } from './html-faults.ts';
import { mailAbout } from './mailbox.ts';
import { RESIDENTS_PAGES, STAFF_PAGES } from './pages.ts';
import { STAFF } from './people.ts';
import { ROUTES } from './routes.ts';
import { expect, test } from './test.ts';

// The last long file: whoever is free takes the next test, so that nobody waits at the end.
test.describe.configure({ mode: 'parallel' });

/** Addresses of which no part varies, so that no page can be forgotten; where speed is not measured, its floor is not there. */
const PLAIN = ROUTES.filter(
  ({ path, methods, segments }) =>
    methods.includes('GET') && segments.length === 0 && path !== '/bench-floor',
);

/** What only some state of an address shows. */
const STATES = [
  '/my-requests?link=sent',
  '/my-requests?problem=link',
  '/saved?problem=code',
  '/sign-in?problem=wrong',
  '/start/words?problem=missing',
  '/track?link=sent',
  '/track/222-222-222',
] as const;

for (const language of LANGUAGES) {
  test(`the HTML of every page that an address leads to is valid (${language})`, async () => {
    test.slow();
    const http = await caller();
    const plain = PLAIN.map(({ path }) => path);
    await forEach([...new Set([...plain, ...RESIDENTS_PAGES, ...STATES])], async (path) => {
      await isValid(http, inLanguage(path, language));
    });
    await http.dispose();
  });
}

// Every question as it is asked, and with what is wrong with it, in the one language and in the other.
for (const [index, form] of FORMS.entries()) {
  test(`the HTML of the ${form.id} form is valid from its beginning to its receipt`, async () => {
    test.slow();
    const [one = 'en', other = 'en'] = index % 2 === 0 ? LANGUAGES : LANGUAGES.toReversed();
    const filling: Filling = { http: await caller(), form, known: {} };
    const { http, known } = filling;
    await isValid(http, inLanguage(`/apply/${form.id}`, one));
    await isToldFirst(filling);
    await http.post(`/apply/${form.id}/begin`, { form: {} });
    for (const page of askingPages(form)) {
      await leadTo(filling, page);
      await isValid(http, inLanguage(`/apply/${form.id}/${page.id}?change=1`, one));
      const refused = await postAnswer(filling, page, {});
      if (refused.includes('problem')) await isValid(http, inLanguage(refused, other));
      const good = page.questions.map((question) => goodAnswer(form, question));
      Object.assign(known, ...good);
      expect(await postAnswer(filling, page, Object.assign({}, ...good)), page.id).not.toContain('problem');
    }
    await isValid(http, `/apply/${form.id}/save`);
    await http.post(`/apply/${form.id}/save/keep`, { form: { by: 'code' } });
    await isValid(http, `/apply/${form.id}/save?kept=code`);
    await isValid(http, `/apply/${form.id}/check`);
    await http.post(`/apply/${form.id}/send`, { form: {} });
    await isValid(http, `/apply/${form.id}/sent`);
    await http.dispose();
  });
}

for (const who of ['agent', 'caseworker', 'informationOfficer', 'monitoringOfficer', 'manager'] as const) {
  test(`the HTML of every staff page and case is valid for the ${who}`, async () => {
    test.slow();
    const http = await signedIn(STAFF[who]);
    const logs = FORMS.map(({ id }) => `/staff/log/${id}`);
    const cases = linksIn(await isValid(http, '/staff/cases?status=all'), /\/staff\/cases\/[\w-]+/g);
    await forEach([...STAFF_PAGES, ...logs, ...cases], async (path) => {
      await isValid(http, path);
    });
    await http.dispose();
  });
}

test('the HTML of every request is valid, with its letters and without', async () => {
  test.slow();
  await forEach(residents(), async (email) => {
    const http = await caller();
    await http.post('/my-requests/send-link', { headers: fromAnywhere(), form: { email } });
    const { text } = await mailAbout(email, 'Your link to');
    const link = /https?:\/\/\S+\/my-requests\/open\/([\w-]+)/.exec(text);
    await isValid(http, `/my-requests/open/${link?.[1]}`);
    await http.post('/my-requests/open', { form: { token: link?.[1] ?? '' } });
    for (const reference of linksIn(
      await isValid(http, '/my-requests'),
      /(?<=value=")[2-9A-Z-]{9,11}(?=")/g,
    )) {
      await http.post('/my-requests/show', { form: { reference } });
      for (const path of ['', '/contact', '/withdraw', '/look-again'])
        await isValid(http, `/track/${reference}${path}`);
      await http.post('/track/leave', { form: {} });
      await isValid(http, inLanguage(`/track/${reference}`, 'cy'));
    }
    await http.dispose();
  });
});

function residents(): readonly string[] {
  const stories = [
    ...COMPLAINTS_AND_REQUESTS,
    ...FEEDBACK_AND_INFORMATION,
    ...HARD_COMPLAINTS,
    ...HARD_INFORMATION,
  ];
  return [...new Set(stories.flatMap(({ answers }) => answers['email'] || []))];
}

test('the HTML of every published answer is valid', async () => {
  const http = await caller();
  const published = linksIn(await isValid(http, '/disclosure-log'), /\/disclosure-log\/[\w-]+/g);
  expect(published.length).toBeGreaterThan(0);
  for (const path of published) await isValid(http, path);
  await http.dispose();
});

function linksIn(html: string, pattern: RegExp): string[] {
  return [...new Set([...html.matchAll(pattern)].map(([link]) => link))];
}

function inLanguage(path: string, language: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${language}`;
}

/** Who answers, by when, and what the form is not for are read before the button that begins it. */
async function isToldFirst({ http, form }: Filling): Promise<void> {
  const html = await (await http.get(inLanguage(`/apply/${form.id}`, 'en'))).text();
  const begin = html.indexOf(`action="/apply/${form.id}/begin"`);
  for (const words of [form.start.whoAnswers, apply.start.whenHeading, ...form.start.outOfScope]) {
    const at = html.indexOf(words);
    expect(at, words).toBeGreaterThan(-1);
    expect(at, words).toBeLessThan(begin);
  }
}

// What is no page, a feed or a file, is passed over.
async function isValid(http: APIRequestContext, path: string): Promise<string> {
  const answer = await http.get(path, { headers: fromAnywhere() });
  const html = await answer.text();
  if ((answer.headers()['content-type'] ?? '').includes('html'))
    expect(await faultsIn(html), path).toEqual([]);
  return html;
}
