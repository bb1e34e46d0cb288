import { beforeAll, describe, expect, it } from 'vitest';
import type { Queryable } from '#lib/db/client';
import { type Reference, referenceInUrl } from '#lib/domain/references/reference';
import { storeWith } from '#lib/files/store';
import { givenLogged, succeed } from '#lib/testing/given-drafts';
import { testCouncil } from '#lib/testing/test-council';
import { takeStep } from '#lib/use-cases/cases/take-step';
import { verifyRecord } from '#lib/use-cases/record/verify-record';

const test = testCouncil();
const { people, as } = test;
let reference: Reference;

beforeAll(async () => {
  // Two cases stand beside the one that is tampered with, so that a page has more than one and nothing else is named.
  await givenLogged(as('agent'), { form: 'complaint', raw: ANOTHER });
  reference = await givenLogged(as('agent'), { form: 'complaint' });
  await givenLogged(as('agent'), { form: 'foi' });
  const steps = [
    { step: 'allocate', to: people('s.lark').id },
    { step: 'acknowledge', message: 'Diolch — Siân, “ŵ” 🐝' },
    { step: 'add-note', text: 'Rang the crew.' },
    { step: 'send-answer', text: 'Sorry.', outcome: 'upheld', files: [{ name: 'plan.txt', content: PLAN }] },
  ];
  for (const [index, command] of steps.entries()) {
    const at = `2026-02-1${index + 1}T10:00:00.123Z`;
    succeed(await takeStep(as('s.lark', at), { reference, command }));
  }
});

const ANOTHER = { name: 'Barnaby Oakhanger', email: 'barnaby@post.example', place: '2 Tollgate' };
const PLAN = new TextEncoder().encode('The plan.');

async function verified(db: Queryable) {
  const problems: string[] = [];
  const result = await verifyRecord(
    { db, store: storeWith({}) },
    {
      problem: (sentence) => problems.push(sentence),
      progress: () => {},
    },
  );
  return { ...result, problems };
}

class Undo extends Error {}

/** What is said after these statements, which somebody ran who owns the tables; undone afterwards. */
async function saidAfter(...statements: readonly string[]) {
  let said: Awaited<ReturnType<typeof verified>> | undefined;
  const tampering = test.database.client.$transaction(async (tx) => {
    await tx.$executeRawUnsafe('alter table case_event disable trigger user');
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
    said = await verified(tx);
    throw new Undo();
  });
  await expect(tampering).rejects.toThrow(Undo);
  if (said === undefined) throw new Error('Nothing was verified.');
  const start = `${referenceInUrl(reference)}: `;
  return {
    ...said,
    problems: said.problems.map((problem) =>
      problem.startsWith(start) ? problem.slice(start.length) : problem,
    ),
  };
}

// The tampered case, and its events by number.
const HERE = () => `(select id from "case" where reference = '${reference}')`;
const OF_CASE = () => `case_id = ${HERE()}`;
const EVENT = (sequence: number) => `${OF_CASE()} and sequence = ${sequence}`;
const TEXT_OF = (sequence: number) => `event_id = (select id from case_event where ${EVENT(sequence)})`;

describe('a record nobody has touched', () => {
  it('is whole: events, words, filings and files are counted', async () => {
    expect(await verified(test.database.client)).toEqual({
      problems: [],
      cases: 3,
      wrongCases: 0,
      events: 8,
      files: 1,
      erasedWords: 0,
      erasedFilings: 0,
      erasedFiles: 0,
      uncoveredFilings: 0,
      uncoveredFiles: 0,
    });
  });

  it('stays whole when PostgreSQL or the session is in another time zone', async () => {
    const { problems } = await saidAfter(
      "set local timezone to 'Pacific/Auckland'",
      "set local datestyle to 'German'",
    );
    expect(problems).toEqual([]);
  });
});

describe('what was changed is named, and nothing else', () => {
  const CHANGED = 'event 3 has been changed after it was written';
  const ANSWERS = 'the answers are not those that were filed';
  const PEOPLE = 'the people are not those that were filed';
  it.each<[string, () => string, readonly string[]]>([
    ['who acted', () => `update case_event set actor_name = 'Nobody' where ${EVENT(3)}`, [CHANGED]],
    [
      'who acted, by id',
      () => `update case_event set actor_id = gen_random_uuid() where ${EVENT(3)}`,
      [CHANGED],
    ],
    ['what kind acted', () => `update case_event set actor_kind = 'system' where ${EVENT(3)}`, [CHANGED]],
    ['when', () => `update case_event set at = at + interval '1 millisecond' where ${EVENT(3)}`, [CHANGED]],
    ['on which day', () => `update case_event set "on" = "on" + 1 where ${EVENT(3)}`, [CHANGED]],
    ['who sees it', () => `update case_event set visibility = 'staff' where ${EVENT(3)}`, [CHANGED]],
    [
      'what happened',
      () => `update case_event set data = '{"type": "case-closed"}' where ${EVENT(3)}`,
      [CHANGED],
    ],
    [
      'what it is for queries',
      () => `update case_event set type = 'case-closed' where ${EVENT(3)}`,
      [CHANGED],
    ],
    ['something no event is', () => `update case_event set data = 'null' where ${EVENT(3)}`, [CHANGED]],
    [
      'the hash of its words',
      () => `update case_event set text_hash = sha256('x') where ${EVENT(3)}`,
      [CHANGED],
    ],
    [
      'the hash before it',
      () => `update case_event set prev_hash = sha256('x') where ${EVENT(3)}`,
      [CHANGED],
    ],
    ['its hash', () => `update case_event set hash = 'short' where ${EVENT(3)}`, [CHANGED]],
    [
      'the receipt',
      () => `update case_event set data = data - 'filed' where ${EVENT(1)}`,
      ['event 1 has been changed after it was written'],
    ],
    [
      'words',
      () => `update event_text set body = body || '.' where ${TEXT_OF(4)}`,
      ['the words of event 4 are not the words that were recorded'],
    ],
    [
      'the salt of words',
      () => `update event_text set salt = 'salt' where ${TEXT_OF(4)}`,
      ['the words of event 4 are not the words that were recorded'],
    ],
    [
      'an answer',
      () => `update "case" set answers = answers || '{"place": "Elsewhere"}' where id = ${HERE()}`,
      [ANSWERS],
    ],
    [
      'an answer taken away',
      () => `update "case" set answers = answers - 'place' where id = ${HERE()}`,
      [ANSWERS],
    ],
    [
      'the subject',
      () => `update "case" set subject = 'All is well' where id = ${HERE()}`,
      ['the subject is not the one that was filed'],
    ],
    ['a person', () => `update party set name = 'Somebody else' where ${OF_CASE()}`, [PEOPLE]],
    ['a person’s needs', () => `update party set needs = '{bsl}' where ${OF_CASE()}`, [PEOPLE]],
    ['a person who was there', () => `delete from party where ${OF_CASE()}`, [PEOPLE]],
    [
      'a person who was not there',
      () => `insert into party (id, case_id, role) select gen_random_uuid(), ${HERE()}, 'represented'`,
      [PEOPLE],
    ],
    [
      'the salt of what was filed',
      () => `update "case" set filed_salt = null where id = ${HERE()}`,
      ['what was filed can no longer be checked: the salt of its hashes is gone'],
    ],
    [
      'a file, with the hash beside it',
      () =>
        `update attachment set content = 'Another plan.', sha256 = sha256('Another plan.') where ${OF_CASE()}`,
      ['file “plan.txt” is not the file that was received'],
    ],
    [
      'a file that was not there',
      () => `insert into attachment select gen_random_uuid(), case_id, 'more.txt', media_type, size, sha256, content,
        visibility, added_at from attachment where ${OF_CASE()}`,
      ['file “more.txt” was added without a record of it'],
    ],
    [
      'who may have a file',
      () => `update attachment set visibility = 'staff' where ${OF_CASE()}`,
      ['file “plan.txt” is kept from the resident, who was sent it or sent it to us'],
    ],
    ...['name', 'media_type', 'question'].map((column): [string, () => string, string[]] => [
      `the ${column} of a file`,
      () => `update attachment set ${column} = 'text/html' where ${OF_CASE()}`,
      [
        `file “${column === 'name' ? 'text/html' : 'plan.txt'}” had another name, kind or question when it was received`,
      ],
    ]),
    [
      'the way by which its form was found',
      () => `update "case" set route = '{"via": "nowhere"}' where id = ${HERE()}`,
      ['the way by which its form was found is not the one that was recorded'],
    ],
    [
      'the code that opens it',
      () => `update "case" set access_code_hash = sha256('x') where id = ${HERE()}`,
      ['the code that opens it is not the one that was given'],
    ],
    [
      'the version of the row',
      () => `update "case" set version = 7 where id = ${HERE()}`,
      ['the case’s row says version 7, its record ends at 6'],
    ],
    [
      'the hash in the row',
      () => `update "case" set head_hash = sha256('x') where id = ${HERE()}`,
      ['event 6 is not the one that the case’s row names as its last'],
    ],
  ])('%s', async (_what, statement, problems) => {
    const said = await saidAfter(statement());
    expect(said.problems).toEqual(problems);
    expect(said.wrongCases).toBe(1);
  });

  it('the reference', async () => {
    const { problems } = await saidAfter(`update "case" set reference = '333333333' where id = ${HERE()}`);
    expect(problems).toEqual([`333-333-333: its record has another reference, ${referenceInUrl(reference)}`]);
  });

  it('several things in several cases', async () => {
    const { problems, wrongCases } = await saidAfter(
      "update case_event set actor_name = 'Nobody' where sequence = 1",
    );
    expect(problems.filter((problem) => problem.includes('event 1 has been changed'))).toHaveLength(3);
    expect([problems.length, wrongCases]).toEqual([3, 3]);
  });
});

const REMOVE = (sequence: number) => [
  `delete from event_text where ${TEXT_OF(sequence)}`,
  `delete from case_event where ${EVENT(sequence)}`,
];

describe('what was removed, added or moved is named', () => {
  it('an event in the middle', async () => {
    expect((await saidAfter(...REMOVE(4))).problems).toEqual(['event 4 is missing']);
  });

  it('an event in the middle, the gap closed', async () => {
    const close = [5, 6].map(
      (number) => `update case_event set sequence = ${number - 1} where ${EVENT(number)}`,
    );
    const row = `update "case" set version = 5 where id = ${HERE()}`;
    expect((await saidAfter(...REMOVE(4), ...close, row)).problems).toEqual([
      'event 5 now stands as event 4',
      'event 6 now stands as event 5',
      'event 4 is missing',
      'the case’s row says version 5, its record ends at 6',
    ]);
  });

  it('the last event, also when the row says so', async () => {
    expect((await saidAfter(...REMOVE(6))).problems).toEqual([
      'event 6 is missing: the case’s row says version 6, its record ends at 5',
    ]);
    const row = `update "case" set version = 5 where id = ${HERE()}`;
    expect((await saidAfter(...REMOVE(6), row)).problems).toEqual([
      'event 5 is not the one that the case’s row names as its last',
    ]);
  });

  it('the last event, with a row that says all of it', async () => {
    const row = `update "case" set version = 5,
      head_hash = (select hash from case_event where ${EVENT(5)}) where id = ${HERE()}`;
    const removed = await saidAfter(...REMOVE(6), row);
    expect(removed.problems).toEqual([
      'event 6 was cut off from its end',
      'file “plan.txt” is open to the resident, and no event says that they were sent it',
    ]);
    const unanchored = [
      'alter table record_anchor disable trigger user',
      `delete from record_anchor where ${EVENT(6)}`,
    ];
    const { problems } = await saidAfter(...unanchored);
    expect(problems).toEqual(['how far its record has come was not written down, or has been removed']);
  });

  it('a case with all that there was of it', async () => {
    const { problems, cases } = await saidAfter(
      ...[1, 2, 3, 4, 5, 6].flatMap(REMOVE),
      ...['attachment', 'party', 'notification', 'draft'].map(
        (table) => `delete from ${table} where ${OF_CASE()}`,
      ),
      `delete from "case" where id = ${HERE()}`,
    );
    expect(problems).toEqual([expect.stringMatching(/^case [0-9a-f-]{36}: its row is missing/)]);
    expect(cases).toBe(3);
  });

  it('the whole record', async () => {
    const { problems } = await saidAfter(...[1, 2, 3, 4, 5, 6].flatMap(REMOVE));
    expect(problems).toEqual(['its whole record is missing']);
  });

  it('a file', async () => {
    const { problems } = await saidAfter(`delete from attachment where ${OF_CASE()}`);
    expect(problems).toEqual([expect.stringMatching(/^file [0-9a-f-]{36} is missing$/)]);
  });

  it('the case’s row', async () => {
    const keys = ['attachment', 'party', 'notification', 'draft'].map(
      (table) => `delete from ${table} where case_id is not null`,
    );
    const { problems, cases } = await saidAfter(
      'alter table case_event drop constraint case_event_case_id_fkey',
      ...keys,
      `delete from "case" where id = ${HERE()}`,
    );
    expect(problems).toContainEqual(expect.stringMatching(/^case [0-9a-f-]{36}: its row is missing/));
    expect(cases).toBe(3);
  });

  it('events that changed places, by number and by content', async () => {
    const turn = [
      [3, 99],
      [4, 3],
      [99, 4],
    ] as const;
    const numbers = turn.map(([from, to]) => `update case_event set sequence = ${to} where ${EVENT(from)}`);
    expect((await saidAfter(...numbers)).problems).toEqual(['events 3 and 4 have changed places']);
    const columns = ['type', 'at', '"on"', 'visibility', 'data', 'text_hash'];
    const contents = `update case_event a set ${columns.map((name) => `${name} = b.${name}`).join(', ')} from case_event b
      where a.${OF_CASE()} and b.case_id = a.case_id and (a.sequence, b.sequence) in ((3, 4), (4, 3))`;
    expect((await saidAfter(contents)).problems).toEqual(['events 3 and 4 have changed places']);
  });

  it('words that changed places', async () => {
    const swap = `update event_text a set body = b.body, salt = b.salt from event_text b
      where (a.${TEXT_OF(3)} and b.${TEXT_OF(4)}) or (a.${TEXT_OF(4)} and b.${TEXT_OF(3)})`;
    expect((await saidAfter(swap)).problems).toEqual([
      'the words of event 3 are not the words that were recorded',
      'the words of event 4 are not the words that were recorded',
    ]);
  });

  it('an event that never happened, at the end', async () => {
    const add = `insert into case_event select gen_random_uuid(), case_id, 7, type, at, "on", actor_kind, actor_id, actor_name,
      visibility, data, text_hash, hash, sha256('x') from case_event where ${EVENT(6)}`;
    expect((await saidAfter(add)).problems).toEqual(['event 7 was added afterwards']);
  });

  it('words for an event that had none', async () => {
    const add = `insert into event_text select id, 'salt', 'Approved by everybody.' from case_event where ${EVENT(2)}`;
    expect((await saidAfter(add)).problems).toEqual(['event 2 has words that were not recorded with it']);
  });
});

describe('what is missing without a record of its erasure is named', () => {
  it('words', async () => {
    const { problems, erasedWords } = await saidAfter(`delete from event_text where ${TEXT_OF(4)}`);
    expect([problems, erasedWords]).toEqual([['the words of event 4 are missing'], 0]);
  });

  it('what was filed, also with its salt', async () => {
    const { problems, erasedFilings } = await saidAfter(
      `delete from party where ${OF_CASE()}`,
      `update "case" set subject = '', answers = '{}', filed_salt = null where id = ${HERE()}`,
    );
    expect([problems, erasedFilings]).toEqual([
      ['what was filed is missing, and no erasure is on record'],
      0,
    ]);
  });
});

// The other complaint.
const THERE = () => `(select id from "case" where reference <> '${reference}' and process = 'complaint')`;

describe('what changed places between cases is named in both', () => {
  const swap = (table: string, column: string, key: string) =>
    `update ${table} a set ${column} = b.${column} from ${table} b
      where (a.${key}, b.${key}) in ((${HERE()}, ${THERE()}), (${THERE()}, ${HERE()}))`;

  it.each([
    ['answers', () => swap('"case"', 'answers', 'id'), 'the answers are not those that were filed'],
    ['people', () => swap('party', 'case_id', 'case_id'), 'the people are not those that were filed'],
    [
      'the salts of what was filed',
      () => swap('"case"', 'filed_salt', 'id'),
      'the answers are not those that were filed',
    ],
  ])('%s', async (_what, statement, problem) => {
    const { problems, wrongCases } = await saidAfter(statement());
    expect(problems.filter((each) => each.endsWith(problem))).toHaveLength(2);
    expect(wrongCases).toBe(2);
  });

  it('events', async () => {
    const columns = 'type, at, "on", visibility, data, text_hash'.split(', ');
    const { problems, wrongCases } = await saidAfter(
      `update case_event a set ${columns.map((name) => `${name} = b.${name}`).join(', ')} from case_event b
        where a.sequence = 1 and b.sequence = 1
          and (a.case_id, b.case_id) in ((${HERE()}, ${THERE()}), (${THERE()}, ${HERE()}))`,
    );
    expect(
      problems.filter((each) => each.endsWith('event 1 has been changed after it was written')),
    ).toHaveLength(2);
    expect(wrongCases).toBe(2);
  });

  it('files', async () => {
    const more = `insert into attachment select gen_random_uuid(), case_id, 'more.txt', media_type, size, sha256('More.'), 'More.',
      visibility, added_at from attachment where ${OF_CASE()}`;
    const swapped =
      'update attachment a set (content, sha256) = (select content, sha256 from attachment b where b.id <> a.id)';
    expect((await saidAfter(more, swapped)).problems).toContain(
      'file “plan.txt” is not the file that was received',
    );
  });
});
