import type { Answers, Page, Question, ReadingContext } from '#lib/domain/forms/form';
import { isAsked, optionsOf } from '#lib/domain/forms/options';
import { isOptional } from '#lib/domain/forms/read-answer';

type Earlier = Pick<ReadingContext, 'options' | 'answers'>;

/**
 * A page with everything decided that earlier answers and the council's lists decide: which options there are, and what
 * may be skipped. It can be shown and read by itself, so a browser needs nobody's earlier answers to check it.
 */
export function settlePage(page: Page, earlier: Earlier): Page {
  const questions = page.questions
    .filter((question) => isAsked(question, earlier.options))
    .map((question) => settleQuestion(question, earlier));
  return {
    ...page,
    questions: questions.length === 1 ? questions : questions.map((each) => beside(page, each)),
  };
}

// Beside another question the title stands above both, and is not said again.
function beside({ title }: Page, question: Question): Question {
  return question.label === title ? { ...question, label: question.readBackLabel ?? title } : question;
}

function settleQuestion(question: Question, { options, answers }: Earlier): Question {
  const settled = settleOptional(question, answers);
  if ('optionsFrom' in settled) return { ...settled, options: optionsOf(settled, options, answers) };
  return settled;
}

function settleOptional(question: Question, answers: Answers): Question {
  const { optional: _, requiredWhen: __, ...asked } = question;
  return isOptional(question, answers) ? { ...asked, optional: true } : asked;
}
