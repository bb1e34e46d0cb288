import { expect, type Locator, type Page } from '@playwright/test';
import type { FilledForm, FilledPage, Given } from '../forms/form.ts';
import { said } from '../in-welsh.ts';
import { type Receipt, receiptIn } from '../receipt.ts';

export async function begin(page: Page, { door, begin: words }: FilledForm): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: door }).click();
  await page.getByRole('button', { name: words }).click();
  await page.waitForURL(/\/apply\/[\w-]+\/[\w-]/);
}

/** Answers every page and arrives at check your answers. `onEach` looks at each page before it is answered. */
export async function answerAll(
  page: Page,
  form: Pick<FilledForm, 'pages' | 'check'>,
  onEach: (filled: FilledPage) => Promise<void> = async () => {},
): Promise<void> {
  for (const filled of form.pages) {
    await isAsked(page, filled.heading);
    await onEach(filled);
    await answer(page, filled);
  }
  await isAt(page, form.check);
}

export async function answer(page: Page, filled: Omit<FilledPage, 'empty'>): Promise<void> {
  await fillIn(page, filled);
  await carryOn(page);
}

/** Gives the answers to one page's questions, wherever they stand. */
export async function fillIn(page: Page, { heading, given }: Omit<FilledPage, 'empty'>): Promise<void> {
  for (const each of given) await give(page, heading, each);
}

export async function carryOn(page: Page): Promise<void> {
  await page.getByRole('button', { name: await said(page, 'Continue') }).click();
}

export async function isAsked(page: Page, heading: string): Promise<void> {
  const optional = await said(page, '(optional)');
  const asked = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  await expect(asked(heading).or(asked(`${heading} ${optional}`))).toBeVisible();
}

export async function isAt(page: Page, heading: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
}

export async function send(page: Page, form: FilledForm): Promise<Receipt> {
  await page.getByRole('button', { name: form.send }).click();
  await isAt(page, form.sent);
  return receiptOn(page);
}

/** The device forgets whose it is and what was answered; not its language. */
export async function forgetAll(page: Page): Promise<void> {
  await page.context().clearCookies({ name: /^(?!language$)/ });
}

/** Reference and access code as the page shows them. */
export async function receiptOn(page: Page): Promise<Receipt> {
  return receiptIn(await page.content());
}

/** Looks a case up on the tracking page, with the access code or without. */
export async function track(page: Page, { reference, code = '' }: Partial<Receipt>): Promise<void> {
  await page.goto('/track');
  const theirCode = page.getByLabel(await said(page, 'Your access code'));
  await fillReference(page, theirCode, reference ?? '');
  await theirCode.fill(code);
  await page
    .getByRole('main')
    .getByRole('button', { name: await said(page, 'See where it stands') })
    .click();
}

/** Opens the letters of a case with its access code. */
export async function readLetters(page: Page, receipt: Receipt): Promise<void> {
  await track(page, receipt);
  await areLettersOpen(page);
}

export async function areLettersOpen(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: await said(page, 'Letters between us') })).toBeVisible();
}

/** Asks for a link by email. */
export async function askForLink(page: Page, reference: string, email: string): Promise<void> {
  await page.goto('/track');
  const theirEmail = page.getByLabel(await said(page, 'The email address you gave us'));
  await fillReference(page, theirEmail, reference);
  await theirEmail.fill(email);
  await page.getByRole('button', { name: await said(page, 'Send me a link') }).click();
}

// The page asks for a reference in two forms: the one that is meant has this other field too.
async function fillReference(page: Page, beside: Locator, reference: string): Promise<void> {
  const form = beside.locator('xpath=ancestor::form');
  await form.getByLabel(await said(page, 'Your reference')).fill(reference);
}

async function give(page: Page, heading: string, given: Given): Promise<void> {
  if ('choose' in given) {
    await page
      .getByRole('group', { name: given.of ?? heading })
      .getByRole('radio', { name: given.choose, exact: true })
      .check();
  }
  if ('tick' in given) await page.getByRole('checkbox', { name: given.tick, exact: true }).check();
  if ('select' in given) await page.getByLabel(given.from).selectOption({ label: given.select });
  if ('write' in given) await page.getByLabel(given.in).fill(given.write);
  if ('press' in given) await page.getByRole('button', { name: given.press }).click();
  if ('date' in given) await giveDate(page, given.date);
}

async function giveDate(page: Page, date: readonly string[]): Promise<void> {
  for (const [index, part] of ['Day', 'Month', 'Year'].entries()) {
    await page.getByLabel(await said(page, part), { exact: true }).fill(date[index] ?? '');
  }
}
