import type { CaseFile } from '#lib/db/case-files';
import { isSharedWithMember } from '#lib/domain/cases/addressee';
import type { CaseEvent } from '#lib/domain/cases/event';
import { filesNamedIn } from '#lib/domain/cases/mailed-letter';
import { filesFromUs } from '#lib/domain/cases/representative';
import { type Actor, isMember } from '#lib/domain/permissions/actor';
import { isForResident } from '#lib/use-cases/tracking/role';

/**
 * The files of a case that somebody may open who reads its letters, by id: for its resident and for officers all of them; for
 * whoever reads it for the resident, what we sent; for the member who asked, until the answer is theirs too, what stands with
 * the events they may read.
 */
export function openFiles(
  actor: Actor,
  { matter, events }: Pick<CaseFile, 'matter' | 'events'>,
): readonly string[] | 'all' {
  if (isForResident(actor)) return filesFromUs(events);
  return isMember(actor) && !isSharedWithMember(matter) ? events.flatMap(filesWith) : 'all';
}

function filesWith({ data }: CaseEvent): readonly string[] {
  return data.type === 'files-added' ? data.files.map(({ id }) => id) : filesNamedIn(data);
}
