import { expect, test } from './test.ts';

test('somebody the council has set up signs in through the identity provider, the first time and again', async ({
  page,
}) => {
  for (const time of ['first', 'second']) {
    await page.goto('/sign-in');
    await page.getByRole('button', { name: /your council account/ }).click();
    await page.getByRole('link', { name: 'd.quill@brackwater.example' }).click();
    await expect(page.getByRole('heading', { name: 'My work' }), time).toBeVisible();
    await expect(page.getByText('Dawit Quill')).toBeVisible();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { name: 'Sign in to your work' })).toBeVisible();
  }
});

test('an address that the provider does not vouch for opens nobody’s account', async ({ page }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: /your council account/ }).click();
  await page.getByRole('link', { name: 't.abara@brackwater.example' }).click();
  const summary = page.getByRole('alert', { name: 'You are not signed in' });
  await expect(summary).toContainText('There is no account for you here yet');
  await page.goto('/staff');
  await expect(page).toHaveURL(/sign-in/);
});
