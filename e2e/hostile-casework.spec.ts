import { londonDate } from '#lib/domain/calendar/plain-date';
import { fieldsOf } from '#lib/domain/forms/fields';
import { forms } from '#lib/domain/forms/registry';
import type { StepId } from '#lib/domain/processes/process';
import { PROCESSES } from '#lib/domain/processes/registry';
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

test('every field of every step keeps hostile text, or says what is wrong', async () => {
  test.setTimeout(600_000);
  const hands = await Promise.all(Object.values(STAFF).map(signedIn));
  const untried = everythingIn(allSteps());
  // A text that a step takes moves the case on: the others need a case of their own.
  for (const form of [...forms, ...forms, ...forms]) {
    if (untried.size === 0) break;
    const { reference } = await sendInGoodFaith(form);
    await liveThrough(
      { at: `/staff/cases/${inAddress(reference)}`, hands, today: londonDate(new Date()) },
      untried,
    );
  }
  expect([...untried]).toEqual([]);
  await Promise.all(hands.map((http) => http.dispose()));
});

function allSteps(): Set<StepId> {
  const stages = Object.values(PROCESSES).flatMap(({ packs }) => packs.flatMap((pack) => pack.stages));
  return new Set(stages.flatMap(({ steps }) => steps.map(({ step }) => step)));
}

function everythingIn(steps: Iterable<StepId>): Untried {
  return new Map([...steps].map((step) => [step, Object.keys(HOSTILE)]));
}
