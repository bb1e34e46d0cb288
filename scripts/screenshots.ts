import { mkdirSync, statSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { DEMONSTRATION_PASSWORD, SIGN_IN_ACCOUNTS } from '../prisma/demonstration/people.ts';
import { findBrowser } from './find-browser.ts';
import { settings } from './installation.ts';

/*
 * The README's two pictures, from a running demonstration: `npm start`, then in another terminal
 * `node scripts/screenshots.ts [http://localhost:3000]`.
 */
const say = (text: string) => process.stdout.write(`${text}\n`);
const origin = process.argv[2] ?? 'http://localhost:3000';
const LARGEST = 250_000;

const browser = await chromium.launch({
  executablePath: findBrowser(settings(), say),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
});
const page = await browser.newPage({ baseURL: origin, viewport: { width: 1280, height: 860 } });
mkdirSync('screenshots', { recursive: true });

await page.goto('/');
await keep(page, 'home');

await signIn(page);
await page.goto('/staff/cases?q=Angharad');
await page.getByRole('row').nth(1).getByRole('link').click();
await page.getByRole('region', { name: 'What next' }).waitFor();
await keep(page, 'case');

await browser.close();

async function signIn(on: Page): Promise<void> {
  const caseworker = SIGN_IN_ACCOUNTS.find(({ role }) => role === 'caseworker');
  await on.goto('/sign-in');
  await on.getByLabel('Email address').fill(caseworker?.email ?? '');
  await on.getByLabel('Password').fill(DEMONSTRATION_PASSWORD);
  await on.getByRole('button', { name: 'Sign in' }).click();
  await on.getByRole('heading', { level: 1, name: 'My work' }).waitFor();
}

async function keep(of: Page, name: string): Promise<void> {
  const path = `screenshots/${name}.png`;
  await of.evaluate(() => document.fonts.ready.then(() => null));
  await of.screenshot({ path });
  const { size } = statSync(path);
  if (size > LARGEST) throw new Error(`${path} is ${size} bytes; it should be smaller than ${LARGEST}.`);
  say(`${path}: ${Math.round(size / 1000)} kB`);
}
