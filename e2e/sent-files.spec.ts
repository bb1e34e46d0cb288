import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { complaint } from './forms/general.ts';
import { isAccessible } from './pages.ts';
import { STAFF } from './people.ts';
import { answerAll, begin, isAsked, isAt, readLetters, send } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';

const FILES = 'Do you have photos or documents that help?';

test('a resident sends three files without JavaScript; the officer and the resident open them', async ({
  page,
  visitor,
}) => {
  test.slow();
  const resident = await visitor({ javaScriptEnabled: false });
  const form = complaint('The bin lies in the road.');
  const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'green' } })
    .jpeg()
    .withExif({ IFD0: { Make: 'A telephone' } })
    .toBuffer();
  const files = [
    { name: 'bin.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'garden.heic', mimeType: 'image/heic', buffer: await readFile('lib/testing/photo.heic') },
    { name: 'diary.txt', mimeType: 'text/plain', buffer: Buffer.from('Monday: not collected.') },
  ];
  const wrong = { name: 'run.exe', mimeType: 'text/plain', buffer: Buffer.from('MZ') };
  // axe looks where scripts run: at the same page, with the same cookies.
  const scripted = await visitor();
  const isLookedAt = async () => {
    await scripted.context().addCookies(await resident.context().cookies());
    await scripted.goto(resident.url());
    await isAccessible(scripted);
  };

  await begin(resident, form);
  await answerAll(resident, form, async ({ heading }) => {
    if (heading !== FILES) return;
    const choose = resident.getByLabel(new RegExp(FILES.slice(0, 20)));
    await choose.setInputFiles([...files, wrong]);
    await resident.getByRole('button', { name: 'Add these files' }).click();
    await expect(resident.getByRole('alert')).toContainText('“run.exe” is a kind of file we cannot take.');
    for (const name of ['bin.jpg', 'garden.jpg'])
      await expect(resident.getByRole('listitem').filter({ hasText: name })).toBeVisible();
    await isLookedAt();
    await choose.setInputFiles([{ ...wrong, name: 'second thoughts.txt', buffer: Buffer.from('No.') }]);
    await resident.getByRole('button', { name: 'Add these files' }).click();
    await resident.getByRole('button', { name: 'Remove second thoughts.txt' }).click();
    await isAsked(resident, FILES);
    await expect(resident.getByText('second thoughts.txt')).toHaveCount(0);
  });
  await isAt(resident, form.check);
  await expect(resident.getByText('diary.txt')).toBeVisible();
  await isLookedAt();
  const receipt = await send(resident, form);

  await readLetters(resident, receipt);
  await isLookedAt();
  await isOpened(resident, 'diary.txt', 'Monday: not collected.');

  await signIn(page, STAFF.caseworker);
  await openCase(page, receipt.reference);
  await isAccessible(page);
  await isOpened(page, 'diary.txt', 'Monday: not collected.');
  await expect(page.getByRole('link', { name: 'bin.jpg' })).toBeVisible();
});

async function isOpened(page: Page, name: string, words: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  expect(await readFile(await download.path(), 'utf8')).toBe(words);
}
