import { inAddress, sendComplaint } from './by-http.ts';
import { comment } from './forms/general.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import { answerWith } from './steps/caseworker.ts';
import { begin, isAsked, isAt, readLetters } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
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

  test(`somebody unhappy finds their requests, goes on and takes it back, ${how} JavaScript`, async ({
    page,
    visitor,
  }) => {
    test.slow();
    const resident = somebody();
    const receipt = await sendComplaint({ resident, words: 'They left the bin.' });
    await signIn(page, STAFF.caseworker);
    await openCase(page, receipt.reference);
    await answerWith(page, { outcome: 'Not upheld', text: 'The crew came on every round.' });

    const home = await visitor({ javaScriptEnabled });
    await home.goto('/my-requests');
    await home.getByLabel('Your email address').fill(resident.email);
    await home.getByRole('button', { name: 'Email me a link' }).click();
    await expect(home.getByRole('status')).toContainText('Look in your email');
    const { text } = await mailAbout(resident.email, 'Your link to');
    await home.goto(/https?:\S+\/my-requests\/open\/[\w-]+/.exec(text)?.[0] ?? '');
    await home.getByRole('button', { name: 'See my requests' }).click();
    await expect(home.getByText('We have answered your complaint')).toBeVisible();
    if (javaScriptEnabled) await isAccessible(home, { night: true });
    await home.getByRole('button', { name: `Open this request ${receipt.reference}` }).click();

    await home
      .getByRole('group', { name: 'How did we handle this?' })
      .getByLabel('Badly', { exact: true })
      .check();
    await home.getByRole('button', { name: 'Tell us how we did' }).click();
    await expect(
      home.getByRole('alert').filter({ hasText: 'Choose an answer to both questions.' }),
    ).toBeVisible();
    await home
      .getByRole('group', { name: 'How did we handle this?' })
      .getByLabel('Badly', { exact: true })
      .check();
    await home.getByRole('group', { name: 'Is it solved?' }).getByLabel('No', { exact: true }).check();
    if (javaScriptEnabled) await isAccessible(home, { night: true });
    await home.getByRole('button', { name: 'Tell us how we did' }).click();
    await expect(home.getByRole('status')).toContainText('Thank you for telling us');

    await home.getByRole('link', { name: 'Ask us to look again' }).click();
    await expect(home.getByLabel('What are you not happy with?')).toBeVisible();
    if (javaScriptEnabled) await isAccessible(home);
    const words = `The crew never came: ${uniqueWord()}`;
    await home.getByLabel('What are you not happy with?').fill(words);
    await home.getByRole('button', { name: 'Ask us to look again' }).click();
    await expect(home.getByRole('status')).toContainText('We will look at our answer again');
    const told = await mailAbout(resident.email, 'We are looking at it again');
    const second = /\w{3} \w{3} \w{3}/.exec(told.subject)?.[0] ?? '';
    await page.goto(`/staff/cases/${inAddress(second)}`);
    await expect(page.getByText(words).first()).toBeVisible();
    await openCase(page, receipt.reference);
    await expect(page.getByText('said how we handled it: badly, and it is not solved').first()).toBeVisible();

    await readLetters(home, { reference: second, code: receipt.code });
    await home.getByRole('link', { name: 'Take it back' }).click();
    await isAt(home, 'Do you want to take it back?');
    if (javaScriptEnabled) await isAccessible(home);
    await home.getByRole('button', { name: 'Yes, take it back' }).click();
    await expect(home.getByRole('status')).toContainText('You have taken it back');
    await mailAbout(resident.email, `We have ended our work on ${second}`);
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
