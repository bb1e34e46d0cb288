import type { Queryable } from '#lib/db/client';
import { fromJson } from '#lib/db/json';
import type { Transaction } from '#lib/db/transaction';
import type { Role, StaffActor } from '#lib/domain/permissions/actor';
import { OFFICE_ROLES, type Office } from '#lib/domain/permissions/office';

/** An account as signing in needs it. */
export type Account = {
  id: string;
  email: string;
  passwordHash: string | null;
  active: boolean;
  sessionEpoch: number;
};

const ACCOUNT = { id: true, email: true, passwordHash: true, active: true, sessionEpoch: true } as const;

/** The account with an email address, whatever its case; null when there is none. */
export function findAccount(db: Queryable, email: string): Promise<Account | null> {
  return db.staff.findUnique({ where: { email: email.trim().toLowerCase() }, select: ACCOUNT });
}

/** The account bound to an identity provider's subject; null when there is none. */
export function findOidcAccount(
  db: Queryable,
  oidcIssuer: string,
  oidcSubject: string,
): Promise<Account | null> {
  return db.staff.findUnique({
    where: { oidcIssuer_oidcSubject: { oidcIssuer, oidcSubject } },
    select: ACCOUNT,
  });
}

/** Binds an account that has no provider identity yet. Gives false when it was bound already. */
export async function bindOidc(
  tx: Transaction,
  id: string,
  identity: { issuer: string; subject: string },
): Promise<boolean> {
  const { count } = await tx.staff.updateMany({
    where: { id, oidcSubject: null, active: true },
    data: { oidcIssuer: identity.issuer, oidcSubject: identity.subject },
  });
  return count === 1;
}

/** The person behind a session, with the services they belong to; null when gone, inactive or signed out everywhere. */
export async function findStaffActor(
  db: Queryable,
  id: string,
  sessionEpoch: number,
): Promise<StaffActor | null> {
  const row = await db.staff.findFirst({
    where: { id, sessionEpoch, active: true },
    select: { id: true, name: true, role: true, services: { select: { serviceId: true } } },
  });
  if (!row) return null;
  const serviceIds = row.services.map(({ serviceId }) => serviceId);
  return { kind: 'staff', id: row.id, name: row.name, role: fromJson<Role>(row.role), serviceIds };
}

/** Somebody who belongs to a service, by email address; undefined when it has nobody with that address. */
export async function findMember(
  db: Queryable,
  { serviceId, email }: { serviceId: string; email: string },
): Promise<{ id: string; name: string } | undefined> {
  const row = await db.staff.findFirst({
    where: { email: email.trim().toLowerCase(), active: true, services: { some: { serviceId } } },
    select: { id: true, name: true },
  });
  return row ?? undefined;
}

/** The name of somebody who works here; null when there is no such person. */
export async function findStaffName(db: Queryable, id: string): Promise<string | null> {
  const row = await db.staff.findUnique({ where: { id }, select: { name: true } });
  return row?.name ?? null;
}

/** A person who can be written to. */
export type Recipient = { id: string; email: string };

const RECIPIENT = { id: true, email: true } as const;

/** The managers of a service, or, where it has none, whoever belongs to it; always in one order. */
export async function findManagers(db: Queryable, serviceId: string): Promise<Recipient[]> {
  const members = { active: true, services: { some: { serviceId } } };
  const orderBy = { id: 'asc' } as const;
  const managers = await db.staff.findMany({
    where: { ...members, role: 'manager' },
    select: RECIPIENT,
    orderBy,
  });
  return managers.length > 0 ? managers : db.staff.findMany({ where: members, select: RECIPIENT, orderBy });
}

/** Those of these people who still work here; always in one order. */
export function findRecipients(db: Queryable, ids: readonly string[]): Promise<Recipient[]> {
  return db.staff.findMany({
    where: { id: { in: [...ids] }, active: true },
    select: RECIPIENT,
    orderBy: { id: 'asc' },
  });
}

type ServiceOf = { serviceId: string; office: Office };
type Colleague = { id: string; name: string; role: Role };

/** Who can be given a case: caseworkers and managers of its service, or the people of its office. */
export function findColleagues(db: Queryable, subject: ServiceOf): Promise<Colleague[]> {
  return findInRoles(db, subject, ['caseworker', 'manager']);
}

/** Managers and heads of a case's service, or the people of its office. */
export function findSeniorColleagues(db: Queryable, subject: ServiceOf): Promise<Colleague[]> {
  return findInRoles(db, subject, ['manager', 'head-of-service']);
}

async function findInRoles(
  db: Queryable,
  { serviceId, office }: ServiceOf,
  roles: Role[],
): Promise<Colleague[]> {
  const ofService = { role: { in: roles }, services: { some: { serviceId } } };
  const fit = office === 'services' ? ofService : { role: OFFICE_ROLES[office] };
  const rows = await db.staff.findMany({
    where: { active: true, ...fit },
    select: { id: true, name: true, role: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
  return rows.map((row) => ({ ...row, role: fromJson<Role>(row.role) }));
}
