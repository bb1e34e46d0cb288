import { describe, expect, it } from 'vitest';
import { listAttachments } from '#lib/db/attachments';
import { caseIdOf } from '#lib/db/cases';
import { draftedContent } from '#lib/domain/cases/drafted-content';
import type { Reference } from '#lib/domain/references/reference';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { findMyWork } from '#lib/use-cases/cases/list-cases';
import { takeStep } from '#lib/use-cases/cases/take-step';

const test = testCouncil();
const { people, as } = test;

const take = (email: string, reference: Reference, command: object) =>
  takeStep(as(email), { reference, command });

const file = (name: string) => ({ name, content: new TextEncoder().encode(name) });
const draft = { step: 'save-draft', text: 'We are sorry.', outcome: 'upheld' };
const answer = { step: 'send-answer', text: 'We are sorry.', outcome: 'upheld', draft: 1 };

const logged = (form: 'complaint' | 'foi') => givenLogged(as('agent'), { form });

async function idOf(reference: Reference): Promise<string> {
  return (await caseIdOf(test.database.client, reference)) ?? '';
}

async function filesFor(audience: 'staff' | 'resident', reference: Reference): Promise<string[]> {
  const files = await listAttachments(test.database.client, await idOf(reference), audience);
  return files.map(({ name }) => name);
}

/** The cases in somebody's work whose draft awaits their approval. */
const awaitedFrom = async (email: string) =>
  (await findMyWork(as(email))).approvals.map(({ reference }) => reference);

async function mailsTo(email: string, reference: Reference): Promise<unknown[]> {
  const mails = await test.database.client.notification.findMany({
    where: { caseId: await idOf(reference), template: 'colleague', recipient: `${email}@brackwater.example` },
    orderBy: { occasion: 'asc' },
  });
  return mails.map(({ data }) => data);
}

describe('a draft', () => {
  it('stands on the case for colleagues, and its words are not for whoever may not read letters', async () => {
    const reference = await logged('complaint');
    succeed(await take('caseworker', reference, draft));
    const shown = await findCase(as('s.lark'), reference);
    expect(shown?.matter.draft).toMatchObject({ number: 1, by: { name: 'Callum Wray' } });
    expect(shown && draftedContent(shown.events, shown.matter)).toMatchObject({ text: 'We are sorry.' });
    const agents = await findCase(as('agent'), reference);
    expect(agents && draftedContent(agents.events, agents.matter).text).toBe('');
  });

  it('keeps its files to itself until the answer goes, with those added since or without any', async () => {
    const reference = await logged('complaint');
    succeed(await take('caseworker', reference, { ...draft, files: [file('route.txt')] }));
    expect(await filesFor('resident', reference)).toEqual([]);
    succeed(await take('caseworker', reference, { ...answer, files: [file('log.txt')] }));
    expect((await filesFor('resident', reference)).toSorted()).toEqual(['log.txt', 'route.txt']);

    const other = await logged('complaint');
    succeed(await take('caseworker', other, { ...draft, files: [file('route.txt')] }));
    succeed(await take('caseworker', other, { ...answer, withoutFiles: true }));
    expect(await filesFor('resident', other)).toEqual([]);
    expect(await filesFor('staff', other)).toEqual(['route.txt']);
  });

  it('of two officers at once is one’s; the other is told whose', async () => {
    const reference = await logged('complaint');
    const results = await Promise.all([
      take('caseworker', reference, draft),
      take('s.lark', reference, { ...draft, text: 'Another one.' }),
    ]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = results.find((result) => !result.ok);
    expect(refused).toMatchObject({ message: expect.stringMatching(/saved draft 1 in the meantime/) });
  });
});

describe('approval', () => {
  const refused = {
    ...draft,
    outcome: 'partly-granted',
    withheld: {
      exemptions: [
        {
          exemption: 'foia-41',
          why: 'Told in confidence.',
          neither: false,
          disclosing: '',
          withholding: '',
          balance: '',
        },
      ],
      emissions: false,
      narrowing: '',
    },
  };

  it('is asked of the officer who is named, who then answers whoever drafted it', async () => {
    const reference = await logged('foi');
    succeed(await take('information', reference, refused));
    const shown = await findCase(as('information'), reference);
    const petra = people('p.neave').id;
    expect(shown?.approvers.map(({ id }) => id)).toContain(petra);
    const submit = { step: 'submit-draft', draft: 1 };
    expect(await take('information', reference, { ...submit, approver: people('manager').id })).toMatchObject(
      {
        field: 'approver',
      },
    );
    succeed(await take('information', reference, { ...submit, approver: petra }));
    expect(await mailsTo('p.neave', reference)).toMatchObject([{ news: 'approval-asked' }]);
    expect(await awaitedFrom('p.neave')).toContain(reference);
    for (const other of ['information', 'f.draper', 'manager'])
      expect(await awaitedFrom(other)).not.toContain(reference);
    succeed(await take('p.neave', reference, { step: 'return-draft', draft: 1, why: 'Say who told us.' }));
    succeed(await take('information', reference, { ...refused, draft: 1 }));
    succeed(await take('information', reference, { ...submit, draft: 2, approver: petra }));
    succeed(await take('p.neave', reference, { step: 'approve-draft', draft: 2 }));
    expect(await mailsTo('information', reference)).toMatchObject([
      { news: 'draft-approved' },
      { news: 'draft-returned' },
    ]);
  });

  it('is asked of whoever may, when nobody is named, but not of whoever drafted it', async () => {
    const reference = await logged('foi');
    succeed(await take('information', reference, refused));
    succeed(await take('information', reference, { step: 'submit-draft', draft: 1 }));
    expect(await mailsTo('p.neave', reference)).toHaveLength(1);
    for (const other of ['p.neave', 'f.draper']) expect(await awaitedFrom(other)).toContain(reference);
    expect(await awaitedFrom('information')).not.toContain(reference);
    expect(await mailsTo('information', reference)).toEqual([]);
  });

  it('sends what was approved, whatever else is posted with it', async () => {
    const reference = await logged('foi');
    succeed(await take('information', reference, { ...refused, files: [file('rest.txt')] }));
    succeed(await take('information', reference, { step: 'submit-draft', draft: 1 }));
    succeed(await take('p.neave', reference, { step: 'approve-draft', draft: 1 }));
    const other = { ...refused, step: 'send-answer', text: 'Something else.', draft: 1 };
    expect(await take('information', reference, other)).toMatchObject({ ok: false, reason: 'not-now' });
    succeed(await take('information', reference, { ...other, asDrafted: true }));
    const shown = await findCase(as('information'), reference);
    const sent = shown?.events.findLast(({ data }) => data.type === 'answer-sent');
    expect(sent).toMatchObject({ text: 'We are sorry.', data: { outcome: 'partly-granted', draft: 1 } });
    expect(await filesFor('resident', reference)).toEqual(['rest.txt']);
  });
});
