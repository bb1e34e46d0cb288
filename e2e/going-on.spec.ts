import { inAddress, sendComplaint } from './by-http.ts';
import { comment } from './forms/general.ts';
import { mailAbout } from './mailbox.ts';
import { isAccessible } from './pages.ts';
import { STAFF, somebody, uniqueWord } from './people.ts';
import { answerWith } from './steps/caseworker.ts';
import { begin, isAsked, isAt, readLetters } from './steps/resident.ts';
import { openCase, signIn } from './steps/staff.ts';
import { expect, test } from './test.ts';
import { filledIn, twoWays } from './ways.ts';

const COUNCIL = { council: 'Brackwater' };

for (const way of twoWays(2)) {
  const { how, javaScriptEnabled, say } = way;

  test(`answers are saved for later, opened elsewhere by code and by link, ${how}`, async ({ visitor }) => {
    const form = filledIn(way, comment(uniqueWord()));
    const email = somebody().email;
    const first = await visitor(way);
    await begin(first, form);
    await first.getByRole('radio', { name: say('An idea') }).check();
    await first.getByRole('button', { name: say('Save and come back later') }).click();
    await isAt(first, say('Save your answers and come back later'));
    await first.getByRole('button', { name: say('Show me a code') }).click();
    const code = (await first.locator('.code-plate-code').textContent())?.trim() ?? '';
    if (javaScriptEnabled) await isAccessible(first, { night: true });

    const second = await visitor(way);
    await second.goto('/saved');
    await second.getByLabel(say('Your code')).fill(code.toLowerCase());
    await second.getByRole('button', { name: say('Open my answers') }).click();
    await second.getByRole('link', { name: say('Carry on with your answers') }).click();
    await isAsked(second, say('Which service is it about?'));
    await second.getByRole('button', { name: say('Save and come back later') }).click();
    await second.getByLabel(say('Your email address')).fill(email);
    await second.getByRole('button', { name: say('Email me a link') }).click();
    await expect(second.getByRole('status')).toContainText(say('A link is on its way'));
    await first.reload();
    await isAt(first, say('We do not have your answers on this device'));

    const { text } = await mailAbout(email, say('Your link to {council}', COUNCIL));
    await first.goto(/https?:\S+\/saved\/open\/[\w-]+/.exec(text)?.[0] ?? '');
    await first.getByRole('button', { name: say('Open my answers') }).click();
    await first.getByRole('link', { name: say('Carry on with your answers') }).click();
    await isAsked(first, say('Which service is it about?'));
  });

  test(`somebody unhappy finds their requests, goes on and takes it back, ${how}`, async ({
    page,
    visitor,
  }) => {
    test.slow();
    const resident = somebody();
    const receipt = await sendComplaint({ resident, words: 'They left the bin.', language: way.language });
    await signIn(page, STAFF.caseworker);
    await openCase(page, receipt.reference);
    await answerWith(page, { outcome: 'Not upheld', text: 'The crew came on every round.' });

    const home = await visitor(way);
    await home.goto('/my-requests');
    await home.getByLabel(say('Your email address')).fill(resident.email);
    await home.getByRole('button', { name: say('Email me a link') }).click();
    await expect(home.getByRole('status')).toContainText(say('Look in your email'));
    const { text } = await mailAbout(resident.email, say('Your link to {council}', COUNCIL));
    await home.goto(/https?:\S+\/my-requests\/open\/[\w-]+/.exec(text)?.[0] ?? '');
    await home.getByRole('button', { name: say('See my requests') }).click();
    await expect(home.getByText(say('We have answered your complaint'))).toBeVisible();
    if (javaScriptEnabled) await isAccessible(home, { night: true });
    await home.getByRole('button', { name: `${say('Open this request')} ${receipt.reference}` }).click();

    await home
      .getByRole('group', { name: say('How did we handle this?') })
      .getByLabel(say('Badly'), { exact: true })
      .check();
    await home.getByRole('button', { name: say('Tell us how we did') }).click();
    await expect(
      home.getByRole('alert').filter({ hasText: say('Choose an answer to both questions.') }),
    ).toBeVisible();
    await home
      .getByRole('group', { name: say('How did we handle this?') })
      .getByLabel(say('Badly'), { exact: true })
      .check();
    await home
      .getByRole('group', { name: say('Is it solved?') })
      .getByRole('radio')
      .last()
      .check();
    if (javaScriptEnabled) await isAccessible(home, { night: true });
    await home.getByRole('button', { name: say('Tell us how we did') }).click();
    await expect(home.getByRole('status')).toContainText(say('Thank you for telling us'));

    await home.getByRole('link', { name: say('Ask us to look again') }).click();
    await expect(home.getByLabel(say('What are you not happy with?'))).toBeVisible();
    if (javaScriptEnabled) await isAccessible(home);
    const words = `The crew never came: ${uniqueWord()}`;
    await home.getByLabel(say('What are you not happy with?')).fill(words);
    await home.getByRole('button', { name: say('Ask us to look again') }).click();
    await expect(home.getByRole('status')).toContainText(say('We will look at it again'));
    const told = await mailAbout(
      resident.email,
      say('We are looking at it again, as {reference}', { reference: '' }),
    );
    const second = /[2-9A-Z]{3}(?: [2-9A-Z]{3}){2}/.exec(told.subject)?.[0] ?? '';
    await page.goto(`/staff/cases/${inAddress(second)}`);
    await expect(page.getByText(words).first()).toBeVisible();
    await openCase(page, receipt.reference);
    await expect(page.getByText('said how we handled it: badly, and it is not solved').first()).toBeVisible();

    await readLetters(home, { reference: second, code: receipt.code });
    await home.getByRole('link', { name: say('Take it back') }).click();
    await isAt(home, say('Do you want to take it back?'));
    if (javaScriptEnabled) await isAccessible(home);
    await home.getByRole('button', { name: say('Yes, take it back') }).click();
    await expect(home.getByRole('status')).toContainText(say('You have taken it back'));
    await mailAbout(resident.email, say('We have ended our work on {reference}', { reference: second }));
  });

  test(`the way out of a sensitive page leads away, ${how}`, async ({ visitor }) => {
    const home = await visitor(way);
    await home.context().route('https://www.bbc.co.uk/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Weather</title><h1>Weather</h1>',
      }),
    );
    await home.goto('/apply/complaint');
    await expect(home.getByRole('link', { name: say('Exit this page') })).toHaveCount(0);
    await home.goto('/apply/childrens-social-care');
    if (javaScriptEnabled) await isAccessible(home, { night: true });
    await home.getByRole('button', { name: say('Start your complaint about children’s care') }).click();
    await home.goto('/apply/childrens-social-care');
    const carryOn = home.getByRole('link', { name: say('Carry on with your answers') });
    await expect(carryOn).toBeVisible();
    await home.getByRole('link', { name: say('Exit this page') }).click();
    await isAt(home, 'Weather');
    await home.goBack();
    await expect(home).toHaveURL(/\/apply\//);
    await home.goto('/apply/childrens-social-care');
    await expect(carryOn).toHaveCount(0);
  });
}
