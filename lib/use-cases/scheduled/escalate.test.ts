import { afterEach, describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { caseIdOf } from '#lib/db/cases';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { deliverAll } from '#lib/testing/deliver';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { countingOf } from '#lib/use-cases/counting';
import { recordMail } from '#lib/use-cases/mail/record-mail';
import { escalate } from '#lib/use-cases/scheduled/escalate';
import { demonstration } from '../../../prisma/demonstration/organisation.ts';

const test = testCouncil();
const { people } = test;
// Each test has its own cases: those of the one before are closed for the sweep.
afterEach(async () => {
  await test.database.client.notification.deleteMany({});
  await test.database.client.contribution.deleteMany({});
  await test.database.client.case.updateMany({
    data: {
      status: 'closed',
      dueOn: null,
      quietSince: null,
      lapsesOn: null,
      closesOn: null,
      lessonDueOn: null,
      contactReviewOn: null,
    },
  });
});

const as = (email: string, at?: string) =>
  givenContext(test.database, people(email), at === undefined ? {} : { at });
const system = (day: string) =>
  givenContext(test.database, { kind: 'system', job: 'escalate' }, { at: `${day}T06:30:00Z` });
const sweep = async (day: string) => succeed(await escalate(system(day), 'all'));

async function sweepDaily(...days: readonly string[]): Promise<void> {
  for (const day of days) await sweep(day);
}

async function alerts(reference: Reference): Promise<string[]> {
  const rows = await test.database.client.notification.findMany({
    where: { case: { reference }, template: 'reminder' },
  });
  return rows
    .map(
      ({ recipient, occasion }) => `${recipient.split('@')[0]}: ${occasion.split(' ').slice(0, 3).join(' ')}`,
    )
    .toSorted();
}

// The same alert to every information officer.
const officers = (alert: string) =>
  ['f.draper', 'information', 'o.sarr', 'p.neave'].map((officer) => `${officer}: ${alert}`);

// Received on Wednesday 11 February: to be acknowledged by Wednesday 18.
const given = (form: 'complaint' | 'foi' = 'complaint') => givenLogged(as('agent'), { form });

async function allocated(to: string): Promise<Reference> {
  const reference = await given();
  const command = { step: 'allocate', to: people(to).id };
  succeed(await takeStep(as('caseworker'), { reference, command }));
  return reference;
}

describe('a date', () => {
  it('is brought to its owner, the managers and the head of service in turn, once each', async () => {
    const reference = await allocated('s.lark');
    await sweepDaily('2026-02-13', '2026-02-16', '2026-02-16', '2026-02-17');
    expect(await alerts(reference)).toEqual(['s.lark: cmp-ack 2026-02-18 due-soon']);
    await sweepDaily('2026-02-18', '2026-02-18');
    const untilDue = [
      'manager: cmp-ack 2026-02-18 due-today',
      's.lark: cmp-ack 2026-02-18 due-soon',
      's.lark: cmp-ack 2026-02-18 due-today',
    ];
    expect(await alerts(reference)).toEqual(untilDue);
    await sweepDaily('2026-02-19', '2026-02-20', '2026-02-23', '2026-02-23', '2026-02-24');
    const afterIt = [
      'head: cmp-ack 2026-02-18 long-overdue',
      'manager: cmp-ack 2026-02-18 overdue',
      's.lark: cmp-ack 2026-02-18 overdue',
    ];
    expect(await alerts(reference)).toEqual([...untilDue, ...afterIt].toSorted());
  });

  it('that passed while nothing ran is told once as what it is now', async () => {
    const reference = await allocated('s.lark');
    await sweepDaily('2026-02-13', '2026-02-25', '2026-02-25');
    expect(await alerts(reference)).toEqual([
      'head: cmp-ack 2026-02-18 long-overdue',
      'manager: cmp-ack 2026-02-18 overdue',
      's.lark: cmp-ack 2026-02-18 overdue',
    ]);
  });

  it('is told once, with one job each, by three sweeps at the same moment', async () => {
    const references = [await allocated('s.lark'), await given(), await given()];
    const sweeps = [1, 2, 3].map(() => system('2026-02-17'));
    const results = await Promise.all(sweeps.map((context) => escalate(context, 'all')));
    expect(results.every(({ ok }) => ok)).toBe(true);
    for (const reference of references) expect(await alerts(reference)).toHaveLength(1);
    expect(sweeps.flatMap(({ enqueued }) => enqueued)).toHaveLength(3);
  });

  it('is told after a sweep that broke off half way, to those who were not told yet', async () => {
    const first = await allocated('s.lark');
    const second = await given();
    const breaking = {
      ...system('2026-02-17'),
      enqueue: () => Promise.reject(new Error('switched off')),
    };
    await expect(escalate(breaking, 'all')).rejects.toThrow('switched off');
    await sweep('2026-02-17');
    expect([...(await alerts(first)), ...(await alerts(second))]).toHaveLength(2);
  });

  it('of a case nobody has is for the managers of its service', async () => {
    const reference = await given();
    await sweep('2026-02-17');
    expect(await alerts(reference)).toEqual(['manager: cmp-ack 2026-02-18 due-soon']);
  });

  it('of a case whose officer has left is for the managers', async () => {
    const reference = await allocated('s.lark');
    const { id } = people('s.lark');
    await test.database.client.staff.update({ where: { id }, data: { active: false } });
    await sweep('2026-02-17');
    await test.database.client.staff.update({ where: { id }, data: { active: true } });
    expect(await alerts(reference)).toEqual(['manager: cmp-ack 2026-02-18 due-soon']);
  });

  it('of an information request is for the information officers, who alone may open it', async () => {
    const reference = await given('foi');
    await sweep('2026-03-16');
    expect(await alerts(reference)).toEqual(
      [
        'head: foi-response 2026-03-11 long-overdue',
        ...officers('foi-response 2026-03-11 overdue'),
      ].toSorted(),
    );
  });

  it('of an information request stays with the officers where nobody answers for them', async () => {
    const reference = await given('foi');
    const leaving = (active: boolean) =>
      test.database.client.staff.update({ where: { id: people('head').id }, data: { active } });
    await leaving(false);
    await sweep('2026-03-16');
    await leaving(true);
    expect(await alerts(reference)).toEqual(
      [
        ...officers('foi-response 2026-03-11 long-overdue'),
        ...officers('foi-response 2026-03-11 overdue'),
      ].toSorted(),
    );
  });

  it('is told to whoever answers for an office by reference, clock and date, without a way in', async () => {
    const reference = await given('foi');
    await sweep('2026-03-16');
    const mails = await deliverAll(test.database, reference);
    const [toLead] = mails.filter(({ to }) => to === 'head@brackwater.example');
    expect(toLead?.subject).toContain('Still overdue');
    expect(toLead?.text).toContain('“Answer” for');
    expect(toLead?.text).toContain('11 March 2026');
    for (const kept of ['Sunita', 'trees', 'Service:', '/staff', 'Open the case'])
      expect(toLead?.text).not.toContain(kept);
    const [toOfficer] = mails.filter(({ to }) => to === 'information@brackwater.example');
    expect(toOfficer?.text).toContain('Open the case');
    expect(await findCase(as('head'), reference)).toBeNull();
  });

  it('is told of nothing that has been answered meanwhile', async () => {
    const reference = await allocated('s.lark');
    const answer = { step: 'send-answer', text: 'Sorry.', outcome: 'upheld', files: [] };
    for (const command of [answer, { step: 'record-told', by: 'phone' }])
      succeed(await takeStep(as('s.lark'), { reference, command }));
    await sweep('2026-03-04');
    expect(await alerts(reference)).toEqual([]);
  });

  it('is told by nobody but the system', async () => {
    expect(await escalate(as('manager'), 'all')).toMatchObject({ reason: 'not-allowed' });
  });
});

describe('a silence', () => {
  it('is brought to the officers although the case is within its limit, once for each silence', async () => {
    const reference = await given('foi');
    // Ten working days after 11 February is the 25th, two weeks before the answer is due.
    await sweepDaily('2026-02-24', '2026-02-25', '2026-02-26', '2026-03-03');
    expect(await alerts(reference)).toEqual(officers('silence 2026-02-11 silent'));
  });

  it('ends with a word to the resident, and begins again after it', async () => {
    const reference = await given('foi');
    const command = { step: 'acknowledge', message: 'We are looking for it.' };
    succeed(await takeStep(as('information', '2026-02-20T10:00:00Z'), { reference, command }));
    await sweepDaily('2026-02-25', '2026-03-03');
    expect(await alerts(reference)).toEqual([]);
    await sweep('2026-03-06');
    expect(await alerts(reference)).toContain('information: silence 2026-02-20 silent');
  });
});

describe('a question that is not answered', () => {
  const question = { step: 'ask-clarification', message: 'Which wards do you mean?' };

  async function asked(raw = {}): Promise<Reference> {
    const reference = await givenLogged(as('agent'), { form: 'foi', raw });
    succeed(await takeStep(as('information'), { reference, command: question }));
    return reference;
  }

  async function mailsOf(reference: Reference, template: string) {
    const where = { case: { reference }, template };
    const rows = await test.database.client.notification.findMany({ where });
    return rows.map(({ id, recipient, data }) => ({ id, recipient, data }));
  }
  const warnings = (reference: Reference) => mailsOf(reference, 'lapse-warning');

  async function goes(reference: Reference, on: string, failure: string | null = null): Promise<void> {
    for (const { id } of await warnings(reference))
      succeed(await recordMail(system(on), { notificationId: id, failure }));
  }

  const statusOf = (reference: Reference) =>
    test.database.client.case.findUniqueOrThrow({
      where: { reference },
      select: { status: true, outcome: true, lapsesOn: true },
    });

  it('is warned of ten working days before its three months are over, and ends the case after them', async () => {
    const reference = await asked();
    // Asked on 11 February: the last day is Monday 11 May, and 4 May is a bank holiday.
    await sweep('2026-04-23');
    expect(await warnings(reference)).toEqual([]);
    await sweepDaily('2026-04-24', '2026-04-25', '2026-04-27');
    expect(await warnings(reference)).toMatchObject([
      { recipient: 'sunita.brar@post.example', data: { dueOn: '2026-05-11' } },
    ]);
    await goes(reference, '2026-04-24');
    await sweepDaily('2026-05-08', '2026-05-11');
    expect(await statusOf(reference)).toMatchObject({ status: 'received' });
    await sweep('2026-05-12');
    expect(await statusOf(reference)).toEqual({ status: 'answered', outcome: 'lapsed', lapsesOn: null });
    expect(await mailsOf(reference, 'ended')).toHaveLength(1);
    await sweep('2026-05-13');
    expect(await alerts(reference)).toEqual([]);
  });

  it('is not taken for unanswered where the resident has written: their letter is brought to its officer', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    const fee = { step: 'ask-fee', message: 'It costs 20 pounds.' };
    succeed(await takeStep(as('information'), { reference, command: fee }));
    const caseId = (await caseIdOf(test.database.client, reference)) ?? '';
    const resident = givenContext(
      test.database,
      { kind: 'resident', caseId },
      { at: '2026-03-02T10:00:00Z' },
    );
    const command = { step: 'write-to-council', text: 'I have paid.' };
    succeed(await takeStep(resident, { reference, command }));
    await sweep('2026-03-20');
    expect((await alerts(reference)).join()).toContain('silence 2026-03-02 silent');
    await sweepDaily('2026-04-24', '2026-05-12', '2026-06-16');
    expect(await warnings(reference)).toEqual([]);
    expect(await statusOf(reference)).toMatchObject({ status: 'received', outcome: null });
  });

  it('has its case closed by itself the day after the resident was told that it ended, and not before', async () => {
    const reference = await asked();
    await sweep('2026-04-24');
    await goes(reference, '2026-04-24');
    await sweepDaily('2026-05-12', '2026-05-13');
    expect(await statusOf(reference)).toMatchObject({ status: 'answered' });
    for (const { id } of await mailsOf(reference, 'ended'))
      succeed(await recordMail(system('2026-05-13'), { notificationId: id, failure: null }));
    expect(await sweep('2026-05-13')).toMatchObject({ closed: 0 });
    expect(await sweep('2026-05-14')).toMatchObject({ closed: 1 });
    expect(await statusOf(reference)).toMatchObject({ status: 'closed', outcome: 'lapsed' });
    expect(await sweep('2026-05-15')).toMatchObject({ looked: 0 });
  });

  it('has its case kept open by a promise, until that is kept', async () => {
    const reference = await asked();
    const promise = { step: 'give-undertaking', text: 'We will look again.', kind: 'action', by: 'council' };
    const giving = { ...promise, owner: people('information').id, dueOn: '2026-06-30', amount: '' };
    const end = { step: 'lapse', message: 'Nothing has come.' };
    const told = { step: 'record-told', by: 'phone' };
    for (const command of [giving, end, told])
      succeed(await takeStep(as('information', '2026-05-12T10:00:00Z'), { reference, command }));
    expect(await sweep('2026-05-13')).toMatchObject({ closed: 0 });
    const keeping = { step: 'keep-undertaking', undertaking: 3, text: 'We have looked again.' };
    succeed(await takeStep(as('information', '2026-05-13T10:00:00Z'), { reference, command: keeping }));
    expect(await sweep('2026-05-14')).toMatchObject({ closed: 1 });
  });

  it('is warned of, and ends the case, also where it is who wants their own data', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    const message = 'It is about your own information, so we deal with it as such.';
    const own = { step: 'recategorise', process: 'sar', why: 'It is about their own data.', message };
    const who = { step: 'ask-identity', doubt: 'not-known', message: 'Please show us who you are.' };
    for (const command of [own, who]) succeed(await takeStep(as('information'), { reference, command }));
    await sweep('2026-04-24');
    await goes(reference, '2026-04-24');
    await sweep('2026-05-12');
    expect(await statusOf(reference)).toEqual({ status: 'answered', outcome: 'lapsed', lapsesOn: null });
  });

  it('ends no case whose resident answered after the warning', async () => {
    const reference = await asked();
    await sweep('2026-04-28');
    await goes(reference, '2026-04-28');
    const reply = { step: 'record-reply', receivedOn: '2026-05-08', text: 'All of them.' };
    succeed(await takeStep(as('information', '2026-05-08T10:00:00Z'), { reference, command: reply }));
    await sweep('2026-06-01');
    expect(await statusOf(reference)).toMatchObject({ status: 'received' });
  });

  it('ends no case without the warning, however late that goes, and none on a weekend', async () => {
    const reference = await asked();
    // Nothing ran for two months: the warning goes on Friday 10 July and gives ten working days, to Friday 24.
    await sweep('2026-07-10');
    expect(await warnings(reference)).toMatchObject([{ data: { dueOn: '2026-07-24' } }]);
    await sweep('2026-07-23');
    expect(await statusOf(reference)).toMatchObject({ status: 'received' });
    await goes(reference, '2026-07-10');
    await sweepDaily('2026-07-24', '2026-07-25');
    expect(await statusOf(reference)).toMatchObject({ status: 'received' });
    await sweep('2026-07-27');
    expect(await statusOf(reference)).toMatchObject({ status: 'answered' });
  });

  it.each([
    [
      'has no email address',
      { 'contact-by': 'post', email: '', address: '14 Mill Street', postcode: 'BW1 1AA' },
    ],
    ['has an address that takes no mail', {}],
  ])('is the officers’ to decide when the resident %s', async (_why, raw) => {
    const reference = await asked(raw);
    await sweep('2026-04-28');
    await goes(reference, '2026-04-28', 'no such address');
    await sweepDaily('2026-05-11', '2026-05-12', '2026-06-12');
    expect(await statusOf(reference)).toMatchObject({ status: 'received' });
    expect(await alerts(reference)).toEqual(officers('lapse 2026-05-11 waiting-lapsed'));
  });

  it('is no silence of ours', async () => {
    const reference = await asked();
    await sweep('2026-03-20');
    expect(await alerts(reference)).toEqual([]);
  });
});

describe('a lesson', () => {
  it('is brought to its owner on its day and after, once each, also when its case has closed', async () => {
    const reference = await given();
    const lesson = { step: 'record-lesson', text: 'The list was old.', change: 'It is checked.' };
    const command = { ...lesson, owner: people('s.lark').id, dueOn: '2026-02-20' };
    succeed(await takeStep(as('caseworker'), { reference, command }));
    await test.database.client.case.updateMany({
      data: { status: 'closed', dueOn: null, quietSince: null, lapsesOn: null },
    });
    await sweepDaily('2026-02-19', '2026-02-20', '2026-02-20', '2026-02-23', '2026-02-24');
    const own = (await alerts(reference)).filter((alert) => alert.startsWith('s.lark'));
    expect(own).toEqual(['s.lark: lesson 2 2026-02-20', 's.lark: lesson 2 2026-02-20']);
  });

  it('that is put into practice is brought to nobody', async () => {
    const reference = await given();
    const lesson = { step: 'record-lesson', text: 'The list was old.', change: 'It is checked.' };
    const command = { ...lesson, owner: people('s.lark').id, dueOn: '2026-02-20' };
    succeed(await takeStep(as('caseworker'), { reference, command }));
    const finish = { step: 'finish-lesson', lesson: 2, doneOn: '2026-02-11', text: 'Done.' };
    succeed(await takeStep(as('caseworker'), { reference, command: finish }));
    await sweepDaily('2026-02-20', '2026-02-23');
    expect((await alerts(reference)).filter((alert) => alert.includes('lesson'))).toEqual([]);
  });
});

describe('the review of a limit on contact', () => {
  const limiting = { step: 'limit-contact', ground: 'threat', 'written-only': 'yes', reason: 'A threat.' };
  const terms = { until: '2026-06-01', reviewOn: '2026-03-02' };
  const reviews = async (reference: Reference) =>
    (await alerts(reference)).filter((alert) => alert.includes('contact-review'));

  it('is brought to whoever decided it and to its managers, once each, also when its case has closed', async () => {
    const reference = await given();
    succeed(await takeStep(as('manager'), { reference, command: { ...limiting, ...terms } }));
    await test.database.client.case.updateMany({
      data: { status: 'closed', dueOn: null, quietSince: null, lapsesOn: null },
    });
    await sweep('2026-02-20');
    expect(await reviews(reference)).toEqual([]);
    await sweepDaily('2026-02-23', '2026-02-24', '2026-03-03', '2026-03-03');
    const told = await reviews(reference);
    expect(told.filter((alert) => alert.startsWith('manager'))).toHaveLength(2);
    expect(told).toContain('manager: contact-review 2 2026-03-02');
    await sweep('2026-03-20');
    expect((await reviews(reference)).some((alert) => alert.startsWith('head'))).toBe(true);
  });

  it('is owed by nobody once the limit has ended', async () => {
    const reference = await given();
    succeed(await takeStep(as('manager'), { reference, command: { ...limiting, ...terms } }));
    const lifting = { step: 'lift-contact-limit', reason: 'It went well.' };
    succeed(await takeStep(as('manager'), { reference, command: lifting }));
    await sweepDaily('2026-03-02', '2026-03-03', '2026-03-20');
    expect(await reviews(reference)).toEqual([]);
  });
});

describe('a promise', () => {
  const giving = { step: 'give-undertaking', text: 'We will mend it.', kind: 'action', by: 'council' };
  const answer = { step: 'send-answer', text: 'We are sorry.', outcome: 'upheld', files: [] };

  // To the resident, by Friday 20 February; the case itself is answered.
  async function promised(owner: string): Promise<Reference> {
    const reference = await given();
    const promise = { ...giving, owner: people(owner).id, dueOn: '2026-02-20', amount: '' };
    for (const command of [promise, answer, { step: 'record-told', by: 'phone' }])
      succeed(await takeStep(as('caseworker'), { reference, command }));
    return reference;
  }

  it('of another year than the bank holidays we have keeps nobody from being told', async () => {
    const [far, near] = [await allocated('s.lark'), await allocated('s.lark')];
    const command = { ...giving, owner: people('s.lark').id, dueOn: '2026-03-13' };
    succeed(await takeStep(as('caseworker'), { reference: far, command }));
    await test.database.pool.query(
      `update "case" set undertakings = jsonb_set(undertakings, '{0,dueOn}', '"2099-01-05"') where reference = $1`,
      [far],
    );
    expect(await sweep('2026-02-17')).toMatchObject({ looked: 2, alerts: 2, uncounted: 0 });
    expect(await alerts(near)).toEqual(['s.lark: cmp-ack 2026-02-18 due-soon']);
  });

  it('that slips is brought to its owner, the managers and the head of service, once each', async () => {
    const reference = await promised('s.lark');
    await sweepDaily('2026-02-17', '2026-02-18', '2026-02-18');
    expect(await alerts(reference)).toEqual(['s.lark: promise 2 2026-02-20']);
    await sweepDaily('2026-02-23', '2026-02-23', '2026-02-27', '2026-02-27');
    const told = await test.database.client.notification.findMany({
      where: { case: { reference }, template: 'reminder' },
    });
    const late = told.filter(({ occasion }) => occasion.includes('overdue'));
    expect(late.map(({ recipient, occasion }) => [recipient.split('@')[0], occasion.split(' ')[3]])).toEqual(
      expect.arrayContaining([
        ['s.lark', 'overdue'],
        ['manager', 'overdue'],
        ['head', 'long-overdue'],
      ]),
    );
    expect(late).toHaveLength(3);
  });

  it('whose owner changes is told the new one', async () => {
    const reference = await promised('s.lark');
    await sweep('2026-02-18');
    const handing = { step: 'reassign-undertaking', undertaking: 2, owner: people('caseworker').id };
    succeed(await takeStep(as('manager'), { reference, command: handing }));
    await sweep('2026-02-19');
    expect(await alerts(reference)).toEqual([
      'caseworker: promise 2 2026-02-20',
      's.lark: promise 2 2026-02-20',
    ]);
  });

  it('that is kept is told to nobody', async () => {
    const reference = await promised('s.lark');
    const keeping = { step: 'keep-undertaking', undertaking: 2, text: 'It is mended.' };
    succeed(await takeStep(as('s.lark'), { reference, command: keeping }));
    expect(await sweep('2026-03-10')).toMatchObject({ looked: 0 });
    expect(await alerts(reference)).toEqual([]);
  });
});

describe('what another service was asked for', () => {
  it('is brought to whoever has the case and the managers once it is late, after days on which nothing ran', async () => {
    const reference = await allocated('s.lark');
    const asking = { step: 'ask-contribution', service: 'parks', person: '', question: 'Whose tree is it?' };
    const command = { ...asking, dueOn: '2026-02-13' };
    succeed(await takeStep(as('s.lark'), { reference, command }));
    await sweep('2026-02-13');
    await sweepDaily('2026-02-16', '2026-02-16');
    const late = (await alerts(reference)).filter((alert) => alert.includes('contribution'));
    expect(late).toEqual(['manager: contribution 3 2026-02-13', 's.lark: contribution 3 2026-02-13']);
  });
});

describe('the sweep beyond the bank holidays we have', () => {
  const receivedLate = (form: 'complaint' | 'foi', day: string) =>
    givenLogged(as('agent', `${day}T10:00:00Z`), { form });

  it('tells what is overdue, whatever the year', async () => {
    const reference = await receivedLate('complaint', '2028-12-01');
    await sweepDaily('2028-12-15', '2029-01-04');
    expect(await alerts(reference)).toEqual(
      expect.arrayContaining([
        'manager: cmp-ack 2028-12-08 overdue',
        'manager: cmp-stage1 2028-12-22 overdue',
      ]),
    );
  });

  it('ends no case by a day that it cannot count, and keeps nobody from being told of another', async () => {
    const reference = await receivedLate('foi', '2028-09-01');
    await test.database.pool.query(`update "case" set lapses_on = '2028-12-31' where reference = $1`, [
      reference,
    ]);
    const other = await receivedLate('complaint', '2028-12-01');
    expect(await sweep('2028-12-20')).toMatchObject({ ended: 0, uncounted: 1 });
    expect(await alerts(other)).toContain('manager: cmp-ack 2028-12-08 overdue');
    expect(await alerts(reference)).toContain('information: foi-response 2028-09-29 overdue');
  });
});

describe('the sweep', () => {
  it('looks at every case, also at more than one page of them', async () => {
    const reference = await given();
    const {
      route: _route,
      watchedOn: _watchedOn,
      ...row
    } = await test.database.client.case.findUniqueOrThrow({
      where: { reference },
    });
    const copies = Array.from({ length: 401 }, (_, index) => ({
      ...row,
      id: crypto.randomUUID(),
      reference: String(index).padStart(9, '0'),
      answers: {},
      dates: { ...Object(row.dates) },
      undertakings: [],
      lessons: [],
      contactLimits: [],
      approval: {},
    }));
    await test.database.client.case.createMany({ data: copies });
    expect(await sweep('2026-02-17')).toEqual({
      looked: 402,
      alerts: 402,
      ended: 0,
      closed: 0,
      uncounted: 0,
    });
    expect(await sweep('2026-02-17')).toEqual({ looked: 402, alerts: 0, ended: 0, closed: 0, uncounted: 0 });
  });

  it('reads neither closed cases nor open ones of which nothing is due yet', async () => {
    // Its first date, by which it is to be acknowledged, is Wednesday 18.
    for (let count = 0; count < 20; count += 1) await given();
    expect(await test.database.client.case.count({ where: { status: 'closed' } })).toBeGreaterThan(400);
    const client = await test.database.pool.connect();
    await client.query('vacuum analyze "case"');
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (analyze, costs off) select id from "case" where watched_on <= $1
         union select id from "case" where quiet_since <= $2 order by id`,
      ['2026-02-17', '2026-02-10'],
    );
    client.release(true);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    for (const index of ['case_watched', 'case_quiet'])
      expect(plan).toMatch(new RegExp(`Index Only Scan using ${index} .*rows=0`));
    expect(plan).not.toContain('Rows Removed by Filter');
  });
});

describe('the sweep by the hour', () => {
  it('reads only open cases that have an hour to be met', async () => {
    const client = await test.database.pool.connect();
    await client.query('set enable_seqscan = off');
    const { rows } = await client.query(
      `explain select id from "case" where status <> 'closed' and due_at is not null order by id`,
    );
    client.release(true);
    expect(JSON.stringify(rows)).toContain('Index Only Scan using case_due_by_the_hour');
  });
});

describe('what the sweep goes by', () => {
  it('follows from the events', async () => {
    const reference = await given('foi');
    const command = { step: 'ask-clarification', message: 'Which wards?' };
    succeed(await takeStep(as('information'), { reference, command }));
    const row = await test.database.client.case.findUniqueOrThrow({ where: { reference } });
    const matter = caseFromEvents(await loadEvents(test.database.client, row.id));
    expect(row).toMatchObject(project(matter, countingOf(demonstration.council)));
    expect(row.lapsesOn).toEqual(new Date('2026-05-11'));
    expect(row.quietSince).toBeNull();
  });
});
