import type { PoolClient } from 'pg';
import type { Database } from '#lib/db/client';
import { insertStatement } from '#lib/db/insert-rows';
import { loadOrganisation } from '#lib/db/organisation';
import { type NewStaff, saveOrganisation } from '#lib/db/save-organisation';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { filesWith } from '#lib/files/take-file';
import { secretsFrom } from '#lib/use-cases/secrets';
import { demonstration } from '../prisma/demonstration/organisation.ts';
import { demonstrationStaff } from '../prisma/demonstration/people.ts';
import { CASE_TABLES, type CaseRows, drawCase, type Town } from './case-rows.ts';
import { type Dice, diceFrom } from './dice.ts';
import type { Officer } from './life.ts';
import { readTemplates } from './matters.ts';

/** What to make. The same seed, day and key give the same rows. `progress` is told how many cases are written. */
export type Generation = {
  cases: number;
  seed: number;
  today: PlainDate;
  secretKey: string;
  passwordHash: string;
  progress: (written: number) => void;
};

const BATCH = 1000;

/** Fills an empty, migrated database: the demonstration council, its staff, and so many cases with their records. */
export async function generate(database: Database, generation: Generation): Promise<Town> {
  const dice = diceFrom(generation.seed);
  const staff = demonstrationStaff(generation.passwordHash).map((person) => ({ ...person, id: dice.uuid() }));
  await saveOrganisation(database, demonstration, staff);
  const town = await townOf(database, generation, { dice, staff });
  const client = await database.pool.connect();
  try {
    await client.query('set synchronous_commit = off');
    await writeCases(client, town, generation);
    await client.query('set synchronous_commit = on');
    await client.query('vacuum (analyze)');
  } finally {
    client.release();
  }
  return town;
}

// One batch is drawn while the one before is being written.
async function writeCases(client: PoolClient, town: Town, { cases, progress }: Generation): Promise<void> {
  let writing: Promise<void> = Promise.resolve();
  for (let first = 0; first < cases; first += BATCH) {
    const many = Math.min(BATCH, cases - first);
    const batch = Array.from({ length: many }, (_, index) => drawCase(town, first + index));
    await writing;
    writing = writeBatch(client, batch).then(() => progress(first + many));
    // A failure is thrown by the await above; until then it must not count as unhandled.
    writing.catch(() => undefined);
  }
  await writing;
}

async function writeBatch(client: PoolClient, batch: readonly CaseRows[]): Promise<void> {
  const tables = CASE_TABLES.map((table) => [table, batch.flatMap((rows) => rows[table])]);
  const { sql, values } = insertStatement(Object.fromEntries(tables));
  await client.query(sql, values);
}

async function townOf(
  database: Database,
  { today, secretKey }: Generation,
  { dice, staff }: { dice: Dice; staff: readonly NewStaff[] },
): Promise<Town> {
  const organisation = await loadOrganisation(database.client, Date.now());
  const shared = {
    actor: { kind: 'public' },
    locale: 'en',
    database,
    secrets: secretsFrom(secretKey),
    files: filesWith({}),
    sendsTexts: false,
    showsMap: false,
    enqueue: () => Promise.resolve(),
    newId: dice.uuid,
    random: dice.below,
    newToken: () => dice.bytes(32).toString('base64url'),
  } as const;
  return {
    dice,
    today,
    organisation,
    officers: officersOf(staff),
    templates: readTemplates({ options: organisation.options, today }),
    contextAt: (now, day) => ({ ...shared, now, today: day }),
    taken: new Set(),
  };
}

function officersOf(staff: readonly NewStaff[]): Map<string, Officer[]> {
  const byService = new Map<string, Officer[]>();
  for (const { id, name, role, serviceIds } of staff) {
    if (role === 'agent' || role === 'manager' || role === 'head-of-service') continue;
    for (const service of serviceIds)
      byService.set(service, [...(byService.get(service) ?? []), { id, name }]);
  }
  return byService;
}
