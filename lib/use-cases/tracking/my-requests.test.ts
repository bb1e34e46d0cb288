import { describe, expect, it } from 'vitest';
import { deliverLink } from '#lib/jobs/deliver-link';
import type { Mail } from '#lib/notifications/mail';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { resumeByLink } from '#lib/use-cases/drafts/come-back';
import {
  findMyRequests,
  openRequestsLink,
  proveByList,
  sendRequestsLink,
} from '#lib/use-cases/tracking/my-requests';

const test = testCouncil();
const { as, anybody } = test;

const logged = (form: 'complaint' | 'foi', email: string) =>
  givenLogged(as('agent'), { form, raw: { email } });

async function mailsAfterAsking(email: string): Promise<Mail[]> {
  const context = anybody();
  succeed(await sendRequestsLink(context, { email, address: null }));
  const sent: Mail[] = [];
  const transport = {
    send: (mail: Mail) => {
      sent.push(mail);
      return Promise.resolve({ id: 'taken' });
    },
  };
  const system = givenContext(test.database, { kind: 'system', job: 'deliver-link' });
  for (const { payload } of context.enqueued)
    await deliverLink(system, { transport, origin: 'https://requests.example' }, payload.linkId ?? '');
  return sent;
}

const tokenIn = ([mail]: readonly Mail[]) => /my-requests\/open\/([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';

async function opened(email: string): Promise<string> {
  const token = tokenIn(await mailsAfterAsking(email));
  return succeed(await openRequestsLink(anybody(), token)).linkId;
}

describe('all requests of somebody', () => {
  it('are listed by a link to their address, however they write it, and those of nobody else', async () => {
    const mine = [
      await logged('complaint', 'Ada.Own@post.example'),
      await logged('foi', 'ada.own@post.example'),
    ];
    await logged('complaint', 'else@post.example');
    const listed = await findMyRequests(anybody(), await opened('ADA.own@post.example'));
    expect(listed.map(({ matter }) => matter.reference).toSorted()).toEqual(mine.toSorted());
    expect(listed.every(({ clocks }) => clocks.length > 0)).toBe(true);
  });

  it('takes % and _ as they are', async () => {
    await logged('complaint', 'ann_lee@post.example');
    await logged('complaint', 'annxlee@post.example');
    expect(await findMyRequests(anybody(), await opened('ann_lee@post.example'))).toHaveLength(1);
    expect(await mailsAfterAsking('%@post.example')).toEqual([]);
  });

  it('leaves out what is shown to nobody', async () => {
    const email = 'restricted@post.example';
    const shown = await logged('foi', email);
    const hidden = await logged('complaint', email);
    await test.database.client.case.update({
      where: { reference: hidden },
      data: { classification: 'restricted' },
    });
    const linkId = await opened(email);
    const listed = await findMyRequests(anybody(), linkId);
    expect(listed.map(({ matter }) => matter.reference)).toEqual([shown]);
    expect(await proveByList(anybody(), linkId, hidden)).toBeNull();
  });

  it('open as if by the access code, and only these', async () => {
    const mine = await logged('complaint', 'mine@post.example');
    const theirs = await logged('complaint', 'theirs@post.example');
    const linkId = await opened('mine@post.example');
    expect(await proveByList(anybody(), linkId, mine)).toMatchObject({ reference: mine, isMember: false });
    expect(await proveByList(anybody(), linkId, theirs)).toBeNull();
    expect(await proveByList(anybody(), linkId, 'nothing')).toBeNull();
    expect(await proveByList(anybody(), '0198f0a0-0000-7000-8000-000000000000', mine)).toBeNull();
  });

  it('are asked for in vain where there are none, and the answer is the same', async () => {
    expect(await mailsAfterAsking('nobody@post.example')).toEqual([]);
  });

  it('need a link that works once, for 30 minutes, and opens no answers that are not sent', async () => {
    const email = 'once@post.example';
    await logged('complaint', email);
    const mails = await mailsAfterAsking(email);
    expect(`${mails[0]?.subject} ${mails[0]?.text}`).not.toMatch(/complain|bin/i);
    const token = tokenIn(mails);
    expect((await openRequestsLink(anybody('2026-02-11T12:00:00Z'), token)).ok).toBe(false);
    expect((await resumeByLink(anybody(), token)).ok).toBe(false);
    expect((await openRequestsLink(anybody(), token)).ok).toBe(true);
    expect((await openRequestsLink(anybody(), token)).ok).toBe(false);
  });

  it('are asked for ten times an hour at most', async () => {
    const asked = { email: 'often@post.example', address: null };
    for (let times = 0; times < 10; times += 1) succeed(await sendRequestsLink(anybody(), asked));
    expect(await sendRequestsLink(anybody(), asked)).toMatchObject({ reason: 'too-many-attempts' });
  });
});
