import type { CouncilNation } from '#lib/domain/council/nation';

/**
 * What is asked about the protected characteristics (Equality Act 2010 s.4), in the harmonised lists of the Government
 * Statistical Service for England and Wales. Age is asked in bands: a date of birth would say who somebody is.
 */
const EQUALITY_QUESTIONS = {
  age: ['under-16', '16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-over'],
  condition: ['yes-a-lot', 'yes-a-little', 'yes-not-at-all', 'no'],
  ethnicity: [
    'white-british',
    'white-irish',
    'white-traveller',
    'white-roma',
    'white-other',
    'mixed-white-black-caribbean',
    'mixed-white-black-african',
    'mixed-white-asian',
    'mixed-other',
    'asian-indian',
    'asian-pakistani',
    'asian-bangladeshi',
    'asian-chinese',
    'asian-other',
    'black-caribbean',
    'black-african',
    'black-other',
    'other-arab',
    'other-any',
  ],
  marriage: [
    'never',
    'married',
    'civil-partnership',
    'separated',
    'separated-civil-partnership',
    'divorced',
    'dissolved',
    'widowed',
    'surviving-partner',
  ],
  maternity: ['yes', 'no'],
  religion: ['none', 'christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh', 'other'],
  sex: ['female', 'male'],
  gender: ['same', 'different'],
  orientation: ['straight', 'gay-or-lesbian', 'bisexual', 'other'],
} as const;

export type EqualityQuestion = keyof typeof EQUALITY_QUESTIONS;

/** The questions, in the order of the page. */
export const equalityQuestionIds = Object.keys(EQUALITY_QUESTIONS).filter(isEqualityQuestion);

/** Stands last in every list. */
export const PREFER_NOT = 'prefer-not-to-say';

/** Every answer that a question takes, in the order of its list. */
export function answersTo(question: EqualityQuestion): readonly string[] {
  return [...EQUALITY_QUESTIONS[question], PREFER_NOT];
}

/** Whether we know the lists for a nation: Scotland and Northern Ireland ask about ethnic group and religion in their own. */
export function asksAboutEquality(nation: CouncilNation): boolean {
  return nation === 'england' || nation === 'wales';
}

function isEqualityQuestion(text: string): text is EqualityQuestion {
  return Object.hasOwn(EQUALITY_QUESTIONS, text);
}

/** What somebody answered, question → answer. What is left out or no answer of ours is not counted. */
export type EqualityAnswers = Readonly<Partial<Record<EqualityQuestion, string>>>;

/** The answers among what was posted. */
export function readEqualityAnswers(posted: Readonly<Record<string, unknown>>): EqualityAnswers {
  return Object.fromEntries(
    equalityQuestionIds.flatMap((question) => {
      const given = answersTo(question).find((answer) => answer === posted[question]);
      return given === undefined ? [] : [[question, given]];
    }),
  );
}
