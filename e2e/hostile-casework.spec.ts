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

// One of each kind of trouble: every kind of field takes all of them elsewhere.
const TEXTS = [
  'nothing',
  'nearly a megabyte',
  'overridden direction',
  'zero-width characters',
  'control characters',
  'markup',
  'line ends and headers',
];

test('the fields of every kind of step keep hostile text, or say what is wrong', async () => {
  test.setTimeout(420_000);
  const hands = await Promise.all(Object.values(STAFF).map(signedIn));
  const today = londonDate(new Date());
  const steps = new Set(forms.flatMap((form) => [...stepsOf(form)]));
  const untried: Untried = new Map([...steps].map((step) => [step, [...TEXTS]]));
  for (const form of forms) {
    const { reference } = await sendInGoodFaith(
      form,
      form.process === 'member-enquiry' ? FOR_A_RESIDENT : {},
    );
    const at = `/staff/cases/${inAddress(reference)}`;
    await liveThrough({ at, steps: stepsOf(form), hands, today }, untried);
  }
  const tried = [...steps].filter((step) => (untried.get(step)?.length ?? 0) < TEXTS.length);
  // Some need a day to pass, or a hand that no life here has.
  expect(tried.length).toBeGreaterThan(steps.size * 0.7);
  await Promise.all(hands.map((http) => http.dispose()));
});

// Of the first stage: the later ones have the same.
function stepsOf({ process }: Form): Set<string> {
  const pack = packOn(PROCESSES[process], londonDate(new Date()), { nation: 'england', code: null });
  return new Set(pack?.stages[0].steps.map(({ step }) => step));
}
