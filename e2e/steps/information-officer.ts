import type { Page } from '@playwright/test';
import { isDone } from './caseworker.ts';
import { openStep } from './staff.ts';

export type Publication = { title: string; request: string; response: string };

/** Fills in what is to be published and sends it; whether it was taken is for the caller to see. */
export async function tryToPublish(page: Page, publication: Partial<Publication>): Promise<void> {
  const { title, request, response } = publication;
  if (title !== undefined) await page.getByLabel('Title').fill(title);
  if (request !== undefined) await page.getByLabel('The request, without the person').fill(request);
  if (response !== undefined) await page.getByLabel('The answer', { exact: true }).fill(response);
  await page.getByRole('checkbox', { name: /nothing personal is left/ }).check();
  await page.getByRole('button', { name: 'Publish it' }).click();
}

export async function openPublishing(page: Page): Promise<void> {
  await openStep(page, 'Publish in the disclosure log');
}

export async function withdraw(page: Page, why: string): Promise<void> {
  await openStep(page, 'Take out of the disclosure log');
  await page.getByLabel('Why is it taken out?').fill(why);
  await page.getByRole('button', { name: 'Take it out of the log' }).click();
  await isDone(page, 'It is out of the disclosure log.');
}
