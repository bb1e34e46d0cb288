import { formById } from '#lib/domain/forms/registry';
import type { ShownCase } from '#lib/use-cases/cases/find-case';

/** What was asked, in the resident's words, without anything about the resident. */
export function requestText({ matter, answers, facts }: ShownCase): string {
  const form = formById(matter.form);
  const details = form ? answers[form.facts.details] : undefined;
  const span = facts
    .flatMap(({ rows }) => rows)
    .find(({ question, provided }) => question === 'period' && provided);
  return [typeof details === 'string' ? details : '', span ? `${span.label}: ${span.value}` : '']
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The answer as it was sent. */
export function answerText({ events }: ShownCase): string {
  return events.findLast(({ data }) => data.type === 'answer-sent')?.text ?? '';
}
