import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { caseIdOf } from '#lib/db/cases';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { COMPLAINT, givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { countingOf } from '#lib/use-cases/counting';
import { proveByCode } from '#lib/use-cases/tracking/prove-access';
import { demonstration } from '../../../prisma/demonstration/organisation.ts';

const test = testCouncil();
const { as } = test;

const take = (reference: Reference, command: Record<string, unknown>) =>
  takeStep(as('caseworker'), { reference, command });
const splitting = { step: 'split', subject: 'The gate', partsBefore: 0, message: 'It goes to parks.' };
const given = () => givenLogged(as('agent'), { form: 'complaint' });
const rowOf = (reference: Reference) => test.database.client.case.findUniqueOrThrow({ where: { reference } });

async function partOf(reference: Reference): Promise<Reference> {
  const { parts } = succeed(await take(reference, splitting));
  const [part] = parts;
  if (!part) throw new Error('Nothing was split off.');
  return part.reference;
}

describe('a part that is split off', () => {
  it('keeps the day, the dates, the people and what they told us, under a reference of its own', async () => {
    const whole = await given();
    succeed(await take(whole, { step: 'acknowledge', message: 'I am looking into it.' }));
    const part = await partOf(whole);
    const [before, after] = [await rowOf(whole), await rowOf(part)];
    expect(part).not.toBe(whole);
    expect(after).toMatchObject({
      subject: 'The gate',
      receivedOn: before.receivedOn,
      acknowledgedOn: before.acknowledgedOn,
      dueOn: before.dueOn,
      status: 'in-progress',
    });
    const shown = await findCase(as('caseworker'), part);
    expect(shown?.parties).toMatchObject([{ name: 'Sunita Brar' }]);
    expect(JSON.stringify(shown?.facts)).toContain('left at the kerb');
    expect(shown?.story.map(({ reference }) => reference)).toEqual([whole]);
    const matter = caseFromEvents(await loadEvents(test.database.client, after.id));
    expect(after).toMatchObject(project(matter, countingOf(demonstration.council)));
  });

  it('is told the resident in one message', async () => {
    const part = await partOf(await given());
    const mails = await test.database.client.notification.findMany({ where: { case: { reference: part } } });
    expect(mails.map(({ template, recipient }) => [template, recipient])).toEqual([
      ['split', 'sunita.brar@post.example'],
    ]);
  });

  it('is opened by the access code they have', async () => {
    const context = as('agent');
    const filing = { form: 'complaint', channel: 'phone', receivedOn: context.today, raw: COMPLAINT };
    const logged = succeed(await logForResident(context, { ...filing, token: context.newToken() }));
    if (logged.to === 'problems') throw new Error(JSON.stringify(logged));
    const reference = await partOf(logged.reference);
    const anybody = test.anybody();
    const proof = { reference, code: logged.accessCode, address: null };
    expect((await proveByCode(anybody, proof)).ok).toBe(true);
  });

  it('is one, also when it is posted twice at the same moment, and nothing half-written stays', async () => {
    const whole = await given();
    const results = await Promise.all([take(whole, splitting), take(whole, splitting)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const storyId = (await caseIdOf(test.database.client, whole)) ?? '';
    expect(await test.database.client.case.count({ where: { storyId } })).toBe(2);
  });
});
