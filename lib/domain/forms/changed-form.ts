import type { Answers, Form } from '#lib/domain/forms/form';

/** That a form was changed since somebody was shown it; `dropped`: how many of their answers it asks for no more. */
export type FormChange = { readonly dropped: number };

/** What has changed since this version of a form was shown; null when nothing has. */
export function changeSince(
  form: Pick<Form, 'version' | 'pages'>,
  { formVersion, answers }: { formVersion: number; answers: Answers },
): FormChange | null {
  if (formVersion === form.version) return null;
  return { dropped: Object.keys(answers).length - Object.keys(stillAsked(form, answers)).length };
}

/** Whether whoever posts has seen the form as it is: the page they post was shown in it, or they began with it. */
export function isTold(
  form: Pick<Form, 'version'>,
  seen: { version: number | undefined; formVersion: number },
): boolean {
  return seen.version === form.version || seen.formVersion === form.version;
}

/** The answers to questions that the form has. */
export function stillAsked({ pages }: Pick<Form, 'pages'>, answers: Answers): Answers {
  const asked = new Set(pages.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.has(id)));
}
