import type { Page } from '@playwright/test';
import { isAccessible } from './pages.ts';
import { carryOn } from './steps/resident.ts';
import { expect, test } from './test.ts';

const A_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('where something is can be marked on a map, with the keyboard too, and the council reads the position', async ({
  visitor,
}) => {
  const page = await visitor({ size: { width: 320, height: 700 } });
  const tiles = await serveTiles(page);
  await askWhere(page);
  const written = page.getByRole('textbox', { name: 'Position on the map' });
  await expect(written).toBeHidden();
  expect(tiles).toEqual([]);

  await page.getByText('Show where it is on a map').click();
  const map = page.getByRole('application', { name: /^Map\. Arrow keys/ });
  await expect(map).toBeVisible();
  await expect.poll(() => tiles.length).toBeGreaterThan(0);
  await isAccessible(page);
  await map.click({ position: { x: 60, y: 60 } });
  const pinned = await written.inputValue();
  expect(pinned).toMatch(/^52\.\d{5}, -1\.\d{5}$/);
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(written).not.toHaveValue(pinned);
  const position = await written.inputValue();
  await expect(page.getByText(`The pin is at ${position}.`)).toBeVisible();

  await page.context().setGeolocation({ latitude: 52.4, longitude: -1.5 });
  await page.getByRole('button', { name: 'Use where I am' }).click();
  await expect(page.getByText('We could not find where you are.')).toBeVisible();
  await page.context().grantPermissions(['geolocation']);
  await page.getByRole('button', { name: 'Use where I am' }).click();
  await expect(written).toHaveValue('52.40000, -1.50000');

  await page.getByLabel('Address or description of the place').fill('Mill Lane');
  await carryOn(page);
  await expect(page).toHaveURL(/reported-before/);
  await page.goto('/apply/service-request/where');
  await expect(written).toHaveValue('52.40000, -1.50000');
});

test('a position is written without a script, and one abroad is refused with a sentence and kept', async ({
  visitor,
}) => {
  const page = await visitor({ javaScriptEnabled: false });
  await askWhere(page);
  await page.getByText('Show where it is on a map').click();
  const written = page.getByRole('textbox', { name: 'Position on the map' });
  await page.getByLabel('Address or description of the place').fill('Mill Lane');
  await written.fill('48.85, 2.35');
  await carryOn(page);
  await expect(page.getByRole('link', { name: /^The position must be a latitude/ })).toBeVisible();
  await expect(written).toHaveValue('48.85, 2.35');
  await written.fill('52.406561,-1.512174');
  await carryOn(page);
  await page.goto('/apply/service-request/where');
  await expect(written).toHaveValue('52.40656, -1.51217');
});

async function askWhere(page: Page): Promise<void> {
  await page.goto('/apply/service-request');
  await page.getByRole('button', { name: 'Start your report' }).click();
  await page.waitForURL(/\/apply\/service-request\/./);
  await page.goto('/apply/service-request/where');
}

/** Draws every tile that the page may ask for; gives the addresses asked. */
async function serveTiles(page: Page): Promise<readonly string[]> {
  const asked: string[] = [];
  await page.route('https://tiles.example/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/png', body: A_PIXEL });
  });
  return asked;
}
