import { isAccessible } from './pages.ts';
import { isAt } from './steps/resident.ts';
import { expect, test } from './test.ts';

const WORDS = 'My bin was missed for the third time, I have told you twice and nobody rings back.';

test('own words lead to a form that begins with them, on a telephone and without JavaScript', async ({
  visitor,
}) => {
  test.slow();
  const page = await visitor({ javaScriptEnabled: false });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await page.getByRole('link', { name: 'Or tell us in your own words' }).click();
  await page.getByRole('button', { name: 'Find the right way' }).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
  const long = `${WORDS} `.repeat(40).trim();
  await page.getByLabel('Tell us in your own words').fill(long);
  await page.getByRole('button', { name: 'Find the right way' }).click();
  await expect(page.getByLabel('Tell us in your own words')).toHaveValue(long);
  await page.getByLabel('Tell us in your own words').fill(`${WORDS} And I smell gas.`);
  await page.getByRole('button', { name: 'Find the right way' }).click();
  await expect(page.getByText('Is somebody in danger now?')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'Call 999' })).toBeVisible();
  await page.getByRole('link', { name: 'Change what you wrote' }).click();
  await page.getByLabel('Tell us in your own words').fill(WORDS);
  await page.getByRole('button', { name: 'Find the right way' }).click();
  await isAt(page, 'This looks right for you');
  await expect(page.getByText('You wrote “').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bins and recycling' })).toBeVisible();
  await page.getByRole('button', { name: 'Complain', exact: true }).click();
  await expect(page).toHaveURL(/\/apply\/complaint/);
  await page.goto('/apply/complaint/what-happened');
  await expect(page.getByLabel(/^What happened\?/)).toHaveValue(WORDS);
  await page.goto('/start/words/ways');
  await page.getByRole('button', { name: 'None of these: answer a few questions instead' }).click();
  await isAt(page, 'What would you like to do?');
});

test('the ways that are suggested are accessible', async ({ page }) => {
  await page.goto('/start/words');
  await page.getByLabel('Tell us in your own words').fill(`${WORDS} And I smell gas.`);
  await page.getByRole('button', { name: 'Find the right way' }).click();
  await expect(page.getByText('Is somebody in danger now?')).toBeVisible();
  await isAccessible(page, { night: true });
});
