import { insertAttachment } from '#lib/db/attachments';
import type { CaseFile } from '#lib/db/case-files';
import type { FiledFile } from '#lib/db/event-chain';
import type { Transaction } from '#lib/db/transaction';
import type { Command } from '#lib/domain/cases/command';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { STAFF_KINDS } from '#lib/files/kinds';
import { type Taken, takeFile } from '#lib/files/take-file';
import { translator } from '#lib/messages/translate';
import { postedFiles } from '#lib/use-cases/cases/step-input';
import type { Context } from '#lib/use-cases/context';

/** A file that will be kept with the case, under its id. */
export type KeptFile = Taken & { id: string };

/** Files as they are to be recorded: they answer no question of a form. */
export function filedOf(files: readonly KeptFile[]): FiledFile[] {
  return files.map(({ id, name, mediaType, sha256 }) => {
    return { id, name, mediaType, question: null, sha256: Buffer.from(sha256).toString('hex') };
  });
}

/** Writes files of a case, for officers alone until they are shared. */
export async function attachFiles(
  { now }: Context,
  { tx, caseId }: { tx: Transaction; caseId: string },
  files: readonly KeptFile[],
): Promise<void> {
  for (const file of files)
    await insertAttachment(tx, { ...file, caseId, visibility: 'staff', addedAt: now });
}

/**
 * A step ready to be decided: names looked up, files checked, ids given. `first`: what is done on another case before it, and
 * the field that names that case. Absent: nothing.
 */
export type PreparedStep = {
  command: Command;
  files: readonly KeptFile[];
  first?: { file: CaseFile; command: Command; field: string };
};

/** The files posted with a step, as they will be kept; none where the step takes none. Refuses all when one cannot be taken. */
export async function takeStepFiles(
  { files, locale, newId }: Context,
  input: unknown,
): Promise<Result<KeptFile[]>> {
  const kept: KeptFile[] = [];
  for (const file of postedFiles(input)) {
    const taken = await takeFile(files, file, STAFF_KINDS);
    if (!taken.ok) {
      const words = translator(locale, 'files')(taken.fault, { name: taken.name, who: 'staff' });
      return refuse('wrong-input', words, 'files');
    }
    kept.push({ ...taken.value, id: newId() });
  }
  return done(kept);
}
