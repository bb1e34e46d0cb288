import { redirect } from 'next/navigation';
import type { Form } from '#lib/domain/forms/form';
import { formIn as offeredIn } from '#lib/domain/forms/registry';
import { formIn } from '#lib/messages/form-in';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { publicContext } from '#lib/web/context';
import { urls } from '#lib/web/urls';

/**
 * The form that a page's URL names, in the reader's language; when our nation has none, on to the page for unknown addresses. Next draws a notFound() of
 * a page in the browser only, and without JavaScript nobody would see it.
 */
export async function formOf(params: Promise<{ form: string }>): Promise<Form> {
  const context = await publicContext();
  const { council } = await findCouncil(context);
  const form = offeredIn(council.nation, (await params).form) ?? redirect(urls.nothing());
  return formIn(context.locale, form);
}
