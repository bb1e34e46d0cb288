import { sendComplaint } from './by-http.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody } from './people.ts';
import { signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';

const RESIDENTS_PAGES = [
  '/',
  '/services',
  '/services?q=bins',
  '/services?q=nothing-like-it',
  '/start',
  '/start?want=thanks',
  '/start/words',
  '/start/words?problem=missing',
  '/apply/service-request',
  '/apply/complaint',
  '/apply/compliment',
  '/apply/comment',
  '/apply/foi',
  '/track',
  '/track?problem=blocked&minutes=9',
  '/track?problem=link-missing',
  '/disclosure-log',
  '/disclosure-log?q=trees',
  '/contact',
  '/emergencies',
  '/privacy',
  '/accessibility',
  '/problem?id=0a1b2c3d',
  '/problem?what=too-large',
  '/nowhere',
  '/apply/nothing',
  '/sign-in',
  '/mail',
] as const;

for (const path of RESIDENTS_PAGES) {
  test(`${path} is accessible by day and by night`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await isAccessible(page, { night: true });
  });
}

const STAFF_PAGES = ['/staff', '/staff/cases', '/staff/log', '/staff/log/foi', '/staff/nowhere'] as const;

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
