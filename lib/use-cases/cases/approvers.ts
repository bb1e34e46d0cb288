import type { Queryable } from '#lib/db/client';
import { findSeniorColleagues } from '#lib/db/staff';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import type { Role } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';

export type Approver = { id: string; name: string; role: Role };

/** Who may approve the answer of a case, whoever writes it. */
export async function approversOf(db: Queryable, matter: Case): Promise<Approver[]> {
  const subject = subjectOf(matter);
  const colleagues = await findSeniorColleagues(db, subject);
  return colleagues.filter((colleague) =>
    can({ kind: 'staff', ...colleague, serviceIds: [subject.serviceId] }, 'case:approve', subject),
  );
}
