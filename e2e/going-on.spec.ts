import { comment } from './filled-in.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { somebody, uniqueWord } from './people.ts';
import { begin, isAsked, isAt } from './steps/resident.ts';
import { expect, test } from './test.ts';

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? 'with' : 'without';

  test(`answers are saved for later, opened elsewhere by code and by link, ${how} JavaScript`, async ({
    visitor,
  }) => {
    const form = comment(uniqueWord());
    const email = somebody().email;
    const first = await visitor({ javaScriptEnabled });
    await begin(first, form);
    await first.getByRole('radio', { name: 'An idea' }).check();
    await first.getByRole('button', { name: 'Save and come back later' }).click();
    await isAt(first, 'Save your answers and come back later');
    await first.getByRole('button', { name: 'Show me a code' }).click();
    const code = (await first.locator('.code-plate-code').textContent())?.trim() ?? '';
    if (javaScriptEnabled) await isAccessible(first, { night: true });

    const second = await visitor({ javaScriptEnabled });
    await second.goto('/saved');
    await second.getByLabel('Your code').fill(code.toLowerCase());
    await second.getByRole('button', { name: 'Open my answers' }).click();
    await second.getByRole('link', { name: 'Carry on with your answers' }).click();
    await isAsked(second, 'Which service is it about?');
    await second.getByRole('button', { name: 'Save and come back later' }).click();
    await second.getByLabel('Your email address').fill(email);
    await second.getByRole('button', { name: 'Email me a link' }).click();
    await expect(second.getByRole('status')).toContainText('A link is on its way');
    await first.reload();
    await isAt(first, 'We do not have your answers on this device');

    const { text } = await mailAbout(email, 'Your link to');
    await first.goto(/https?:\S+\/saved\/open\/[\w-]+/.exec(text)?.[0] ?? '');
    await first.getByRole('button', { name: 'Open my answers' }).click();
    await first.getByRole('link', { name: 'Carry on with your answers' }).click();
    await isAsked(first, 'Which service is it about?');
  });

  test(`the way out of a sensitive page leads away, ${how} JavaScript`, async ({ visitor }) => {
    const home = await visitor({ javaScriptEnabled });
    await home.context().route('https://www.bbc.co.uk/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
      }),
    );
    await home.goto('/apply/complaint');
    await expect(home.getByRole('link', { name: 'Exit this page' })).toHaveCount(0);
    await home.goto('/apply/childrens-social-care');
    if (javaScriptEnabled) await isAccessible(home, { night: true });
    await home.getByRole('link', { name: 'Exit this page' }).click();
    await isAt(home, 'Weather');
    await home.goBack();
    if (javaScriptEnabled) await expect(home).toHaveURL(/\/apply\/complaint$/);
  });
}
