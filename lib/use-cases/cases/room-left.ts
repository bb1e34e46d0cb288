import { listAttachments } from '#lib/db/attachments';
import type { CaseFile } from '#lib/db/case-files';
import type { Transaction } from '#lib/db/transaction';
import type { CaseEvent } from '#lib/domain/cases/event';
import { filesFromUs } from '#lib/domain/cases/representative';
import { ROOM } from '#lib/files/accept-file';

/**
 * For how many bytes of files somebody who writes on a case has room left; below 0 where there is more already. The case must be
 * locked: two letters at once find the room that the other has left. What strangers send takes none from the resident.
 */
export async function roomLeft(
  tx: Transaction,
  { matter, events }: Pick<CaseFile, 'matter' | 'events'>,
  whose: 'resident' | 'stranger',
): Promise<number> {
  const isStrangers = whose === 'stranger';
  const named = isStrangers ? filesOfStrangers(events) : filesFromUs(events);
  const files = await listAttachments(tx, matter.id, isStrangers ? 'staff' : 'resident');
  // What we sent is not theirs to make room for.
  const counted = files.filter(({ id }) => named.includes(id) === isStrangers);
  return ROOM - counted.reduce((sum, { size }) => sum + size, 0);
}

function filesOfStrangers(events: readonly CaseEvent[]): readonly string[] {
  return events.flatMap(({ data }) => (data.type === 'stranger-wrote' ? data.attachmentIds : []));
}
