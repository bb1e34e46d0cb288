import { fieldsOf } from '#lib/domain/forms/fields';
import { forms } from '#lib/domain/forms/registry';
import { HOSTILE } from '#lib/testing/hostile-texts';
import { signedIn } from './by-http.ts';
import { isCalm } from './calm.ts';
import { fieldsIn, formIn } from './html.ts';
import { STAFF } from './people.ts';
import { expect, test } from './test.ts';

for (const form of forms) {
  test(`the contact centre’s ${form.id} form takes hostile text without a script`, async () => {
    test.slow();
    const http = await signedIn(STAFF.agent);
    const address = `/staff/log/${form.id}`;
    const offered = fieldsIn(formIn(await (await http.get(address)).text(), 'form', form.id));
    const names = form.pages.flatMap(({ questions }) => questions.flatMap(fieldsOf));
    for (const [what, { text }] of Object.entries(HOSTILE)) {
      const filled = Object.fromEntries(names.map((name) => [name, text.slice(0, 30_000)]));
      const receipt = { channel: text.slice(0, 1000), receivedOn: text.slice(0, 1000) };
      const answer = await http.post(address, { multipart: { ...offered, ...filled, ...receipt } });
      const html = await isCalm(answer, `${what} at ${address}`);
      expect(/It is not logged yet|It is logged/.test(html), what).toBe(true);
    }
    await http.dispose();
  });
}
