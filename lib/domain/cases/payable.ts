import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import type { Actor } from '#lib/domain/permissions/actor';
import { can, type Permission } from '#lib/domain/permissions/permissions';
import { PROCESSES } from '#lib/domain/processes/registry';
import { paymentLimit } from '#lib/domain/remedies/payment-bands';
import { formatPounds } from '#lib/domain/remedies/pounds';

/** What somebody may still promise to pay on a case, in pence (null: any amount), and that in words. */
export type Payable = { readonly left: number | null; readonly words: string };

/**
 * By the council's bands, for all payments of a case together: a larger sum is no smaller for being promised in parts.
 * What cannot be kept was not promised. More is a manager's to promise; where an office has none, a second officer's.
 */
export function payableBy(actor: Actor, matter: Case, today: PlainDate): Payable {
  const isTheirs = 'id' in actor && actor.id === matter.assignedToId;
  const isSecond = PROCESSES[matter.process].office !== 'information' || !isTheirs;
  const may = (permission: Permission) =>
    can(actor, permission, subjectOf(matter)) && (permission !== 'case:award' || isSecond);
  const limit = paymentLimit(may, today);
  if (limit === null) return { left: null, words: '' };
  const promised = matter.undertakings
    .filter(({ ended }) => ended?.how !== 'given-up')
    .reduce((sum, { amount }) => sum + (amount ?? 0), 0);
  const already = promised === 0 ? '' : ` in all, and ${formatPounds(promised)} is promised already`;
  const words = `You may promise up to ${formatPounds(limit)}${already}. ${whoMayMore(matter)} may promise more.`;
  return { left: Math.max(0, limit - promised), words };
}

function whoMayMore({ process }: Case): string {
  return PROCESSES[process].office === 'information'
    ? 'Another information officer'
    : 'A manager of the service';
}
