import type { Command } from '#lib/domain/cases/command';
import { done, type Result } from '#lib/domain/cases/refusal';
import { type Accepted, acceptFile, type Incoming } from '#lib/files/accept-file';
import type { Context } from '#lib/use-cases/context';

/** A file that will be kept with the case, under its id. */
export type KeptFile = Accepted & { id: string };

/** A step ready to be decided: names looked up, files checked, ids given. */
export type PreparedStep = { command: Command; files: readonly KeptFile[] };

/** The files as they will be kept. Refuses all when one of them cannot be taken. */
export async function keptFiles(context: Context, files: readonly Incoming[]): Promise<Result<KeptFile[]>> {
  const kept: KeptFile[] = [];
  for (const file of files) {
    const accepted = await acceptFile(file);
    if (!accepted.ok) return accepted;
    kept.push({ ...accepted.value, id: context.newId() });
  }
  return done(kept);
}
