import { redirect } from 'next/navigation';
import type { Form } from '#lib/domain/forms/form';
import { findForm } from '#lib/use-cases/drafts/draft-state';
import { urls } from '#lib/web/urls';

/**
 * The form that a page's URL names; when there is none, on to the page for unknown addresses. Next draws a notFound() of
 * a page in the browser only, and without JavaScript nobody would see it.
 */
export async function formOf(params: Promise<{ form: string }>): Promise<Form> {
  return findForm((await params).form) ?? redirect(urls.nothing());
}
