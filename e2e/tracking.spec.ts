import { inAddress, sendComplaint } from './by-http.ts';
import { mailAbout, mailsTo } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import { writeToResident } from './steps/caseworker.ts';
import { askForLink, isAt, readLetters, receiptOn, track } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';

const UNKNOWN = { reference: '222 222 222', code: '2222 2222 2222 2222' };
const NOT_SHOWN = 'We cannot show anything for what you entered. Check the reference and the access code.';

test('the reference alone shows where it stands and nothing personal', async ({ page }) => {
  const resident = somebody();
  const words = uniqueWord();
  const { reference } = await sendComplaint({ resident, words });
  await page.goto('/');
  await page.getByLabel('Your reference').fill(reference.toLowerCase());
  await page.getByRole('button', { name: 'See where it stands' }).click();
  await isAt(page, 'We have your complaint');
  await expect(page.getByRole('listitem').filter({ hasText: 'Received' })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expect(page.getByRole('heading', { name: 'Whose turn it is' })).toBeVisible();
  const html = await page.content();
  for (const personal of [
    resident.name,
    resident.email,
    resident.phone,
    words,
    'Salt Row',
    'Missed collection',
  ])
    expect(html).not.toContain(personal);
  await isAccessible(page, { night: true });
});

test('the access code opens the letters, also to whoever helps, and they can be locked again', async ({
  page,
  visitor,
}) => {
  const resident = somebody();
  const words = uniqueWord();
  const receipt = await sendComplaint({ resident, words });
  await readLetters(page, receipt);
  await page.getByText('What you told us').click();
  await expect(page.getByText(words)).toBeVisible();
  await isAccessible(page, { night: true });

  // Whoever helps reads the letters, and nothing that the resident told us about themselves.
  await page.getByRole('link', { name: 'Let them read our letters' }).click();
  await page.getByLabel('Who is it?').fill('Sam');
  await page.getByRole('button', { name: 'Give them a code' }).click();
  await expect(page.getByText('Their access code')).toBeVisible();
  await isAccessible(page, { night: true });
  const theirs = await receiptOn(page);
  const helper = await visitor({ javaScriptEnabled: false });
  await readLetters(helper, theirs);
  await expect(helper.getByText('You are reading this for the resident')).toBeVisible();
  await expect(helper.getByLabel('What would you like to tell us?')).toBeVisible();
  expect(await helper.content()).not.toContain(words);
  await page.reload();
  await expect(page.getByText('They opened it on:')).toBeVisible();
  await page.getByRole('button', { name: 'End their code' }).click();
  await expect(page.getByText('Their code has ended')).toBeVisible();
  await isAccessible(page);
  await track(helper, theirs);
  await expect(helper.getByRole('alert', { name: 'There is a problem' })).toContainText(NOT_SHOWN);

  await page.goto(`/track/${inAddress(receipt.reference)}`);
  await page.getByRole('button', { name: 'Lock the letters now' }).click();
  await isAt(page, 'Track a request');
  await page.goto(`/track/${inAddress(receipt.reference)}`);
  await expect(page.getByRole('heading', { name: 'Read our letters to you' })).toBeVisible();
  expect(await page.content()).not.toContain(words);

  await page.getByLabel('Your access code').fill(receipt.code.toLowerCase().replaceAll(' ', '-'));
  await page.getByRole('button', { name: 'Read the letters' }).click();
  await expect(page.getByRole('heading', { name: 'Letters between us' })).toBeVisible();
});

test('a resident answers an email of ours; the officer and the resident read it on the case', async ({
  page,
  visitor,
}) => {
  test.slow();
  const resident = somebody();
  const words = uniqueWord();
  const receipt = await sendComplaint({ resident, words: 'The bin lies in the road.' });
  const subject = `We have your complaint: ${receipt.reference}`;
  await mailAbout(resident.email, subject);
  const theirs = await visitor({ javaScriptEnabled: false });
  await theirs.goto('/mail');
  await theirs.getByRole('link', { name: subject }).first().click();
  await theirs.getByLabel('Your reply').fill(`It lies there again. ${words}`);
  await theirs
    .getByLabel('Files')
    .setInputFiles([{ name: 'diary.txt', mimeType: 'text/plain', buffer: Buffer.from('Monday.') }]);
  await theirs.getByRole('button', { name: 'Send the reply' }).click();
  await expect(theirs.getByText('It stands on the case now.')).toBeVisible();

  await signIn(page, STAFF.caseworker);
  await openCase(page, receipt.reference);
  await expect(page.getByText('answered our email')).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByRole('link', { name: 'diary.txt' }).first()).toBeVisible();

  await readLetters(theirs, receipt);
  await expect(theirs.getByText(words)).toBeVisible();
  await expect(theirs.getByText('The email this answers')).toBeVisible();
});

test('the letters of one case do not open those of another', async ({ page }) => {
  const words = uniqueWord();
  const mine = await sendComplaint({ resident: somebody(), words: 'Mine.' });
  const theirs = await sendComplaint({ resident: somebody(), words });
  await readLetters(page, mine);
  await page.goto(`/track/${inAddress(theirs.reference)}`);
  await expect(page.getByRole('heading', { name: 'Read our letters to you' })).toBeVisible();
  expect(await page.content()).not.toContain(words);
});

test('a wrong code and an unknown reference are told alike', async ({ page }) => {
  const receipt = await sendComplaint({ resident: somebody(), words: 'A complaint.' });
  const tries = [
    { reference: receipt.reference, code: UNKNOWN.code },
    { reference: receipt.reference, code: 'not a code' },
    { reference: UNKNOWN.reference, code: receipt.code },
    { reference: 'nothing like one', code: receipt.code },
  ];
  const told: string[] = [];
  for (const tried of tries) {
    await track(page, tried);
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
    told.push((await page.getByRole('alert', { name: 'There is a problem' }).textContent()) ?? '');
  }
  expect(told[0]).toContain(NOT_SHOWN);
  expect(new Set(told).size).toBe(1);
  await isAccessible(page);
});

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';

  test(`an unknown reference on its own, and what is none, lead to the same way on, ${how} JavaScript`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled });
    const told: string[] = [];
    for (const reference of [UNKNOWN.reference, 'nothing like one']) {
      await track(page, { reference });
      await isAt(page, 'We cannot show a request here');
      told.push(`${await page.title()}\n${await page.getByRole('main').textContent()}`);
      await page.goto(`/track?reference=${encodeURIComponent(reference)}`);
      told.push(`${await page.title()}\n${await page.getByRole('main').textContent()}`);
    }
    expect(new Set(told).size).toBe(1);
    if (javaScriptEnabled) await isAccessible(page);
    await page.getByRole('link', { name: 'Try again' }).click();
    await isAt(page, 'Track a request');
  });

  test(`what is nowhere is told ${how} JavaScript`, async ({ visitor }) => {
    const page = await visitor({ javaScriptEnabled });
    for (const path of [
      '/nowhere',
      '/apply/nothing',
      '/apply/nothing/service',
      '/disclosure-log/nothing',
      '/%FF',
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await isAt(page, 'We cannot find that page');
    }
  });
}

test('a resident without JavaScript and the officer write to each other on the case', async ({
  page,
  visitor,
}) => {
  const resident = somebody();
  const [news, reply] = [uniqueWord(), uniqueWord()];
  const receipt = await sendComplaint({ resident, words: 'The crew has not come.' });
  const home = await visitor({ javaScriptEnabled: false });
  await readLetters(home, receipt);
  await home.getByRole('button', { name: 'Send it to us' }).click();
  await expect(home.getByText('Write what you would like to tell us.')).toBeVisible();
  // The letters may lock while somebody writes: what they wrote is kept all the same.
  await home.getByLabel('What would you like to tell us?').fill(`It has happened again: ${news}`);
  await home.context().clearCookies();
  await home.getByRole('button', { name: 'Send it to us' }).click();
  await expect(home.getByRole('status')).toContainText('We have your letter');

  await signIn(page, STAFF.caseworker);
  await openCase(page, receipt.reference);
  await expect(page.getByText(news)).toBeVisible();
  await writeToResident(page, `We have asked the depot: ${reply}`);
  const mail = await mailAbout(resident.email, 'A letter about');
  expect(mail.text).toContain(reply);
  await readLetters(home, receipt);
  await expect(home.getByText(reply)).toBeVisible();
  await readLetters(page, receipt);
  await isAccessible(page);
});

test('nothing entered is told at the field', async ({ page }) => {
  await track(page, { reference: '' });
  await page.getByRole('alert').getByRole('link', { name: 'Enter your reference.' }).click();
  await expect(page.getByLabel('Your reference').first()).toBeFocused();
});

test('a link by email opens the letters once', async ({ page, visitor }) => {
  const resident = somebody();
  const words = uniqueWord();
  const { reference } = await sendComplaint({ resident, words });
  await askForLink(page, reference, resident.email);
  await expect(page.getByRole('status')).toContainText('Look in your email');
  await isAccessible(page);
  const mail = await mailAbout(resident.email, 'Your link to');
  const link = /https?:\S+\/track\/open\/[\w-]+/.exec(mail.text)?.[0] ?? '';

  const phone = await visitor();
  await phone.goto(link);
  await phone.reload();
  await isAccessible(phone);
  await phone.getByRole('button', { name: 'Open my correspondence' }).click();
  await phone.getByText('What you told us').click();
  await expect(phone.getByText(words)).toBeVisible();

  const another = await visitor();
  await another.goto(link);
  await another.getByRole('button', { name: 'Open my correspondence' }).click();
  await expect(another.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'This link cannot be used.',
  );
});

test('a link is asked for in vain with another address, and the page does not say so', async ({ page }) => {
  const resident = somebody();
  const other = somebody();
  const { reference } = await sendComplaint({ resident, words: 'A complaint.' });
  await askForLink(page, reference, other.email);
  await expect(page.getByRole('status')).toContainText('Look in your email');
  // The acknowledgement proves that mail flows; a link would have come after it.
  await mailAbout(resident.email, 'We have your complaint');
  const about = (mails: { subject: string }[]) => mails.filter(({ subject }) => subject.includes('link'));
  expect(about(await mailsTo(other.email))).toEqual([]);
  expect(about(await mailsTo(resident.email))).toEqual([]);
});

test('tracking works without JavaScript', async ({ visitor }) => {
  const page = await visitor({ javaScriptEnabled: false });
  const words = uniqueWord();
  const receipt = await sendComplaint({ resident: somebody(), words });
  await track(page, { reference: receipt.reference, code: UNKNOWN.code });
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(NOT_SHOWN);
  await readLetters(page, receipt);
  expect(await page.content()).toContain(words);
});
