import { answerTo } from '#lib/domain/forms/condition';
import type {
  Answer,
  Answers,
  ChoiceQuestion,
  Option,
  OptionSources,
  Question,
} from '#lib/domain/forms/form';

/** Every option a choice offers now. Categories follow the chosen service; without one only the extra options stay. */
export function optionsOf(
  question: ChoiceQuestion,
  sources: OptionSources,
  answers: Answers,
): readonly Option[] {
  if ('options' in question) return question.options;
  return [...listed(question, sources, answers), ...(question.extraOptions ?? [])];
}

/** Whether a question is put at all: the council has what it asks about. */
export function isAsked({ askedWith }: Question, sources: OptionSources): boolean {
  return askedWith === undefined || sources[askedWith];
}

/** Whether an answer is one of the extra options ("I am not sure"), which name nothing in the council's list. */
export function isExtraOption(question: ChoiceQuestion, answer: Answer): boolean {
  const extra = 'options' in question ? [] : (question.extraOptions ?? []);
  return extra.some((option) => option.value === answer);
}

function listed(
  question: Exclude<ChoiceQuestion, { options: readonly Option[] }>,
  sources: OptionSources,
  answers: Answers,
): readonly Option[] {
  if (question.optionsFrom !== 'categories') return sources[question.optionsFrom];
  const service = answerTo(answers, question.of);
  if (typeof service !== 'string') return [];
  return (Object.hasOwn(sources.categories, service) && sources.categories[service]) || [];
}
