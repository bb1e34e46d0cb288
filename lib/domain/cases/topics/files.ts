import type { FileHash, NewEvent, Visibility } from '#lib/domain/cases/event';
import { type Applies, unchanged } from '#lib/domain/cases/topic';

/** Files of the case, whoever sent them. What they are part of, such as an answer, names them by id. */
export const files = {
  applies: { 'files-added': unchanged },
} as const satisfies { applies: Pick<Applies, 'files-added'> };

/** The record of files being kept, to be written before the answer they are part of; nothing when there are none. */
export function filesAdded(added: readonly FileHash[], visibility: Visibility): readonly NewEvent[] {
  if (added.length === 0) return [];
  return [{ data: { type: 'files-added', files: added }, visibility, text: null }];
}
