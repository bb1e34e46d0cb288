import { expect, type Page } from '@playwright/test';
import { londonDate } from '#lib/domain/calendar/plain-date';
import { openStep } from './staff.ts';

export async function acknowledge(page: Page, message?: string, whom = 'the resident'): Promise<void> {
  await openStep(page, 'Acknowledge');
  if (message !== undefined)
    await page.getByRole('textbox', { name: 'What the resident reads' }).fill(message);
  await page.getByRole('button', { name: 'Send the acknowledgement' }).click();
  await isDone(page, `Acknowledged. We are telling ${whom}.`);
}

export async function takeIt(page: Page): Promise<void> {
  await openStep(page, 'Allocate');
  await page.getByRole('button', { name: 'Take it yourself' }).click();
  await isDone(page, 'Done. It is in their work now.');
}

export async function allocateTo(page: Page, colleague: string): Promise<void> {
  await openStep(page, 'Allocate');
  await page.getByLabel('Whose is it?').selectOption(colleague);
  await page.getByRole('button', { name: 'Give it to them' }).click();
  await isDone(page, 'Done. It is in their work now.');
}

export async function writeToResident(
  page: Page,
  letter: string,
  files: readonly TextFile[] = [],
): Promise<void> {
  await openStep(page, /^(?:Write to the resident|Read and answer the letter of .+)$/);
  await page.getByLabel('Your letter').fill(letter);
  await addFiles(page, files);
  await page.getByRole('button', { name: 'Send it', exact: true }).click();
  await isDone(page, 'Your letter is on its way to the resident.');
}

export async function addNote(page: Page, text: string): Promise<void> {
  await openStep(page, 'Add a note');
  await page.getByLabel('Note', { exact: true }).fill(text);
  await page.getByRole('button', { name: 'Save the note' }).click();
  await isDone(page, 'The note is saved.');
}

async function chooseExemption(page: Page, label: string, exemption: RegExp): Promise<void> {
  const option = page.getByLabel(label, { exact: true }).getByRole('option', { name: exemption });
  await page.getByLabel(label, { exact: true }).selectOption({ label: (await option.textContent()) ?? '' });
}

/** An exemption as the answer applies it; of a qualified one, the reasons in the public interest. */
export type Exemption = { named: RegExp; why: string; interests?: readonly [string, string, string] };

const INTERESTS = [
  'Public interest in disclosing',
  'Public interest in withholding',
  'Why withholding outweighs disclosing',
] as const;

/** Says in an open answer form what is withheld. */
async function withhold(page: Page, exemptions: readonly Exemption[]): Promise<void> {
  for (const [index, { named, why, interests = [] }] of exemptions.entries()) {
    const number = index + 1;
    const group = number === 1 ? 'Something is withheld: under which exemption?' : `Exemption ${number}`;
    await page.getByText(group, { exact: true }).first().click();
    await chooseExemption(page, `Exemption ${number}`, named);
    await page.getByLabel(`Why exemption ${number} applies`).fill(why);
    for (const [side, words] of interests.entries())
      await page.getByLabel(`${INTERESTS[side]}, exemption ${number}`).fill(words);
  }
}

export type Answer = {
  outcome: string;
  text: string;
  files?: readonly TextFile[];
  exemptions?: readonly Exemption[];
};
export type TextFile = { name: string; text: string };

const SENDING = 'Write and send the answer';

/** The step that drafts an answer where none goes without approval. */
export const DRAFTING = 'Write a draft of the answer';

/** Writes the answer without sending it. */
export async function writeAnswer(page: Page, answer: Answer, step = SENDING): Promise<void> {
  const { outcome, text, files = [], exemptions = [] } = answer;
  await openStep(page, step);
  await page.getByRole('radio', { name: outcome, exact: true }).check();
  await page.getByLabel('Your answer').fill(text);
  await withhold(page, exemptions);
  await addFiles(page, files);
}

export async function answerWith(page: Page, answer: Answer): Promise<void> {
  await writeAnswer(page, answer);
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await isDone(page, 'The answer is on its way to the resident.');
}

/** Records what an Ombudsman decided; `injustice` where they found fault. */
export async function recordDecision(
  page: Page,
  { decision, injustice, text }: { decision: string; injustice: string; text: string },
): Promise<void> {
  await openStep(page, 'Record what they decided');
  await page.getByLabel('What did they decide?').selectOption(decision);
  await page.getByLabel('The day of the decision').fill(londonDate(new Date()));
  await page.getByLabel(/^Where there was fault/).selectOption(injustice);
  await page.getByLabel('What it means, as the resident reads it').fill(text);
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await isDone(page, 'Recorded. We are telling the resident.');
}

/** Drafts the answer and asks for approval; somebody else approves it in `approver`, and it goes as it is. */
export async function answerApproved(
  page: Page,
  { approver, step }: { approver: Page; step?: string },
  answer: Answer,
): Promise<void> {
  await writeAnswer(page, answer, step);
  await page.getByRole('button', { name: /^Save (?:the|as a) draft$/ }).click();
  await isDone(page, 'The draft is saved.');
  await openStep(page, 'Ask for approval');
  await page.getByRole('button', { name: 'Ask for approval' }).click();
  await isDone(page, 'Asked. They are being told by email.');
  await approver.goto(page.url().replace(/\?.*/, ''));
  await expect(approver.getByRole('region', { name: /^Draft \d+ of the answer$/ })).toContainText(
    answer.text,
  );
  await openStep(approver, 'Approve the draft');
  await approver.getByRole('button', { name: 'Approve the draft' }).click();
  await isDone(approver, 'Approved. Whoever wrote it is being told by email.');
  await page.reload();
  await openStep(page, SENDING);
  await page.getByRole('button', { name: 'Send the answer' }).click();
  await isDone(page, 'The answer is on its way to the resident.');
}

export async function recordTold(page: Page, how: string): Promise<void> {
  await openStep(page, 'Record that the resident has been told');
  await page.getByRole('radio', { name: how }).check();
  await page.getByRole('button', { name: 'Record it' }).click();
  await isDone(page, 'Recorded: the resident has been told.');
}

/** Asks the resident, or the member who asked for them, what they mean; the case then waits for them. */
export async function askClarification(page: Page, question: string, whom = 'the resident'): Promise<void> {
  await openStep(page, 'Ask what they mean');
  await page.getByLabel('What do you need to know?').fill(question);
  await page.getByRole('button', { name: `Ask ${whom}` }).click();
  await isDone(page, `Asked. The question is on its way to ${whom}.`);
}

/** Asks for proof of who they are; the time to answer begins when it comes. */
export async function askIdentity(page: Page, question: string): Promise<void> {
  await openStep(page, 'Ask for proof of who they are');
  await page.getByRole('radio', { name: 'What they gave differs from what we hold' }).check();
  await page.getByRole('textbox', { name: 'What proof do you need, and why?' }).fill(question);
  await page.getByRole('button', { name: 'Ask the resident' }).click();
  await isDone(page, 'Asked. We are telling the resident what we need.');
}

/** Promises the resident to do something by a day, 'YYYY-MM-DD'. */
export async function promise(page: Page, words: string, dueOn: string): Promise<void> {
  await openStep(page, 'Promise something by a date');
  await page.getByRole('textbox', { name: 'What you promise' }).fill(words);
  await page.getByRole('radio', { name: 'Do something, or finish it' }).check();
  await page.getByRole('textbox', { name: 'By when' }).fill(dueOn);
  await page.getByRole('button', { name: 'Promise it' }).click();
  await isDone(page, 'Promised. We are telling the resident.');
}

export async function keepPromise(page: Page, words: string): Promise<void> {
  await openStep(page, 'Record that a promise is kept');
  await page.getByRole('textbox', { name: 'What was done' }).fill(words);
  await page.getByRole('button', { name: 'It is kept' }).click();
  await isDone(page, 'Recorded as kept. We are telling the resident.');
}

/** Sends the member who asked a copy of the answer. */
export async function copyToMember(page: Page): Promise<void> {
  await openStep(page, 'Send the member a copy');
  await page.getByRole('button', { name: 'Send the copy' }).click();
  await isDone(page, 'The copy is on its way to the member.');
}

export async function recordReply(page: Page, words: string): Promise<void> {
  await openStep(page, 'Record that it has come');
  await page.getByLabel('On which day did it reach us?').fill(new Date().toISOString().slice(0, 10));
  await page.getByLabel('What they sent').fill(words);
  await page.getByRole('button', { name: 'Record it' }).click();
  await isDone(page, 'Recorded. The dates have been worked out again.');
}

/** Takes as much more time as the law allows. `exemption`: whose public interest is weighed. */
export async function takeMoreTime(
  page: Page,
  { reason, why, exemption }: { reason: string; why: string; exemption: RegExp },
): Promise<void> {
  await openStep(page, 'Take more time');
  await page.getByRole('radio', { name: reason }).check();
  await chooseExemption(page, 'Which exemption?', exemption);
  await page.getByLabel('Why you need more time').fill(why);
  await page.getByRole('button', { name: 'Give the new date' }).click();
  await isDone(page, 'The date has moved.');
}

/** Takes an answered case to its next stage, asked for today. Gives the reference of the new case. */
export async function goOn(page: Page): Promise<string> {
  await openStep(page, 'Take it to the next stage');
  await page.getByLabel('When did they ask?').fill(londonDate(new Date()));
  await page.getByLabel('How did they ask?').selectOption({ label: 'By phone' });
  await page.getByRole('button', { name: 'Open the next stage' }).click();
  await isDone(page, 'The next stage is open, as a case of its own.');
  const line = page.getByText(/took it to the next stage, as/).first();
  return /as ([0-9A-Z]{3} [0-9A-Z]{3} [0-9A-Z]{3})/.exec((await line.textContent()) ?? '')?.[1] ?? '';
}

export async function close(page: Page): Promise<void> {
  await openStep(page, 'Close the case');
  await page.getByRole('button', { name: 'Close the case' }).click();
  await isDone(page, 'The case is closed.');
}

export async function isDone(page: Page, words: string): Promise<void> {
  await expect(page.getByRole('status')).toContainText(words);
}

// Into the form that is open: others on the page take files, too.
async function addFiles(page: Page, files: readonly TextFile[]): Promise<void> {
  if (files.length === 0) return;
  const field = page.getByLabel('Files for the resident').filter({ visible: true });
  await field.setInputFiles(files.map(payload));
}

function payload({ name, text }: TextFile) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(text) };
}
