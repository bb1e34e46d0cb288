import type { Role } from '#lib/domain/permissions/actor';
import type { CaseSubject } from '#lib/domain/permissions/permissions';
import { can } from '#lib/domain/permissions/permissions';

type Colleague = { id: string; name: string; role: Role };

/** Of the colleagues who work on a case's service, those who may open the case: they can own a promise on it. */
export function ownersAmong(colleagues: readonly Colleague[], subject: CaseSubject): Colleague[] {
  return colleagues.filter((colleague) =>
    can({ kind: 'staff', ...colleague, serviceIds: [subject.serviceId] }, 'case:read', subject),
  );
}
