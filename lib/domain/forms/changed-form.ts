import type { Answers, Form, OptionSources } from '#lib/domain/forms/form';
import { visiblePages } from '#lib/domain/forms/journey';
import { isAsked } from '#lib/domain/forms/options';

type Versions = Pick<Form, 'version' | 'changes' | 'pages'>;

/** What of a form was changed since somebody was shown it, in the form's own words. */
export type FormChange = {
  /** The questions that are new, of those that their answers lead to. */
  readonly asked: readonly string[];
  /** The questions that they answered and that are asked no more. */
  readonly dropped: readonly string[];
};

/** What has changed since this version of a form was shown; null when nothing has. */
export function changeSince(
  form: Versions,
  { formVersion, answers }: { formVersion: number; answers: Answers },
  options: OptionSources,
): FormChange | null {
  if (formVersion === form.version) return null;
  const since = (form.changes ?? []).filter(({ version }) => version > formVersion);
  const asks = new Set(since.flatMap((change) => change.asks ?? []));
  const drops = since.flatMap((change) => change.drops ?? []);
  const questions = visiblePages(form, answers).flatMap((page) => page.questions);
  return {
    asked: questions.filter((each) => asks.has(each.id) && isAsked(each, options)).map(({ label }) => label),
    dropped: drops.filter(({ id }) => Object.hasOwn(answers, id)).map(({ label }) => label),
  };
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
