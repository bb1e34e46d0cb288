import type { Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scannerAt } from '#lib/files/scan';
import { givenContext } from '#lib/testing/given';
import { givenClamd } from '#lib/testing/given-clamd';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { findMail } from '#lib/use-cases/mail/find-mail';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';
import { ownPermit } from '#lib/use-cases/tracking/take-own-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { writeLetter } from '#lib/use-cases/tracking/write-letter';

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

describe('a letter of an officer', () => {
  it.each([
    ['write-to-resident', 'letter'],
    ['ask-clarification', 'asked'],
  ])(
    'takes files by %s: the resident opens them, the mail names them and nothing of theirs',
    async (step, template) => {
      const reference = await givenLogged(as('agent'), { form: 'complaint' });
      const { id: caseId } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
      const resident = givenContext(test.database, { kind: 'resident', caseId });
      const letter = { step: 'write-to-council' as const, text: 'See this.' };
      const theirs = [file('theirs.txt', 'Mine.')];
      const permit = ownPermit(resident) ?? '';
      succeed(await writeLetter(test.anybody(), { permit, reference, letter, files: theirs, address: null }));
      const command = { step, message: 'Here is the plan.', files: [file('plan.txt', 'The plan.')] };
      succeed(await takeStep(as('caseworker'), { reference, command }));

      const { letters } = succeed(await trackCase(resident, reference, '192.0.2.1'));
      const { data } = letters?.events.findLast(({ text }) => text === 'Here is the plan.') ?? {};
      const plan = letters?.attachments.find(({ name }) => name === 'plan.txt');
      expect(data).toMatchObject({ attachmentIds: [plan?.id] });
      expect((await readCaseFile(resident, reference, plan?.id ?? ''))?.name).toBe('plan.txt');
      const promised = await test.database.client.notification.findFirstOrThrow({
        where: { caseId, template },
      });
      expect((await findMail(test.anybody(), promised.id))?.fileNames).toEqual(['plan.txt']);
    },
  );

  it('is not sent beside a file with a virus', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const command = { step: 'write-to-resident', message: 'Here.', files: [file('b.txt', 'EICAR-STANDARD')] };
    expect(await takeStep(as('caseworker'), { reference, command })).toMatchObject({ field: 'files' });
  });
});
