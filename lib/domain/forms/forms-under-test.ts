// What the tests of this folder share: a small council, one day, and answers that pass.
import { plainDate } from '#lib/domain/calendar/plain-date';
import type {
  Answers,
  OptionSources,
  Page,
  Question,
  RawAnswers,
  ReadingSources,
} from '#lib/domain/forms/form';
import { optionsOf } from '#lib/domain/forms/options';

export const options: OptionSources = {
  services: [
    { value: 'bins', label: 'Bins and recycling', group: 'Place' },
    { value: 'housing', label: 'Housing repairs', group: 'People' },
  ],
  wards: [
    { value: 'castle', label: 'Castle' },
    { value: 'harbour', label: 'Harbour' },
  ],
  texts: true,
  map: true,
  categories: {
    bins: [{ value: 'missed-bin', label: 'Missed bin' }],
    housing: [{ value: 'damp', label: 'Damp' }],
  },
};

export const sources: ReadingSources = { options, today: plainDate('2026-03-27') };

/** Chooses one of several values; a test gives it fast-check's generator or its own taste. */
export type Pick = <Value>(values: readonly Value[]) => Value;

export const first: Pick = (values) => values.reduce((kept) => kept);

/** Fields that a page accepts after these answers. */
export function goodFields(page: Page, answers: Answers, pick: Pick): RawAnswers {
  return Object.assign({}, ...page.questions.map((question) => goodField(question, answers, pick)));
}

const GOOD_TEXTS = {
  text: ['early March', 'Llŷn ŵ', 'مرحبا'],
  name: ['Siân Ŵyn', 'O’Neil-Smith', '李'],
  'long-text': ['The bin was missed.\nTwice.', '👨‍👩‍👧 waited', 'لم يأت أحد'],
  address: ['1 High Street\nAnytown'],
  place: ['Mill Lane', 'Behind the shops\nzz9 9zz'],
  email: ['sian@example.com'],
  phone: ['07700 900 123 after 6pm'],
  postcode: ['zz99zz', ''],
  position: ['52.40656, -1.51217', ''],
} as const;

function goodField(question: Question, answers: Answers, pick: Pick): RawAnswers {
  switch (question.kind) {
    case 'radios':
    case 'select':
      return { [question.id]: pick(optionsOf(question, options, answers)).value };
    case 'checkboxes':
      return { [question.id]: [pick(optionsOf(question, options, answers)).value] };
    case 'date':
      return {
        [`${question.id}-day`]: pick(['1', '09']),
        [`${question.id}-month`]: pick(['2', 'March']),
        [`${question.id}-year`]: '2026',
      };
    case 'consent':
      return { [question.id]: pick(['yes', '']) };
    case 'files':
      return { [question.id]: [pick(['bin.jpg', 'llŷn.pdf'])] };
    default:
      return { [question.id]: pick<string>(GOOD_TEXTS[question.kind]) };
  }
}
