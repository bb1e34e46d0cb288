import type { Page } from '@playwright/test';
import { formatLong, londonDate, type PlainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { addWorkingDays, type CalendarId, workingCalendar } from '#lib/domain/calendar/working-days';
import { sendComplaint, sendInformationRequest } from './by-http.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import {
  acknowledge,
  answerApproved,
  answerWith,
  askClarification,
  DRAFTING,
  goOn,
  recordDecision,
  recordReply,
  takeMoreTime,
} from './steps/caseworker.ts';
import { readLetters, track } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';

const TODAY = londonDate(new Date());

/** So many working days later: in the council's own nation, or in all of the United Kingdom. */
function later(days: number, from = TODAY, calendar: CalendarId = 'england-and-wales'): PlainDate {
  return addWorkingDays(from, days, workingCalendar(calendar, ukBankHolidays));
}

/** Tells a resident by the reference alone why these are the dates, and no others. */
async function explains(reader: Page, reference: string, dates: readonly PlainDate[]): Promise<void> {
  await track(reader, { reference });
  const asked = dates.map((date) => `Why ${formatLong(date, 'en')}?`);
  await expect(reader.getByText(/^Why .+\?$/)).toHaveText(asked);
}

test('a complaint goes through both stages to the Ombudsman', async ({ page, visitor }) => {
  test.slow();
  const resident = somebody();
  const receipt = await sendComplaint({ resident, words: `They left the bin ${uniqueWord()}.` });
  await signIn(page, STAFF.caseworker);
  await openCase(page, receipt.reference);
  await acknowledge(page);
  await answerWith(page, { outcome: 'Not upheld', text: 'The crew came on every round.' });
  const second = await goOn(page);

  const told = await mailAbout(resident.email, 'We are looking at it again');
  expect(told.subject).toContain(second);
  expect(told.text).toContain(receipt.reference);

  await openCase(page, second);
  await expect(page.getByText(resident.name).first()).toBeVisible();
  await page.getByRole('region', { name: 'What next' }).getByText('Not now').click();
  await expect(
    page.getByText('Somebody who did not write or give an answer before has to give this one.').first(),
  ).toBeVisible();
  await isAccessible(page);

  const reader = await visitor();
  // Acknowledged within 5 working days of the asking, and answered within 20 of that.
  await explains(reader, second, [later(5), later(20, later(5))]);
  await expect(reader.getByRole('link', { name: receipt.reference })).toBeVisible();
  await isAccessible(reader);

  const officer = await visitor();
  const manager = await visitor();
  await signIn(officer, STAFF.sioned);
  await signIn(manager, STAFF.manager);
  const approving = { approver: manager, step: DRAFTING };
  await openCase(officer, second);
  await acknowledge(officer);
  const answer = `We looked at the log again: ${uniqueWord()}.`;
  await answerApproved(officer, approving, { outcome: 'Partly upheld', text: answer });
  const final = await mailAbout(resident.email, `Our answer to your complaint: ${second}`);
  expect(final.text).toContain('Ombudsman');
  expect(final.text).toContain(`This is our final answer, at stage 2. It follows ${receipt.reference}.`);
  expect(final.text).not.toContain('This is called stage 2');

  const third = await goOn(officer);
  await explains(reader, third, [later(20)]);
  await expect(reader.getByRole('heading', { level: 1, name: 'This is with the Ombudsman' })).toBeVisible();
  await openCase(officer, third);
  await recordDecision(officer, {
    decision: 'Ombudsman: upheld',
    injustice: 'Yes',
    text: 'We will do what the Ombudsman asks.',
  });
  await readLetters(reader, { reference: third, code: receipt.code });
  await expect(
    reader.getByText('The Ombudsman looked into your complaint and agrees with you.'),
  ).toBeVisible();
  const ended = 'This has come to an end at the Ombudsman';
  await expect(reader.getByRole('heading', { level: 1, name: ended })).toBeVisible();
  await expect(reader.getByText(`This came from ${second}`)).toBeVisible();
  await readLetters(reader, { reference: second, code: receipt.code });
  await expect(reader.getByText(answer)).toBeVisible();
});

test('an information request waits for an answer, takes more time, is refused in part and reviewed', async ({
  page,
  visitor,
}) => {
  test.slow();
  const resident = somebody();
  const receipt = await sendInformationRequest({ resident, words: `How many ${uniqueWord()} fines?` });
  await signIn(page, STAFF.informationOfficer);
  await openCase(page, receipt.reference);
  await acknowledge(page);

  const question = `Which years do you mean, ${uniqueWord()}?`;
  await askClarification(page, question);
  const asked = await mailAbout(resident.email, 'We need something from you');
  expect(asked.text).toContain(question);
  expect(asked.text).toContain('Our time to answer does not run');
  const reader = await visitor();
  await readLetters(reader, receipt);
  await expect(reader.getByText('It is your turn', { exact: true })).toBeVisible();
  await expect(reader.getByText(question)).toBeVisible();
  await isAccessible(reader);

  await recordReply(page, 'The last two years.');
  await takeMoreTime(page, {
    reason: 'A qualified exemption',
    why: 'We are weighing the public interest.',
    exemption: /43\(2\)/,
  });
  await isAccessible(page);
  const moved = await mailAbout(resident.email, 'We need more time');
  expect(moved.text).toContain('We are weighing the public interest.');
  expect(moved.text).toContain('section 43(2): commercial interests');
  // 40 working days, as the public interest is weighed, from the day they told us what they mean.
  await explains(reader, receipt.reference, [later(40, TODAY, 'uk-any')]);
  await reader.getByText(/^Why .+\?$/).click();
  const afresh = `You told us on ${formatLong(TODAY, 'en')} what you mean. So we count afresh from that day.`;
  await expect(reader.getByText(afresh)).toBeVisible();
  await isAccessible(reader);

  const other = await visitor();
  await signIn(other, STAFF.otherInformationOfficer);
  const balance = `Bidders would stay away, ${uniqueWord()}.`;
  await answerApproved(
    page,
    { approver: other },
    {
      outcome: 'Granted in part',
      text: 'Here is all but names and prices.',
      exemptions: [
        { named: /40\(2\) with \(3A\)/, why: 'They are junior staff.' },
        { named: /43\(2\)/, why: 'One bid.', interests: ['Public money.', 'Fair prices.', balance] },
      ],
    },
  );
  const refused = await mailAbout(resident.email, 'Our answer to your information request');
  for (const said of ['section 40(2) with (3A)', 'section 43(2)', 'Public money.', balance])
    expect(refused.text).toContain(said);
  await reader.reload();
  await expect(reader.getByText(balance)).toBeVisible();
  await isAccessible(reader);
  const review = await goOn(page);
  await explains(reader, review, [later(20, TODAY, 'uk-any')]);
  const third = await visitor();
  const fourth = await visitor();
  await signIn(third, STAFF.thirdInformationOfficer);
  await signIn(fourth, STAFF.fourthInformationOfficer);
  await openCase(third, review);
  await answerApproved(
    third,
    { approver: fourth },
    {
      outcome: 'Our answer stands in part',
      text: 'Two more pages are yours.',
      exemptions: [{ named: /40\(2\) with \(3A\)/, why: 'They are still junior staff.' }],
    },
  );
  const reviewed = await mailAbout(resident.email, `What came of looking at our answer again: ${review}`);
  for (const said of ['Part of our answer was wrong', 'They are still junior staff.'])
    expect(reviewed.text).toContain(said);
  const regulator = await goOn(third);
  await explains(reader, regulator, [later(20)]);
  await expect(reader.getByRole('heading', { level: 1, name: 'This is with the regulator' })).toBeVisible();
  await openCase(third, regulator);
  await expect(third.getByText('Answer the Ombudsman or the regulator').first()).toBeVisible();
});
