import { sendMemberEnquiry } from './by-http.ts';
import { mailAbout, mailsTo } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import {
  acknowledge,
  answerWith,
  askClarification,
  close,
  copyToMember,
  keepPromise,
  promise,
} from './steps/caseworker.ts';
import { readLetters } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';

test('a councillor’s enquiry is answered to the resident, and copied to the councillor', async ({
  page,
  visitor,
}) => {
  test.slow();
  const [member, resident] = [somebody(), somebody()];
  const receipt = await sendMemberEnquiry({ member, resident, words: `When is the ${uniqueWord()} mended?` });
  await signIn(page, STAFF.caseworker);
  await openCase(page, receipt.reference);
  await expect(page.getByText('Asks for them, and gets a copy')).toBeVisible();
  await acknowledge(page, undefined, 'the member');
  await mailAbout(member.email, 'We are dealing with your enquiry');

  const councillor = await visitor();
  await readLetters(councillor, receipt);
  await expect(councillor.getByText(/^Why .+\?$/)).toHaveCount(1);
  await councillor.getByText(/^Why .+\?$/).click();
  await expect(councillor.getByText(/^We count \d+ working days/).first()).toBeVisible();

  await askClarification(page, 'Which of the two lifts?', 'the member');
  await councillor.reload();
  await expect(councillor.getByText('Which of the two lifts?')).toBeVisible();
  await councillor.getByLabel('What would you like to tell us?').fill('The one at the back.');
  await councillor.getByRole('button', { name: 'Send it to us' }).click();
  await expect(councillor.getByText('The one at the back.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('The one at the back.')).toBeVisible();

  await promise(page, 'We will mend the lift.', new Date().toISOString().slice(0, 10));
  const words = `The part has come, ${uniqueWord()}.`;
  await answerWith(page, { outcome: 'Question answered', text: words });
  const answer = await mailAbout(resident.email, 'Our answer to what was asked for you');
  for (const said of [words, member.name, 'We will mend the lift.']) expect(answer.text).toContain(said);
  await councillor.reload();
  await expect(councillor.getByText('We have sent our answer to the resident.')).toBeVisible();
  await expect(councillor.getByText(words)).toHaveCount(0);
  await isAccessible(councillor);

  await expect(async () => {
    await page.reload();
    await expect(page.getByText('emailed the answer')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.getByText('Not now', { exact: true }).click();
  await expect(page.getByText('has not been sent a copy yet.')).toBeVisible();
  await isAccessible(page);
  await copyToMember(page);
  const copy = await mailAbout(member.email, 'The resident has our answer');
  expect(copy.text).toContain(words);
  expect(await mailsTo(resident.email)).toHaveLength(2);
  await keepPromise(page, 'The lift runs again.');
  await close(page);
  await councillor.reload();
  await expect(councillor.getByText(words)).toBeVisible();
  await expect(councillor.getByText('The lift runs again.')).toBeVisible();
});
