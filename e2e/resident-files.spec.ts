import type { Download, Page } from '@playwright/test';
import { ALL_FORMS, complaint, type FilledPage } from './filled-in.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { answerAll, begin, carryOn, isAt, receiptOn, send } from './steps/resident.ts';
import { expect, test } from './test.ts';

// Pages that several forms have are looked at once, in the complaint.
const SHARED = new Set(complaint().pages.map(({ heading }) => heading));

for (const fill of ALL_FORMS) {
  const { id } = fill();

  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? 'with' : 'without';

    test(`a resident sends a ${id} ${how} JavaScript`, async ({ visitor }) => {
      const page = await visitor({ javaScriptEnabled });
      const form = fill(`Words of this very ${id}.`);
      await begin(page, form);
      await answerAll(page, form, (filled) => isHelpedWhenEmpty(page, filled, javaScriptEnabled));
      await expect(page.getByText(`Words of this very ${id}.`)).toBeVisible();
      const receipt = await send(page, form);
      expect(receipt.reference).not.toBe('');
      expect(receipt.code).not.toBe('');

      await page.reload();
      await isAt(page, form.sent);
      expect(await receiptOn(page)).toEqual(receipt);

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Download your receipt (PDF)' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${receipt.reference.replaceAll(' ', '-')}.pdf`);
      expect(await startOf(download)).toBe('%PDF');

      const mail = await mailAbout(form.resident.email, `${form.mail}: ${receipt.reference}`);
      expect(mail.text).toContain(form.resident.name);
      expect(mail.text).not.toContain(receipt.code);
    });
  }

  test(`every page of the ${id} form is accessible`, async ({ page }) => {
    test.slow();
    const form = fill();
    await begin(page, form);
    await answerAll(page, form, async ({ heading, empty }) => {
      if (id !== 'complaint' && SHARED.has(heading)) return;
      await isAccessible(page);
      // The complaint has every kind of question, so problems are looked at there.
      if (id !== 'complaint' || empty.length === 0) return;
      await carryOn(page);
      await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeVisible();
      await isAccessible(page);
    });
    await isAccessible(page, { night: true });
    await send(page, form);
    await isAccessible(page, { night: true });
  });
}

// Sends the page as it stands: the same words with a script and without, and each leads to its field.
async function isHelpedWhenEmpty(
  page: Page,
  { heading, empty }: FilledPage,
  scripted: boolean,
): Promise<void> {
  if (empty.length === 0) return;
  await carryOn(page);
  const summary = page.getByRole('alert', { name: 'There is a problem' });
  await expect(summary.getByRole('link')).toHaveText([...empty]);
  expect(await page.title()).toMatch(new RegExp(`^Error: ${heading.slice(0, 10)}`));
  if (scripted) await expect(summary).toBeFocused();
  for (const words of empty) {
    await summary.getByRole('link', { name: words }).click();
    const target = new URL(page.url()).hash;
    expect(target).not.toBe('');
    await expect(page.locator(target)).toBeFocused();
    await expect(page.locator(target)).toHaveAttribute('aria-invalid', 'true');
  }
}

async function startOf(download: Download): Promise<string> {
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).subarray(0, 4).toString('latin1');
}
