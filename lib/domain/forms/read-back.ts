import { formatLong, parsePlainDate } from '#lib/domain/calendar/plain-date';
import { answerTo } from '#lib/domain/forms/condition';
import type { Answer, Answers, ChoiceQuestion, Form, OptionSources, Question } from '#lib/domain/forms/form';
import { relevantAnswers, visiblePages } from '#lib/domain/forms/journey';
import { isAsked, optionsOf } from '#lib/domain/forms/options';
import { positionInWords } from '#lib/domain/forms/read-position';

/** `value` may hold several lines; when `provided` is false it is '' and the page says "Not provided". */
export type ReadBackRow = {
  readonly page: string;
  readonly question: string;
  readonly label: string;
  readonly value: string;
  readonly provided: boolean;
};
export type ReadBackSection = { readonly heading: string; readonly rows: readonly ReadBackRow[] };

export type ReadBackWords = { readonly options: OptionSources; readonly locale: string };

/** The answers as words, for the check page, the case and the PDF: visible pages only, sections without rows left out. */
export function readBack(form: Form, answers: Answers, words: ReadBackWords): readonly ReadBackSection[] {
  const known = relevantAnswers(form, answers);
  const pages = visiblePages(form, answers);
  const sections = form.sections.map((section) => ({
    heading: section.title,
    rows: pages
      .filter((page) => section.pages.includes(page.id))
      .flatMap((page) =>
        page.questions
          .filter(
            (question) =>
              answerTo(known, question.id).length > 0 ||
              (isAsked(question, words.options) && !isToldByPlace(form, question, known)),
          )
          .map((question) => rowOf(page.id, question, { known, words })),
      ),
  }));
  return sections.filter((section) => section.rows.length > 0);
}

// Nobody is told that they left out the ward of a place they named.
function isToldByPlace({ facts: { place, ward } }: Form, { id }: Question, known: Answers): boolean {
  return id === ward && place !== undefined && answerTo(known, place).length > 0;
}

type Telling = { readonly known: Answers; readonly words: ReadBackWords };

function rowOf(page: string, question: Question, telling: Telling): ReadBackRow {
  const value = wordsFor(question, telling);
  const label = question.readBackLabel ?? question.label;
  return { page, question: question.id, label, value, provided: value !== '' };
}

function wordsFor(question: Question, { known, words }: Telling): string {
  const answer = answerTo(known, question.id);
  switch (question.kind) {
    case 'radios':
    case 'select':
    case 'checkboxes':
      return labelsOf(question, answer, { known, words });
    case 'date':
      return dateInWords(answer, words.locale);
    case 'consent':
      return answer === 'yes' ? question.readBack.ticked : question.readBack.empty;
    case 'files':
      return [answer].flat().join('\n');
    case 'position':
      return positionInWords(String(answer), question.readBack);
    default:
      return String(answer);
  }
}

// An option the council has since removed is shown by its value rather than lost.
function labelsOf(question: ChoiceQuestion, answer: Answer, { known, words }: Telling): string {
  const options = optionsOf(question, words.options, known);
  const chosen = typeof answer === 'string' ? [answer] : answer;
  return chosen.map((value) => options.find((option) => option.value === value)?.label ?? value).join('\n');
}

function dateInWords(answer: Answer, locale: string): string {
  const date = parsePlainDate(String(answer));
  return date ? formatLong(date, locale) : '';
}
