import { describe, expect, it } from 'vitest';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { sayMeanwhile } from './meanwhile';

const test = testCouncil();

describe('somebody whose page did not show what a colleague has done', () => {
  it('is told who did what and when, and that what they typed is still there', async () => {
    const reference = await givenLogged(test.as('agent'), { form: 'complaint' });
    const from = { reference, seen: '1' };
    const to = test.people('s.lark').id;
    succeed(await takeStep(test.as('manager'), { reference, command: { step: 'allocate', to } }));
    const command = { step: 'send-answer', text: 'We are sorry.', outcome: 'upheld', files: [] };
    const refused = await takeStep(test.as('caseworker'), { ...from, command });
    if (refused.ok) throw new Error('It was not seen.');
    expect((await sayMeanwhile(test.as('caseworker'), from, refused)).message).toBe(
      'Somebody else has done something on this case since you opened this page. ' +
        'Morag Teller gave it to Sioned Lark (Wed 11 Feb 2026, 10:00). ' +
        'What you typed is still here: read what is new, and send it again if it still fits.',
    );
  });

  it('is told no more than that when they may no longer open it', async () => {
    const reference = await givenLogged(test.as('agent'), { form: 'complaint' });
    const refusal = { ok: false, reason: 'done-meanwhile', message: 'It has changed.' } as const;
    expect(await sayMeanwhile(test.as('i.tarr'), { reference, seen: '1' }, refusal)).toEqual(refusal);
  });
});
