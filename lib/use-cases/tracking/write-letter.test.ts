import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { Reference } from '#lib/domain/references/reference';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';
import { givenContext, givenCouncil } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';
import { letterPermit, writeLetter } from '#lib/use-cases/tracking/write-letter';

let test: TestDatabase;
let people: (email: string) => StaffActor;

beforeAll(async () => {
  test = await createTestDatabase();
  people = (await givenCouncil(test.database)).actor;
});
afterAll(() => test.drop());

const anybody = (at?: string) => givenContext(test.database, { kind: 'public' }, at ? { at } : {});

async function given(): Promise<{ reference: Reference; caseId: string }> {
  const reference = await givenLogged(givenContext(test.database, people('agent')), { form: 'complaint' });
  const { id } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  return { reference, caseId: id };
}

const permitFor = (caseId: string) =>
  letterPermit(givenContext(test.database, { kind: 'resident', caseId })) ?? '';

describe('a letter from the resident', () => {
  it('stands with the letters, and whoever has the case is told by email, without its words', async () => {
    const { reference, caseId } = await given();
    const officer = people('caseworker');
    const manager = givenContext(test.database, people('manager'));
    succeed(await takeStep(manager, { reference, command: { step: 'allocate', to: officer.id } }));
    const context = anybody();
    const text = 'It has happened again.';
    succeed(await writeLetter(context, { permit: permitFor(caseId), reference, text }));

    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const { letters } = succeed(await trackCase(resident, reference, '192.0.2.1'));
    expect(letters?.events.map((event) => event.text)).toContain(text);
    const { email } = await test.database.client.staff.findUniqueOrThrow({ where: { id: officer.id } });
    const mails = await test.database.client.notification.findMany({
      where: { caseId, template: 'colleague' },
    });
    expect(mails.map(({ recipient }) => recipient)).toEqual([email]);
    expect(JSON.stringify(mails)).not.toContain('again');
  });

  it('of a case that nobody has goes to the managers of its service', async () => {
    const { reference, caseId } = await given();
    succeed(await writeLetter(anybody(), { permit: permitFor(caseId), reference, text: 'Hello?' }));
    const mails = await test.database.client.notification.count({ where: { caseId, template: 'colleague' } });
    expect(mails).toBeGreaterThan(0);
  });

  it('is answered by the officer, who is seen to have written', async () => {
    const { reference, caseId } = await given();
    const officer = givenContext(test.database, people('caseworker'));
    const command = { step: 'write-to-resident', message: 'We have asked the depot.' };
    succeed(await takeStep(officer, { reference, command }));
    const mail = await test.database.client.notification.findFirstOrThrow({
      where: { caseId, template: 'letter' },
    });
    expect(mail.recipient).toBe('sunita.brar@post.example');
  });

  it('is taken for a day after the page was opened, and no longer', async () => {
    const { reference, caseId } = await given();
    const permit = permitFor(caseId);
    const letter = { permit, reference, text: 'I wrote this for hours.' };
    expect((await writeLetter(anybody('2026-02-12T09:00:00Z'), letter)).ok).toBe(true);
    expect(await writeLetter(anybody('2026-02-13T12:00:00Z'), letter)).toMatchObject({
      reason: 'not-allowed',
    });
  });

  it('is for the case its permit is for, and needs one', async () => {
    const { caseId } = await given();
    const { reference } = await given();
    const text = 'For somebody else.';
    expect((await writeLetter(anybody(), { permit: permitFor(caseId), reference, text })).ok).toBe(false);
    for (const permit of ['', 'x', anybody().secrets.seal(`tracking ${caseId} 9999999999999 resident`)]) {
      expect(await writeLetter(anybody(), { permit, reference, text })).toMatchObject({
        reason: 'not-allowed',
      });
    }
    expect(letterPermit(anybody())).toBeNull();
  });

  it('is one of thirty an hour at most', async () => {
    const { reference, caseId } = await given();
    const letter = { permit: permitFor(caseId), reference, text: 'Again.' };
    for (let times = 0; times < 30; times += 1) succeed(await writeLetter(anybody(), letter));
    expect(await writeLetter(anybody(), letter)).toMatchObject({ reason: 'too-many-attempts' });
  });
});
