import { describe, expect, it } from 'vitest';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';

const { as } = testCouncil();

const take = (reference: string, command: object) => takeStep(as('caseworker'), { reference, command });
const answer = {
  step: 'send-answer',
  outcome: 'upheld',
  text: 'Her bin is collected from the door again.',
};

const forAnother = (consent: string) =>
  givenLogged(as('agent'), {
    form: 'complaint',
    raw: {
      'who-for': 'somebody-else',
      'helped-name': 'Ida Brar',
      'helped-relationship': 'I am her daughter.',
      'helped-consent': consent,
    },
  });

describe('a complaint for somebody else', () => {
  it('is answered once the consent that was not there yet is on record', async () => {
    const reference = await forAnother('not-yet');
    expect(await take(reference, answer)).toMatchObject({
      reason: 'not-now',
      message: expect.stringContaining('Record the consent first.'),
    });
    succeed(
      await take(reference, { step: 'record-consent', consent: 'agreed', text: 'She said so by phone.' }),
    );
    succeed(await take(reference, answer));
  });

  it.each(['agreed', 'authority'])('is answered when whoever sent it said “%s”', async (consent) => {
    succeed(await take(await forAnother(consent), answer));
  });
});
