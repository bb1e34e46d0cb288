import type { Page } from '@playwright/test';
import { STEP_IDS } from '#lib/domain/processes/step-rule';
import { sendComplaint } from './by-http.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible, RESIDENTS_PAGES, STAFF_PAGES } from './pages.ts';
import { OFFICERS, STAFF, somebody } from './people.ts';
import { signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';

for (const path of RESIDENTS_PAGES) {
  test(`${path} is accessible by day and by night`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isAccessible(page, { night: true });
  });
}

test('staff pages are accessible by day and by night', async ({ page }) => {
  test.slow();
  await signIn(page, STAFF.manager);
  for (const path of STAFF_PAGES) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isAccessible(page, { night: true });
  }
});

test('every kind of step is accessible while its form is open', async ({ visitor }) => {
  test.slow();
  const seen = new Set<string>();
  for (const who of OFFICERS) {
    const page = await visitor();
    await signIn(page, STAFF[who]);
    for (const address of await casesWithMore(page, seen)) {
      await page.goto(address);
      await openEveryStep(page);
      await isAccessible(page);
    }
    await page.close();
  }
  // The others wait for what no case of the demonstration has come to.
  expect(seen.size).toBeGreaterThan(STEP_IDS.length / 2);
});

// Few cases that together offer every step that any of this officer's does and that was not `seen`.
async function casesWithMore(page: Page, seen: Set<string>): Promise<string[]> {
  const htmlAt = async (path: string) => (await page.request.get(path)).text();
  const queue = await htmlAt('/staff/cases?status=all');
  const chosen: string[] = [];
  for (const address of new Set(queue.match(/\/staff\/cases\/[2-9A-Z]{3}(?:-[2-9A-Z]{3}){2}/g))) {
    const steps = [...(await htmlAt(address)).matchAll(/id="step-([\w-]+)"/g)];
    if (steps.some(([, step = '']) => !seen.has(step))) chosen.push(address);
    for (const [, step = ''] of steps) seen.add(step);
  }
  return chosen;
}

// A page opens one at a time; together they are looked at sooner.
async function openEveryStep(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const each of all) each.removeAttribute('name');
    for (const each of all) each.setAttribute('open', '');
  });
  await expect(page.getByRole('link', { name: 'Open the form' })).toHaveCount(0);
}

test('a mail in the viewer is accessible', async ({ page }) => {
  const resident = somebody();
  const { reference } = await sendComplaint({ resident, words: 'For the viewer.' });
  await mailAbout(resident.email, reference);
  await page.goto('/mail');
  await page
    .getByRole('link', { name: `We have your complaint: ${reference}` })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await isAccessible(page, { night: true });
});

test('the keyboard reaches the main part first and shows where it is', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  const focused = page.getByRole('link', { name: 'Start here' });
  await expect(focused).toBeFocused();
  const outline = await focused.evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return { outlineStyle, outlineWidth, boxShadow };
  });
  expect(outline.outlineStyle !== 'none' || outline.boxShadow !== 'none').toBe(true);
});

test('a whole page is kept within the paper when printed', async ({ page }) => {
  await page.goto('/apply/complaint');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 900 });
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider).toBe(0);
});
