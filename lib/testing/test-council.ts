import { afterAll, beforeAll } from 'vitest';
import type { Database } from '#lib/db/client';
import type { Actor, StaffActor } from '#lib/domain/permissions/actor';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';
import { type Enqueued, givenContext, givenCouncil, TODAY } from '#lib/testing/given';
import type { Context } from '#lib/use-cases/context';

/** The demonstration council in a database of its own; to be asked from within tests and hooks. */
export type TestCouncil = {
  readonly database: Database;
  readonly url: string;
  /** The officer whose email begins so. */
  people: (email: string) => StaffActor;
  /** What is theirs to do, at that instant. */
  as: (email: string, at?: string) => Context & { enqueued: Enqueued[] };
  /** What somebody does who has shown nothing yet, at that instant. */
  anybody: (at?: string) => Context & { enqueued: Enqueued[] };
};

/** Gives this test file the demonstration council, from before its first test until after its last: called at its top. */
export function testCouncil(): TestCouncil {
  let test: TestDatabase;
  let people: TestCouncil['people'];
  beforeAll(async () => {
    test = await createTestDatabase();
    people = (await givenCouncil(test.database)).actor;
  });
  afterAll(() => test.drop());
  const doing = (actor: Actor, at = TODAY) => givenContext(test.database, actor, { at });
  return {
    get database() {
      return test.database;
    },
    get url() {
      return test.url;
    },
    people: (email) => people(email),
    as: (email, at) => doing(people(email), at),
    anybody: (at) => doing({ kind: 'public' }, at),
  };
}
