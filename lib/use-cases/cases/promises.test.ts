import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseIdOf } from '#lib/db/cases';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findAnswerLetter } from '#lib/use-cases/cases/find-letter';
import { findMyWork } from '#lib/use-cases/cases/list-cases';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { people, as } = test;

type Command = Record<string, unknown>;

const take = (email: string, reference: Reference, command: Command) =>
  takeStep(as(email), { reference, command });
const complaint = () => givenLogged(as('agent'), { form: 'complaint' });
const answer = { step: 'send-answer', text: 'We are sorry.', outcome: 'upheld', files: [] };
const told = { step: 'record-told', by: 'phone', note: '' };

function promise(change: Command = {}): Command {
  const given = { text: 'We will mend the gate.', kind: 'action', by: 'council', dueOn: '2026-03-03' };
  return { step: 'give-undertaking', owner: people('s.lark').id, amount: '', ...given, ...change };
}

async function idOf(reference: Reference): Promise<string> {
  return (await caseIdOf(test.database.client, reference)) ?? '';
}

async function promised(change: Command = {}): Promise<{ reference: Reference; undertaking: number }> {
  const reference = await complaint();
  const matter = succeed(await take('caseworker', reference, promise(change)));
  return { reference, undertaking: matter.undertakings[0]?.id ?? 0 };
}

// What the row keeps is what the events say.
async function expectProjected(reference: Reference) {
  const row = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
  const { undertakings } = caseFromEvents(await loadEvents(test.database.client, row.id));
  const open = undertakings.filter(({ ended }) => ended === null);
  const dates = open.map(({ dueOn }) => dueOn).toSorted();
  expect(row.promiseDueOn?.toISOString().slice(0, 10)).toBe(dates[0]);
  expect(row.undertakings).toEqual(open.map(({ id, owner, dueOn }) => ({ id, ownerId: owner.id, dueOn })));
}

describe('a case with a promise', () => {
  it('does not close before the promise is kept, though it is answered and told', async () => {
    const { reference, undertaking } = await promised();
    succeed(await take('caseworker', reference, answer));
    succeed(await take('caseworker', reference, told));
    await expectProjected(reference);
    expect(await take('caseworker', reference, { step: 'close' })).toMatchObject({
      reason: 'undertaking-open',
      message: expect.stringMatching(/“Do something, or finish it”, by Tuesday 3 March 2026 \(Sioned Lark\)/),
    });
    const moved = { step: 'change-undertaking', undertaking, dueOn: '2026-03-10', text: 'Rain.' };
    succeed(await take('s.lark', reference, moved));
    await expectProjected(reference);
    expect((await take('caseworker', reference, { step: 'close' })).ok).toBe(false);
    const kept = { step: 'keep-undertaking', undertaking, text: 'It is mended.', evidence: 'Order 4411.' };
    succeed(await take('s.lark', reference, kept));
    await expectProjected(reference);
    expect(succeed(await take('caseworker', reference, { step: 'close' })).status).toBe('closed');
  });

  it('closes once the resident has been told that the promise cannot be kept', async () => {
    const { reference, undertaking } = await promised();
    succeed(await take('caseworker', reference, answer));
    succeed(await take('caseworker', reference, told));
    const instead = { step: 'give-up-undertaking', undertaking, why: 'No parts.', instead: 'A new gate.' };
    succeed(await take('caseworker', reference, instead));
    expect((await take('caseworker', reference, { step: 'close' })).ok).toBe(true);
  });

  it('tells the resident each time: when it is given, moved, kept or given up', async () => {
    const { reference, undertaking } = await promised();
    const moved = { step: 'change-undertaking', undertaking, dueOn: '2026-03-10', text: 'Rain.' };
    succeed(await take('caseworker', reference, moved));
    const kept = { step: 'keep-undertaking', undertaking, text: 'It is mended.', evidence: 'Order 4411.' };
    succeed(await take('caseworker', reference, kept));
    const mails = await test.database.client.notification.findMany({
      where: { case: { reference }, template: 'promise' },
      orderBy: { createdAt: 'asc' },
    });
    const events = await loadEvents(test.database.client, await idOf(reference));
    const tells = mails.map(
      ({ data }) => events.find(({ sequence }) => sequence === Object(data).sequence)?.data.type,
    );
    expect(tells.toSorted()).toEqual(['undertaking-changed', 'undertaking-given', 'undertaking-kept']);
  });

  it('shows the promise to the resident who has the code, without what proves it', async () => {
    const { reference, undertaking } = await promised({ dueOn: '2026-02-11' });
    const kept = { step: 'keep-undertaking', undertaking, text: 'It is mended.', evidence: 'Order 4411.' };
    succeed(await take('caseworker', reference, kept));
    const resident = { kind: 'resident', caseId: await idOf(reference) } as const;
    const { letters } = succeed(await trackCase(givenContext(test.database, resident), reference, null));
    expect(letters?.undertakings).toMatchObject([
      { state: 'kept', words: 'We will mend the gate.', end: 'It is mended.' },
    ]);
    expect(JSON.stringify(letters)).not.toContain('4411');
    const anybody = test.anybody();
    const standing = succeed(await trackCase(anybody, reference, null));
    expect(JSON.stringify(standing)).not.toContain('mend');
  });

  it('says in plain words to the resident when its date has passed', async () => {
    const { reference } = await promised({ dueOn: '2026-02-11' });
    const resident = { kind: 'resident', caseId: await idOf(reference) } as const;
    const later = givenContext(test.database, resident, { at: '2026-02-12T10:00:00Z' });
    const { letters } = succeed(await trackCase(later, reference, null));
    expect(letters?.undertakings).toMatchObject([{ state: 'slipped' }]);
  });

  it('has it in the letter with the answer, as it stood then', async () => {
    const { reference, undertaking } = await promised();
    succeed(await take('caseworker', reference, answer));
    succeed(
      await take('caseworker', reference, {
        step: 'keep-undertaking',
        undertaking,
        text: 'It is mended.',
        evidence: '',
      }),
    );
    const letter = await findAnswerLetter(as('caseworker'), reference);
    expect(letter?.promises).toMatchObject([{ words: 'We will mend the gate.', dueOn: '2026-03-03' }]);
  });

  it('shows colleagues who may not read letters that there is one, without its words', async () => {
    const { reference } = await promised();
    const shown = await findCase(as('agent'), reference);
    expect(shown?.undertakings).toMatchObject([{ words: null, state: 'open' }]);
  });
});

describe('the owner of a promise', () => {
  const told = async (reference: Reference) =>
    (
      await test.database.client.notification.findMany({
        where: { case: { reference }, template: 'colleague' },
        orderBy: { createdAt: 'asc' },
      })
    ).map(({ recipient }) => recipient.split('@')[0]);
  const handTo = (undertaking: number, to: string) => ({
    ...{ step: 'reassign-undertaking', undertaking },
    owner: people(to).id,
  });

  it('is told of it by email, and so is each later one, as often as it changes hands', async () => {
    const { reference, undertaking } = await promised();
    succeed(await take('caseworker', reference, handTo(undertaking, 'manager')));
    succeed(await take('caseworker', reference, handTo(undertaking, 's.lark')));
    expect(await told(reference)).toEqual(['s.lark', 'manager', 's.lark']);
    await expectProjected(reference);
  });

  it('is not told of what they do themselves', async () => {
    const { reference, undertaking } = await promised();
    succeed(await take('manager', reference, handTo(undertaking, 'manager')));
    expect(await told(reference)).toEqual(['s.lark']);
  });

  it('cannot be somebody of another service', async () => {
    const { reference, undertaking } = await promised();
    expect(await take('caseworker', reference, handTo(undertaking, 't.abara'))).toMatchObject({
      reason: 'unknown-person',
    });
  });
});

describe('a promise is refused', () => {
  const rejects: readonly [string, Command, string][] = [
    ['without a kind', { kind: '' }, 'wrong-input kind'],
    ['by nobody', { by: 'somebody' }, 'wrong-input by'],
    ['with no date', { dueOn: '' }, 'missing-date dueOn'],
    ['for a day that is past', { dueOn: '2026-02-10' }, 'missing-date dueOn'],
    ['with an amount that cannot be read', { kind: 'payment', amount: 'lots' }, 'wrong-input amount'],
    ['of a payment beyond an officer’s band', { kind: 'payment', amount: '100.01' }, 'not-allowed amount'],
    ['with no owner', { owner: '' }, 'unknown-person owner'],
  ];

  it.each(rejects)('%s', async (...[, change, reason]) => {
    const reference = await complaint();
    const [wanted, field] = reason.split(' ');
    expect(await take('caseworker', reference, promise(change))).toMatchObject({ reason: wanted, field });
    expect(await loadEvents(test.database.client, await idOf(reference))).toHaveLength(1);
  });

  it('with an owner of another service', async () => {
    const reference = await complaint();
    const owner = people('t.abara').id;
    expect(await take('caseworker', reference, promise({ owner }))).toMatchObject({ field: 'owner' });
  });

  it('of a payment to an officer, but not to a manager', async () => {
    const reference = await complaint();
    const paying = promise({ kind: 'payment', amount: '£250.50' });
    expect(await take('caseworker', reference, paying)).toMatchObject({ reason: 'not-allowed' });
    const matter = succeed(await take('manager', reference, paying));
    expect(matter.undertakings).toMatchObject([{ kind: 'payment', amount: 25_050 }]);
  });

  it('when the one to be kept is named by something else', async () => {
    const { reference } = await promised();
    const kept = { step: 'keep-undertaking', undertaking: 'x', text: 'Done.', evidence: '' };
    expect(await take('caseworker', reference, kept)).toMatchObject({
      reason: 'wrong-input',
      field: 'undertaking',
    });
  });
});

describe('my work', () => {
  const mine = async (email: string) => (await findMyWork(as(email))).promises;

  it('lists the open promises that I own, the first due first, and no others', async () => {
    const owner = people('d.quill').id;
    const raw = { service: 'repairs', category: 'repairs-damp-or-mould' };
    const reference = await givenLogged(as('agent'), { form: 'complaint', raw });
    for (const [text, dueOn] of [
      ['Later.', '2026-04-01'],
      ['First.', '2026-02-20'],
    ])
      succeed(await take('caseworker', reference, promise({ owner, text, dueOn })));
    const others = people('caseworker').id;
    const matter = succeed(await take('caseworker', reference, promise({ owner: others })));
    expect(await mine('d.quill')).toMatchObject([
      { reference, dueOn: '2026-02-20', text: 'First.' },
      { reference, dueOn: '2026-04-01', text: 'Later.' },
    ]);
    const undertaking = matter.undertakings[1]?.id;
    succeed(
      await take('d.quill', reference, {
        step: 'keep-undertaking',
        undertaking,
        text: 'Done.',
        evidence: '',
      }),
    );
    expect((await mine('d.quill')).map(({ text }) => text)).toEqual(['Later.']);
    expect(await mine('t.abara')).toEqual([]);
  });

  it('leaves out a promise on a case that I may no longer see', async () => {
    const { reference } = await promised();
    expect((await mine('s.lark')).some((each) => each.reference === reference)).toBe(true);
    await test.database.client.case.update({
      where: { reference },
      data: { classification: 'restricted' },
    });
    expect((await mine('s.lark')).some((each) => each.reference === reference)).toBe(false);
  });
});
