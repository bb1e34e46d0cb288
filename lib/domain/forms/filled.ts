import type { Form } from '#lib/domain/forms/form';

/** Words by name; null: there is no such thing here. */
export type Words = Readonly<Record<string, string | null>>;

/** Sentences with the {names} that are among the words filled in. One that names what there is not is left out. */
export function filled(sentences: readonly string[], words: Words): string[] {
  const kept = sentences.filter((sentence) => namesIn(sentence).every((name) => words[name] !== null));
  return kept.map((sentence) =>
    namesIn(sentence).reduce((text, name) => text.replace(`{${name}}`, words[name] ?? `{${name}}`), sentence),
  );
}

/** The names a sentence has in braces. */
export function namesIn(sentence: string): string[] {
  return [...sentence.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name);
}

/** A form whose sentences say the times of the rules it would be filed under. Dates stay to be filled in once it is sent. */
export function withTimes(form: Form, times: Words): Form {
  return {
    ...form,
    start: { ...form.start, lead: filled(form.start.lead, times) },
    pages: form.pages.map((page) =>
      page.guidance === undefined ? page : { ...page, guidance: filled(page.guidance, times) },
    ),
    sent: { ...form.sent, next: filled(form.sent.next, times) },
  };
}
