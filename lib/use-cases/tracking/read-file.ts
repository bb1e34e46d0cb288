import { readAttachment } from '#lib/db/attachments';
import { findCaseFile } from '#lib/db/case-files';
import { parseReference } from '#lib/domain/references/reference';
import type { Context } from '#lib/use-cases/context';
import { openFiles } from '#lib/use-cases/tracking/open-files';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export type ReadFile = { name: string; mediaType: string; content: Uint8Array };

/** A file of a case, for whoever may read its letters; null for everybody else, as if there were none. */
export async function readCaseFile(
  context: Context,
  typed: string,
  fileId: string,
): Promise<ReadFile | null> {
  const reference = parseReference(typed);
  if (reference === null || !UUID.test(fileId)) return null;
  const db = context.database.client;
  const file = await findCaseFile(db, { actor: context.actor, permission: 'case:read-letters' }, reference);
  if (file === null) return null;
  const open = openFiles(context.actor, file);
  if (open !== 'all' && !open.includes(fileId.toLowerCase())) return null;
  const audience = context.actor.kind === 'staff' ? 'staff' : 'resident';
  const found = await readAttachment(db, { caseId: file.matter.id, id: fileId, audience });
  if (found === null) return null;
  const { name, mediaType } = found;
  return { name, mediaType, content: await context.files.store.read(found) };
}
