import type { Queryable } from '#lib/db/client';
import { findSeniorColleagues } from '#lib/db/staff';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { ruledOutOf } from '#lib/domain/cases/draft';
import type { Role } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';

export type Approver = { id: string; name: string; role: Role };

/** Who may approve the answer of a case, whoever writes it; where it is looked at again, not who answered before. */
export async function approversOf(db: Queryable, matter: Case): Promise<Approver[]> {
  const subject = subjectOf(matter);
  const colleagues = await findSeniorColleagues(db, subject);
  const ruledOut = ruledOutOf(matter);
  return colleagues.filter(
    (colleague) =>
      !ruledOut.includes(colleague.id) &&
      can({ kind: 'staff', ...colleague, serviceIds: [subject.serviceId] }, 'case:approve', subject),
  );
}
