import type { Command } from '#lib/domain/cases/command';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { type Accepted, acceptFile, type Incoming } from '#lib/files/accept-file';
import { STAFF_KINDS } from '#lib/files/kinds';
import { translator } from '#lib/messages/translate';
import type { Context } from '#lib/use-cases/context';

/** A file that will be kept with the case, under its id. */
export type KeptFile = Accepted & { id: string };

/** A step ready to be decided: names looked up, files checked, ids given. */
export type PreparedStep = { command: Command; files: readonly KeptFile[] };

/** The files as they will be kept. Refuses all when one of them cannot be taken. */
export async function keptFiles(context: Context, files: readonly Incoming[]): Promise<Result<KeptFile[]>> {
  const kept: KeptFile[] = [];
  for (const file of files) {
    const accepted = await acceptFile(file, STAFF_KINDS);
    if (!accepted.ok) {
      const { fault, name } = accepted;
      return refuse(
        'wrong-input',
        translator(context.locale, 'files')(fault, { name, who: 'staff' }),
        'files',
      );
    }
    kept.push({ ...accepted.value, id: context.newId() });
  }
  return done(kept);
}
