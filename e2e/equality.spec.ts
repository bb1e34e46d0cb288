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
    await page.getByLabel(say('Year')).fill('nineteen');
    await answers.click();
    await expect(page.getByRole('status')).toContainText(say('We could not read your date of birth'));
    await page.getByRole('link', { name: say('Give your date of birth again') }).click();
    await page.getByLabel(say('Year')).fill('1980');
    const reduces = page.getByRole('group', { name: say('Does it reduce what you can do every day?') });
    await expect(reduces).toBeHidden();
    for (const group of await page.getByRole('group').all()) {
      const radio = group.getByRole('radio').first();
      if (await radio.isVisible()) await radio.check();
    }
    await reduces.getByRole('radio').first().check();
    if (javaScriptEnabled) await isAccessible(page, { night: true });
    await answers.click();
    await expect(page.getByRole('status')).toContainText(say('Thank you'));
  });
}
