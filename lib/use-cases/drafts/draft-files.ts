import { type DraftFile, listDraftFiles } from '#lib/db/attachments';
import { findDraft } from '#lib/db/drafts';
import { filesQuestionOf } from '#lib/domain/forms/files-question';
import type { Page } from '#lib/domain/forms/form';
import type { Context } from '#lib/use-cases/context';

/** The files kept for a page of the draft behind a cookie's token. */
export async function findDraftFiles(
  context: Context,
  page: Page,
  token: string | null,
): Promise<readonly DraftFile[]> {
  const question = filesQuestionOf(page);
  if (question === null || token === null) return [];
  const db = context.database.client;
  const draft = await findDraft(db, context.secrets.hashToken(token));
  const files = draft === null ? [] : await listDraftFiles(db, draft.id);
  return files.filter((file) => file.question === question.id);
}
