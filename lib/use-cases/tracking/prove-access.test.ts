import { describe, expect, it } from 'vitest';
import { openDatabase } from '#lib/db/client';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { COMPLAINT, givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { openTrackingLink, proveByCode, sendTrackingLink } from '#lib/use-cases/tracking/prove-access';
import { readCaseFile } from '#lib/use-cases/tracking/read-file';
import { trackCase } from '#lib/use-cases/tracking/track-case';

const test = testCouncil();
const { as, anybody } = test;

const given = () => givenLogged(as('agent'), { form: 'complaint' });
let addresses = 0;
const newAddress = () => `192.0.2.${addresses++}`;

async function idOf(reference: Reference): Promise<string> {
  return (await test.database.client.case.findUniqueOrThrow({ where: { reference } })).id;
}

const WRONG_CODE = '2222 2222 2222 2222';

describe('tracking by reference alone', () => {
  it('shows where the case stands and nothing personal', async () => {
    const reference = await given();
    const tracked = succeed(await trackCase(anybody(), reference, newAddress()));
    expect(tracked.letters).toBeNull();
    expect(tracked.clocks.length).toBeGreaterThan(0);
    expect(JSON.stringify(tracked)).not.toMatch(/Sunita|kerb|Mill Street|post\.example/);
  });

  it('cannot tell an unknown case from a restricted one', async () => {
    const reference = await given();
    await test.database.client.case.update({ where: { reference }, data: { classification: 'restricted' } });
    const restricted = await trackCase(anybody(), reference, newAddress());
    expect(restricted.ok).toBe(false);
    for (const typed of ['222222222', 'not a reference', '']) {
      expect(await trackCase(anybody(), typed, newAddress())).toEqual(restricted);
    }
  });

  it('shows the letters to whoever has proved the case theirs, and not the staff’s notes', async () => {
    const reference = await given();
    const officer = as('caseworker');
    const steps = [
      { step: 'add-note', text: 'A private remark.' },
      {
        step: 'send-answer',
        text: 'We are sorry.',
        outcome: 'upheld',
        files: [{ name: 'route.txt', content: new TextEncoder().encode('Route') }],
      },
    ];
    for (const command of steps) succeed(await takeStep(officer, { reference, command }));
    const caseId = await idOf(reference);
    const resident = givenContext(test.database, { kind: 'resident', caseId });
    const { letters } = succeed(await trackCase(resident, reference, newAddress()));
    expect(JSON.stringify(letters)).toContain('We are sorry.');
    expect(JSON.stringify(letters)).not.toContain('private remark');
    const fileId = letters?.attachments[0]?.id ?? '';
    expect(await readCaseFile(resident, reference, fileId)).toMatchObject({ name: 'route.txt' });
    expect(await readCaseFile(anybody(), reference, fileId)).toBeNull();
    const other = givenContext(test.database, { kind: 'resident', caseId: await idOf(await given()) });
    expect(await readCaseFile(other, reference, fileId)).toBeNull();
    expect(await readCaseFile(resident, reference, 'no id')).toBeNull();
    expect(succeed(await trackCase(other, reference, newAddress())).letters).toBeNull();
  });
});

describe('reference and access code', () => {
  async function logged() {
    const done = succeed(
      await logForResident(as('agent'), {
        form: 'complaint',
        channel: 'letter',
        receivedOn: '2026-02-11',
        raw: COMPLAINT,
        token: anybody().newToken(),
      }),
    );
    if (done.to !== 'logged') throw new Error('It was not logged.');
    return done;
  }

  it('open the case together, in any spelling', async () => {
    const { reference, accessCode } = await logged();
    const code = accessCode.toLowerCase().replace(/(.{4})/g, '$1 ');
    expect(succeed(await proveByCode(anybody(), { reference, code, address: newAddress() }))).toEqual({
      caseId: await idOf(reference),
      isMember: false,
      reference,
      ownCodeToken: expect.any(String),
    });
  });

  it('are refused alike, whichever is wrong', async () => {
    const { reference, accessCode } = await logged();
    const { reference: another } = await logged();
    const wrong = [
      { reference, code: WRONG_CODE },
      { reference: another, code: accessCode },
      { reference: '222222222', code: accessCode },
      { reference: 'nonsense', code: accessCode },
      { reference, code: '' },
    ];
    const said = await Promise.all(
      wrong.map((tried) => proveByCode(anybody(), { ...tried, address: newAddress() })),
    );
    expect(new Set(said.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(said[0]).toMatchObject({ ok: false, reason: 'not-found' });
  });

  it('are not guessed at for long: ten for a reference, from wherever, even with the right code after', async () => {
    const { reference, accessCode } = await logged();
    const attempt = (code: string) => proveByCode(anybody(), { reference, code, address: newAddress() });
    for (let tries = 0; tries < 10; tries += 1) {
      expect(await attempt(WRONG_CODE)).toMatchObject({ reason: 'not-found' });
    }
    expect(await attempt(accessCode)).toMatchObject({ reason: 'too-many-attempts', message: '60' });
  });

  it('are not guessed at for long: twenty from an address, counted across processes', async () => {
    const { reference, accessCode } = await logged();
    const address = newAddress();
    const second = openDatabase(test.url, 2);
    const elsewhere = { ...anybody(), database: second };
    for (let tries = 0; tries < 20; tries += 1) {
      const context = tries % 2 === 0 ? anybody() : elsewhere;
      expect((await proveByCode(context, { reference: '', code: '', address })).ok).toBe(false);
    }
    for (const context of [anybody(), elsewhere]) {
      expect(await proveByCode(context, { reference, code: accessCode, address })).toMatchObject({
        reason: 'too-many-attempts',
      });
      expect(await trackCase(context, reference, address)).toMatchObject({ reason: 'too-many-attempts' });
    }
    expect((await proveByCode(elsewhere, { reference, code: accessCode, address: newAddress() })).ok).toBe(
      true,
    );
    await second.close();
  });

  it('open the case however often somebody else has asked for a link to it', async () => {
    const { reference, accessCode } = await logged();
    for (let times = 0; times < 11; times += 1) {
      await sendTrackingLink(anybody(), { reference, email: 'x@post.example', address: newAddress() });
    }
    expect((await proveByCode(anybody(), { reference, code: accessCode, address: newAddress() })).ok).toBe(
      true,
    );
  });

  it('leave no list of who looked up what', async () => {
    const { reference } = await logged();
    const address = '198.51.100.77';
    await proveByCode(anybody(), { reference, code: '', address });
    const rows = await test.database.client.rateLimit.findMany();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ key }) => key.includes(address) || key.includes(reference))).toBe(false);
  });
});

describe('a one-time link', () => {
  async function linkFor(reference: Reference, at?: string): Promise<string> {
    const context = anybody(at);
    const email = ' SUNITA.BRAR@post.example ';
    succeed(await sendTrackingLink(context, { reference, email, address: newAddress() }));
    const mail = await test.database.client.notification.findUniqueOrThrow({
      where: { id: context.enqueued[0]?.payload.notificationId ?? '' },
    });
    expect(mail).toMatchObject({ template: 'tracking-link', recipient: 'sunita.brar@post.example' });
    return context.secrets.linkToken(mail.occasion);
  }

  it('opens the case once', async () => {
    const reference = await given();
    const token = await linkFor(reference);
    expect(succeed(await openTrackingLink(anybody(), token)).reference).toBe(reference);
    expect(await openTrackingLink(anybody(), token)).toMatchObject({ reason: 'not-found' });
  });

  it('opens the case once even when followed twice at the same moment', async () => {
    const token = await linkFor(await given());
    const opened = await Promise.all([1, 2, 3, 4].map(() => openTrackingLink(anybody(), token)));
    expect(opened.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('stops working when a newer one is sent, and after two hours', async () => {
    const reference = await given();
    const first = await linkFor(reference);
    const second = await linkFor(reference);
    expect((await openTrackingLink(anybody(), first)).ok).toBe(false);
    expect((await openTrackingLink(anybody('2026-02-11T12:00:00Z'), second)).ok).toBe(false);
    const third = await linkFor(reference);
    expect((await openTrackingLink(anybody('2026-02-11T11:59:59Z'), third)).ok).toBe(true);
  });

  it('works alone of those asked for at the same moment', async () => {
    const reference = await given();
    const tokens = await Promise.all(Array.from({ length: 8 }, () => linkFor(reference)));
    const opened: boolean[] = [];
    for (const token of tokens) opened.push((await openTrackingLink(anybody(), token)).ok);
    expect(opened.filter(Boolean)).toHaveLength(1);
  });

  it('is sent ten times an hour at most, also when asked for at the same moment', async () => {
    const reference = await given();
    const contexts = Array.from({ length: 14 }, () => anybody());
    const email = 'sunita.brar@post.example';
    const sent = await Promise.all(
      contexts.map((context) => sendTrackingLink(context, { reference, email, address: newAddress() })),
    );
    expect(sent.filter(({ ok }) => ok)).toHaveLength(10);
    expect(contexts.flatMap(({ enqueued }) => enqueued)).toHaveLength(10);
  });

  it.each(['', 'unknown', 'x'.repeat(300)])('is refused as “%s”', async (token) => {
    expect((await openTrackingLink(anybody(), token)).ok).toBe(false);
  });

  it.each([
    'somebody.else@post.example',
    '%',
    '%@post.example',
    'sunita_brar@post.example',
    '',
    'a\0@post.example',
  ])('is not sent for “%s”, and nobody is told so', async (email) => {
    const reference = await given();
    const context = anybody();
    const address = newAddress();
    const wrong = await sendTrackingLink(context, { reference, email, address });
    const right = await sendTrackingLink(anybody(), {
      reference,
      email: 'sunita.brar@post.example',
      address,
    });
    expect(wrong).toEqual(right);
    expect(context.enqueued).toEqual([]);
  });

  it('fills nobody’s mailbox', async () => {
    const reference = await given();
    const email = 'sunita.brar@post.example';
    const ask = () => sendTrackingLink(anybody(), { reference, email, address: newAddress() });
    for (let tries = 0; tries < 10; tries += 1) expect((await ask()).ok).toBe(true);
    expect(await ask()).toMatchObject({ reason: 'too-many-attempts' });
  });
});
