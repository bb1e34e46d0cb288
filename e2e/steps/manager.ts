import type { Page } from '@playwright/test';
import { addDays, londonDate } from '#lib/domain/calendar/plain-date';
import { allocateTo, isDone } from './caseworker.ts';
import { openCase, openStep } from './staff.ts';

/** Gives somebody a case of one of the manager's services. */
export async function giveCaseTo(page: Page, reference: string, colleague: string): Promise<void> {
  await openCase(page, reference);
  await allocateTo(page, colleague);
}

/** Lets the resident of an open case contact us in writing only, for three months, because of a threat. */
export async function limitToWriting(page: Page, why: string): Promise<void> {
  const today = londonDate(new Date());
  await openStep(page, 'Limit how they contact us');
  await page.getByRole('radio', { name: 'Threats or violence' }).check();
  await page.getByRole('checkbox', { name: 'In writing only' }).check();
  await page.getByLabel('Until when?').fill(addDays(today, 90));
  await page.getByLabel('By when do you look at it again?').fill(addDays(today, 60));
  await page.getByRole('textbox', { name: 'Why, as the resident reads it' }).fill(why);
  await page.getByRole('button', { name: 'Set the limit and send the letter' }).click();
  await isDone(page, 'The limit holds from now on. The letter is on its way to the resident.');
}
