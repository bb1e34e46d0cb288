import type { APIRequestContext } from '@playwright/test';
import { sendPlayAreaReport } from './by-http.ts';
import { faultsIn } from './html-faults.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import { acknowledge } from './steps/caseworker.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';
import { twoWays } from './ways.ts';

/* What is offered before anything is sent: to follow what somebody else has reported, and to read what is published. */

for (const way of twoWays(3)) {
  const { how, javaScriptEnabled, language, say } = way;

  test(`whoever finds their problem reported already is told what happens with it, until they stop, ${how}`, async ({
    page,
    visitor,
  }) => {
    test.slow();
    const street = `${uniqueWord()} Street`;
    const { reference } = await sendPlayAreaReport(`2 ${street}`);
    const resident = await visitor(way);
    const { email } = somebody();
    await resident.goto(`/?lang=${language}`);
    await begun(resident.request, 'service-request', [
      ['danger', { danger: 'no' }],
      ['service', { service: 'parks' }],
      ['category', { category: 'parks-play-area' }],
      ['what-is-needed', { 'what-is-needed': 'The swing hangs loose.' }],
      ['where', { place: `opposite the school, ${street}` }],
    ]);
    const looked = async () => {
      if (javaScriptEnabled) await isAccessible(resident);
      expect(await faultsIn(await (await resident.request.get(resident.url())).text())).toEqual([]);
    };
    await resident.goto('/apply/service-request/reported-before');
    await looked();
    await resident.locator('summary').first().click();
    await resident.getByRole('link', { name: say('Be told what happens with it') }).click();
    await looked();
    await resident.getByLabel(say('Your email address')).fill(email);
    await resident.getByRole('button', { name: say('Send me a link to confirm') }).click();
    await expect(resident.getByRole('status')).toContainText(say('Look in your email'));

    const asked = await mailAbout(email, say('Do you want to be told what happens? {kind}', { kind: '' }));
    await resident.goto(linkIn(asked.text));
    await looked();
    await resident.getByRole('button', { name: say('Yes, keep me told') }).click();
    await expect(resident.getByRole('status')).toContainText(say('We keep you told'));
    await looked();

    await signIn(page, STAFF.manager);
    await openCase(page, reference);
    await acknowledge(page);
    const news = await mailAbout(email, say('News of what you follow: {kind}', { kind: '' }));
    expect(news.text).not.toContain('swing');
    await resident.goto(linkIn(news.text));
    await looked();
    await resident.getByRole('button', { name: say('Stop these emails') }).click();
    await expect(resident.getByRole('status')).toContainText(say('You hear no more of it'));
  });
}

const ASKED = 'How many council trees were felled and planted in each ward?';

for (const [form, before] of [
  ['foi', [['about-you', { 'about-you': 'no' }]]],
  ['eir', []],
] as const) {
  test(`whoever asks for information is shown what is published about it, and that is accessible: ${form}`, async ({
    page,
  }) => {
    await begun(page.request, form, [...before, ['information', { information: ASKED }]]);
    await page.goto(`/apply/${form}/subject`);
    await expect(page.getByRole('heading', { name: 'This may be published already' })).toBeVisible();
    await isAccessible(page, { night: true });
    expect(await faultsIn(await (await page.request.get(page.url())).text())).toEqual([]);
    await page.getByText('One of these answers me').click();
    await isAccessible(page);
    await page.getByRole('link', { name: 'Council trees felled and planted, by ward' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Council trees felled and planted');
  });
}

type Answered = readonly (readonly [page: string, fields: Record<string, string>])[];

async function begun(http: APIRequestContext, form: string, pages: Answered): Promise<void> {
  await http.post(`/apply/${form}/begin`, { form: {} });
  for (const [page, fields] of pages) {
    const answered = await http.post(`/apply/${form}/${page}/answer`, { form: fields });
    expect(answered.url(), page).not.toContain('problem');
  }
}

function linkIn(text: string): string {
  return /https?:\S+\/follow\/[^\s>)]+/.exec(text)?.[0] ?? '';
}
