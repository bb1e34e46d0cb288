import type { Answer, Answers, Condition } from '#lib/domain/forms/form';

/** The stored answer, or '' when the question has not been put. Safe for any id, also 'constructor'. */
export function answerTo(answers: Answers, question: string): Answer {
  return (Object.hasOwn(answers, question) && answers[question]) || '';
}

/** Whether a condition is true of these answers. A question not yet answered equals nothing. */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const answer = answerTo(answers, condition.question);
  if ('is' in condition) return includes(answer, condition.is);
  if ('isOneOf' in condition) return condition.isOneOf.some((value) => includes(answer, value));
  return answer.length > 0;
}

/** Every question a condition asks about, with the values it compares against. */
export function asksAbout(condition: Condition): readonly { question: string; values: readonly string[] }[] {
  if ('all' in condition) return condition.all.flatMap(asksAbout);
  if ('any' in condition) return condition.any.flatMap(asksAbout);
  if ('not' in condition) return asksAbout(condition.not);
  if ('is' in condition) return [{ question: condition.question, values: [condition.is] }];
  if ('isOneOf' in condition) return [{ question: condition.question, values: condition.isOneOf }];
  return [{ question: condition.question, values: [] }];
}

function includes(answer: Answer, value: string): boolean {
  return typeof answer === 'string' ? answer === value : answer.includes(value);
}
