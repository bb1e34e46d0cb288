import { demonstration } from '../prisma/demonstration/organisation.ts';
import { sendComplaint } from './by-http.ts';
import { complaint } from './forms/general.ts';
import { serviceRequest } from './forms/requests.ts';
import { mailAbout } from './mailbox.ts';
import { goOnBy, isAccessible } from './pages.ts';
import { STAFF, somebody } from './people.ts';
import { logFor, openLog } from './steps/agent.ts';
import { fillIn, readLetters } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test('an agent logs a report for a caller who helps somebody else', async ({ page, visitor }) => {
  const form = serviceRequest('A hole as wide as a door.');
  const receivedOn = daysAgo(3);
  await signIn(page, STAFF.agent);
  await openLog(page, 'Service request');
  await isAccessible(page);
  const receipt = await logFor(page, form, { channel: 'By letter', receivedOn });
  expect(receipt.code).not.toBe('');
  await isAccessible(page, { night: true });

  const mail = await mailAbout(form.resident.email, `We have your request: ${receipt.reference}`);
  expect(mail.text).not.toContain(receipt.code);

  const caseworker = await visitor();
  await signIn(caseworker, STAFF.caseworker);
  await openCase(caseworker, receipt.reference);
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(receivedOn),
  );
  const record = caseworker.getByRole('region', { name: 'The case' });
  await expect(record).toContainText(`${day}, by letter`);
  const people = caseworker.getByRole('region', { name: 'People' });
  await expect(people).toContainText('Agathe Underhill');
  await expect(people).toContainText('They agree');

  const caller = await visitor();
  await readLetters(caller, receipt);
  await expect(caller.getByText('We wrote this down for you.')).toBeVisible();
});

test('the acknowledgement is printed, and the next form is clean', async ({ page, context }) => {
  const form = complaint('Nobody rings back.');
  await signIn(page, STAFF.agent);
  await openLog(page, 'Complaint');
  await logFor(page, form, { channel: 'By phone', receivedOn: daysAgo(0) });

  const printed = context.waitForEvent('response', (response) => response.url().endsWith('/acknowledgement'));
  await page.getByRole('button', { name: 'Print the acknowledgement' }).click();
  expect((await printed).headers()['content-type']).toBe('application/pdf');

  await page.getByRole('link', { name: 'Log another' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Log: Complaint' })).toBeVisible();
  await expect(page.getByLabel('What happened?')).toHaveValue('');
  await expect(page.getByLabel('What is your full name?')).toHaveValue('');
  expect(await page.content()).not.toContain(form.resident.name);

  // Nor does the browser give it back.
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Log a request' })).toBeVisible();
  await page.goForward();
  await expect(page.getByLabel('What is your full name?')).toHaveValue('');
  expect(await page.content()).not.toContain(form.resident.name);
});

test('what is chosen before the page’s script is there counts', async ({ page }) => {
  await signIn(page, STAFF.agent);
  const scripts = Promise.withResolvers<void>();
  await page.route(/\.js/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto('/staff/log/complaint', { waitUntil: 'commit' });
  await page.getByLabel('Which service is your complaint about?').selectOption('Bins and recycling');
  scripts.resolve();
  await expect(page.getByRole('group', { name: 'What is your complaint mostly about?' })).toBeVisible();
});

test('a call is taken by keyboard alone', async ({ page }) => {
  const resident = somebody();
  const { reference } = await sendComplaint({ resident, words: 'The lid is broken.' });
  const [first = '', ...family] = resident.name.split(/[ -]/);
  await signIn(page, STAFF.agent);
  await goOnBy(page, page.getByRole('link', { name: 'Calls', exact: true }));
  await expect(page.getByLabel('Who is calling?')).toBeFocused();
  await isAccessible(page);
  // Words in another order, and one with a letter too many.
  await page.keyboard.type(`${family.join(' ')} ${first}e`);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1, name: resident.name })).toBeVisible();
  expect(page.url()).not.toContain(first);
  const matter = page.getByRole('article').filter({ hasText: reference });
  await expect(matter.getByRole('heading', { name: 'Complaint: The lid is broken.' })).toBeVisible();
  await expect(matter).toContainText(/by \w+day \d/);
  await isAccessible(page, { night: true });
  await goOnBy(page, matter.locator('summary').filter({ hasText: 'Add a note' }));
  await page.keyboard.press('Tab');
  await page.keyboard.type('They rang to ask when.');
  await goOnBy(page, matter.getByRole('button', { name: 'Save the note' }));
  await expect(page.getByText('The note is saved.')).toBeVisible();
  await expect(matter.getByLabel('Note', { exact: true })).toHaveValue('');

  // Who they are is asked before they get another code.
  await goOnBy(page, matter.locator('summary').filter({ hasText: 'New access code' }));
  const questions = matter.getByRole('checkbox', { name: 'They said it right' });
  await questions.first().press('Space');
  await goOnBy(page, matter.getByRole('button', { name: 'Give them a new code' }));
  await expect(matter.getByRole('alert')).toContainText('Two answers have to be right');
  await questions.last().press('Space');
  await goOnBy(page, matter.getByRole('button', { name: 'Give them a new code' }));
  await expect(matter.getByText('New access code: read it out now')).toBeVisible();
  await isAccessible(page);

  // They have another number: what they were asked stands in the record, and they are told.
  await goOnBy(page, matter.locator('summary').filter({ hasText: 'Change how we reach them' }));
  await matter.getByRole('checkbox', { name: 'They said it right' }).first().press('Space');
  await matter.getByLabel('Phone number').fill('01632 960 777');
  await goOnBy(page, matter.getByRole('button', { name: 'Change it' }));
  await expect(matter.getByRole('alert')).toContainText('Two answers have to be right');
  await matter.getByRole('checkbox', { name: 'They said it right' }).last().press('Space');
  await isAccessible(page);
  await goOnBy(page, matter.getByRole('button', { name: 'Change it' }));
  await expect(page.getByText('Changed. They are being told')).toBeVisible();
  await expect(page.getByText('01632 960 777').first()).toBeVisible();

  await goOnBy(page, page.getByRole('link', { name: 'Log something new for them' }));
  await goOnBy(page, page.getByRole('link', { name: 'Complaint', exact: true }));
  await expect(page.getByLabel('What is your full name?')).toHaveValue(resident.name);

  await goOnBy(page, page.getByRole('link', { name: 'Calls', exact: true }));
  await goOnBy(page, page.getByRole('link', { name: 'Log for somebody new' }));
  await goOnBy(page, page.getByRole('link', { name: 'Complaint', exact: true }));
  await expect(page.getByLabel('What is your full name?')).toHaveValue('');
  expect(await page.content()).not.toContain(resident.name);
});

test('what somebody rings about again is shown before it is logged twice', async ({ page }) => {
  const form = complaint('It is broken still.');
  await signIn(page, STAFF.agent);
  await openLog(page, 'Complaint');
  const { reference } = await logFor(page, form, { channel: 'By phone', receivedOn: daysAgo(0) });
  await openLog(page, 'Complaint');
  for (const filled of form.pages) await fillIn(page, filled);
  await page.getByRole('button', { name: 'Log it', exact: true }).click();
  const warning = page.getByRole('alert').filter({ hasText: 'Is it one of these?' });
  await expect(warning).toContainText(`${reference}: It is broken still.`);
  await isAccessible(page);
  await warning.getByRole('button', { name: `Note it on ${reference}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: form.resident.name })).toBeVisible();
  await expect(page.getByText('The note is saved.')).toBeVisible();
});

test('where nobody is found, the agent has the numbers of the teams that are not shown', async ({ page }) => {
  await signIn(page, STAFF.agent);
  await page.goto('/staff/contact');
  await page.getByRole('searchbox', { name: 'Who is calling?' }).fill('zzyzx');
  await page.getByRole('button', { name: 'Find them' }).click();
  await expect(page.getByRole('heading', { name: 'Nobody found' })).toBeVisible();
  for (const { name, phone } of demonstration.council.teamsToRing) {
    const team = page
      .getByRole('main')
      .locator('div')
      .filter({ has: page.getByText(name, { exact: true }) });
    await expect(team.last()).toContainText(phone);
  }
  await isAccessible(page);
});

test('what is missing is told, and what was typed stays', async ({ page }) => {
  await signIn(page, STAFF.agent);
  await openLog(page, 'Complaint');
  await page.getByLabel('What happened?').fill('Half of a story.');
  await page.getByLabel('The day it reached the council').fill('2099-01-01');
  await page.getByRole('button', { name: 'Log it', exact: true }).click();
  const summary = page.getByRole('alert', { name: 'It is not logged yet' });
  await expect(summary).toBeFocused();
  await expect(page.getByLabel('What happened?')).toHaveValue('Half of a story.');
  await isAccessible(page);

  // Enter in the postcode looks their address up, and the work goes on in the list.
  await page.getByRole('radio', { name: 'By post' }).check();
  await page.getByLabel('Postcode (optional)').last().fill('bw28tg');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Choose the address')).toBeFocused();
  await isAccessible(page);
});

test('an address is looked up without a script, and chosen', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  await signIn(page, STAFF.agent);
  await openLog(page, 'Complaint');
  await page.getByRole('radio', { name: 'By post' }).check();
  const send = page.getByRole('button', { name: 'Log it', exact: true });
  await send.click();
  await page.getByLabel('Postcode (optional)').last().fill('BW2 8TG');
  await page.getByRole('button', { name: 'Find the address' }).last().click();
  await page.getByLabel('Choose the address').selectOption('14 Hawthorn Rise, Brackwater, BW2 8TG');
  await send.click();
  const summary = page.getByRole('alert', { name: 'It is not logged yet' });
  await expect(summary).toContainText('Enter your name.');
  await expect(summary).not.toContainText('Enter your address');
  await expect(page.getByLabel('Choose the address')).toHaveValue('14 Hawthorn Rise, Brackwater, BW2 8TG');
});
