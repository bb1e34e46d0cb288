import { someAddress } from './address.ts';
import { caller, inAddress, sendComplaint } from './by-http.ts';
import { isAccessible } from './pages.ts';
import { somebody, uniqueWord } from './people.ts';
import { isAt, readLetters, track } from './steps/resident.ts';
import { expect, test } from './test.ts';

test('one reference can be tried ten times an hour, from anywhere', async () => {
  const { reference } = await sendComplaint({ resident: somebody(), words: 'Guess me.' });
  const blocked: boolean[] = [];
  for (let tries = 1; tries <= 12; tries += 1) {
    const http = await caller();
    const form = { reference, code: `wrong ${tries}` };
    const answer = await http.post('/track/look-up', { form, maxRedirects: 0 });
    blocked.push(answer.headers()['location']?.includes('problem=blocked') ?? false);
    await http.dispose();
  }
  expect(blocked.slice(0, 10)).not.toContain(true);
  expect(blocked.slice(10)).toEqual([true, true]);
});

test('an address that tried twenty references is blocked even with the right code', async ({ visitor }) => {
  const receipt = await sendComplaint({ resident: somebody(), words: 'Guess me.' });
  const address = someAddress();
  const http = await caller(address);
  for (let tries = 0; tries < 21; tries += 1) {
    await http.post('/track/look-up', {
      form: { reference: `nothing ${tries}`, code: 'no' },
      maxRedirects: 0,
    });
  }
  await http.dispose();
  const guesser = await visitor({ address });
  await track(guesser, receipt);
  await expect(guesser.getByRole('alert', { name: 'There is a problem' })).toContainText(
    /There have been too many tries\. Wait \d+ minutes, then try again\./,
  );
  await isAccessible(guesser);
  const owner = await visitor();
  await readLetters(owner, receipt);
});

test('looking through references by address is counted too', async ({ visitor }) => {
  const address = someAddress();
  const http = await caller(address);
  for (let tries = 0; tries < 21; tries += 1) await http.get(`/track/NOT-A-${tries}`);
  await http.dispose();
  const page = await visitor({ address });
  await page.goto(`/track/${inAddress('222 222 222')}`);
  await isAt(page, 'Track a request');
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText('too many tries');
});

test('too many wrong passwords for one account have to wait', async () => {
  const http = await caller();
  const form = { email: `nobody.${uniqueWord()}@brackwater.example`, password: 'wrong' };
  const places: string[] = [];
  for (let tries = 0; tries < 12; tries += 1) {
    const answer = await http.post('/sign-in/password', { form, maxRedirects: 0 });
    places.push(answer.headers()['location'] ?? '');
  }
  await http.dispose();
  expect(places[0]).toContain('problem=wrong');
  expect(places.at(-1)).toContain('problem=too-many-attempts');
});
