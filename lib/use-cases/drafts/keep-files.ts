import { z } from 'zod';
import { type DraftFile, deleteDraftFile, insertAttachment, listDraftFiles } from '#lib/db/attachments';
import type { Transaction } from '#lib/db/transaction';
import { done, type Result } from '#lib/domain/cases/refusal';
import type { RefusedFile } from '#lib/domain/forms/file-fault';
import { filesQuestionOf } from '#lib/domain/forms/files-question';
import type { FilesQuestion, Form, Page } from '#lib/domain/forms/form';
import { type Incoming, ROOM } from '#lib/files/accept-file';
import { RESIDENT_KINDS } from '#lib/files/kinds';
import { type Files, type Taken, takeFile } from '#lib/files/take-file';
import type { Context } from '#lib/use-cases/context';
import { lockOpenDraft } from '#lib/use-cases/drafts/lock-open-draft';
import { isTooOften } from '#lib/use-cases/too-often';
import { write } from '#lib/use-cases/write';

const schema = z.object({
  token: z.string().max(200).nullable(),
  remove: z.uuid().nullable().catch(null),
});

export type ChosenFiles = {
  token: string | null;
  remove: string | null;
  files: readonly Incoming[];
  /** The caller's network address, if known. */
  address: string | null;
};

/**
 * Keeps the files chosen on a page with the draft, at once and whatever becomes of the page, after taking away the one to
 * remove. Gives those that could not be kept. A draft that is gone or sent keeps none: saving the page says so.
 */
export async function keepFiles(
  context: Context,
  { form, page }: { form: Form; page: Page },
  chosen: ChosenFiles,
): Promise<Result<readonly RefusedFile[]>> {
  const question = filesQuestionOf(page);
  if (question === null) return done([]);
  if (chosen.files.length > 0 && (await areTooMany(context, chosen)))
    return done([{ question: question.id, name: '', fault: 'tooOften' }]);
  const { taken, refused } = await takeAll(context.files, question, chosen.files);
  return write<typeof schema, readonly RefusedFile[]>(
    context,
    {
      permission: 'form:fill-in',
      schema,
      act: async (tx, { token, remove }) => {
        const locked = await lockOpenDraft(context, tx, { form, token });
        if (locked.state !== 'open') return done([]);
        const draftId = locked.draft.id;
        if (remove !== null) await deleteDraftFile(tx, { draftId, id: remove });
        const overfull = await insertAll(context, { tx, draftId, question }, taken);
        return done([...refused, ...overfull]);
      },
    },
    { token: chosen.token, remove: chosen.remove },
  );
}

/** Whether too many files, or too much of them, came from this network address. */
export async function areTooMany(
  context: Context,
  { address, files }: Pick<ChosenFiles, 'address' | 'files'>,
): Promise<boolean> {
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  const tooOften = await Promise.all([
    isTooOften(context, 'files', { address }),
    isTooOften(context, 'kilobytes', { address, amount: Math.ceil(bytes / 1024) }),
  ]);
  return tooOften.includes(true);
}

async function takeAll(
  through: Files,
  { id: question, maxFiles }: FilesQuestion,
  files: readonly Incoming[],
) {
  const taken: Taken[] = [];
  const refused: RefusedFile[] = [];
  // One after the other: a picture takes much memory. What is more than the question takes is not looked at.
  for (const file of files.slice(0, maxFiles)) {
    const one = await takeFile(through, file, RESIDENT_KINDS);
    if (one.ok) taken.push(one.value);
    else refused.push({ question, name: one.name, fault: one.fault });
  }
  if (files.length > maxFiles) refused.push({ question, name: '', fault: 'tooMany' });
  return { taken, refused };
}

type Place = { tx: Transaction; draftId: string; question: FilesQuestion };

async function insertAll(
  { newId, now }: Context,
  { tx, draftId, question: { id: question, maxFiles } }: Place,
  files: readonly Taken[],
): Promise<RefusedFile[]> {
  const refused: RefusedFile[] = [];
  const kept: { size: number; question: string | null }[] = await listDraftFiles(tx, draftId);
  for (const file of files) {
    const { name, size } = file;
    if (kept.filter((each) => each.question === question).length >= maxFiles) {
      refused.push({ question, name, fault: 'tooMany' });
    } else if (sizeOf(kept) + size > ROOM) {
      refused.push({ question, name, fault: 'noRoom' });
    } else {
      kept.push({ size, question });
      const id = newId();
      // A millisecond apart, so that they are listed in the order they were chosen.
      const addedAt = new Date(now.getTime() + kept.length);
      await insertAttachment(tx, { ...file, id, draftId, question, visibility: 'resident', addedAt });
    }
  }
  return refused;
}

function sizeOf(files: readonly Pick<DraftFile, 'size'>[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
