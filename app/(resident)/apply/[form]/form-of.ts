import { notFound } from 'next/navigation';
import type { Form } from '#lib/domain/forms/form';
import { findForm } from '#lib/use-cases/drafts/draft-state';

/** The form that a page's URL names; the "not found" page when there is none. */
export async function formOf(params: Promise<{ form: string }>): Promise<Form> {
  return findForm((await params).form) ?? notFound();
}
