import { expect, type Page } from '@playwright/test';
import type { FilledForm } from '../forms/form.ts';
import type { Receipt } from '../receipt.ts';
import { fillIn, receiptOn } from './resident.ts';

/** How and when it truly reached the council. `receivedOn`: 'YYYY-MM-DD'. */
export type Arrival = { channel: string; receivedOn: string };

/** Opens the one-page form for somebody who rings, writes or comes in. */
export async function openLog(page: Page, name: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Staff pages' })
    .getByRole('link', { name: 'Log a request' })
    .click();
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Log: ${name}` })).toBeVisible();
}

/** Fills in the whole form for a caller and logs it. */
export async function logFor(
  page: Page,
  form: FilledForm,
  { channel, receivedOn }: Arrival,
): Promise<Receipt> {
  await page.getByLabel('How it reached us').selectOption({ label: channel });
  await page.getByLabel('The day it reached the council').fill(receivedOn);
  for (const filled of form.pages) await fillIn(page, filled);
  await page.getByRole('button', { name: 'Log it', exact: true }).click();
  const logged = page.getByRole('heading', { name: 'It is logged' });
  // Other tests tell of the same place.
  const another = page.getByRole('button', { name: 'It is another: log it' });
  await expect(logged.or(another)).toBeVisible();
  if (await another.isVisible()) await another.click();
  await expect(logged).toBeVisible();
  return receiptOn(page);
}
