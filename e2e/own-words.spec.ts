import { isAccessible } from './pages.ts';
import { isAt } from './steps/resident.ts';
import { expect, test } from './test.ts';
import { twoWays } from './ways.ts';

const WORDS = {
  en: {
    complaint: 'My bin was missed for the third time, I have told you twice and nobody rings back.',
    danger: 'And I smell gas.',
  },
  cy: {
    complaint: 'Rwyf am gwyno: collwyd fy min am y trydydd tro ac nid oes neb yn ffonio’n ôl.',
    danger: 'Ac rwy’n arogli nwy.',
  },
};

for (const way of twoWays(2)) {
  const { how, javaScriptEnabled, say } = way;
  const words = WORDS[way.language];

  test(`own words lead to a form that begins with them, ${how}`, async ({ visitor }) => {
    test.slow();
    const page = await visitor(way);
    const tell = async (text: string) => {
      await page.getByLabel(say('Tell us in your own words')).fill(text);
      await page.getByRole('button', { name: say('Find the right way') }).click();
    };
    await page.goto('/');
    await page.getByRole('link', { name: say('Or tell us in your own words') }).click();
    await page.getByRole('button', { name: say('Find the right way') }).click();
    await expect(page.getByRole('alert', { name: say('There is a problem') })).toBeVisible();
    const long = `${words.complaint} `.repeat(40).trim();
    await tell(long);
    await expect(page.getByLabel(say('Tell us in your own words'))).toHaveValue(long);
    await tell('Nie odebrano moich śmieci');
    await isAt(page, say('We did not understand what you wrote'));
    await expect(page.getByRole('button', { name: say('Answer a few questions') })).toBeVisible();
    if (javaScriptEnabled) await isAccessible(page, { night: true });
    await page.getByRole('link', { name: say('Change what you wrote') }).click();
    await tell(`${words.complaint} ${words.danger}`);
    await expect(page.getByText(say('Is somebody in danger now?'))).toBeVisible();
    await expect(page.getByRole('main').locator('a[href="tel:999"]').first()).toBeVisible();
    if (javaScriptEnabled) await isAccessible(page, { night: true });
    await page.getByRole('link', { name: say('Change what you wrote') }).click();
    await tell(words.complaint);
    await isAt(page, say('This looks right for you'));
    await expect(
      page.getByText(say('You wrote {words}.', { words: '' }).replace('.', '').trim()).first(),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: say('Bins and recycling') })).toBeVisible();
    await page.getByRole('button', { name: say('Complain'), exact: true }).click();
    await expect(page).toHaveURL(/\/apply\/complaint/);
    await page.goto('/apply/complaint/what-happened');
    await expect(page.getByLabel(say('What happened?'))).toHaveValue(words.complaint);
    await page.goto('/start/words/ways');
    await page.getByRole('button', { name: say('None of these: answer a few questions instead') }).click();
    await isAt(page, say('What would you like to do?'));
    await page.goto('/apply/query');
    await page.getByRole('button', { name: say('Ask your question') }).click();
    await expect(page).toHaveURL(/\/apply\/query\/./);
    await page.goto('/apply/query/question');
    await expect(page.getByLabel(say('What is your question?'))).toHaveValue(words.complaint);
  });
}
