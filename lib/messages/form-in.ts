import type { ChooserRead } from '#lib/domain/forms/chooser';
import type { Form } from '#lib/domain/forms/form';
import { translateForm } from '#lib/domain/forms/translate-form';
import { dataWords } from '#lib/messages/data-words';
import type { Locale } from '#lib/messages/translate';

const made = new WeakMap<Form, Form>();

/** A form as it is asked in a language; made once, because a definition never changes. */
export function formIn(locale: Locale, form: Form): Form {
  if (locale === 'en') return form;
  const known = made.get(form) ?? translateForm(form, dataWords(locale));
  made.set(form, known);
  return known;
}

/** The chooser's question or route in a language. */
export function chooserIn(locale: Locale, read: ChooserRead): ChooserRead {
  const words = dataWords(locale);
  if (read.kind === 'route') return { ...read, route: translateForm(read.route, words) };
  const { page, problem } = read;
  return {
    ...read,
    page: translateForm(page, words),
    problem: problem && { ...problem, message: words(problem.message) },
  };
}
