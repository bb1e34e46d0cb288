import { describe, expect, it } from 'vitest';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { escalate } from '#lib/use-cases/scheduled/escalate';

const test = testCouncil();

describe('the council’s own lead times', () => {
  it('bring a date to the managers and the head of service before it, once each', async () => {
    const ladder = { ownerBefore: 1, managerBefore: 5, headBefore: 3 };
    await test.database.pool.query(`update council set profile = jsonb_set(profile, '{escalation}', $1)`, [
      JSON.stringify({ ladder }),
    ]);
    // Received on Wednesday 11 February: to be acknowledged by Wednesday 18.
    const reference = await givenLogged(test.as('agent'), { form: 'complaint' });
    const to = test.people('s.lark').id;
    succeed(await takeStep(test.as('caseworker'), { reference, command: { step: 'allocate', to } }));
    const tellings: string[] = [];
    for (const day of [11, 12, 12, 13, 16, 17]) {
      const system = { kind: 'system', job: 'escalate' } as const;
      const at = `2026-02-${day}T06:30:00Z`;
      const { alerts } = succeed(await escalate(givenContext(test.database, system, { at }), 'all'));
      tellings.push(`${day}: ${alerts}`);
    }
    expect(tellings).toEqual(['11: 1', '12: 0', '12: 0', '13: 1', '16: 0', '17: 1']);
    const told = await test.database.client.notification.findMany({
      where: { case: { reference }, template: 'reminder' },
      orderBy: { createdAt: 'asc' },
    });
    expect(told.map(({ recipient }) => recipient.split('@')[0])).toEqual(['manager', 'head', 's.lark']);
  });
});
