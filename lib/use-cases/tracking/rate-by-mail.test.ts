import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { HOSTILE } from '#lib/testing/hostile-texts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { findRated, rateByMail, ratedWith, ratingToken } from '#lib/use-cases/tracking/rate-by-mail';
import { ownPermit, takeOwnStep } from '#lib/use-cases/tracking/take-own-step';

const test = testCouncil();
const { as, anybody } = test;
const WELL = { handling: 'well', solved: 'yes' } as const;

async function answered() {
  const reference = await givenLogged(as('agent'), { form: 'complaint' });
  const { id } = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  const command = { step: 'send-answer', text: 'We are sorry.', outcome: 'upheld', files: [] };
  succeed(await takeStep(as('caseworker'), { reference, command }));
  const answeredOn = plainDate('2026-02-11');
  return { reference, id, token: ratingToken(anybody(), { id, reference, answeredOn }) };
}

describe('the link in the mail with the answer', () => {
  it('takes what somebody says of us, once, and an officer reads it', async () => {
    const { token } = await answered();
    expect(await findRated(anybody(), token)).toMatchObject({ rating: null });
    const matter = succeed(await rateByMail(anybody(), { token, ...WELL }));
    expect(matter.rating).toEqual(WELL);
    expect(await rateByMail(anybody(), { token, ...WELL })).toMatchObject({ reason: 'already-done' });
    expect(await findRated(anybody(), token)).toMatchObject({ rating: WELL });
    expect(await findRated(anybody(), `${token}x`)).toBeNull();
  });

  it('wants both questions answered', async () => {
    const { token } = await answered();
    const half = { token, handling: 'well', solved: '' };
    expect(await rateByMail(anybody(), half)).toMatchObject({ reason: 'wrong-input' });
  });

  it('takes nothing but an answer that was offered, whatever is sent', async () => {
    const { token } = await answered();
    for (const { text } of Object.values(HOSTILE)) {
      const sent = { token, handling: text, solved: text };
      expect(await rateByMail(anybody(), sent)).toMatchObject({ reason: 'wrong-input' });
      expect(ratedWith(anybody(), text)).toBeNull();
    }
    expect(succeed(await rateByMail(anybody(), { token, ...WELL })).rating).toEqual(WELL);
  });

  it('works for sixty days, and only as we made it', async () => {
    const { token, reference, id } = await answered();
    expect(ratedWith(anybody('2026-04-12T10:00:00Z'), token)).toEqual({ caseId: id, reference });
    expect(ratedWith(anybody('2026-04-13T10:00:00Z'), token)).toBeNull();
    const late = anybody('2026-04-13T10:00:00Z');
    expect(await rateByMail(late, { token, ...WELL })).toMatchObject({ reason: 'not-allowed' });
    const { seal } = anybody().secrets;
    for (const other of ['', 'x', `${token}x`, seal(`own-step ${id} ${reference} 2026-12-01`), seal('rate')])
      expect(ratedWith(anybody(), other)).toBeNull();
  });

  it('lets nothing else be done, and no other permit rates', async () => {
    const { token: permit, reference, id: caseId } = await answered();
    const command = { step: 'write-to-council', text: 'Hello.' } as const;
    expect(await takeOwnStep(anybody(), { permit, reference, command })).toMatchObject({
      reason: 'not-allowed',
    });
    const token = ownPermit(givenContext(test.database, { kind: 'resident', caseId })) ?? '';
    expect(await rateByMail(anybody(), { token, ...WELL })).toMatchObject({ reason: 'not-allowed' });
  });
});
