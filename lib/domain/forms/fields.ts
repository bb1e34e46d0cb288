import { storable } from '#lib/domain/forms/clean-text';
import { answerTo } from '#lib/domain/forms/condition';
import type {
  Answers,
  DateQuestion,
  Page,
  PlaceQuestion,
  Question,
  RawAnswers,
} from '#lib/domain/forms/form';

const MOST_VALUES = 100;
const LONGEST_VALUE = 200;

/** The names of the three inputs of a date, in the order they are asked. */
export function datePartsOf(question: DateQuestion): { day: string; month: string; year: string } {
  return { day: `${question.id}-day`, month: `${question.id}-month`, year: `${question.id}-year` };
}

/** The names of a place's inputs: what to look up, the address chosen of those found, and a description in words. */
export function placePartsOf({ id, postcodeIn }: Pick<PlaceQuestion, 'id' | 'postcodeIn'>): {
  postcode: string;
  found: string;
  words: string;
} {
  return { postcode: postcodeIn ?? `${id}-postcode`, found: `${id}-found`, words: id };
}

/** Whether a question's answer can be looked up by its postcode. */
export function isPlace(question: Question): question is PlaceQuestion {
  return question.kind === 'place' || question.kind === 'address';
}

/** The names (and ids of the first inputs) of a question's fields. */
export function fieldsOf(question: Question): readonly string[] {
  if (question.kind === 'date') return Object.values(datePartsOf(question));
  if (!isPlace(question)) return [question.id];
  const { postcode, ...own } = placePartsOf(question);
  return postcode === question.postcodeIn ? Object.values(own) : [postcode, ...Object.values(own)];
}

/** One posted text; the first when a field was posted twice, '' when it was not posted or is no text. */
export function postedText(raw: unknown, field: string): string {
  return postedValues(raw, field)[0] ?? '';
}

/** All posted texts of a field, at most a hundred. Whatever else was sent is left out. */
export function postedValues(raw: unknown, field: string): readonly string[] {
  if (typeof raw !== 'object' || raw === null || !Object.hasOwn(raw, field)) return [];
  const value: unknown = Object.getOwnPropertyDescriptor(raw, field)?.value;
  const values: readonly unknown[] = Array.isArray(value) ? value.slice(0, MOST_VALUES) : [value];
  return values.filter((each) => typeof each === 'string');
}

/**
 * The most UTF-16 units read of a field: room for line ends, spaces and characters of two units, so that no honest
 * answer within its limit is cut, and a megabyte is refused before any pattern looks at it.
 */
export function mostPosted(question: Question): number {
  return 'maxLength' in question ? question.maxLength * 4 + LONGEST_VALUE : LONGEST_VALUE;
}

/** A page's own fields as posted, cut to what may be kept, to show again beside the messages. */
export function keptFields(page: Page, raw: unknown): RawAnswers {
  const fields = page.questions.flatMap((question) =>
    fieldsOf(question).map((field) => [field, keptValue(question, raw, field)] as const),
  );
  return Object.fromEntries(fields);
}

/** A page's inputs filled again from stored answers. */
export function rawOf(page: Page, answers: Answers): RawAnswers {
  return Object.fromEntries(page.questions.flatMap((question) => rawFieldsOf(question, answers)));
}

function rawFieldsOf(
  question: Question,
  answers: Answers,
): readonly (readonly [string, string | readonly string[]])[] {
  const answer = answerTo(answers, question.id);
  if (hasList(question)) return [[question.id, answer === '' ? [] : answer]];
  if (question.kind !== 'date')
    return fieldsOf(question).map((field) => [field, field === question.id ? answer : '']);
  const { day, month, year } = datePartsOf(question);
  const [yearText = '', monthText = '', dayText = ''] = String(answer).split('-');
  return [
    [day, dayText.replace(/^0/, '')],
    [month, monthText.replace(/^0/, '')],
    [year, yearText],
  ];
}

// A little more than is read, so that what was too long is too long again when the page is shown with it.
function keptValue(question: Question, raw: unknown, field: string): string | readonly string[] {
  const cut = (text: string) => storable(storable(text).slice(0, mostPosted(question) + 2));
  return hasList(question) ? postedValues(raw, field).map(cut) : cut(postedText(raw, field));
}

function hasList({ kind }: Question): boolean {
  return kind === 'checkboxes' || kind === 'files';
}
