import { inAddress, sendComplaint, sendInformationRequest } from './by-http.ts';
import { serviceRequest } from './forms/requests.ts';
import { isAccessible } from './pages.ts';
import { PASSWORD, STAFF, somebody, uniqueWord } from './people.ts';
import { logFor, openLog } from './steps/agent.ts';
import { giveCredentials, signIn, signOut } from './steps/staff.ts';
import { expect, test } from './test.ts';

test('a case of another service is not there, by address or in the queue', async ({ page }) => {
  const resident = somebody();
  const word = uniqueWord();
  const { reference } = await sendComplaint({ resident, words: word, service: 'repairs' });
  await signIn(page, STAFF.tomasz);
  const answer = await page.goto(`/staff/cases/${inAddress(reference)}`);
  expect(answer?.status()).toBe(404);
  expect(await page.content()).not.toContain(resident.name);
  await isAccessible(page);
  await page.goto(`/staff/cases?status=all&q=${encodeURIComponent(resident.name)}`);
  await expect(page.getByText('Nothing found')).toBeVisible();
});

test('an information request is not there for a caseworker of the service it concerns', async ({ page }) => {
  const { reference } = await sendInformationRequest({ resident: somebody(), words: uniqueWord() });
  await signIn(page, STAFF.caseworker);
  expect((await page.goto(`/staff/cases/${inAddress(reference)}`))?.status()).toBe(404);
});

test('an agent sees what they have logged, and cannot answer it', async ({ page }) => {
  const other = await sendComplaint({ resident: somebody(), words: 'Not the agent’s.' });
  await signIn(page, STAFF.agent);
  await openLog(page, 'Service request');
  await logFor(page, serviceRequest(), {
    channel: 'In person',
    receivedOn: new Date().toISOString().slice(0, 10),
  });
  await page.getByRole('link', { name: 'Open the case' }).click();
  const next = page.getByRole('region', { name: 'What next' });
  await expect(next).toBeVisible();
  await expect(page.getByRole('button', { name: 'Send the answer' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Send the acknowledgement' })).toHaveCount(0);
  await next.getByText('Not now', { exact: true }).click();
  await expect(
    next.getByText('This is for a caseworker, a service manager or a head of service.').first(),
  ).toBeVisible();
  expect((await page.goto(`/staff/cases/${inAddress(other.reference)}`))?.status()).toBe(404);
});

test('somebody signed out is sent to sign in, and then to where they wanted to go', async ({ page }) => {
  const { reference } = await sendComplaint({ resident: somebody(), words: 'Later.' });
  await page.goto(`/staff/cases/${inAddress(reference)}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to your work' })).toBeVisible();
  await giveCredentials(page, STAFF.caseworker, 'not the password');
  await expect(page.getByRole('alert', { name: 'You are not signed in' })).toBeFocused();
  await expect(page.getByLabel('Email address')).toHaveValue(STAFF.caseworker);
  await isAccessible(page, { night: true });
  await giveCredentials(page, STAFF.caseworker, PASSWORD);
  await expect(page.getByRole('region', { name: 'This case' }).getByText(reference)).toBeVisible();
  await signOut(page);
  await page.goto('/staff');
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in to your work' })).toBeVisible();
});

test('every staff page asks who one is', async ({ page }) => {
  for (const path of [
    '/staff',
    '/staff/cases',
    '/staff/contact',
    '/staff/contact/222-222-222',
    '/staff/log',
    '/staff/log/complaint',
    '/staff/cases/222-222-222',
  ]) {
    await page.goto(path);
    await expect(page).toHaveURL(/\/sign-in/);
  }
});

test('an address after signing in never leads to another site', async ({ page }) => {
  await page.goto('/sign-in?next=https://elsewhere.example/staff');
  await giveCredentials(page, STAFF.caseworker, PASSWORD);
  await expect(page).toHaveURL(/\/staff$/);
});
