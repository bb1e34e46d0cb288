import { describe, expect, it } from 'vitest';
import { equalityQuestionsIn, PREFER_NOT } from '#lib/domain/equality/questions';
import { type Actor, ROLES } from '#lib/domain/permissions/actor';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { countAnswers } from '#lib/use-cases/equality/count-answers';
import { findReports } from '#lib/use-cases/reports/find-reports';
import { chooseWay } from '#lib/use-cases/sorting/choose-way';
import { sortWords } from '#lib/use-cases/sorting/sort-words';

const test = testCouncil();
const { people, anybody } = test;

const as = (actor: Actor, at?: string) => givenContext(test.database, actor, at ? { at } : {});
const reportsFor = (email: string, at?: string) => findReports(as(people(email), at));

/** How many rows each table has. */
async function rowsByTable(): Promise<Record<string, number>> {
  const { rows } = await test.database.pool.query<{ table: string }>(
    `select table_name as table from information_schema.tables where table_schema = 'public'`,
  );
  const counted = rows.map(async ({ table }) => {
    const { rows: found } = await test.database.pool.query(`select count(*)::int as n from "${table}"`);
    return [table, found[0].n] as const;
  });
  return Object.fromEntries(await Promise.all(counted));
}

describe('answers about equality', () => {
  it('are counted, and leave nothing else behind in any table', async () => {
    const before = await rowsByTable();
    const context = anybody();
    const posted = { 'age-day': '1', 'age-month': '2', 'age-year': '1999', sex: 'female', name: 'Somebody' };
    expect(succeed(await countAnswers(context, posted))).toEqual({ counted: 2, isBirthUnread: false });
    // One more row: how many answers came within the hour, from everybody.
    expect(await rowsByTable()).toEqual({ ...before, equality_count: 2, rate_limit: 1 });
    expect(context.enqueued).toEqual([]);
    expect(await test.database.client.equalityCount.findMany({ orderBy: { question: 'asc' } })).toEqual([
      { quarter: new Date('2026-01-01'), question: 'age', answer: '25-34', count: 1 },
      { quarter: new Date('2026-01-01'), question: 'sex', answer: 'female', count: 1 },
    ]);
  });

  it('stand in a table that knows a quarter and leads nowhere', async () => {
    const { rows } = await test.database.pool.query(
      `select (select array_agg(column_name::text order by column_name) from information_schema.columns
          where table_name = 'equality_count') as columns,
        (select count(*)::int from pg_constraint
          where contype = 'f' and 'equality_count'::regclass in (conrelid, confrelid)) as references`,
    );
    expect(rows).toEqual([{ columns: ['answer', 'count', 'quarter', 'question'], references: 0 }]);
  });

  it('are shown once their quarter is over, small numbers never, by question and answer', async () => {
    for (let times = 0; times < 7; times += 1) succeed(await countAnswers(anybody(), { sex: 'male' }));
    for (let times = 0; times < 6; times += 1) succeed(await countAnswers(anybody(), { sex: PREFER_NOT }));
    expect((await reportsFor('manager', '2026-03-31T10:00:00Z'))?.equality).toEqual([]);
    const shown = (await reportsFor('manager', '2026-04-01T10:00:00Z'))?.equality ?? [];
    expect(shown.map(({ quarter, question }) => [quarter, question])).toEqual(
      equalityQuestionsIn('england').map((question) => ['2026-01-01', question]),
    );
    const sex = shown.find(({ question }) => question === 'sex');
    expect(Object.fromEntries(sex?.answers ?? [])).toEqual({
      female: 'fewer-than-5',
      male: 7,
      [PREFER_NOT]: 'withheld',
    });
  });
});

describe('two reports on equality', () => {
  it('differ by nothing that was answered in between', async () => {
    const read = async (at: string) => (await reportsFor('manager', at))?.equality;
    const answer = async (religion: string, at: string) =>
      succeed(await countAnswers(as(anybody().actor, at), { religion }));
    const given = [...Array<string>(9).fill('jewish'), 'christian', 'sikh'];
    for (const religion of given) await answer(religion, '2026-02-01T10:00:00Z');
    const first = await read('2026-04-02T10:00:00Z');
    expect(first?.some(({ answers }) => answers.get('jewish') === 9)).toBe(true);
    await answer('jewish', '2026-04-02T11:00:00Z');
    expect(await read('2026-04-03T10:00:00Z')).toEqual(first);
  });
});

describe('reports', () => {
  it('are for information officers, managers and heads of service', async () => {
    const readers = await Promise.all(
      ROLES.map(async (role) => {
        const actor = { ...people('manager'), role };
        return (await findReports(as(actor))) === null ? [] : [role];
      }),
    );
    expect(readers.flat()).toEqual(['information-officer', 'manager', 'head-of-service']);
    expect(await findReports(anybody())).toBeNull();
  });

  it('count the last rating of each case of one’s own services', async () => {
    const reference = await givenLogged(as(people('agent')), { form: 'complaint' });
    const officer = as(people('caseworker'));
    const { id } = succeed(
      await takeStep(officer, { reference, command: { step: 'acknowledge', message: 'We are looking.' } }),
    );
    const answer = { step: 'send-answer', outcome: 'upheld', text: 'We were wrong.', files: [] };
    succeed(await takeStep(officer, { reference, command: answer }));
    const resident = as({ kind: 'resident', caseId: id });
    const command = { step: 'rate', handling: 'well', solved: 'partly' };
    succeed(await takeStep(resident, { reference, command }));
    expect((await reportsFor('manager'))?.ratings).toEqual([
      {
        month: '2026-02',
        serviceId: 'bins',
        serviceName: 'Bins and recycling',
        ratings: 1,
        well: 1,
        badly: 0,
        solved: 0,
        partly: 1,
        notSolved: 0,
      },
    ]);
    expect((await reportsFor('b.ayle'))?.ratings).toEqual([]);
  });

  it('count requests for information by quarter, for whoever answers them', async () => {
    const officer = (at: string) => as(people('information'), at);
    const requested = () => givenLogged(as(people('agent')), { form: 'foi' });
    const answered = async (at: string, outcome: object) => {
      const reference = await requested();
      const take = async (command: object) =>
        succeed(
          await takeStep(officer(at), { reference, command: { text: 'Here.', files: [], ...command } }),
        );
      await take({ step: 'assess', urgency: 'ordinary' });
      await take({ step: 'send-answer', ...outcome });
    };
    // Received on 11 February 2026, so due on 11 March.
    await answered('2026-03-11T10:00:00Z', { outcome: 'granted' });
    await answered('2026-03-12T10:00:00Z', { outcome: 'granted' });
    await answered('2026-02-12T10:00:00Z', { outcome: 'not-held' });
    await requested();
    const reports = await findReports(officer('2026-04-10T10:00:00Z'));
    expect(reports?.information).toEqual([
      {
        ...{ quarter: '2026-01-01', process: 'foi', received: 4, inTime: 2, inExtendedTime: 0, late: 1 },
        ...{ unanswered: 1, resolvable: 2, notHeld: 1, advised: 0, reviews: 0 },
      },
    ]);
    expect(reports?.outcomes.map(({ outcome, cases }) => [outcome, cases])).toEqual([
      ['granted', 2],
      ['not-held', 1],
    ]);
    expect(reports?.complaints).toEqual([]);
    expect((await reportsFor('manager'))?.information).toEqual([]);
    expect((await findReports(officer('2028-06-01T10:00:00Z')))?.information).toEqual([]);
  });

  it('count complaints by stage and what was promised by whether it was done', async () => {
    const take = async (reference: string, command: object, at = '2026-02-11T12:00:00Z') =>
      succeed(
        await takeStep(as(people('caseworker'), at), { reference, command: { files: [], ...command } }),
      );
    const upheld = await givenLogged(as(people('agent')), { form: 'complaint' });
    const promise = {
      step: 'give-undertaking',
      text: 'A new bin.',
      kind: 'action',
      owner: people('caseworker').id,
    };
    await take(upheld, { step: 'acknowledge', message: 'We have it.' });
    await take(upheld, { ...promise, dueOn: '2026-02-16' });
    await take(upheld, { ...promise, dueOn: '2026-02-17' });
    await take(upheld, { step: 'send-answer', outcome: 'upheld', text: 'Sorry.' }, '2026-02-13T12:00:00Z');
    const kept = { step: 'keep-undertaking', text: 'Brought.', keptOn: '2026-02-16', undertaking: 3 };
    await take(upheld, kept, '2026-02-20T12:00:00Z');
    // Received on Wednesday 11 February, so to be acknowledged by the 18th.
    const late = await givenLogged(as(people('agent')), { form: 'complaint' });
    await take(late, { step: 'acknowledge', message: 'We have it.' }, '2026-02-19T12:00:00Z');
    const reports = await reportsFor('manager', '2026-02-27T10:00:00Z');
    // With the one that is rated above: answered on the day it came.
    expect(reports?.complaints).toEqual([
      {
        ...{
          quarter: '2026-01-01',
          process: 'complaint',
          stage: 'first',
          asLandlord: false,
          received: 3,
          notAccepted: 0,
        },
        ...{ inTime: 2, inExtendedTime: 0, late: 0, upheld: 2, partlyUpheld: 0, notUpheld: 0, wentOn: 0 },
        workingDays: 1,
        acknowledgedLate: 1,
      },
    ]);
    expect(reports?.promises).toEqual([
      {
        ...{ month: '2026-02', serviceId: 'bins', serviceName: 'Bins and recycling' },
        ...{ due: 2, inTime: 1, late: 0, slipped: 1, open: 0, givenUp: 0, moved: 0 },
      },
    ]);
    const elsewhere = await reportsFor('b.ayle', '2026-02-27T10:00:00Z');
    expect([elsewhere?.complaints, elsewhere?.promises]).toEqual([[], []]);
  });

  it('count payments by band, members’ enquiries by kind, and an answer although it was taken back later', async () => {
    const at = '2026-07-01T10:00:00Z';
    const reference = await givenLogged(as(people('agent'), at), { form: 'complaint' });
    const take = async (command: object) =>
      succeed(await takeStep(as(people('manager'), at), { reference, command: { files: [], ...command } }));
    const pay = { step: 'give-undertaking', text: 'Money.', kind: 'payment', dueOn: '2026-07-20' };
    for (const amount of ['50', '450']) await take({ ...pay, amount, owner: people('caseworker').id });
    await take({ step: 'send-answer', outcome: 'upheld', text: 'Sorry.' });
    await take({ step: 'reopen', message: 'We look again.' });
    await take({ step: 'withdraw', message: 'As you wish.' });
    const asked = { kind: 'direct-query', service: 'bins', enquiry: 'When?', 'your-role': 'Councillor' };
    const member = { name: 'Petra Halloran', 'contact-by': 'email', email: 'p@members.example' };
    const agent = as(people('agent'), at);
    const raw = { ...asked, ...member, phone: '', needs: [] };
    const filing = { form: 'member-enquiry', channel: 'phone', receivedOn: agent.today, raw };
    expect(succeed(await logForResident(agent, { ...filing, token: agent.newToken() })).to).not.toBe(
      'problems',
    );
    const reports = await reportsFor('manager', at);
    const [ofQuarter] = (reports?.complaints ?? []).filter(({ quarter }) => quarter === '2026-07-01');
    expect(ofQuarter).toMatchObject({ received: 1, inTime: 1 });
    expect(reports?.payments.map(({ payments, pence }) => [payments, pence])).toEqual([
      [1, 5_000],
      [1, 45_000],
      [0, 0],
    ]);
    expect(reports?.enquiries).toMatchObject([
      { quarter: '2026-07-01', kind: 'direct-query', received: 1, unanswered: 1 },
    ]);
    const elsewhere = await reportsFor('b.ayle', at);
    expect([elsewhere?.payments, elsewhere?.enquiries]).toEqual([[], []]);
  });

  it('count what was suggested first and what was taken instead', async () => {
    const chosenFor = async (chosen: 'complaint-general' | 'none' | null) => {
      const words = 'My bin was missed again and nobody rings back';
      const { token } = succeed(await sortWords(anybody(), { posted: words }));
      if (chosen !== null) succeed(await chooseWay(anybody(), { token, chosen }));
    };
    await chosenFor('complaint-general');
    await chosenFor('none');
    await chosenFor(null);
    expect((await reportsFor('manager'))?.suggestions).toEqual([
      { route: 'complaint-general', chosen: 2, first: 1, another: 0, none: 1 },
    ]);
  });
});

describe('the end of the bank holidays', () => {
  it('is told with the reports from six months before it on', async () => {
    expect((await reportsFor('manager', '2028-06-29T10:00:00Z'))?.holidaysUntil).toBeNull();
    expect((await reportsFor('manager', '2028-07-01T10:00:00Z'))?.holidaysUntil).toBe('2028-12-31');
  });
});

describe('the list of limits on contact', () => {
  it('has those of one’s own services until a year after their end', async () => {
    const reference = await givenLogged(as(people('agent')), { form: 'complaint' });
    const command = {
      ...{ step: 'limit-contact', ground: 'threat', 'no-reply': 'yes', reason: 'A threat.' },
      ...{ until: '2026-06-01', reviewOn: '2026-05-01' },
    };
    succeed(await takeStep(as(people('manager')), { reference, command }));
    const listed = async (at: string, email = 'manager') =>
      (await reportsFor(email, at))?.contactLimits.map((each) => each.reference);
    expect(await listed('2026-02-11T12:00:00Z')).toEqual([reference]);
    expect(await listed('2027-06-01T10:00:00Z')).toEqual([reference]);
    expect(await listed('2027-06-02T10:00:00Z')).toEqual([]);
    expect(await listed('2026-02-11T12:00:00Z', 'b.ayle')).toEqual([]);
  });
});
