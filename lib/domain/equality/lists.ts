import type { CouncilNation } from '#lib/domain/council/nation';

/** An answer to choose, and what is asked further of whoever chose it. */
export type EqualityOption = { readonly answer: string; readonly details: readonly string[] };

const options = (...answers: readonly string[]): readonly EqualityOption[] =>
  answers.map((answer) => ({ answer, details: [] }));
const group = (answer: string, ...details: readonly string[]): EqualityOption => ({
  answer,
  details: details.map((detail) => `${answer}-${detail}`),
});

const MIXED = group('mixed', 'white-black-caribbean', 'white-black-african', 'white-asian', 'other');
const ASIAN = group('asian', 'indian', 'pakistani', 'bangladeshi', 'chinese', 'other');
const OTHER = group('other', 'arab', 'any');

type Lists = Readonly<
  Record<'ethnicity' | 'religion' | 'politics' | 'dependants', readonly EqualityOption[]>
>;

const ENGLAND_AND_WALES: Lists = {
  ethnicity: [
    group('white', 'british', 'irish', 'traveller', 'roma', 'other'),
    MIXED,
    ASIAN,
    group('black', 'caribbean', 'african', 'other'),
    OTHER,
  ],
  religion: options('none', 'christian', 'buddhist', 'hindu', 'jewish', 'muslim', 'sikh', 'other'),
  politics: [],
  dependants: [],
};

/** The lists that differ by nation: the harmonised ones of the Government Statistical Service, as in each nation's census. */
export const LISTS_OF: Readonly<Record<CouncilNation, Lists>> = {
  england: ENGLAND_AND_WALES,
  wales: ENGLAND_AND_WALES,
  scotland: {
    ethnicity: [
      group('white', 'scottish', 'other-british', 'irish', 'polish', 'traveller', 'roma', 'showman', 'other'),
      ...options('mixed'),
      ASIAN,
      ...options('african', 'caribbean-or-black'),
      OTHER,
    ],
    religion: [
      ...options('none', 'church-of-scotland', 'catholic', 'christian-other', 'muslim', 'hindu'),
      ...options('buddhist', 'sikh', 'jewish', 'pagan', 'other'),
    ],
    politics: [],
    dependants: [],
  },
  // Political opinion and dependants: Northern Ireland Act 1998 s.75(1).
  'northern-ireland': {
    ethnicity: options(
      ...['white', 'irish-traveller', 'roma', 'indian', 'chinese', 'filipino'],
      ...['black-african', 'black-other', 'mixed', 'other'],
    ),
    religion: [
      ...options('none', 'catholic', 'presbyterian', 'church-of-ireland', 'methodist', 'baptist'),
      ...options('free-presbyterian', 'brethren', 'protestant-other', 'christian-other'),
      ...options('buddhist', 'hindu', 'jewish', 'muslim', 'sikh', 'other'),
    ],
    politics: options('unionist', 'nationalist', 'other', 'none'),
    dependants: [group('yes', 'child', 'disabled', 'older', 'several'), ...options('no')],
  },
};

/** The lists that are the same everywhere. */
export const SHARED_LISTS = {
  age: options('under-16', '16-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-over'),
  condition: [group('yes', 'a-lot', 'a-little', 'not-at-all'), ...options('no')],
  marriage: [
    ...options('never', 'married', 'civil-partnership', 'separated', 'separated-civil-partnership'),
    ...options('divorced', 'dissolved', 'widowed', 'surviving-partner'),
  ],
  maternity: options('yes', 'no'),
  sex: options('female', 'male'),
  gender: options('same', 'different'),
  orientation: options('straight', 'gay-or-lesbian', 'bisexual', 'other'),
};
