import type { Queryable } from '#lib/db/client';
import { findSeniorColleagues } from '#lib/db/staff';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import type { Role } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import { stageOf, stepRule } from '#lib/domain/processes/registry';

export type Approver = { id: string; name: string; role: Role };

/** Who may approve the answer of a case, whoever writes it; where it is looked at again, not who answered before. */
export async function approversOf(db: Queryable, matter: Case): Promise<Approver[]> {
  const subject = subjectOf(matter);
  const colleagues = await findSeniorColleagues(db, subject);
  const requires = stepRule(stageOf(matter), 'approve-draft')?.requires ?? [];
  const ruledOut = requires.includes('not-who-answered-before') ? matter.follows?.answeredById : null;
  return colleagues.filter(
    (colleague) =>
      colleague.id !== ruledOut &&
      can({ kind: 'staff', ...colleague, serviceIds: [subject.serviceId] }, 'case:approve', subject),
  );
}
