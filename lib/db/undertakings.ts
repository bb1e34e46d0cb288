import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { openUndertakings } from '#lib/domain/cases/undertaking';

/** A promise that is open, as the case's row keeps it: `id` is the sequence number of the event that gave it. */
export type OpenUndertaking = { id: number; ownerId: string; dueOn: PlainDate };

/** What of a case's promises its row keeps. */
export function projectUndertakings({ undertakings }: Case): OpenUndertaking[] {
  return openUndertakings(undertakings).map(({ id, owner, dueOn }) => ({ id, ownerId: owner.id, dueOn }));
}
