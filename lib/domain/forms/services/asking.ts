import type { ChoiceQuestion, Condition, Option, Page, Question, TextQuestion } from '#lib/domain/forms/form';

/** A page that asks one question, when a condition holds. */
export function asking(
  question: Question,
  when: Condition,
  more: Pick<Page, 'guidance' | 'notice'> = {},
): Page {
  return { id: question.id, title: question.label, questions: [question], when, ...more };
}

/** One of a few. `missing` says what to do when nothing was chosen. */
export function oneOf(
  question: Pick<ChoiceQuestion, 'id' | 'label' | 'hint' | 'readBackLabel'> & {
    readonly options: readonly Option[];
    readonly missing: string;
  },
): Question {
  const { missing, ...asked } = question;
  return { kind: 'radios', ...asked, messages: { missing } };
}

/** All that apply, or none where it may be skipped. */
export function someOf(
  question: Pick<ChoiceQuestion, 'id' | 'label' | 'hint' | 'readBackLabel' | 'optional'> & {
    readonly options: readonly Option[];
    readonly missing: string;
  },
): Question {
  const { missing, ...asked } = question;
  return { kind: 'checkboxes', ...asked, messages: { missing } };
}

/** A line of text. */
export function line(
  question: Pick<TextQuestion, 'id' | 'label' | 'hint' | 'readBackLabel' | 'optional' | 'maxLength'> & {
    readonly missing: string;
    readonly tooLong: string;
  },
): Question {
  const { missing, tooLong, ...asked } = question;
  return { kind: 'text', ...asked, messages: { missing, tooLong } };
}

/** Asked when the category is this one of the council's. */
export const about = (...categories: readonly string[]): Condition => ({
  question: 'category',
  isOneOf: categories,
});

/** Asked when the service is this one of the council's, whatever the category. */
export const of = (service: string): Condition => ({ question: 'service', is: service });
