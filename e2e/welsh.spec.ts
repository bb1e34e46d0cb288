import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { somebody, uniqueWord } from './people.ts';
import { isAt, receiptOn } from './steps/resident.ts';
import { expect, test } from './test.ts';

test('a request is made, confirmed and followed in Welsh, without JavaScript', async ({ visitor }) => {
  const resident = somebody();
  const words = `Faint o goed yn ${uniqueWord()}?`;
  const page = await visitor({ javaScriptEnabled: false });
  const carryOn = () => page.getByRole('button', { name: 'Parhau' }).click();
  const isIn = (language: string) => expect(page.locator('html')).toHaveAttribute('lang', language);

  await page.goto('/apply/foi');
  await isIn('en-GB');
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await isIn('cy');
  await page.getByRole('button', { name: 'Dechrau eich cais' }).click();

  await page.getByRole('radio').first().check();
  await carryOn();
  await carryOn();
  await expect(page.getByRole('alert')).toContainText('Mae yna broblem');
  await page.getByRole('textbox').fill(words);
  await carryOn();
  await page.getByRole('textbox').fill('Coed');
  await carryOn();
  await page.getByRole('radio').first().check();
  await carryOn();
  await page.getByRole('combobox').selectOption({ label: 'Parciau a choed' });
  await carryOn();
  await page.getByRole('radio').first().check();
  await carryOn();
  await carryOn();
  await page.getByRole('textbox').fill(resident.name);
  await carryOn();
  await page.getByRole('radio').first().check();
  await carryOn();
  await page.getByRole('textbox').fill(resident.email);
  await carryOn();
  await carryOn();
  await carryOn();
  await expect(page.getByText('Parciau a choed')).toBeVisible();
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page.getByText('Parks and trees')).toBeVisible();
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await page.getByRole('button', { name: 'Anfon eich cais' }).click();
  await isAt(page, 'Mae eich cais gennym');
  const receipt = await receiptOn(page);

  const mail = await mailAbout(resident.email, 'Mae eich cais am wybodaeth gennym');
  const link = /https?:\/\/\S+\?lang=cy/.exec(mail.text)?.[0] ?? '';
  // axe looks where scripts run.
  const elsewhere = await visitor();
  await elsewhere.goto(link);
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'cy');
  await elsewhere.getByLabel('Eich cod mynediad').fill(receipt.code);
  await elsewhere.getByRole('button', { name: 'Darllen y llythyrau' }).click();
  await expect(elsewhere.getByText('Rydym yn ysgrifennu atoch yn Gymraeg.')).toBeVisible();
  await isAccessible(elsewhere);

  await elsewhere.goto('/apply/foi');
  await elsewhere.getByRole('button', { name: 'Dechrau eich cais' }).click();
  await elsewhere.getByRole('radio').first().check();
  await elsewhere.getByRole('button', { name: 'Parhau' }).click();
  await elsewhere.waitForLoadState('networkidle');
  await elsewhere.getByRole('textbox').fill(words);
  await elsewhere.getByRole('link', { name: 'English' }).click();
  await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expect(elsewhere.getByRole('textbox')).toHaveValue(words);
});
