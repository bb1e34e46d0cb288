import { redirect } from 'next/navigation';
import { cache } from 'react';
import { withTimes } from '#lib/domain/forms/filled';
import type { Form } from '#lib/domain/forms/form';
import { formIn as offeredIn } from '#lib/domain/forms/registry';
import { formIn } from '#lib/messages/form-in';
import { startWords } from '#lib/messages/start-words';
import { urls } from '#lib/urls';
import { startToday } from '../../start-today';

/**
 * The form that a page's URL names, in the reader's language and with our times; when our nation has none, on to the page for unknown
 * addresses. Next draws a notFound() of a page in the browser only, and without JavaScript nobody would see it.
 */
export async function formOf(params: Promise<{ form: string }>): Promise<Form> {
  return formNamed((await params).form);
}

// Once a page, for its title and its questions.
const formNamed = cache(async (id: string): Promise<Form> => {
  const start = await startToday();
  const form = offeredIn(start.council.nation, id) ?? redirect(urls.nothing());
  return withTimes(formIn(start.locale, form), startWords(form.process, start)?.times ?? {});
});
