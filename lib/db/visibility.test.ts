import { beforeAll, describe, expect, it } from 'vitest';
import { findCaseFile, findStanding } from '#lib/db/case-files';
import { countOpenCases, listCases } from '#lib/db/case-lists';
import { newCase } from '#lib/db/cases';
import { contributionRows } from '#lib/db/contributions';
import { insertRows } from '#lib/db/insert-rows';
import type { QueueFilter } from '#lib/db/queue-filter';
import { inTransaction } from '#lib/db/transaction';
import { visibleCases } from '#lib/db/visibility';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import type { Contribution } from '#lib/domain/cases/contribution';
import type { Actor } from '#lib/domain/permissions/actor';
import { can, type Permission } from '#lib/domain/permissions/permissions';
import { type ProcessId, processIds } from '#lib/domain/processes/process-id';
import { makeReference } from '#lib/domain/references/reference';
import { givenContext, TODAY } from '#lib/testing/given';
import { receipt } from '#lib/testing/given-case';
import { testCouncil } from '#lib/testing/test-council';
import { countingOf } from '#lib/use-cases/counting';
import { demonstration } from '../../prisma/demonstration/organisation.ts';

const PERMISSIONS: readonly Permission[] = [
  'form:fill-in',
  'session:begin',
  'case:read',
  'case:read-letters',
  'case:log',
  'case:tell',
  'case:acknowledge',
  'case:assess',
  'case:allocate',
  'case:note',
  'case:choose-language',
  'case:change-contact',
  'case:answer',
  'case:answer-in-call',
  'case:represent',
  'case:write',
  'case:lapse',
  'case:close',
  'case:award',
  'case:limit-contact',
  'case:publish',
  'case:contribute',
  'queue:read',
  'mail:deliver',
  'work:remind',
  'work:rebuild',
  'record:erase',
];

const EVERYTHING: QueueFilter = {
  words: '',
  status: 'all',
  process: null,
  serviceId: null,
  owner: 'anybody',
  dueBy: null,
  sort: 'due',
  limit: 1000,
  offset: 0,
};

const test = testCouncil();
const { people } = test;
let actors: readonly Actor[];
let matters: readonly Case[];

type Varied = {
  process: ProcessId;
  serviceId: string;
  restricted: boolean;
  loggedById: string | null;
  assignedToId: string | null;
  contributions: readonly Contribution[];
};

// Each value of a key, with each of what was made so far.
function crossed<T, K extends string, V>(made: readonly T[], key: K, values: readonly V[]) {
  return made.flatMap((each) => values.map((value) => ({ ...each, ...keyed(key, value) })));
}

function keyed<K extends string, V>(key: K, value: V): Record<K, V> {
  return Object.fromEntries([[key, value]]) as Record<K, V>;
}

const SERVICE = { id: 'repairs', name: 'Repairs' };

// Of a service; of one person there; of a service, and given.
function askings(): Contribution[][] {
  const { id, name } = people('t.abara');
  const day = plainDate(TODAY.slice(0, 10));
  const asked = {
    number: 2,
    service: SERVICE,
    person: null,
    askedById: null,
    askedOn: day,
    dueOn: day,
    ended: null,
  };
  const ofPerson = { ...asked, service: { id: 'customer-services', name: '' }, person: { id, name } };
  return [[asked], [ofPerson], [{ ...asked, ended: { how: 'given', on: day } }]];
}

// Every kind of case: process × service × restricted × logged by × allocated to, and those that others
// are asked about.
function varieties(): Varied[] {
  const caseworker = people('caseworker').id;
  const ofService = crossed(crossed([{}], 'process', processIds), 'serviceId', [
    'bins',
    'council-tax',
    'information',
  ]);
  const logged = crossed(ofService, 'loggedById', [null, people('agent').id, caseworker]);
  const nobodys = crossed(ofService, 'loggedById', [null]);
  const made = [...crossed(logged, 'contributions', [[]]), ...crossed(nobodys, 'contributions', askings())];
  return crossed(crossed(made, 'restricted', [false, true]), 'assignedToId', [null, caseworker]);
}

function toRows({ process, assignedToId, contributions, ...facts }: Varied) {
  const { newId, random, now, today } = givenContext(test.database, { kind: 'public' });
  const received = receipt(process, { ...facts, reference: makeReference(random) });
  const filing = {
    caseId: newId(),
    subject: `Something confidential${facts.restricted ? ' indeed' : ''}`,
    answers: {},
    accessCodeHash: new Uint8Array(32),
    parties: [],
    received: { data: received, visibility: 'resident', text: null } as const,
    stamp: { at: now, on: today, author: { kind: 'system', id: null, name: 'test' } as const, newId },
  };
  const { matter, row } = newCase(filing, countingOf(demonstration.council));
  const filed = { ...matter, assignedToId, contributions };
  const dueOn = new Date('2026-02-11');
  return { matter: filed, row: { ...row, assignedToId, dueOn }, asked: contributionRows(filed) };
}

beforeAll(async () => {
  const rows = varieties().map(toRows);
  const own = rows.find(({ matter }) => matter.restricted)?.matter.id ?? '';
  // The last of them has been merged with the resident's own.
  const merged = rows.at(-1);
  if (merged) {
    merged.row.readers = [own];
    merged.matter.takenIn = [{ id: own, reference: merged.matter.reference, readers: [own] }];
  }
  // Two have somebody who reads them, by the same number.
  const since = plainDate(TODAY.slice(0, 10));
  const helped = rows.slice(0, 2);
  for (const { matter } of helped)
    matter.representatives = [{ number: 2, since, openedOn: [], endedOn: null }];
  const tables = {
    case: rows.map(({ row }) => row),
    contribution: rows.flatMap(({ asked }) => asked),
    representative_code: helped.map(({ matter }) => ({
      caseId: matter.id,
      number: 2,
      codeHash: new Uint8Array(32),
    })),
  };
  await inTransaction(test.database, (tx) => insertRows(tx, tables));
  matters = rows.map(({ matter }) => matter);
  actors = [
    { kind: 'public' },
    { kind: 'resident', caseId: own },
    { kind: 'resident', caseId: helped[0]?.matter.id ?? '', representative: 2 },
    { kind: 'resident', caseId: helped[0]?.matter.id ?? '', representative: 3 },
    { kind: 'system', job: 'escalate' },
    ...['agent', 'caseworker', 'information', 'monitoring', 'manager', 'head', 'd.quill', 't.abara'].map(
      people,
    ),
  ];
});

const idsFor = (actor: Actor, permission: Permission) =>
  matters.filter((matter) => can(actor, permission, subjectOf(matter))).map(({ id }) => id);

describe('the filter of every read and the permission table', () => {
  it('agree for every actor, permission and case', async () => {
    expect(matters.length).toBe(processIds.length * 72);
    for (const actor of actors) {
      for (const permission of PERMISSIONS) {
        const where = visibleCases(actor, permission);
        const rows = await test.database.client.case.findMany({ where, select: { id: true } });
        expect(rows.map(({ id }) => id).toSorted()).toEqual(idsFor(actor, permission).toSorted());
      }
    }
  });

  it('let somebody see something, and nobody everything', () => {
    const seen = actors.map((actor) => idsFor(actor, 'case:read').length);
    expect(Math.max(...seen)).toBeGreaterThan(20);
    expect(Math.max(...seen)).toBeLessThan(matters.length);
  });
});

// What somebody finds in their lists: what is theirs, and what they are asked about.
const listedFor = (actor: Actor) => [
  ...new Set([...idsFor(actor, 'queue:read'), ...idsFor(actor, 'case:contribute')]),
];

describe('what an actor may not see', () => {
  it('is absent from lists, counts and searches', async () => {
    for (const actor of actors) {
      const visible = listedFor(actor);
      const references = matters.filter(({ id }) => visible.includes(id)).map(({ reference }) => reference);
      for (const words of ['', 'confidential']) {
        const listed = await listCases(test.database.client, actor, { ...EVERYTHING, words });
        expect(listed.total).toBe(visible.length);
        expect(listed.cases.map(({ reference }) => reference).toSorted()).toEqual(references.toSorted());
      }
      const counts = await countOpenCases(test.database.client, actor, {
        today: plainDate(TODAY.slice(0, 10)),
        now: new Date(TODAY),
      });
      expect(counts.open).toBe(visible.length);
      expect(counts.dueToday).toBe(visible.length);
    }
  });

  it('is not found by its own reference or by words that only it has', async () => {
    const caseworker = people('caseworker');
    const hidden = matters.find(
      ({ restricted, serviceId, assignedToId, contributions }) =>
        restricted && serviceId === 'bins' && assignedToId === null && contributions.length === 0,
    );
    const reference = hidden?.reference ?? '';
    const search = (words: string) =>
      listCases(test.database.client, caseworker, { ...EVERYTHING, words, owner: 'nobody' });
    expect((await search(reference)).total).toBe(0);
    expect((await search('confidential indeed')).total).toBe(0);
    const reader = { actor: caseworker, permission: 'case:read' } as const;
    expect(await findCaseFile(test.database.client, reader, reference)).toBeNull();
    expect(await findStanding(test.database.client, reference)).toBeNull();
  });

  it.each(['%', '_', '%%%', '\\', 'S_mething', '\0'])(
    'is not searched for by the sign “%s”',
    async (words) => {
      const listed = await listCases(test.database.client, people('manager'), { ...EVERYTHING, words });
      // A NUL by itself is no word at all: the whole list.
      expect(listed.total === 0).toBe(words !== '\0');
    },
  );
});
