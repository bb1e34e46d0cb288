import type { Locator, Page } from '@playwright/test';
import { caller } from './by-http.ts';
import { comment, complaint } from './forms/general.ts';
import { informationRequest } from './forms/information.ts';
import { serviceRequest } from './forms/requests.ts';
import { isAccessible } from './pages.ts';
import { uniqueWord } from './people.ts';
import { receiptIn } from './receipt.ts';
import { answer, answerAll, begin, carryOn, isAsked, isAt, receiptOn, send } from './steps/resident.ts';
import { expect, someAddress, test } from './test.ts';

const WANTS_WHAT = 'What would you like to send us?';
const WHICH_SERVICE = 'Which service is it about?';

const change = (page: Page, question: string) =>
  page.getByRole('link', { name: `Change ${question}`, exact: true }).click();

test('what is typed before the page’s script is there stays', async ({ page }) => {
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
  scripts.resolve();
  await isScripted(field);
  await expect(field).toHaveValue('Other words.');
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

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';

  test(`an answer is changed from check your answers, ${how} JavaScript`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled });
    const form = comment(uniqueWord());
    await begin(page, form);
    await answerAll(page, form);
    await change(page, 'What you told us');
    await isAsked(page, 'What would you like to tell us?');
    const field = page.getByLabel('What would you like to tell us?');
    // What is selected before the script is there need not be selected after.
    if (javaScriptEnabled) await isScripted(field);
    await field.fill('');
    await carryOn(page);
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
    await field.fill('Other words.');
    await carryOn(page);
    await isAt(page, form.check);
    await expect(page.getByText('Other words.')).toBeVisible();

    await change(page, 'What you told us');
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await isAt(page, form.check);
  });

  test(`what an answer makes needless is not asked, and what it makes needful is, ${how} JavaScript`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled });
    const form = comment(uniqueWord());
    await begin(page, form);
    await answerAll(page, form);
    await expect(page.getByText('Children would be glad.')).toBeVisible();
    await change(page, 'Kind');
    await page.getByRole('radio', { name: 'A comment' }).check();
    await carryOn(page);
    await isAt(page, form.check);
    await expect(page.getByText('Children would be glad.')).toHaveCount(0);

    await change(page, 'How we reply');
    await page.getByRole('radio', { name: 'By post' }).check();
    await carryOn(page);
    await isAsked(page, 'What is your address?');
    await page.getByLabel('Address', { exact: true }).fill('4 Salt Row\nBrackwater');
    await carryOn(page);
    await isAt(page, form.check);
    await expect(page.getByText('4 Salt Row')).toBeVisible();
  });
}

test('the way back leads through the pages with their answers', async ({ page }) => {
  const form = comment();
  await begin(page, form);
  const [kind, service, words] = form.pages;
  for (const filled of [kind, service]) if (filled) await answer(page, filled);
  await isAsked(page, words?.heading ?? '');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await isAsked(page, WHICH_SERVICE);
  await expect(page.getByLabel(WHICH_SERVICE).locator('option:checked')).toHaveText('Parks and trees');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await isAsked(page, WANTS_WHAT);
  await expect(page.getByRole('radio', { name: 'An idea' })).toBeChecked();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await isAt(page, 'Share a comment or an idea');
  await page.getByRole('link', { name: 'Carry on with your answers' }).click();
  await isAsked(page, words?.heading ?? '');
});

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

test('without its cookie, what was just typed is kept and the way on is clear', async ({ page }) => {
  const form = complaint(uniqueWord());
  await begin(page, form);
  const story = form.pages.findIndex(({ heading }) => heading === 'What happened?');
  for (const filled of form.pages.slice(0, story)) await answer(page, filled);
  await isAsked(page, 'What happened?');
  await page.getByLabel('What happened?').fill('A long story.');
  await page.context().clearCookies();
  await carryOn(page);
  await expect(page.getByText('We kept what you just sent, but not your earlier answers')).toBeVisible();
  await isAccessible(page);
  for (const filled of form.pages.slice(0, story)) {
    await isAsked(page, filled.heading);
    await answer(page, filled);
  }
  await isAsked(page, 'What happened?');
  await expect(page.getByLabel('What happened?')).toHaveValue('A long story.');
});

test('without its cookie, check your answers says where the answers are and what to do', async ({ page }) => {
  await page.goto('/apply/foi/check');
  await isAt(page, 'We do not have your answers on this device');
  await isAccessible(page);
  await page.getByRole('button', { name: 'Start again' }).click();
  await isAsked(page, 'Is the information about you?');
});

test('a reload keeps the answers and asks on where it was', async ({ page }) => {
  const form = informationRequest(uniqueWord());
  await begin(page, form);
  for (const filled of form.pages.slice(0, 2)) await answer(page, filled);
  await isAsked(page, 'What is your request about, in a few words?');
  await page.reload();
  await isAsked(page, 'What is your request about, in a few words?');
  await page.goto('/apply/foi/check');
  await isAsked(page, 'What is your request about, in a few words?');
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

test('danger is told before anything else, and the report can go on', async ({ page }) => {
  await begin(page, serviceRequest());
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await carryOn(page);
  await isAt(page, 'Call for help now');
  await isAccessible(page);
  await page.getByRole('link', { name: 'Everybody is safe now: carry on with your report' }).click();
  await isAsked(page, 'Is anybody in danger right now?');
});

test('who asks about themself is told of the stronger right', async ({ page }) => {
  await begin(page, informationRequest());
  await page.getByRole('radio', { name: 'Yes, all of it' }).check();
  await carryOn(page);
  await isAt(page, 'You have a stronger right to information about you');
  await isAccessible(page);
});

test('a page that the answers do not lead to leads to the one that does', async ({ page }) => {
  await begin(page, complaint());
  await page.goto('/apply/complaint/their-consent');
  await isAsked(page, 'Which service is your complaint about?');
});

// React names what it has taken over.
async function isScripted(field: Locator): Promise<void> {
  await expect.poll(() => field.evaluate((node) => Object.keys(node).join())).toContain('__react');
}
