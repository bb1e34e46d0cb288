import { describe, expect, it } from 'vitest';
import { loadEvents } from '#lib/db/case-events';
import { caseIdOf } from '#lib/db/cases';
import { fromColumnOrNull } from '#lib/db/dates';
import { nextDateOf } from '#lib/domain/cases/case-clocks';
import { caseFromEvents } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { givenContext } from '#lib/testing/given';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { findCase } from '#lib/use-cases/cases/find-case';
import { listQueue } from '#lib/use-cases/cases/list-cases';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { countingOf } from '#lib/use-cases/counting';
import {
  findLogKinds,
  kindAmong,
  readPublication,
  searchPublications,
} from '#lib/use-cases/disclosure/find-publications';
import { recordMail } from '#lib/use-cases/mail/record-mail';
import { demonstration } from '../../../prisma/demonstration/organisation.ts';

const test = testCouncil();
const { people, as } = test;

type Command = StepInput | Record<string, unknown>;

const take = (email: string, reference: string, command: Command) =>
  takeStep(as(email), { reference, command });
const text = (words: string) => new TextEncoder().encode(words);

async function recordOf(reference: Reference) {
  const client = test.database.client;
  const id = (await caseIdOf(client, reference)) ?? '';
  const row = await client.case.findUniqueOrThrow({ where: { id } });
  return { row, id, events: await loadEvents(client, id) };
}

// The row is what its events say: every column that follows from them.
async function expectProjected(reference: Reference) {
  const { row, events } = await recordOf(reference);
  const matter = caseFromEvents(events);
  const due = nextDateOf(matter, countingOf(demonstration.council));
  const told = {
    status: matter.status,
    serviceId: matter.serviceId,
    teamId: matter.teamId,
    assignedToId: matter.assignedToId,
    outcome: 'outcome' in matter ? matter.outcome : null,
    acknowledgedOn: 'acknowledgedOn' in matter ? matter.acknowledgedOn : null,
    answeredOn: 'answeredOn' in matter ? matter.answeredOn : null,
    closedOn: 'closedOn' in matter ? matter.closedOn : null,
    dueOn: due?.dueOn ?? null,
    dueAt: due?.dueAt ?? null,
    dueClock: due?.ruleId ?? null,
    version: events.length,
  };
  expect({
    ...row,
    acknowledgedOn: fromColumnOrNull(row.acknowledgedOn),
    answeredOn: fromColumnOrNull(row.answeredOn),
    closedOn: fromColumnOrNull(row.closedOn),
    dueOn: fromColumnOrNull(row.dueOn),
    dueAt: row.dueAt?.toISOString() ?? null,
  }).toMatchObject(told);
}

async function deliver(reference: Reference, template: string) {
  const { id } = await recordOf(reference);
  const mail = await test.database.client.notification.findFirstOrThrow({ where: { caseId: id, template } });
  const system = givenContext(test.database, { kind: 'system', job: 'deliver-mail' });
  succeed(await recordMail(system, { notificationId: mail.id, failure: null }));
}

const message = 'I am looking into this.';
const answer = { step: 'send-answer', text: 'We are sorry.', outcome: 'upheld', files: [] };
const granted = { step: 'send-answer', text: 'Twelve.', outcome: 'granted', files: [] };
const publish = {
  step: 'publish',
  title: 'Trees felled in Aberŵyn’s wards',
  request: 'How many trees were felled?',
  response: 'Twelve.',
  checked: true,
};

describe('a complaint, from receipt to closed', () => {
  it('is acknowledged, allocated, noted, answered with a file, told and closed, row and events agreeing', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const sioned = people('s.lark');
    const file = { name: '../../etc/answer\u202e.txt', content: text('The route sheet.') };
    const road: Command[] = [
      { step: 'allocate', to: sioned.id },
      { step: 'acknowledge', message },
      { step: 'add-note', text: 'Rang the crew.\r\nThey will go back.' },
      { ...answer, files: [file] },
    ];
    await expectProjected(reference);
    for (const step of road) {
      succeed(await take('s.lark', reference, step));
      await expectProjected(reference);
    }
    expect(await take('s.lark', reference, { step: 'close' })).toMatchObject({ reason: 'resident-not-told' });
    await deliver(reference, 'answer');
    await expectProjected(reference);
    expect(succeed(await take('s.lark', reference, { step: 'close' })).status).toBe('closed');
    await expectProjected(reference);
    const shown = await findCase(as('s.lark'), reference);
    expect(shown?.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['answer.txt', 'text/plain'],
    ]);
    expect(shown?.events.find(({ data }) => data.type === 'note-added')?.text).toBe(
      'Rang the crew.\nThey will go back.',
    );
    expect(shown?.steps.first).toEqual([]);
  });

  it('is reached by its reference in any spelling', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const spelt = ` ${reference.slice(0, 3).toLowerCase()}-${reference.slice(3, 6)} ${reference.slice(6)} `;
    expect((await take('caseworker', spelt, { step: 'add-note', text: 'x' })).ok).toBe(true);
  });

  it('promises the acknowledgement and the answer to the address that was given, once each', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    succeed(await take('caseworker', reference, { step: 'acknowledge', message }));
    succeed(await take('caseworker', reference, answer));
    const { id } = await recordOf(reference);
    const mails = await test.database.client.notification.findMany({
      where: { caseId: id },
      orderBy: { template: 'asc' },
    });
    expect(mails.map(({ template, recipient }) => [template, recipient])).toEqual(
      ['acknowledged', 'answer', 'received'].map((template) => [template, 'sunita.brar@post.example']),
    );
  });

  it('by phone only is closed once somebody has rung', async () => {
    const raw = { 'contact-by': 'phone', email: '', phone: '01632 960 123' };
    const reference = await givenLogged(as('agent'), { form: 'complaint', raw });
    succeed(await take('caseworker', reference, answer));
    expect((await take('caseworker', reference, { step: 'close' })).ok).toBe(false);
    succeed(await take('caseworker', reference, { step: 'record-told', by: 'phone', note: 'At ten.' }));
    succeed(await take('caseworker', reference, { step: 'close' }));
    await expectProjected(reference);
  });
});

describe('an information request', () => {
  it('is answered, told, closed, published, withdrawn and published again', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    succeed(await take('information', reference, { step: 'acknowledge', message }));
    succeed(await take('information', reference, granted));
    await deliver(reference, 'answer');
    succeed(await take('information', reference, { step: 'close' }));
    const published = succeed(await take('information', reference, publish));
    await expectProjected(reference);
    const slug = published.publishedAs ?? '';
    expect(slug).toMatch(/^trees-felled-in-aberwyns-wards-/);
    const open = test.anybody();
    expect(await readPublication(open, slug)).toMatchObject({
      response: 'Twelve.',
      serviceName: expect.any(String),
    });
    expect((await searchPublications(open, { words: 'felled', page: 1 })).total).toBe(1);
    const { services, years } = await findLogKinds(open);
    const [service = '', year = ''] = [services[0]?.value, years[0]?.value];
    expect((await searchPublications(open, { words: '', service, year, page: 1 })).total).toBe(1);
    expect((await searchPublications(open, { words: '', year: '2001', page: 1 })).total).toBe(0);
    expect((await searchPublications(open, { words: '', service: 'Nobody’s', page: 1 })).total).toBe(0);
    expect(kindAmong({ services, years }, { service: 'Nobody’s', year: '2001' })).toEqual({
      service: '',
      year: '',
    });
    succeed(await take('information', reference, { step: 'withdraw-publication', why: 'A mistake.' }));
    expect(await readPublication(open, slug)).toBeNull();
    expect((await searchPublications(open, { words: 'felled', page: 1 })).total).toBe(0);
    succeed(await take('information', reference, { ...publish, response: 'Thirteen.' }));
    expect(await readPublication(open, slug)).toMatchObject({ response: 'Thirteen.' });
    await expectProjected(reference);
  });

  it('is not published with the name of who asked, or unread', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    succeed(await take('information', reference, granted));
    const named = { ...publish, response: 'Dear SUNITA BRAR, twelve.' };
    expect(await take('information', reference, named)).toMatchObject({
      reason: 'personal-data',
      field: 'response',
    });
    expect(await take('information', reference, { ...publish, checked: false })).toMatchObject({
      reason: 'not-checked',
    });
    const { id } = await recordOf(reference);
    expect(await test.database.client.publication.count({ where: { caseId: id } })).toBe(0);
  });

  it('takes a title that a database could not keep', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    succeed(await take('information', reference, granted));
    const title = 'Trees\0 \ud800 felled';
    expect(succeed(await take('information', reference, { ...publish, title })).publishedAs).toContain(
      'felled',
    );
  });

  it('is assessed first; what is flagged of people is for its officer and the assessor', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    const to = people('p.neave').id;
    const allocate = { step: 'allocate', to };
    expect(await take('information', reference, allocate)).toMatchObject({ reason: 'not-now' });
    const assess = { step: 'assess', urgency: 'urgent', flags: ['vulnerable'], note: '' };
    succeed(await take('information', reference, assess));
    const flagsFor = async (email: string) => (await findCase(as(email), reference))?.flags;
    expect(await flagsFor('information')).toEqual(['vulnerable']);
    expect(await flagsFor('p.neave')).toEqual([]);
    succeed(await take('information', reference, allocate));
    expect(await flagsFor('p.neave')).toEqual(['vulnerable']);
    const filter = { status: 'open', process: null, serviceId: null, owner: 'anybody' } as const;
    const page = { words: reference, dueBy: null, sort: 'due', limit: 1, offset: 0 } as const;
    const signsFor = async (email: string) =>
      (await listQueue(as(email), { ...filter, ...page })).lines.map(({ signs }) => signs);
    expect(await signsFor('p.neave')).toEqual([['urgent', 'vulnerable']]);
    expect(await signsFor('f.draper')).toEqual([['urgent']]);
    expect(await take('information', reference, { ...assess, urgency: '' })).toMatchObject({
      field: 'urgency',
    });
  });

  it('is given to information officers, who alone can open it', async () => {
    const reference = await givenLogged(as('agent'), { form: 'foi' });
    const shown = await findCase(as('information'), reference);
    expect(new Set(shown?.colleagues.map(({ role }) => role))).toEqual(new Set(['information-officer']));
    const to = people('caseworker').id;
    expect(await take('information', reference, { step: 'allocate', to })).toMatchObject({
      reason: 'unknown-person',
      field: 'to',
    });
  });
});

describe('a step is refused, and nothing is written,', () => {
  const rejects: readonly [string, string, Command, string][] = [
    ['of another service', 'd.quill', { step: 'add-note', text: 'x' }, 'not-found'],
    ['of an information officer’s on a complaint', 'information', answer, 'not-found'],
    ['of an agent who may not', 'agent', answer, 'not-allowed'],
    ['before its time', 'caseworker', { step: 'close' }, 'not-now'],
    ['that the process does not have', 'manager', publish, 'not-now'],
    ['without words', 'caseworker', { step: 'add-note', text: ' ' }, 'missing-text text'],
    ['with no words to be seen', 'caseworker', { ...answer, text: '\u200b\u2060' }, 'missing-text text'],
    [
      'with an outcome of another process',
      'caseworker',
      { ...answer, outcome: 'granted' },
      'unknown-outcome outcome',
    ],
    ['to somebody unknown', 'caseworker', { step: 'allocate', to: 'nobody' }, 'unknown-person to'],
    ['to a team that is none', 'caseworker', { step: 'allocate', to: '', teamId: 'x' }, 'wrong-input teamId'],
    [
      'to another service’s team',
      'caseworker',
      { step: 'allocate', to: '', teamId: 'roads' },
      'wrong-input teamId',
    ],
    [
      'with far too many words',
      'caseworker',
      { step: 'add-note', text: 'x'.repeat(100_001) },
      'wrong-input text',
    ],
    ['with no way of telling', 'caseworker', { step: 'record-told' }, 'wrong-input by'],
    ['that nobody knows', 'caseworker', { step: 'shred' }, 'wrong-input step'],
    [
      'with an empty file',
      'caseworker',
      { ...answer, files: [{ name: 'a.txt', content: text('') }] },
      'wrong-input files',
    ],
    [
      'with a renamed file',
      'caseworker',
      { ...answer, files: [{ name: 'a.pdf', content: text('MZ') }] },
      'wrong-input files',
    ],
    [
      'with a file we do not take',
      'caseworker',
      { ...answer, files: [{ name: 'a.exe', content: text('MZ') }] },
      'wrong-input files',
    ],
    [
      'with too large a file',
      'caseworker',
      { ...answer, files: [{ name: 'a.txt', content: new Uint8Array(10 * 1024 * 1024 + 1).fill(97) }] },
      'wrong-input files',
    ],
    [
      'with too many files',
      'caseworker',
      { ...answer, files: Array.from({ length: 11 }, () => ({ name: 'a.txt', content: text('a') })) },
      'wrong-input files',
    ],
  ];

  it.each(rejects)('%s', async (...[, email, command, reason]) => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const result = await take(email, reference, command);
    const [wanted, field] = reason.split(' ');
    expect(result).toMatchObject({ ok: false, reason: wanted, ...(field ? { field } : {}) });
    if (!result.ok) expect(result.message).toMatch(/^[A-Z“].*\.$/s);
    const { events, id } = await recordOf(reference);
    expect(events).toHaveLength(1);
    expect(await test.database.client.attachment.count({ where: { caseId: id } })).toBe(0);
    expect(await test.database.client.notification.count({ where: { caseId: id } })).toBe(1);
  });

  it('by the resident and by anybody', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const { id } = await recordOf(reference);
    const command = { step: 'acknowledge', message: 'x' };
    const resident = givenContext(test.database, { kind: 'resident', caseId: id });
    expect(await takeStep(resident, { reference, command })).toMatchObject({ reason: 'not-allowed' });
    const anybody = test.anybody();
    expect(await takeStep(anybody, { reference, command })).toMatchObject({ reason: 'not-allowed' });
  });

  it.each(['', '222222222', 'not a reference', 'x'.repeat(40)])('on “%s”', async (reference) => {
    expect(await take('manager', reference, { step: 'close' })).toMatchObject({ reason: 'not-found' });
  });
});

describe('two officers at once', () => {
  it('answer: one answer goes out, the other officer is told, nothing is half written', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const files = [{ name: 'a.txt', content: text('a') }];
    const results = await Promise.all(
      ['caseworker', 's.lark', 'manager'].map((email) => take(email, reference, { ...answer, files })),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok)) {
      expect(result).toMatchObject({
        reason: 'not-now',
        message: expect.stringContaining('has been answered'),
      });
    }
    const { id, events } = await recordOf(reference);
    expect(events.map(({ data }) => data.type)).toEqual(['case-received', 'files-added', 'answer-sent']);
    expect(await test.database.client.attachment.count({ where: { caseId: id } })).toBe(1);
    expect(await test.database.client.notification.count({ where: { caseId: id, template: 'answer' } })).toBe(
      1,
    );
    await expectProjected(reference);
  });

  it('give it to different people: the second has not seen the first, is told so, and may then do it', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const giving = (email: string, seen: number) =>
      takeStep(as(email), { reference, seen, command: { step: 'allocate', to: people(email).id } });
    const officers = ['manager', 'caseworker', 's.lark'];
    const results = await Promise.all(officers.map((email) => giving(email, 1)));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    for (const result of results.filter(({ ok }) => !ok))
      expect(result).toMatchObject({ reason: 'done-meanwhile' });
    expect((await recordOf(reference)).events).toHaveLength(2);
    const second = officers.find((_, index) => !results[index]?.ok) ?? '';
    succeed(await giving(second, 2));
    expect((await recordOf(reference)).row.assignedToId).toBe(people(second).id);
  });

  it('record a promise and its keeping from old pages: what the page had not shown is not done over', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const promise = { step: 'give-undertaking', text: 'We will mend it.', kind: 'action', by: 'council' };
    const giving = { ...promise, owner: people('s.lark').id, dueOn: '2026-02-20', amount: '' };
    succeed(await take('caseworker', reference, giving));
    const moving = {
      step: 'change-undertaking',
      undertaking: 2,
      dueOn: '2026-02-27',
      text: 'The crew is ill.',
    };
    const later = { ...moving, dueOn: '2026-03-06' };
    succeed(await takeStep(as('caseworker'), { reference, seen: 2, command: moving }));
    const over = await takeStep(as('s.lark'), { reference, seen: 2, command: later });
    expect(over).toMatchObject({ reason: 'done-meanwhile' });
    const note = { step: 'add-note', text: 'Rang.' };
    succeed(await takeStep(as('s.lark'), { reference, seen: 2, command: note }));
    const shown = await findCase(as('s.lark'), reference);
    expect(shown?.undertakings.map(({ dueOn }) => dueOn)).toEqual(['2026-02-27']);
  });

  it('write notes: both are kept, one after the other', async () => {
    const reference = await givenLogged(as('agent'), { form: 'complaint' });
    const notes = Array.from({ length: 8 }, (_, index) => ({ step: 'add-note', text: `Note ${index}` }));
    const results = await Promise.all(notes.map((note) => take('caseworker', reference, note)));
    expect(results.every(({ ok }) => ok)).toBe(true);
    const { events } = await recordOf(reference);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await expectProjected(reference);
  });
});
