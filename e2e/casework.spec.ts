import { sendComplaint } from './by-http.ts';
import { faultsIn } from './html-faults.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import {
  acknowledge,
  addNote,
  answerWith,
  close,
  recordTold,
  takeIt,
  writeAnswer,
} from './steps/caseworker.ts';
import { giveCaseTo, limitToWriting } from './steps/manager.ts';
import { readLetters } from './steps/resident.ts';
import { findCases, openCase, openStep, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';

test('a complaint from receipt to its end', async ({ page, visitor }) => {
  test.slow();
  const resident = somebody();
  const words = uniqueWord();
  const secret = uniqueWord();
  const answer = `We looked at the crew’s log: ${uniqueWord()}.`;
  const receipt = await sendComplaint({ resident, words: `They left the bin ${words}.` });
  await signIn(page, STAFF.caseworker);
  await openCase(page, receipt.reference);
  await expect(page.getByText(words)).toBeVisible();
  await isAccessible(page, { night: true });

  await acknowledge(page, 'I am looking into it.');
  await takeIt(page);
  await addNote(page, `Depot says ${secret}.`);
  const acknowledged = await mailAbout(resident.email, 'We are looking into your complaint');
  expect(acknowledged.text).toContain(receipt.reference);

  await openStep(page, 'Write and send the answer');
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'This was not done' })).toBeVisible();
  await isAccessible(page);
  await page.reload();
  await answerWith(page, {
    outcome: 'Upheld',
    text: answer,
    files: [{ name: 'rounds.csv', text: 'week,collected\n1,no\n' }],
  });

  const told = await mailAbout(resident.email, 'Our answer to your complaint');
  expect(told.text).toContain(answer);
  expect(told.text).toContain('We agree with your complaint. We are sorry.');

  const reader = await visitor();
  await readLetters(reader, receipt);
  await expect(reader.getByText('We agree with your complaint. We are sorry.')).toBeVisible();
  await expect(reader.getByText(answer)).toBeVisible();
  await expect(reader.getByText('I am looking into it.')).toBeVisible();
  expect(await reader.content()).not.toContain(secret);
  await isAccessible(reader, { night: true });
  const [download] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('link', { name: 'rounds.csv' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('rounds.csv');
  const [letter] = await Promise.all([
    reader.waitForEvent('download'),
    reader.getByRole('link', { name: 'Our answer as a letter (PDF)' }).click(),
  ]);
  expect(letter.suggestedFilename()).toMatch(/\.pdf$/);

  await expect(async () => {
    await page.reload();
    await expect(page.getByText('emailed the answer')).toBeVisible({ timeout: 500 });
  }).toPass();
  await close(page);
  await expect(page.getByText('Nothing presses. The case is where it should be.')).toBeVisible();
  await isAccessible(page);
  await reader.reload();
  await expect(reader.getByText('We finished our work on it.')).toBeVisible();

  // By the link of the mail, logged in to nothing.
  const helper = await visitor();
  const rating = /https?:\S+\/rate\/[^\s>)]+/.exec(told.text)?.[0] ?? '';
  await helper.goto(rating);
  await isAccessible(helper, { night: true });
  expect(await faultsIn(await (await helper.request.get(helper.url())).text())).toEqual([]);
  await helper.getByLabel('Well', { exact: true }).check();
  await helper.getByRole('button', { name: 'Tell us how we did' }).click();
  await expect(helper.getByText('Choose an answer to both questions.')).toBeVisible();
  await expect(helper.getByLabel('Well', { exact: true })).toBeChecked();
  await helper.getByLabel('In part', { exact: true }).check();
  await helper.getByRole('button', { name: 'Tell us how we did' }).click();
  await expect(helper.getByRole('status')).toContainText('Thank you for telling us');
  await helper.goto(rating);
  await expect(helper.getByText('You have done this already.')).toBeVisible();
  await expect(helper.getByText('In part')).toBeVisible();
});

test('a case is closed only after the resident has been told', async ({ page }) => {
  const receipt = await sendComplaint({ resident: somebody(), words: 'By post, please.', reply: 'post' });
  await signIn(page, STAFF.caseworker);
  await openCase(page, receipt.reference);
  await acknowledge(page);
  await answerWith(page, { outcome: 'Not upheld', text: 'We found nothing wrong.' });
  await page.getByText('Not now', { exact: true }).click();
  await expect(page.getByText('The resident has not been told the answer yet.')).toBeVisible();
  await recordTold(page, 'By post');
  await close(page);
});

test('the letter for the post is a PDF', async ({ page }) => {
  const receipt = await sendComplaint({ resident: somebody(), words: 'By post, please.', reply: 'post' });
  await signIn(page, STAFF.caseworker);
  await openCase(page, receipt.reference);
  await acknowledge(page);
  await answerWith(page, { outcome: 'Partly upheld', text: 'You were right about the bin.' });
  const [letter] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'The answer as a letter' }).click(),
  ]);
  expect(letter.suggestedFilename()).toMatch(/\.pdf$/);
});

test('of two officers at once the second is told, and keeps the text', async ({ page, visitor }) => {
  const receipt = await sendComplaint({ resident: somebody(), words: 'Two at once.' });
  const text = `A long answer that nobody wants to write again, ${uniqueWord()}.`;
  const manager = await visitor();
  await signIn(page, STAFF.caseworker);
  await signIn(manager, STAFF.manager);
  await openCase(page, receipt.reference);
  await acknowledge(page);
  await openCase(manager, receipt.reference);
  await writeAnswer(manager, { outcome: 'Upheld', text });
  await takeIt(page);

  await manager.getByRole('button', { name: 'Send the answer' }).click();
  const refused = manager.getByRole('alert').filter({ hasText: 'This was not done' });
  await expect(refused).toContainText('Callum Wray took it');
  await expect(manager.getByLabel('Your answer')).toHaveValue(text);
  await answerWith(page, { outcome: 'Not upheld', text: 'The first answer.' });
  // It has seen that the case was taken, and is stopped by nothing but the answer.
  await manager.getByRole('button', { name: 'Send the answer' }).click();
  await expect(refused).toContainText('Callum Wray answered: Not upheld');
  await expect(refused).not.toContainText('took it');
  await expect(manager.getByText(text)).toBeVisible();
  await isAccessible(manager);
});

test('the queue is narrowed and sorted by its address', async ({ page }) => {
  const resident = somebody();
  const word = uniqueWord();
  const receipt = await sendComplaint({ resident, words: `About ${word}.` });
  await signIn(page, STAFF.caseworker);
  await isAccessible(page, { night: true });
  await page.getByRole('link', { name: 'Cases', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Due' })).toHaveAttribute('aria-sort', 'ascending');
  await isAccessible(page, { night: true });
  await page.getByRole('link', { name: 'Received', exact: true }).click();
  await expect(page.getByRole('columnheader', { name: 'Received' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );

  await findCases(page, {
    words: word,
    kind: 'Complaint',
    owner: 'Nobody yet',
    service: 'Bins and recycling',
  });
  await expect(page.getByRole('row')).toHaveCount(2);
  await expect(page.getByRole('row', { name: new RegExp(receipt.reference) })).toContainText(resident.name);
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(2);

  await findCases(page, { kind: 'Compliment' });
  await expect(page.getByText('Nothing found')).toBeVisible();
  await isAccessible(page);
  await page.getByRole('link', { name: 'Show all open cases' }).click();
  await expect(page.getByRole('row').nth(2)).toBeVisible();
});

test('a manager gives a case to a caseworker, who finds it in their work, and limits how its resident contacts us', async ({
  page,
  visitor,
}) => {
  const resident = somebody();
  const receipt = await sendComplaint({ resident, words: 'For Sioned.' });
  await signIn(page, STAFF.manager);
  await giveCaseTo(page, receipt.reference, 'Sioned Lark, caseworker');
  const sioned = await visitor();
  await signIn(sioned, STAFF.sioned);
  const mine = sioned.getByRole('region', { name: 'Yours, the first due first' });
  await expect(mine.getByRole('link', { name: receipt.reference })).toBeVisible();

  const other = await sendComplaint({ resident, words: 'Something new.' });
  await limitToWriting(page, 'You threatened the crew on Monday.');
  await isAccessible(page, { night: true });
  const { text } = await mailAbout(resident.email, 'A letter about');
  expect(text).toContain('You threatened the crew on Monday.');
  expect(text).toContain('the Local Government and Social Care Ombudsman');
  expect(text).not.toContain('Phone us');
  await openCase(sioned, other.reference);
  await expect(sioned.getByText(/^Contact: in writing only, until /)).toBeVisible();
});
