import { fieldsOf } from '#lib/domain/forms/fields';
import { HOSTILE } from '#lib/testing/hostile-texts';
import { inAddress, sendComplaint, sendInformationRequest, signedIn } from './by-http.ts';
import { isCalm } from './calm.ts';
import { FORMS } from './forms/offered.ts';
import { fieldsIn, formIn, formsIn, valuesIn, wordsIn } from './html.ts';
import { STAFF, somebody } from './people.ts';
import { expect, test } from './test.ts';

for (const form of FORMS) {
  test(`the contact centre’s ${form.id} form takes hostile text without a script`, async () => {
    test.slow();
    const http = await signedIn(STAFF.agent);
    const address = `/staff/log/${form.id}`;
    const offered = fieldsIn(formIn(await (await http.get(address)).text(), 'form', form.id));
    // A button of its own: it looks an address up, and logs nothing.
    delete offered['find'];
    const names = form.pages.flatMap(({ questions }) => questions.flatMap(fieldsOf));
    for (const [what, { text }] of Object.entries(HOSTILE)) {
      const filled = Object.fromEntries(names.map((name) => [name, text.slice(0, 30_000)]));
      const receipt = { channel: text.slice(0, 1000), receivedOn: text.slice(0, 1000) };
      const fields = { ...offered, ...filled, ...receipt };
      const looked = await http.post(address, { multipart: { ...fields, find: text.slice(0, 1000) } });
      expect(await isCalm(looked, `${what} looked up at ${address}`), what).toContain('Log: ');
      const answer = await http.post(address, { multipart: fields });
      const html = await isCalm(answer, `${what} at ${address}`);
      expect(/It is not logged yet|It is logged/.test(html), what).toBe(true);
    }
    await http.dispose();
  });
}

test('every form of the page about a caller takes hostile text without a script', async () => {
  test.slow();
  const { reference } = await sendComplaint({ resident: somebody(), words: 'A case.' });
  const http = await signedIn(STAFF.agent);
  const at = `/staff/contact/${inAddress(reference)}`;
  // A note, another code, a code for whoever helps, and the end of that one, which is there once it is given.
  for (const index of [0, 1, 2, 3]) {
    const form = formsIn(await isCalm(await http.get(at), at), 'reference')[index] ?? '';
    const fields = fieldsIn(form);
    const asked = Object.keys(fields).filter((name) => !/^(?:\$ACTION|reference$|step$|token$)/.test(name));
    expect(asked.length, `form ${index}`).toBeGreaterThan(0);
    for (const [what, { text }] of Object.entries(HOSTILE)) {
      const typed = asked.map((name) => [name, name.startsWith('agreed-') ? 'yes' : text.slice(0, 30_000)]);
      const answer = await http.post(at, { multipart: { ...fields, ...Object.fromEntries(typed) } });
      const words = wordsIn(await isCalm(answer, `${what} in form ${index} at ${at}`));
      expect(words, `${what} in form ${index}`).toMatch(
        /This was not done|The note is saved|read it out now/,
      );
    }
  }
  await http.dispose();
});

// Which fields there are, and that each is kept or refused, is for every-step.test.ts; here is what the page makes of them.
test('a step that is refused keeps what was typed, and done, the words do no more than stand there', async () => {
  const { reference } = await sendInformationRequest({ resident: somebody(), words: 'A case.' });
  const http = await signedIn(STAFF.informationOfficer);
  const path = `/staff/cases/${inAddress(reference)}`;
  const text = HOSTILE['markup']?.text ?? '';
  const take = async (step: string, typed: Record<string, string>) => {
    // Without a script a step further down is opened by its link.
    const at = `${path}?step=${step}`;
    const form = formIn(await isCalm(await http.get(at), at), 'step', step);
    const answer = await http.post(at, { multipart: { ...fieldsIn(form), ...typed } });
    return { to: answer.url(), html: await isCalm(answer, `${step} at ${at}`) };
  };

  const everywhere = { service: text, person: text, question: text, dueOn: text, beyond: text };
  const refused = await take('ask-contribution', everywhere);
  expect(wordsIn(refused.html)).toContain('This was not done');
  for (const name of ['person', 'question', 'dueOn'])
    expect(valuesIn(formIn(refused.html, 'step', 'ask-contribution'), name), name).toEqual([text]);

  const asked = await take('ask-contribution', { service: 'parks', question: text, beyond: 'yes' });
  expect(asked.to).toContain('done=ask-contribution');
  expect(wordsIn(asked.html)).toContain(text);

  const drafted = { outcome: 'granted', text, shortcut: 'save-draft' };
  const unfit = await take('send-answer', { ...drafted, 'why-1': text, 'neither-1': text });
  expect(wordsIn(unfit.html)).toContain('Choose which exemption this is about.');
  const left = formIn(unfit.html, 'step', 'send-answer');
  for (const name of ['text', 'why-1']) expect(valuesIn(left, name), name).toEqual([text]);
  expect(valuesIn(left, 'outcome')).toEqual(['granted']);

  const saved = await take('send-answer', drafted);
  expect(saved.to).toContain('done=save-draft');
  expect(valuesIn(formIn(saved.html, 'step', 'send-answer'), 'text')).toEqual([text]);
  await http.dispose();
});
