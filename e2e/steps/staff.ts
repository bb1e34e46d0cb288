import { expect, type Page } from '@playwright/test';
import { PASSWORD } from '../people.ts';

/** Signs in with a demonstration account and arrives at one's work. */
export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in');
  await giveCredentials(page, email, PASSWORD);
  await expect(page.getByRole('heading', { level: 1, name: 'My work' })).toBeVisible();
}

export async function giveCredentials(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Email address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

export async function signOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByText('You have signed out.')).toBeVisible();
}

/** Opens a case by its reference from the queue, closed ones too. */
export async function openCase(page: Page, reference: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Staff pages' }).getByRole('link', { name: 'Cases' }).click();
  await findCases(page, { words: reference, status: 'All' });
  await page.getByRole('link', { name: reference }).click();
  await expect(page.getByRole('region', { name: 'This case' }).getByText(reference)).toBeVisible();
}

type Wanted = {
  words?: string;
  status?: string;
  kind?: string;
  owner?: string;
  due?: string;
  service?: string;
};

const FILTERS = { status: 'Status', kind: 'Kind', owner: 'Owner', due: 'Due', service: 'Service' } as const;

/** Narrows the queue. */
export async function findCases(page: Page, { words, ...choices }: Wanted): Promise<void> {
  const filters = page.getByRole('form', { name: 'Filter the cases' });
  if (words !== undefined) await filters.getByLabel('Words, name or reference').fill(words);
  for (const [filter, choice] of Object.entries(choices)) {
    await filters.getByLabel(FILTERS[filter as keyof typeof FILTERS], { exact: true }).selectOption(choice);
  }
  const before = page.url();
  await filters.getByRole('button', { name: 'Show' }).click();
  await page.waitForURL(({ href }) => href !== before);
}

/** Opens a step's form on the case page, wherever it stands among the next steps. */
export async function openStep(page: Page, name: string | RegExp): Promise<void> {
  const next = page.getByRole('region', { name: 'What next' });
  const step = next.getByText(name, { exact: true }).first();
  if (!(await step.isVisible())) await next.getByText('More steps', { exact: true }).click();
  await step.click();
}
