import type { Page } from '@playwright/test';
import { allocateTo } from './caseworker.ts';
import { openCase } from './staff.ts';

/** Gives somebody a case of one of the manager's services. */
export async function giveCaseTo(page: Page, reference: string, colleague: string): Promise<void> {
  await openCase(page, reference);
  await allocateTo(page, colleague);
}
