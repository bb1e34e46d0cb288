import { sendComplaint } from './by-http.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible, RESIDENTS_PAGES, STAFF_PAGES } from './pages.ts';
import { STAFF, somebody } from './people.ts';
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
