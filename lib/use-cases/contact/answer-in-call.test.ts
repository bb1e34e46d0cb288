import { describe, expect, it } from 'vitest';
import { formById } from '#lib/domain/forms/registry';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { succeed } from '#lib/testing/given-drafts';
import { goodAnswers } from '#lib/testing/good-answers';
import { testCouncil } from '#lib/testing/test-council';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { findReports } from '#lib/use-cases/reports/find-reports';
import { findLogged } from '#lib/use-cases/staff/find-logged';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { as } = test;

const TOLD = { step: 'answer-in-call', outcome: 'explained', text: 'The tip opens at eight.' };

async function asked(channel: string) {
  const form = formById('query');
  if (form === null) throw new Error('There is no such form.');
  const context = as('agent');
  const token = context.newToken();
  const raw = { ...goodAnswers(form), service: 'bins' };
  const input = { form: form.id, channel, receivedOn: context.today, raw, token };
  const logged = succeed(await logForResident(context, input));
  if (logged.to === 'problems') throw new Error(JSON.stringify(logged));
  return { reference: logged.reference, found: await findLogged(context, form, token) };
}

const promisedFor = (reference: Reference) =>
  test.database.client.notification.findMany({
    where: { case: { reference }, template: 'answer' },
    select: { recipient: true, data: true },
  });

describe('a question that the agent can answer in the call', () => {
  it('is closed with what was said, which the resident is sent and can read', async () => {
    const { reference, found } = await asked('phone');
    expect(found?.inCall).toMatchObject({ step: 'answer-in-call', tellsResident: true });
    const matter = succeed(await takeStep(as('agent'), { reference, command: TOLD }));
    expect(matter).toMatchObject({ status: 'closed', outcome: 'explained', toldOn: matter.receivedOn });
    expect(await promisedFor(reference)).toHaveLength(1);
    const resident = givenContext(test.database, { kind: 'resident', caseId: matter.id });
    const { letters } = succeed(await trackCase(resident, reference, null));
    expect(letters?.events.map(({ text }) => text)).toContain('The tip opens at eight.');
  });

  it('is the agent’s who took it, once, and not what came by letter', async () => {
    const { reference } = await asked('phone');
    expect(await takeStep(as('caseworker'), { reference, command: TOLD })).toMatchObject({
      reason: 'not-found',
    });
    succeed(await takeStep(as('agent'), { reference, command: TOLD }));
    expect(await takeStep(as('agent'), { reference, command: TOLD })).toMatchObject({ reason: 'not-now' });
    expect((await asked('letter')).found?.inCall).toBeNull();
  });

  it('is counted for managers beside all that callers told us', async () => {
    const reports = await findReports(as('manager'));
    expect(reports?.firstContact).toEqual([
      { month: '2026-02', serviceId: 'bins', serviceName: 'Bins and recycling', told: 2, answered: 2 },
    ]);
    await asked('in-person');
    expect((await findReports(as('manager')))?.firstContact).toMatchObject([{ told: 3, answered: 2 }]);
    expect((await findReports(as('b.ayle')))?.firstContact).toEqual([]);
  });
});
