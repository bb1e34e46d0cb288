import { describe, expect, it } from 'vitest';
import type { Form } from '#lib/domain/forms/form';
import { formById } from '#lib/domain/forms/registry';
import { formatAccessCode } from '#lib/domain/references/access-code';
import { deliverLink } from '#lib/jobs/deliver-link';
import type { Mail } from '#lib/notifications/mail';
import { type Enqueued, givenContext } from '#lib/testing/given';
import { succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import {
  findComingBack,
  makeResumeCode,
  resumeByCode,
  resumeByLink,
  sendDraftLink,
} from '#lib/use-cases/drafts/come-back';
import { findDraftState } from '#lib/use-cases/drafts/draft-state';
import { saveAnswers } from '#lib/use-cases/drafts/save-answers';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { deleteOldDrafts } from '#lib/use-cases/scheduled/delete-old-drafts';

const test = testCouncil();
const { anybody } = test;
const form = formOf('childrens-social-care');

function formOf(id: string): Form {
  const found = formById(id);
  if (!found) throw new Error(`There is no form ${id}.`);
  return found;
}

const email = 'somebody@post.example';

async function started(): Promise<string> {
  const { token } = succeed(await startDraft(anybody(), { form: form.id }));
  const [page] = form.pages;
  await saveAnswers(anybody(), form, { token, page: page?.id, raw: {}, changing: false });
  return token;
}

const isOpen = async (token: string) => (await findDraftState(anybody(), form, token))?.state === 'open';

async function mailed({ enqueued }: { enqueued: Enqueued[] }): Promise<Mail[]> {
  const sent: Mail[] = [];
  const transport = {
    send: (mail: Mail) => {
      sent.push(mail);
      return Promise.resolve({ id: 'taken' });
    },
  };
  const system = givenContext(test.database, { kind: 'system', job: 'deliver-link' });
  for (const { payload } of enqueued)
    await deliverLink(system, { transport, origin: 'https://requests.example' }, payload.linkId ?? '');
  return sent;
}

const tokenIn = (mail: Mail | undefined) => /saved\/open\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

async function linkTo(token: string, address: string | null = null) {
  const context = anybody();
  succeed(await sendDraftLink(context, form, { token, address, email }));
  return mailed(context);
}

describe('a link to what is not sent yet', () => {
  it('goes to the address that was given, once, and says nothing of what it is about', async () => {
    const token = await started();
    const [mail, ...more] = await linkTo(token);
    expect(more).toEqual([]);
    expect(mail?.to).toBe(email);
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/child|care|complain/i);
    const context = anybody();
    expect(
      await mailed({ enqueued: [{ name: 'deliver-link', payload: { linkId: mail?.key ?? '' } }] }),
    ).toEqual([]);
    expect(context.enqueued).toEqual([]);
  });

  it('opens the answers on another device, and the one before has them no more', async () => {
    const token = await started();
    const [mail] = await linkTo(token);
    const resumed = succeed(await resumeByLink(anybody(), tokenIn(mail)));
    expect(resumed.form.id).toBe(form.id);
    expect(await isOpen(resumed.token)).toBe(true);
    expect(await isOpen(token)).toBe(false);
  });

  it('works once, for 28 days, and not after a newer one', async () => {
    const token = await started();
    const [first] = await linkTo(token);
    const [second] = await linkTo(token);
    expect((await resumeByLink(anybody(), tokenIn(first))).ok).toBe(false);
    expect((await resumeByLink(anybody('2026-03-20T09:00:00Z'), tokenIn(second))).ok).toBe(false);
    expect((await resumeByLink(anybody(), tokenIn(second))).ok).toBe(true);
    expect((await resumeByLink(anybody(), tokenIn(second))).ok).toBe(false);
    expect((await resumeByLink(anybody(), 'nothing')).ok).toBe(false);
  });

  it('is sent ten times an hour to one address at most', async () => {
    const token = await started();
    const other = { token, address: null, email: 'other@post.example' };
    for (let times = 0; times < 10; times += 1) succeed(await sendDraftLink(anybody(), form, other));
    expect(await sendDraftLink(anybody(), form, other)).toMatchObject({ reason: 'too-many-attempts' });
  });
});

describe('a code to what is not sent yet', () => {
  it('is shown once it was asked for, with the day until which the answers are kept', async () => {
    const token = await started();
    expect(await findComingBack(anybody(), form, token)).toEqual({ until: '2026-03-11', code: null });
    succeed(await makeResumeCode(anybody(), form, token));
    const first = (await findComingBack(anybody(), form, token))?.code;
    succeed(await makeResumeCode(anybody(), form, token));
    expect((await findComingBack(anybody(), form, token))?.code).toBe(first);
    expect(await findComingBack(anybody(), form, 'another')).toBeNull();
    expect(await findComingBack(anybody(), form, null)).toBeNull();
    expect((await makeResumeCode(anybody(), form, null)).ok).toBe(false);
  });

  it('opens the answers on another device, as it was written down, again and again', async () => {
    const token = await started();
    succeed(await makeResumeCode(anybody(), form, token));
    const code = (await findComingBack(anybody(), form, token))?.code;
    const written = code ? formatAccessCode(code).toLowerCase() : '';
    const once = succeed(await resumeByCode(anybody(), { code: written, address: null }));
    expect(await isOpen(token)).toBe(false);
    const twice = succeed(await resumeByCode(anybody(), { code: written, address: null }));
    expect([await isOpen(once.token), await isOpen(twice.token)]).toEqual([false, true]);
  });

  it('is not guessed: after twenty tries nothing from that address is looked at', async () => {
    const address = '192.0.2.77';
    for (let times = 0; times < 20; times += 1)
      expect((await resumeByCode(anybody(), { code: '2222222222222222', address })).ok).toBe(false);
    const token = await started();
    succeed(await makeResumeCode(anybody(), form, token));
    const code = (await findComingBack(anybody(), form, token))?.code ?? '';
    expect(await resumeByCode(anybody(), { code, address })).toMatchObject({ reason: 'too-many-attempts' });
    expect((await resumeByCode(anybody(), { code, address: null })).ok).toBe(true);
  });

  it('opens nothing once the answers are sent, nor when they are deleted', async () => {
    const token = await started();
    succeed(await makeResumeCode(anybody(), form, token));
    const code = (await findComingBack(anybody(), form, token))?.code ?? '';
    const [mail] = await linkTo(token);
    const system = givenContext(
      test.database,
      { kind: 'system', job: 'delete-old-drafts' },
      { at: '2026-03-12T10:00:00Z' },
    );
    succeed(await deleteOldDrafts(system));
    expect((await resumeByCode(anybody(), { code, address: null })).ok).toBe(false);
    expect((await resumeByLink(anybody(), tokenIn(mail))).ok).toBe(false);
    expect(await test.database.client.mailedLink.count()).toBe(0);
  });
});
