import { findPersonalTraces, type ShownCase } from '#lib/use-cases/cases/find-case';
import { answerText, requestText } from './publication-texts';
import type { OneField, StepParts } from './step-fields';

/** The form that publishes an answer, filled with the texts as they stand and what to look at in them. */
export function publication(shown: ShownCase): StepParts {
  const texts = { title: shown.subject, request: requestText(shown), response: answerText(shown) };
  return {
    fields: [
      { kind: 'line', name: 'title', label: 'Title', value: texts.title },
      {
        kind: 'words',
        name: 'request',
        label: 'The request, without the person',
        value: texts.request,
        rows: 7,
      },
      { kind: 'words', name: 'response', label: 'The answer', value: texts.response, rows: 10 },
      CHECKED,
    ],
    warnings: tracesToCheck(shown, Object.values(texts)),
    submit: 'Publish it',
  };
}

/** The tick of whoever publishes something. */
export const CHECKED: OneField = {
  kind: 'tick',
  name: 'checked',
  question: 'Before it is published',
  label: 'I have read it through, and nothing personal is left in it',
};

/** What to look at in texts that are to be published, a line each. */
export function tracesToCheck(shown: ShownCase, texts: readonly string[]): string[] {
  const lines = findPersonalTraces(shown, texts).map(({ found, what, certain }) =>
    certain ? `“${found}” is ${what}: take it out.` : `“${found}” looks like ${what}: check it.`,
  );
  return [...new Set(lines)];
}
