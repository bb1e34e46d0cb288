import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import sharp from 'sharp';
import { complaint } from './forms/general.ts';
import { isAccessible } from './pages.ts';
import { STAFF } from './people.ts';
import { writeToResident } from './steps/caseworker.ts';
import { answerAll, begin, isAsked, isAt, readLetters, send } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';
import { filledIn, twoWays } from './ways.ts';

const FILES = 'Do you have photos or documents that help?';
const REFUSED = {
  en: '“run.exe” is a kind of file we cannot take.',
  cy: 'Mae “run.exe” yn fath o ffeil na allwn ei derbyn.',
};

for (const way of twoWays(1)) {
  const { how, javaScriptEnabled, say } = way;

  test(`a resident sends three files; the officer and the resident open them, ${how}`, async ({
    page,
    visitor,
  }) => {
    test.slow();
    const resident = await visitor(way);
    const form = filledIn(way, complaint('The bin lies in the road.'));
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
    const isLookedAt = async () => {
      if (javaScriptEnabled) await isAccessible(resident);
    };

    await begin(resident, form);
    await answerAll(resident, form, async ({ heading }) => {
      if (heading !== say(FILES)) return;
      const choose = resident.getByLabel(new RegExp(say(FILES).slice(0, 20)));
      await choose.setInputFiles([...files, wrong]);
      await resident.getByRole('button', { name: say('Add these files') }).click();
      await expect(resident.getByRole('alert', { name: say('There is a problem') })).toContainText(
        REFUSED[way.language],
      );
      for (const name of ['bin.jpg', 'garden.jpg'])
        await expect(resident.getByRole('listitem').filter({ hasText: name })).toBeVisible();
      await isLookedAt();
      await choose.setInputFiles([{ ...wrong, name: 'second thoughts.txt', buffer: Buffer.from('No.') }]);
      await resident.getByRole('button', { name: say('Add these files') }).click();
      await resident.getByRole('button', { name: `${say('Remove')} second thoughts.txt` }).click();
      await isAsked(resident, say(FILES));
      await expect(resident.getByText('second thoughts.txt')).toHaveCount(0);
    });
    await isAt(resident, form.check);
    await expect(resident.getByText('diary.txt')).toBeVisible();
    await isLookedAt();
    const receipt = await send(resident, form);

    await readLetters(resident, receipt);
    await isLookedAt();
    await isOpened(resident, 'diary.txt', 'Monday: not collected.');
    const wordsOfLetter = resident.getByLabel(say('What would you like to tell us?'));
    await wordsOfLetter.fill('And this came.');
    // Together they are more than is taken at once: nothing that was typed is lost.
    await resident.getByLabel(say('Photos or documents (optional)')).setInputFiles(TOO_LARGE_TOGETHER);
    await resident.getByRole('button', { name: say('Send it to us') }).click();
    await expect(resident.getByText(TOGETHER[way.language])).toBeVisible();
    await expect(wordsOfLetter).toHaveValue('And this came.');
    await isLookedAt();
    const letter = { name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('We will come.') };
    await resident.getByLabel(say('Photos or documents (optional)')).setInputFiles([letter, wrong]);
    await resident.getByRole('button', { name: say('Send it to us') }).click();
    await expect(resident.getByText(REFUSED[way.language])).toBeVisible();
    await isOpened(resident, 'letter.txt', 'We will come.');
    await isLookedAt();

    await signIn(page, STAFF.caseworker);
    await openCase(page, receipt.reference);
    await isAccessible(page);
    await isOpened(page, 'diary.txt', 'Monday: not collected.');
    await expect(page.getByRole('link', { name: 'letter.txt' }).first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'bin.jpg' })).toBeVisible();

    await writeToResident(page, 'Here is our plan.', [{ name: 'plan.txt', text: 'We come on Friday.' }]);
    await resident.reload();
    await isOpened(resident, 'plan.txt', 'We come on Friday.');
  });
}

const TOO_LARGE_TOGETHER = ['a.txt', 'b.txt', 'c.txt'].map((name) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.alloc(9 * 1024 * 1024, 'a'),
}));
const TOGETHER = {
  en: 'The files you chose are larger than 24 MB together.',
  cy: 'Mae’r ffeiliau a ddewisoch yn fwy na 24 MB gyda’i gilydd.',
} as const;

async function isOpened(page: Page, name: string, words: string): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  expect(await readFile(await download.path(), 'utf8')).toBe(words);
}
