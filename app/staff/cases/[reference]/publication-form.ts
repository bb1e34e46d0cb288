import { findPersonalTraces, type ShownCase } from '#lib/use-cases/cases/find-case';
import { answerText, requestText } from './publication-texts';
import type { StepParts } from './step-fields';

/** The form that publishes an answer, filled with the texts as they stand and what to look at in them. */
export function publication(shown: ShownCase): StepParts {
  const texts = { title: shown.subject, request: requestText(shown), response: answerText(shown) };
  const traces = findPersonalTraces(shown, Object.values(texts));
  const lines = traces.map(({ found, what, certain }) =>
    certain ? `“${found}” is ${what}: take it out.` : `“${found}” looks like ${what}: check it.`,
  );
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
      {
        kind: 'tick',
        name: 'checked',
        question: 'Before it is published',
        label: 'I have read it through, and nothing personal is left in it',
      },
    ],
    warnings: [...new Set(lines)],
    submit: 'Publish it',
  };
}
