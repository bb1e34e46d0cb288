import { expect, type Page } from '@playwright/test';
import type { FilledPage } from '../forms/form.ts';
import { said } from '../in-welsh.ts';
import { carryOn } from './resident.ts';

/** Sends the page as it stands: the same words with a script and without, and each leads to its field. */
export async function isHelpedWhenEmpty(
  page: Page,
  { heading, empty }: FilledPage,
  scripted: boolean,
): Promise<void> {
  if (empty.length === 0) return;
  await carryOn(page);
  const summary = page.getByRole('alert', { name: await said(page, 'There is a problem') });
  await expect(summary.getByRole('link')).toHaveText([...empty]);
  const title = await said(page, 'Error: {title}');
  await expect.poll(() => page.title()).toContain(title.replace('{title}', heading.slice(0, 10)));
  if (scripted) await expect(summary).toBeFocused();
  for (const words of empty) {
    const link = summary.getByRole('link', { name: words });
    const target = (await link.getAttribute('href')) ?? '';
    await link.click();
    await expect(page.locator(target)).toBeFocused();
    await expect(page.locator(target)).toHaveAttribute('aria-invalid', 'true');
  }
}
