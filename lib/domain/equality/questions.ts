import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { CouncilNation } from '#lib/domain/council/nation';
import { ageBand } from '#lib/domain/equality/age-band';
import { type EqualityOption, LISTS_OF, SHARED_LISTS } from '#lib/domain/equality/lists';

/** What is asked about the protected characteristics (Equality Act 2010 s.4; Northern Ireland Act 1998 s.75), in the order of the page. */
const QUESTIONS = [
  ...(['age', 'condition', 'dependants', 'ethnicity', 'marriage', 'maternity'] as const),
  ...(['religion', 'politics', 'sex', 'gender', 'orientation'] as const),
];

export type EqualityQuestion = (typeof QUESTIONS)[number];

/** Stands last in every list, also of details. */
export const PREFER_NOT = 'prefer-not-to-say';

/** The answers to choose from under a nation's law, each with its details. Of an age, the bands it is counted in. */
export function optionsTo(nation: CouncilNation, question: EqualityQuestion): readonly EqualityOption[] {
  return { ...SHARED_LISTS, ...LISTS_OF[nation] }[question];
}

/** The questions that a council of a nation asks. */
export function equalityQuestionsIn(nation: CouncilNation): readonly EqualityQuestion[] {
  return QUESTIONS.filter((question) => optionsTo(nation, question).length > 0);
}

/** Every answer that is counted, in the order of its list: the details of an answer, then the answer without one. */
export function answersTo(nation: CouncilNation, question: EqualityQuestion): readonly string[] {
  const answers = optionsTo(nation, question).flatMap(({ answer, details }) => [...details, answer]);
  return [...answers, PREFER_NOT];
}

/** The field that the details of an answer are posted in. */
export function detailField(question: EqualityQuestion, answer: string): string {
  return `${question}-${answer}`;
}

/** What somebody answered, question → answer. What is left out or no answer of ours is not counted. */
export type EqualityAnswers = Readonly<Partial<Record<EqualityQuestion, string>>>;

/** What was posted, in which nation and when: an age is counted as of that day. */
export type PostedEquality = {
  readonly nation: CouncilNation;
  readonly posted: Readonly<Record<string, unknown>>;
  readonly today: PlainDate;
};

/** The answers among what was posted; `isBirthUnread` when a date of birth was typed that is none. */
export function readEqualityAnswers(given: PostedEquality): {
  answers: EqualityAnswers;
  isBirthUnread: boolean;
} {
  const chosen = equalityQuestionsIn(given.nation).flatMap((question) => {
    const answer = question === 'age' ? null : choiceIn(given, question);
    return answer === null ? [] : [[question, answer] as const];
  });
  const age = ageIn(given);
  return {
    answers: { ...(age.answer === null ? {} : { age: age.answer }), ...Object.fromEntries(chosen) },
    isBirthUnread: age.isUnread,
  };
}

// Only the details of the answer that was chosen: those of another may have been left behind by whoever changed their mind.
function choiceIn({ nation, posted }: PostedEquality, question: EqualityQuestion): string | null {
  const value = posted[question];
  if (value === PREFER_NOT) return PREFER_NOT;
  const option = optionsTo(nation, question).find(({ answer }) => answer === value);
  if (option === undefined) return null;
  const detail = posted[detailField(question, option.answer)];
  return option.details.find((each) => each === detail) ?? option.answer;
}

function ageIn({ posted, today }: PostedEquality): { answer: string | null; isUnread: boolean } {
  if (posted['age'] === PREFER_NOT) return { answer: PREFER_NOT, isUnread: false };
  const typed = {
    day: textIn(posted['age-day']),
    month: textIn(posted['age-month']),
    year: textIn(posted['age-year']),
  };
  if (Object.values(typed).join('').trim() === '') return { answer: null, isUnread: false };
  const answer = ageBand(typed, today);
  return { answer, isUnread: answer === null };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
