import type { Download, Page } from '@playwright/test';
import { ALL_FORMS } from './forms/all.ts';
import type { FilledForm, FilledPage } from './forms/form.ts';
import { filledInWelsh, said } from './in-welsh.ts';
import { mailAbout } from './mailbox.ts';
import { fits, isAccessible, isAccessibleHere } from './pages.ts';
import { isHelpedWhenEmpty } from './steps/empty-page.ts';
import { answerAll, begin, isAt, receiptOn, send } from './steps/resident.ts';
import { expect, test } from './test.ts';
import { filledIn, twoWays } from './ways.ts';

// The longest file: its journeys need nothing of each other.
test.describe.configure({ mode: 'parallel' });

// A page that several forms share is looked at in the first of them.
const [FIRST] = ALL_FORMS.map((fill) => fill().id);
const firstWith = new Map<string, string>();
for (const form of ALL_FORMS.map((fill) => fill())) {
  for (const each of [...form.pages, ...filledInWelsh(form).pages]) {
    if (!firstWith.has(wordsOf(each))) firstWith.set(wordsOf(each), form.id);
  }
}

for (const [index, fill] of ALL_FORMS.entries()) {
  const [scripted, plain] = twoWays(index);
  const { id } = fill();
  const isNew = (each: FilledPage) => firstWith.get(wordsOf(each)) === id;

  test(`a resident sends a ${id} ${scripted.how}, and every page of it is accessible`, async ({
    visitor,
  }) => {
    test.slow();
    const page = await visitor(scripted);
    const form = filledIn(scripted, fill(`Words of this very ${id}.`));
    await begin(page, form);
    await answerAll(page, form, async (filled) => {
      await fits(page);
      if (!isNew(filled)) return;
      await isAccessible(page);
      await isHelpedWhenEmpty(page, filled, true);
      if (filled.empty.length > 0) await isLookedAt(page);
    });
    await isLookedAt(page);
    await isSent(page, form);
    await isLookedAt(page);

    // What each form has in its own words is looked at at every width and by night in the first of them.
    function isLookedAt(each: Page): Promise<void> {
      return id === FIRST ? isAccessible(each, { night: true }) : isAccessibleHere(each);
    }
  });

  test(`a resident sends a ${id} ${plain.how}`, async ({ visitor }) => {
    const page = await visitor(plain);
    const form = filledIn(plain, fill(`Words of this very ${id}.`));
    await begin(page, form);
    await answerAll(page, form, async (filled) => {
      await fits(page);
      if (isNew(filled)) await isHelpedWhenEmpty(page, filled, false);
    });
    await isSent(page, form);
  });
}

function wordsOf({ heading, empty }: FilledPage): string {
  return [heading, ...empty].join('\n');
}

// What was written is read back; sent, it has a reference that a reload keeps, a receipt and a mail.
async function isSent(page: Page, form: FilledForm): Promise<void> {
  await expect(page.getByText(`Words of this very ${form.id}.`)).toBeVisible();
  const receipt = await send(page, form);
  expect(receipt.reference).not.toBe('');
  expect(receipt.code).not.toBe('');

  await page.reload();
  await isAt(page, form.sent);
  expect(await receiptOn(page)).toEqual(receipt);
  for (const link of ['More ways to reach us', 'Answer a few questions about you (optional)'])
    await expect(page.getByRole('link', { name: await said(page, link) })).toBeVisible();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: await said(page, 'Download your receipt (PDF)') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${receipt.reference.replaceAll(' ', '-')}.pdf`);
  expect(await startOf(download)).toBe('%PDF');

  const subject = form.mail.replace('{council}', 'Brackwater').replace('{reference}', receipt.reference);
  const mail = await mailAbout(form.resident.email, subject);
  expect(mail.text).toContain(form.resident.name);
  expect(mail.text).not.toContain(receipt.code);
}

async function startOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).subarray(0, 4).toString('latin1');
}
