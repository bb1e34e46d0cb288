import type { Locator, Page } from '@playwright/test';
import { someAddress } from './address.ts';
import { caller } from './by-http.ts';
import type { FilledForm } from './forms/form.ts';
import { comment, complaint } from './forms/general.ts';
import { informationRequest } from './forms/information.ts';
import { serviceRequest } from './forms/requests.ts';
import { said } from './in-welsh.ts';
import { isAccessible } from './pages.ts';
import { uniqueWord } from './people.ts';
import { receiptIn } from './receipt.ts';
import {
  answer,
  answerAll,
  begin,
  carryOn,
  forgetAll,
  isAsked,
  isAt,
  receiptOn,
  send,
} from './steps/resident.ts';
import { expect, test } from './test.ts';
import { filledIn, twoWays } from './ways.ts';

const WANTS_WHAT = 'What would you like to send us?';
const WHICH_SERVICE = 'Which service is it about?';

test('what is typed before the page’s script is there stays, and the cursor where it was', async ({
  page,
}) => {
  const form = comment(uniqueWord());
  await begin(page, form);
  await answerAll(page, form);
  const scripts = Promise.withResolvers<void>();
  await page.route(/\.js/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await change(page, 'What you told us');
  const field = page.getByLabel('What would you like to tell us?');
  await field.fill('Other words.');
  await field.press('ControlOrMeta+a');
  scripts.resolve();
  await isScripted(field);
  await expect(field).toHaveValue('Other words.');
  await page.keyboard.insertText('Better ones.');
  await expect(field).toHaveValue('Better ones.');
});

test('a page that was open when a new release came is still checked and sent', async ({ browser }) => {
  // Watched by nobody: that the scripts of the release before are gone is the point.
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-test-address': someAddress() } });
  const page = await context.newPage();
  await begin(page, comment(uniqueWord()));
  await isScripted(page.getByRole('button', { name: 'Continue' }));
  await context.route(/\.js/, (route) => route.fulfill({ status: 404 }));
  await carryOn(page);
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
  await page.getByRole('radio', { name: 'A comment' }).check();
  await carryOn(page);
  await isAsked(page, WHICH_SERVICE);
  await context.close();
});

for (const way of twoWays(0)) {
  const { how, javaScriptEnabled, say } = way;
  const filled = (form: FilledForm) => filledIn(way, form);

  test(`an answer is changed from check your answers, ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    const form = filled(comment(uniqueWord()));
    await begin(page, form);
    await answerAll(page, form);
    await change(page, 'What you told us');
    await isAsked(page, say('What would you like to tell us?'));
    const field = page.getByLabel(say('What would you like to tell us?'));
    // What is selected before the script is there need not be selected after.
    if (javaScriptEnabled) await isScripted(field);
    await field.fill('');
    await carryOn(page);
    await expect(page.getByRole('alert', { name: say('There is a problem') })).toBeVisible();
    await field.fill('Other words.');
    await carryOn(page);
    await isAt(page, form.check);
    await expect(page.getByText('Other words.')).toBeVisible();

    await change(page, 'What you told us');
    await page.getByRole('link', { name: say('Back'), exact: true }).click();
    await isAt(page, form.check);
  });

  test(`what an answer makes needless is not asked, and what it makes needful is, ${how}`, async ({
    visitor,
  }) => {
    const page = await visitor(way);
    const form = filled(comment(uniqueWord()));
    await begin(page, form);
    await answerAll(page, form);
    await expect(page.getByText('Children would be glad.')).toBeVisible();
    await change(page, 'Kind');
    await page.getByRole('radio', { name: say('A comment') }).check();
    await carryOn(page);
    await isAt(page, form.check);
    await expect(page.getByText('Children would be glad.')).toHaveCount(0);

    await change(page, 'How we reply');
    await page.getByRole('radio', { name: say('By post') }).check();
    await carryOn(page);
    await isAsked(page, say('What is your address?'));
    await page.getByLabel(say('Address'), { exact: true }).fill('4 Salt Row\nBrackwater');
    await carryOn(page);
    await isAt(page, form.check);
    await expect(page.getByText('4 Salt Row')).toBeVisible();
  });

  test(`the way back leads through the pages with their answers, ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    const form = filled(comment());
    await begin(page, form);
    const [kind, service, words] = form.pages;
    for (const each of [kind, service]) if (each) await answer(page, each);
    await isAsked(page, words?.heading ?? '');
    await page.getByRole('link', { name: say('Back'), exact: true }).click();
    await isAsked(page, say(WHICH_SERVICE));
    await expect(page.getByLabel(say(WHICH_SERVICE)).locator('option:checked')).toHaveText(
      say('Parks and trees'),
    );
    await page.getByRole('link', { name: say('Back'), exact: true }).click();
    await isAsked(page, say(WANTS_WHAT));
    await expect(page.getByRole('radio', { name: say('An idea') })).toBeChecked();
    await page.getByRole('link', { name: say('Back'), exact: true }).click();
    await isAt(page, say('Share a comment or an idea'));
    await page.getByRole('link', { name: say('Carry on with your answers') }).click();
    await isAsked(page, words?.heading ?? '');
  });

  test(`without its cookie, what was just typed is kept and the way on is clear, ${how}`, async ({
    visitor,
  }) => {
    const page = await visitor(way);
    const form = filled(complaint(uniqueWord()));
    await begin(page, form);
    const story = form.pages.findIndex(({ heading }) => heading === say('What happened?'));
    for (const each of form.pages.slice(0, story)) await answer(page, each);
    await isAsked(page, say('What happened?'));
    await page.getByLabel(say('What happened?')).fill('A long story.');
    await forgetAll(page);
    await carryOn(page);
    await expect(
      page.getByText(say('We kept what you just sent, but not your earlier answers')),
    ).toBeVisible();
    if (javaScriptEnabled) await isAccessible(page);
    for (const each of form.pages.slice(0, story)) {
      await isAsked(page, each.heading);
      await answer(page, each);
    }
    await isAsked(page, say('What happened?'));
    await expect(page.getByLabel(say('What happened?'))).toHaveValue('A long story.');
  });

  test(`without its cookie, check your answers says where the answers are and what to do, ${how}`, async ({
    visitor,
  }) => {
    const page = await visitor(way);
    await page.goto('/apply/foi/check');
    await isAt(page, say('We do not have your answers on this device'));
    if (javaScriptEnabled) await isAccessible(page);
    await page.getByRole('button', { name: say('Start again') }).click();
    await isAsked(page, say('Is the information about you?'));
  });

  test(`a reload keeps the answers and asks on where it was, ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    const form = filled(informationRequest(uniqueWord()));
    await begin(page, form);
    for (const each of form.pages.slice(0, 2)) await answer(page, each);
    await isAsked(page, say('What is your request about, in a few words?'));
    await page.reload();
    await isAsked(page, say('What is your request about, in a few words?'));
    await page.goto('/apply/foi/check');
    await isAsked(page, say('What is your request about, in a few words?'));
  });

  test(`danger is told before anything else, and the report can go on, ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    await begin(page, filled(serviceRequest()));
    await page.getByRole('radio', { name: say('Yes'), exact: true }).check();
    await carryOn(page);
    await isAt(page, say('Call for help now'));
    if (javaScriptEnabled) await isAccessible(page);
    await page.getByRole('link', { name: say('Everybody is safe now: carry on with your report') }).click();
    await isAsked(page, say('Is anybody in danger right now?'));
  });

  test(`who asks about themself is told of the stronger right, ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    await begin(page, filled(informationRequest()));
    await page.getByRole('radio', { name: say('Yes, all of it') }).check();
    await carryOn(page);
    await isAt(page, say('You have a stronger right to information about you'));
    if (javaScriptEnabled) await isAccessible(page);
  });
}

test('sent twice at the same time, it is one case with one reference', async ({ page }) => {
  const form = complaint(uniqueWord());
  await begin(page, form);
  await answerAll(page, form);
  const cookies = await page.context().cookies(`${new URL(page.url()).origin}/apply/complaint/send`);
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const http = await caller();
  const both = await Promise.all(
    [1, 2].map(() => http.post('/apply/complaint/send', { headers: { cookie } })),
  );
  const seen = await Promise.all(
    both.map(async () =>
      receiptIn(await (await http.get('/apply/complaint/sent', { headers: { cookie } })).text()),
    ),
  );
  await http.dispose();
  await page.goto('/apply/complaint/sent');
  const shown = await receiptOn(page);
  expect(shown.reference).not.toBe('');
  for (const each of seen) expect(each).toEqual(shown);
});

test('sent again by the back button, it stays the case it was', async ({ page }) => {
  const form = comment(uniqueWord());
  await begin(page, form);
  await answerAll(page, form);
  const receipt = await send(page, form);
  await page.goBack();
  const again = page.getByRole('button', { name: form.send });
  if (await again.isVisible()) await again.click();
  await isAt(page, form.sent);
  expect(await receiptOn(page)).toEqual(receipt);
  await page.goto('/apply/comment');
  await expect(page.getByText('You have sent one from this device')).toBeVisible();
  await isAccessible(page);
});

test('two forms in one browser do not disturb each other', async ({ page, context }) => {
  const one = comment(uniqueWord());
  const other = complaint(uniqueWord());
  const second = await context.newPage();
  await begin(page, one);
  await begin(second, other);
  for (const filled of one.pages.slice(0, 2)) await answer(page, filled);
  for (const filled of other.pages.slice(0, 2)) await answer(second, filled);
  await isAsked(page, one.pages[2]?.heading ?? '');
  await isAsked(second, other.pages[2]?.heading ?? '');
});

test('a page that the answers do not lead to leads to the one that does', async ({ page }) => {
  await begin(page, complaint());
  await page.goto('/apply/complaint/their-consent');
  await isAsked(page, 'Which service is your complaint about?');
});

async function change(page: Page, question: string): Promise<void> {
  const name = `${await said(page, 'Change')} ${await said(page, question)}`;
  await page.getByRole('link', { name, exact: true }).click();
}

// React names what it has taken over.
async function isScripted(field: Locator): Promise<void> {
  await expect.poll(() => field.evaluate((node) => Object.keys(node).join())).toContain('__react');
}
