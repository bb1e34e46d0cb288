import { londonDate } from '#lib/domain/calendar/plain-date';
import { fieldsOf } from '#lib/domain/forms/fields';
import type { Form } from '#lib/domain/forms/form';
import { forms } from '#lib/domain/forms/registry';
import { PROCESSES, packOn } from '#lib/domain/processes/registry';
import { inAddress, sendInGoodFaith, signedIn } from './by-http.ts';
import { isCalm } from './calm.ts';
import { liveThrough, type Untried } from './every-step.ts';
import { HOSTILE } from './hostile-values.ts';
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

// A member who asks for somebody gets a copy of the answer.
const FOR_A_RESIDENT = { kind: 'indirect-query' };

test('every field of every step keeps hostile text, or says what is wrong', async () => {
  test.setTimeout(600_000);
  const hands = await Promise.all(Object.values(STAFF).map(signedIn));
  const today = londonDate(new Date());
  const untried = everythingIn(forms.flatMap((form) => [...stepsOf(form)]));
  // A text that a step takes moves the case on: the others need a case of their own.
  for (const form of [...forms, ...forms, ...forms]) {
    const steps = stepsOf(form);
    if (![...steps].some((step) => untried.has(step))) continue;
    const { reference } = await sendInGoodFaith(
      form,
      form.process === 'member-enquiry' ? FOR_A_RESIDENT : {},
    );
    await liveThrough({ at: `/staff/cases/${inAddress(reference)}`, steps, hands, today }, untried);
  }
  expect([...untried]).toEqual([]);
  await Promise.all(hands.map((http) => http.dispose()));
});

// Of the first stage: the later ones have the same.
function stepsOf({ process }: Form): Set<string> {
  const pack = packOn(PROCESSES[process], londonDate(new Date()), { nation: 'england', code: null });
  return new Set(pack?.stages[0].steps.map(({ step }) => step));
}

function everythingIn(steps: readonly string[]): Untried {
  return new Map(steps.map((step) => [step, Object.keys(HOSTILE)]));
}
