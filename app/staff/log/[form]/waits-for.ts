import { answerTo } from '#lib/domain/forms/condition';
import type { Answers, Question } from '#lib/domain/forms/form';

/** Whether a question's choices depend on another that has no answer yet: a kind of problem, before the service. */
export function waitsFor(question: Question, answers: Answers): boolean {
  return 'of' in question && answerTo(answers, question.of).length === 0;
}
