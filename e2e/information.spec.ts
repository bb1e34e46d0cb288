import { sendInformationRequest, sendSubjectAccessRequest } from './by-http.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import { acknowledge, answerWith, askIdentity, recordReply } from './steps/caseworker.ts';
import { openPublishing, tryToPublish, withdraw } from './steps/information-officer.ts';
import { readLetters, track } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';
import { twoWays } from './ways.ts';

test('an information request is answered, published without the person, and withdrawn', async ({
  page,
  visitor,
}) => {
  test.slow();
  const resident = somebody();
  const word = uniqueWord();
  const title = `Fines by street, ${word}`;
  const receipt = await sendInformationRequest({ resident, words: `How many ${word} fines?` });
  await signIn(page, STAFF.informationOfficer);
  await openCase(page, receipt.reference);
  await acknowledge(page);
  await answerWith(page, { outcome: 'Granted in full', text: `Dear ${resident.name}, there were 12.` });
  const told = await mailAbout(resident.email, 'Our answer to your information request');
  expect(told.text).toContain('We have given you all the information you asked for.');

  await openPublishing(page);
  await expect(
    page.getByText(`“${resident.name}” is the name of the person who asked: take it out.`),
  ).toBeVisible();
  await isAccessible(page);
  await tryToPublish(page, { title });
  await expect(page.getByRole('alert').filter({ hasText: 'Take it out before publishing.' })).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue(title);
  await tryToPublish(page, { response: 'There were 12.' });
  await expect(page.getByRole('status')).toContainText('It stands in the disclosure log now.');

  const reader = await visitor();
  await reader.goto('/disclosure-log');
  await expect(reader.getByRole('link', { name: title })).toBeVisible();
  await reader.getByLabel('Search the answers').fill(word);
  await reader.getByLabel('Year').selectOption(String(new Date().getFullYear()));
  await reader.getByRole('button', { name: 'Search' }).click();
  await expect(reader.getByRole('heading', { name: `1 answer found for “${word}”` })).toBeVisible();
  await isAccessible(reader, { night: true });
  await reader.getByRole('link', { name: title }).click();
  await expect(reader.getByText('There were 12.')).toBeVisible();
  const shown = await reader.content();
  expect(shown).not.toContain(resident.name);
  expect(shown).not.toContain(receipt.reference);
  await isAccessible(reader, { night: true });
  const address = reader.url();

  const [, elsewhere] = twoWays(0);
  const theirs = await visitor(elsewhere);
  await theirs.goto('/disclosure-log');
  await theirs.getByLabel(elsewhere.say('Search the answers')).fill(word);
  await theirs.getByRole('button', { name: elsewhere.say('Search'), exact: true }).click();
  await theirs.getByRole('link', { name: title }).click();
  await expect(theirs.getByText('There were 12.')).toBeVisible();

  const feed = await reader.request.get('/disclosure-log/feed');
  expect(feed.headers()['content-type']).toContain('application/atom+xml');
  const entries = await feed.text();
  expect(entries).toContain(title);
  expect(entries).not.toContain(resident.name);

  await readLetters(reader, receipt);
  await expect(reader.getByRole('link', { name: 'Read it there' })).toBeVisible();

  await withdraw(page, 'A figure was wrong.');
  expect((await reader.goto(address))?.status()).toBe(404);
  await reader.goto(`/disclosure-log?q=${word}`);
  await expect(reader.getByRole('heading', { name: 'No answers found' })).toBeVisible();
  await isAccessible(reader);
  expect(await (await reader.request.get('/disclosure-log/feed')).text()).not.toContain(title);
});

test('a request for one’s own information waits for proof of who asks, and its month begins with that', async ({
  page,
  visitor,
}) => {
  test.slow();
  const resident = somebody();
  const receipt = await sendSubjectAccessRequest({ resident, words: `My file about ${uniqueWord()}.` });
  await signIn(page, STAFF.informationOfficer);
  await openCase(page, receipt.reference);
  await acknowledge(page);
  const question = `A bill with your name and address, please, ${uniqueWord()}.`;
  await askIdentity(page, question);
  const asked = await mailAbout(resident.email, 'We need something from you');
  expect(asked.text).toContain('Our time to answer does not run');
  const reader = await visitor();
  await track(reader, { reference: receipt.reference });
  await expect(reader.getByText('It is your turn', { exact: true })).toBeVisible();
  await reader.getByText('Why is there no date now?').click();
  await expect(reader.getByText('The days do not count until you do.')).toBeVisible();
  await isAccessible(reader);

  await recordReply(page, 'A council tax bill.');
  await reader.reload();
  await reader.getByText(/^Why .+\?$/).click();
  await expect(reader.getByText(/^You showed us on .+ who you are\. So we count afresh/)).toBeVisible();
  await expect(reader.getByText('We count one month, to the same date.')).toBeVisible();

  const words = `Here is your file, ${uniqueWord()}.`;
  await answerWith(page, { outcome: 'Given in full', text: words });
  await mailAbout(resident.email, 'Our answer to your request');
  for (const way of twoWays(0)) {
    const home = await visitor(way);
    await readLetters(home, receipt);
    for (const written of [question, words]) await expect(home.getByText(written)).toBeVisible();
  }
});
