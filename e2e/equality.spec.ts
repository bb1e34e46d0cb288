import { isAccessible } from './pages.ts';
import { expect, test } from './test.ts';
import { twoWays } from './ways.ts';

for (const way of twoWays(3)) {
  const { how, javaScriptEnabled, say } = way;

  test(`questions about oneself are answered or left, and only counted, ${how}`, async ({ visitor }) => {
    const page = await visitor(way);
    const answers = page.getByRole('button', { name: say('Send your answers') });
    await page.goto('/equality');
    await answers.click();
    await expect(page.getByRole('status')).toContainText(say('You did not answer any question'));
    await page.goto('/equality');
    for (const group of await page.getByRole('group').all()) await group.getByRole('radio').first().check();
    if (javaScriptEnabled) await isAccessible(page, { night: true });
    await answers.click();
    await expect(page.getByRole('status')).toContainText(say('Thank you'));
  });
}
