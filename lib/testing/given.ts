import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Database } from '#lib/db/client';
import { type NewStaff, saveOrganisation } from '#lib/db/save-organisation';
import { londonDate } from '#lib/domain/calendar/plain-date';
import type { Actor, StaffActor } from '#lib/domain/permissions/actor';
import { filesWith } from '#lib/files/take-file';
import type { Context, Enqueue } from '#lib/use-cases/context';
import { secretsFrom } from '#lib/use-cases/secrets';
import { demonstration } from '../../prisma/demonstration/organisation.ts';
import { demonstrationStaff } from '../../prisma/demonstration/people.ts';

/** A Wednesday with no bank holiday near it. */
export const TODAY = '2026-02-11T10:00:00Z';

/** The demonstration council in an empty database, and its people; `isLarge`: twice as many, each for every service. */
export async function givenCouncil(
  database: Database,
  { isLarge = false }: { isLarge?: boolean } = {},
): Promise<{ staff: readonly NewStaff[]; actor: (email: string) => StaffActor }> {
  const people = demonstrationStaff('no password');
  const staff = isLarge ? [...people, ...people.map(younger)].map(everywhere) : people;
  await saveOrganisation(database, demonstration, staff);
  const actor = (email: string): StaffActor => {
    const person = staff.find((candidate) => candidate.email.startsWith(email));
    if (!person) throw new RangeError(`Nobody has ${email}.`);
    const { id, name, role, serviceIds } = person;
    return { kind: 'staff', id, name, role, serviceIds };
  };
  return { staff, actor };
}

function younger(person: NewStaff): NewStaff {
  return {
    ...person,
    id: randomUUID(),
    email: `younger.${person.email}`,
    name: `${person.name} the Younger`,
  };
}

function everywhere(person: NewStaff): NewStaff {
  const services = demonstration.directorates.flatMap((directorate) => directorate.services);
  return { ...person, serviceIds: services.map(({ id }) => id) };
}

/** What was put in the queue, for tests that look at promises rather than at their delivery. */
export type Enqueued = { name: string; payload: { notificationId?: string; linkId?: string } };

/** A context for a database: this actor, at this instant, with a queue that is written down. */
export function givenContext(
  database: Database,
  actor: Actor,
  { at = TODAY, enqueue }: { at?: string; enqueue?: Enqueue } = {},
): Context & { enqueued: Enqueued[] } {
  const now = new Date(at);
  const enqueued: Enqueued[] = [];
  return {
    database,
    actor,
    now,
    today: londonDate(now),
    locale: 'en',
    secrets: secretsFrom('a key for tests that is long enough, of course'),
    files: filesWith({}),
    sendsTexts: true,
    showsMap: true,
    enqueue:
      enqueue ??
      ((_tx, name, payloads) => {
        enqueued.push(...payloads.map((payload) => ({ name, payload })));
        return Promise.resolve();
      }),
    newId: () => randomUUID(),
    random: (max) => randomInt(max),
    newToken: () => randomBytes(32).toString('base64url'),
    enqueued,
  };
}
