import { type Draft, lockDraft } from '#lib/db/drafts';
import type { Transaction } from '#lib/db/transaction';
import type { Form } from '#lib/domain/forms/form';
import { type Reference, toReference } from '#lib/domain/references/reference';
import type { Context } from '#lib/use-cases/context';

/** A draft locked for a change, or why there is nothing to change. */
export type LockedDraft =
  | { state: 'open'; draft: Draft; token: string }
  | { state: 'sent'; reference: Reference }
  | { state: 'lost' };

/** Locks the draft behind a cookie's token, if it is of this form. */
export async function lockOpenDraft(
  context: Context,
  tx: Transaction,
  { form, token }: { form: Form; token: string | null },
): Promise<LockedDraft> {
  if (token === null) return { state: 'lost' };
  const draft = await lockDraft(tx, context.secrets.hashToken(token));
  if (draft === null || draft.form !== form.id) return { state: 'lost' };
  if (draft.reference !== null) return { state: 'sent', reference: toReference(draft.reference) };
  return { state: 'open', draft, token };
}
