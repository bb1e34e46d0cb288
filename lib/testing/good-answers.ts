import { idOfCategory } from '#lib/db/save-organisation';
import { holds } from '#lib/domain/forms/condition';
import { datePartsOf } from '#lib/domain/forms/fields';
import type { Answers, Condition, Form, Page, Question } from '#lib/domain/forms/form';
import { demonstrationServices } from '../../prisma/demonstration/services.ts';

/** A whole form answered honestly, as a page posts it: field → text. */
export function goodAnswers(form: Form): Record<string, string> {
  const questions = form.pages.flatMap((page) => page.questions);
  return Object.assign({}, ...questions.map((question) => goodAnswer(form, question)));
}

/** What a question's fields hold when somebody answers it honestly: field → text. No choice ends a form early. */
export function goodAnswer(form: Form, question: Question): Record<string, string> {
  if (question.kind !== 'date') return { [question.id]: goodText(form, question) };
  const { day, month, year } = datePartsOf(question);
  return { [day]: '2', [month]: '1', [year]: '2026' };
}

function goodText(form: Form, question: Exclude<Question, { kind: 'date' }>): string {
  switch (question.kind) {
    case 'radios':
    case 'select':
    case 'checkboxes':
      return 'options' in question
        ? (question.options.find(({ value }) => !endsEarly(form, { [question.id]: value }))?.value ?? '')
        : LISTED[question.optionsFrom];
    case 'consent':
      return 'yes';
    case 'files':
      return '';
    case 'email':
      return 'sunita.brar@post.example';
    case 'phone':
      return '07700 900 471';
    case 'position':
      return '52.40656, -1.51217';
    case 'postcode':
      return 'BW1 3CQ';
    default:
      return question.id === 'name' ? 'Sunita Brar' : 'Some words.';
  }
}

const LISTED = { services: 'bins', wards: 'not-sure', categories: 'something-else' } as const;

function endsEarly({ pages }: Form, answers: Answers): boolean {
  return pages.some(
    ({ signpost, when }) => signpost !== undefined && when !== undefined && holds(when, answers),
  );
}

/** The answers that make a condition true, one way. */
export function satisfying(condition: Condition): Record<string, string> {
  if ('all' in condition) return Object.assign({}, ...condition.all.map(satisfying));
  if ('any' in condition) return condition.any[0] === undefined ? {} : satisfying(condition.any[0]);
  if ('is' in condition) return { [condition.question]: condition.is };
  if ('isOneOf' in condition) return { [condition.question]: condition.isOneOf[0] ?? '' };
  return {};
}

/** The service whose category a condition names, as an answer; nothing for every other condition. */
export function serviceFor(condition: Condition): Record<string, string> {
  const { category } = satisfying(condition);
  const service = demonstrationServices
    .flatMap(({ services }) => services)
    .find(({ id, categories }) => categories.some((name) => idOfCategory(id, name) === category));
  return service === undefined ? {} : { service: service.id };
}

/** The pages of a form that ask something. */
export function askingPages({ pages }: Form): readonly Page[] {
  return pages.filter(({ questions }) => questions.length > 0);
}
