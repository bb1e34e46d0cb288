import { describe, expect, it } from 'vitest';
import { deliverAll } from '#lib/testing/deliver';
import { givenContext } from '#lib/testing/given';
import { givenSent, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { anybody, as } = test;

const days = [
  ['foi', 'information', '2028-12-01'],
  ['foi', 'information', '2028-12-20'],
  ['complaint', 's.lark', '2028-12-11'],
  ['complaint', 's.lark', '2028-12-29'],
  ['complaint', 's.lark', '2029-02-05'],
  ['foi', 'information', '2029-02-05'],
] as const;

describe.each(days)(
  'a %s that comes when no bank holidays are loaded for its dates (%s, %s)',
  (form, officer, day) => {
    it('is kept, shown to both and answered', async () => {
      const at = `${day}T10:00:00Z`;
      const { reference } = await givenSent(anybody(at), form);
      const { id: caseId } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
      const resident = givenContext(test.database, { kind: 'resident', caseId }, { at });
      const { clocks } = succeed(await trackCase(resident, reference, null));
      expect(clocks.filter(({ clock }) => (clock.dueOn ?? '') >= '2029')).toEqual([]);
      expect((await deliverAll(test.database, reference)).length).toBeGreaterThan(0);
      expect((await findCase(as(officer, at), reference))?.uncounted).not.toEqual([]);
      for (const command of [
        { step: 'acknowledge', message: 'We have it.' },
        { step: 'send-answer', text: 'Here it is.', outcome: form === 'foi' ? 'granted' : 'upheld' },
      ]) {
        expect(await findCase(as(officer, at), reference)).not.toBeNull();
        succeed(await takeStep(as(officer, at), { reference, command }));
      }
      expect((await findCase(as(officer, at), reference))?.matter.status).toBe('answered');
    });
  },
);
