import { inAddress, sendComplaint } from './by-http.ts';
import { mailAbout, mailsTo } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import { writeToResident } from './steps/caseworker.ts';
import {
  areLettersOpen,
  askForLink,
  forgetAll,
  isAt,
  readLetters,
  receiptOn,
  track,
} from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';
import { twoWays } from './ways.ts';

const UNKNOWN = { reference: '222 222 222', code: '2222 2222 2222 2222' };
const NOT_SHOWN = 'We cannot show anything for what you entered. Check the reference and the access code.';

for (const way of twoWays(1)) {
  const { how, javaScriptEnabled, say } = way;

  test(`an unknown reference on its own, and what is none, lead to the same way on, ${how}`, async ({
    visitor,
  }) => {
    const page = await visitor(way);
    const told: string[] = [];
    for (const reference of [UNKNOWN.reference, 'nothing like one']) {
      await track(page, { reference });
      await isAt(page, say('We cannot show a request here'));
      told.push(`${await page.title()}\n${await page.getByRole('main').textContent()}`);
      await page.goto(`/track?reference=${encodeURIComponent(reference)}`);
      told.push(`${await page.title()}\n${await page.getByRole('main').textContent()}`);
    }
    expect(new Set(told).size).toBe(1);
    if (javaScriptEnabled) await isAccessible(page);
    await page.getByRole('link', { name: say('Try again') }).click();
    await isAt(page, say('Track a request'));
  });

  test(`what is nowhere is told ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    for (const path of [
      '/nowhere',
      '/apply/nothing',
      '/apply/nothing/service',
      '/disclosure-log/nothing',
      '/%FF',
    ]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await isAt(page, say('We cannot find that page'));
    }
  });

  test(`the reference alone shows where it stands and nothing personal, ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    const resident = somebody();
    const words = uniqueWord();
    const { reference } = await sendComplaint({ resident, words });
    await page.goto('/');
    await page.getByLabel(say('Your reference')).fill(reference.toLowerCase());
    await page.getByRole('button', { name: say('See where it stands') }).click();
    await isAt(page, say('We have your complaint'));
    await expect(page.getByRole('listitem').filter({ hasText: say('Received') })).toHaveAttribute(
      'aria-current',
      'step',
    );
    await expect(page.getByRole('heading', { name: say('Whose turn it is') })).toBeVisible();
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
    if (javaScriptEnabled) await isAccessible(page, { night: true });
  });

  test(`the access code opens the letters, also to whoever helps, and they can be locked again, ${how}`, async ({
    visitor,
  }) => {
    const page = await visitor(way);
    const resident = somebody();
    const words = uniqueWord();
    const receipt = await sendComplaint({ resident, words });
    await readLetters(page, receipt);
    await page.getByText(say('What you told us')).click();
    await expect(page.getByText(words)).toBeVisible();
    if (javaScriptEnabled) await isAccessible(page, { night: true });

    // Whoever helps reads the letters, and nothing that the resident told us about themselves.
    await page.getByRole('link', { name: say('Let them read our letters') }).click();
    await page.getByLabel(say('Who is it?')).fill('Sam');
    await page.getByRole('button', { name: say('Give them a code') }).click();
    await expect(page.getByText(say('Their access code'))).toBeVisible();
    if (javaScriptEnabled) await isAccessible(page, { night: true });
    const theirs = await receiptOn(page);
    const helper = await visitor(way);
    await readLetters(helper, theirs);
    await expect(
      helper.getByText(say('You are reading this for the resident, with a code of your own.')),
    ).toBeVisible();
    await expect(helper.getByLabel(say('What would you like to tell us?'))).toBeVisible();
    expect(await helper.content()).not.toContain(words);
    await page.reload();
    await expect(page.getByText(say('They opened it on: {dates}.').replace(/:.*/, ''))).toBeVisible();
    await page.getByRole('button', { name: say('End their code') }).click();
    await expect(page.getByText(say('Their code has ended'))).toBeVisible();
    if (javaScriptEnabled) await isAccessible(page);
    await track(helper, theirs);
    await expect(helper.getByRole('alert', { name: say('There is a problem') })).toContainText(
      say(NOT_SHOWN),
    );

    await page.goto(`/track/${inAddress(receipt.reference)}`);
    await page.getByRole('button', { name: say('Lock the letters now') }).click();
    await isAt(page, say('Track a request'));
    await page.goto(`/track/${inAddress(receipt.reference)}`);
    await expect(page.getByRole('heading', { name: say('Read our letters to you') })).toBeVisible();
    expect(await page.content()).not.toContain(words);

    await page.getByLabel(say('Your access code')).fill(receipt.code.toLowerCase().replaceAll(' ', '-'));
    await page.getByRole('button', { name: say('Read the letters') }).click();
    await areLettersOpen(page);
  });

  test(`a link by email opens the letters once, ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    const resident = somebody();
    const words = uniqueWord();
    const { reference } = await sendComplaint({ resident, words, language: way.language });
    await askForLink(page, reference, resident.email);
    await expect(page.getByRole('status')).toContainText(say('Look in your email'));
    if (javaScriptEnabled) await isAccessible(page);
    const mail = await mailAbout(resident.email, say('Your link to {reference}', { reference }));
    const link = /https?:\S+\/track\/open\/[\w-]+/.exec(mail.text)?.[0] ?? '';

    const phone = await visitor(way);
    await phone.goto(link);
    await phone.reload();
    if (javaScriptEnabled) await isAccessible(phone);
    await phone.getByRole('button', { name: say('Open my correspondence') }).click();
    await phone.getByText(say('What you told us')).click();
    await expect(phone.getByText(words)).toBeVisible();

    const another = await visitor(way);
    await another.goto(link);
    await another.getByRole('button', { name: say('Open my correspondence') }).click();
    await expect(another.getByRole('alert', { name: say('There is a problem') })).toContainText(
      say('This link cannot be used. It works once, and for two hours. You can ask for a new one here.'),
    );
  });

  test(`a resident and the officer write to each other on the case, ${how}`, async ({ page, visitor }) => {
    const resident = somebody();
    const [news, reply] = [uniqueWord(), uniqueWord()];
    const receipt = await sendComplaint({
      resident,
      words: 'The crew has not come.',
      language: way.language,
    });
    const home = await visitor(way);
    await readLetters(home, receipt);
    await home.getByRole('button', { name: say('Send it to us') }).click();
    await expect(home.getByText(say('Write what you would like to tell us.'))).toBeVisible();
    // The letters may lock while somebody writes: what they wrote is kept all the same.
    await home.getByLabel(say('What would you like to tell us?')).fill(`It has happened again: ${news}`);
    await forgetAll(home);
    await home.getByRole('button', { name: say('Send it to us') }).click();
    await expect(home.getByRole('status')).toContainText(say('We have your letter'));

    await signIn(page, STAFF.caseworker);
    await openCase(page, receipt.reference);
    await expect(page.getByText(news)).toBeVisible();
    await writeToResident(page, `We have asked the depot: ${reply}`);
    const mail = await mailAbout(resident.email, say('A letter about {reference}', { reference: '' }));
    expect(mail.text).toContain(reply);
    await readLetters(home, receipt);
    await expect(home.getByText(reply)).toBeVisible();
    if (javaScriptEnabled) await isAccessible(home);
  });
}

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

test('nothing entered is told at the field', async ({ page }) => {
  await track(page, { reference: '' });
  await page.getByRole('alert').getByRole('link', { name: 'Enter your reference.' }).click();
  await expect(page.getByLabel('Your reference').first()).toBeFocused();
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
