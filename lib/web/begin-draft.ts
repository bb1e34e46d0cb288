import type { NextResponse } from 'next/server';
import type { Form } from '#lib/domain/forms/form';
import { nextPage } from '#lib/domain/forms/journey';
import type { SortRouteId } from '#lib/domain/sorting/sort-route';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { startDraft } from '#lib/use-cases/drafts/start-draft';
import { clientAddress } from '#lib/web/client-address';
import { draftCookie } from '#lib/web/draft-cookie';
import { seeOther } from '#lib/web/posted';
import { carriedWordsCookie } from '#lib/web/words-cookie';

/** How somebody came to a form: the chooser's answers and the service chosen before, or their own words, if any; `chosen` null: they came by no suggestion. */
export type Beginning = {
  chooser?: Record<string, string>;
  service?: string | null;
  sorting?: { token: string | null; chosen: SortRouteId | null };
};

/** A new draft in this browser's cookie, and on to the form's first page; null when it cannot be begun so. */
export async function beginDraft(
  context: Context,
  form: Form,
  beginning: Beginning,
): Promise<NextResponse | null> {
  const started = await startDraft(context, { form: form.id, ...beginning }, await clientAddress());
  if (!started.ok) return started.reason === 'too-many-attempts' ? seeOther(urls.tooMany()) : null;
  const first = nextPage(form, {}, '') ?? 'check';
  const response = seeOther(urls.applyPage(form.id, first));
  response.cookies.set(draftCookie(form.id, started.value.token));
  response.cookies.set(carriedWordsCookie(null));
  return response;
}
