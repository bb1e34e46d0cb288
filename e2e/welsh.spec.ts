import { sendInformationRequest } from './by-http.ts';
import { comment } from './forms/general.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { somebody, uniqueWord } from './people.ts';
import { answerAll, begin } from './steps/resident.ts';
import { expect, test } from './test.ts';
import { twoWays } from './ways.ts';

const [, { say }] = twoWays(0);

test('a message in Welsh leads to the letters in Welsh, on a device that was never set to it', async ({
  visitor,
}) => {
  const resident = somebody();
  const receipt = await sendInformationRequest({
    resident,
    words: `Faint o goed yn ${uniqueWord()}?`,
    language: 'cy',
  });
  const mail = await mailAbout(resident.email, 'Mae eich cais am wybodaeth gennym');
  const elsewhere = await visitor();
  await elsewhere.goto(/https?:\/\/\S+\?lang=cy/.exec(mail.text)?.[0] ?? '');
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'cy');
  await elsewhere.getByLabel(say('Your access code')).fill(receipt.code);
  await elsewhere.getByRole('button', { name: say('Read the letters') }).click();
  await expect(elsewhere.getByText('Rydym yn ysgrifennu atoch yn Gymraeg.')).toBeVisible();
  await isAccessible(elsewhere);
});

for (const javaScriptEnabled of [true, false]) {
  test(`the language is changed in the middle of a form, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    visitor,
  }) => {
    const page = await visitor({ javaScriptEnabled });
    const form = comment(uniqueWord());
    await begin(page, form);
    await answerAll(page, form, async ({ heading }) => {
      const field = page.getByRole('textbox');
      if (!javaScriptEnabled || heading !== 'What would you like to tell us?') return;
      await field.fill('Half a sentence');
      await page.getByRole('link', { name: 'Cymraeg' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
      await expect(field).toHaveValue('Half a sentence');
      await page.getByRole('link', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
      await expect(field).toHaveValue('Half a sentence');
    });
    await page.getByRole('link', { name: 'Cymraeg' }).click();
    await expect(page.getByText('Parciau a choed')).toBeVisible();
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page.getByText('Parks and trees')).toBeVisible();
  });
}
