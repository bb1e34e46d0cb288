import type { Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scannerAt } from '#lib/files/scan';
import { givenContext } from '#lib/testing/given';
import { givenClamd } from '#lib/testing/given-clamd';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';

const test = testCouncil();
const { people } = test;
let clamd: { address: string; server: Server };

beforeAll(async () => {
  clamd = await givenClamd();
});
afterAll(async () => {
  clamd.server.close();
});

const as = (email: string, clamdAddress = clamd.address) => {
  const context = givenContext(test.database, people(email));
  return { ...context, files: { ...context.files, scan: scannerAt(clamdAddress) } };
};
const file = (name: string, words: string) => ({ name, content: new TextEncoder().encode(words) });
const draft = (...files: ReturnType<typeof file>[]) => ({
  step: 'save-draft',
  text: 'We are sorry.',
  outcome: 'upheld',
  files,
});

describe('a file an officer adds', () => {
  it('goes through the scanner as residents’ do', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    succeed(await takeStep(as('caseworker'), { reference, command: draft(file('a.txt', 'A route.')) }));
    const kept = () => test.database.client.attachment.findMany({ where: { case: { reference } } });
    expect(await kept()).toMatchObject([{ name: 'a.txt', scan: 'clean', visibility: 'staff' }]);
  });

  it('with a virus is refused with a sentence, and so is the whole step', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const command = draft(file('a.txt', 'A route.'), file('b.txt', 'EICAR-STANDARD'));
    expect(await takeStep(as('caseworker'), { reference, command })).toMatchObject({
      ok: false,
      field: 'files',
      message: '“b.txt” has a virus in it, so we did not keep it. Choose another file.',
    });
    expect(await test.database.client.attachment.count({ where: { case: { reference } } })).toBe(0);
    const { version } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    expect(version).toBe(1);
  });

  it('waits where the scanner does not answer', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const officer = as('caseworker', '127.0.0.1:9');
    succeed(await takeStep(officer, { reference, command: draft(file('a.txt', 'A route.')) }));
    const kept = await test.database.client.attachment.findMany({ where: { case: { reference } } });
    expect(kept).toMatchObject([{ scan: 'waiting' }]);
  });
});
