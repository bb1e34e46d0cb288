import type { Page } from '@playwright/test';
import { complaint } from './forms/general.ts';
import { isAccessible } from './pages.ts';
import { STAFF, uniqueWord } from './people.ts';
import { answerAll, carryOn, isAsked, isAt, send } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';
import { twoWays } from './ways.ts';

const SAY = 'What would you like to do?';

async function choose(page: Page, ...choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    await page.getByRole('radio', { name: choice, exact: true }).check();
    await carryOn(page);
  }
}

for (const way of twoWays(3)) {
  const { how, say } = way;
  const routes: readonly (readonly [title: string, ...choices: string[]])[] = [
    [
      'Report a problem or ask for a service',
      'Report a problem or ask for a service',
      'No',
      'No, this is the first time',
    ],
    [
      'Make a complaint',
      'Report a problem or ask for a service',
      'No',
      'Yes, but it was not put right, or it came back',
    ],
    ['Call for help now', 'Report a problem or ask for a service', 'Yes'],
    ['See where it stands', 'I am not sure', 'I want to know what became of something I sent you'],
    ['Say thank you', 'Say thank you'],
    [
      'Ask for information about the environment',
      'Ask for information we hold',
      'What you know about the environment',
    ],
    [
      'Ask us to look at our answer again',
      'Ask for information we hold',
      'I have asked already, and do not agree with the answer',
    ],
    [
      'Ask for information about you',
      'Ask for information we hold',
      'Figures, papers, letters or a file that you hold',
      'It is about my child, or somebody I act for',
    ],
    [
      'Another organisation can help you with this',
      'I am not sure',
      'It is about a hospital, the police, a landlord or a company',
    ],
  ];
  for (const [title, ...choices] of routes) {
    test(`the chooser leads from “${choices.join('”, “')}” to “${title}”, ${how}`, async ({ visitor }) => {
      const page = await visitor(way);
      await page.goto('/start');
      await choose(page, ...choices.map((choice) => say(choice)));
      await isAt(page, say(title));
      // Never a dead end: there is another way.
      await expect(page.getByRole('link', { name: say('Start these questions again') })).toBeVisible();
    });
  }
}

test('the way through the chooser is kept with the case, and the service with it', async ({
  page,
  visitor,
}) => {
  test.slow();
  await page.goto('/services');
  await isAccessible(page);
  const form = complaint(uniqueWord());
  await page.goto('/start?service=bins');
  await isAsked(page, SAY);
  await carryOn(page);
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
  await expect(page).toHaveTitle(/^Error: /);
  await isAccessible(page);
  await choose(
    page,
    'Report a problem or ask for a service',
    'No',
    'Yes, and I am unhappy with how you dealt with it',
  );
  await isAt(page, 'Make a complaint');
  await isAccessible(page, { night: true });
  await page.getByRole('button', { name: 'Start your complaint' }).click();
  await page.waitForURL(/\/apply\/complaint\/./);
  await page.goto('/apply/complaint/service');
  await expect(
    page.getByLabel('Which service is your complaint about?').locator('option:checked'),
  ).toHaveText('Bins and recycling');
  await answerAll(page, form);
  const { reference } = await send(page, form);
  const caseworker = await visitor();
  await signIn(caseworker, STAFF.caseworker);
  await openCase(caseworker, reference);
  await expect(caseworker.getByText('Through the chooser on the website')).toBeVisible();
});
