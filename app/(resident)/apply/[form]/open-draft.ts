import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import type { Form } from '#lib/domain/forms/form';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { type DraftState, findDraftState } from '#lib/use-cases/drafts/draft-state';
import { draftToken } from '#lib/web/draft-cookie';

export type OpenDraft = Extract<DraftState, { state: 'open' }>;

/** This browser's open draft of a form; null when it has none. One that was sent leads to its reference. */
export async function openDraftOf(context: Context, form: Form): Promise<OpenDraft | null> {
  const draft = await findDraftState(context, form, draftToken(form.id, await cookies()));
  if (draft?.state === 'sent') redirect(urls.applySent(form.id));
  return draft;
}
