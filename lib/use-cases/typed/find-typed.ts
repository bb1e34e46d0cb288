import { findTypedForm } from '#lib/db/typed-forms';
import type { RawAnswers } from '#lib/domain/forms/form';
import type { Context } from '#lib/use-cases/context';

/** What was filled in and could not be kept, behind a cookie's token; null when there is nothing any more. */
export async function findTyped(context: Context, token: string | null): Promise<RawAnswers | null> {
  if (token === null) return null;
  return findTypedForm(context.database.client, context.secrets.hashToken(token));
}
