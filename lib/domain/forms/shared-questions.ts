import type { ChoiceQuestion, Condition, Option, Page, TextQuestion } from '#lib/domain/forms/form';

export const notSureOfService: Option = { value: 'not-sure', label: 'I am not sure, or it is none of these' };

const somethingElse: Option = { value: 'something-else', label: 'Something else' };

/** Choosing the service concerned. `label` is the page's heading. */
export function servicePage(label: string, extra: readonly Option[] = [notSureOfService]): Page {
  const service: ChoiceQuestion = {
    id: 'service',
    kind: 'select',
    label,
    hint: 'If you are not sure, say so at the end of the list. We will find the right team.',
    optionsFrom: 'services',
    extraOptions: extra,
    readBackLabel: 'Service',
    messages: { missing: 'Choose a service. If you are not sure, choose that at the end of the list.' },
  };
  return { id: 'service', title: label, questions: [service] };
}

/** The kinds of thing a chosen service deals with; not asked when no service was named. */
export function categoryPage(label: string): Page {
  const category: ChoiceQuestion = {
    id: 'category',
    kind: 'radios',
    label,
    optionsFrom: 'categories',
    of: 'service',
    extraOptions: [somethingElse],
    readBackLabel: 'Kind of problem',
    messages: { missing: 'Choose what it is mostly about. If nothing fits, choose “Something else”.' },
  };
  return {
    id: 'category',
    title: label,
    questions: [category],
    when: { not: { question: 'service', is: 'not-sure' } },
  };
}

export const wardQuestion: ChoiceQuestion = {
  id: 'ward',
  kind: 'select',
  label: 'Which ward is it in?',
  hint: 'A ward is a part of the council’s area, with its own councillors. With a postcode we find it for you.',
  optional: true,
  optionsFrom: 'wards',
  extraOptions: [
    { value: 'not-sure', label: 'I am not sure' },
    { value: 'no-one-place', label: 'It is not about one place' },
  ],
  readBackLabel: 'Ward',
  messages: { missing: 'Choose a ward from the list, or leave it empty.' },
};

/** An exact place, with the message for leaving it out. */
export function placeQuestion(hint: string): TextQuestion {
  return {
    id: 'place',
    kind: 'place',
    label: 'Address or description of the place',
    hint,
    maxLength: 500,
    rows: 3,
    readBackLabel: 'Place',
    messages: {
      missing: 'Tell us where it is, for example a street name or a landmark.',
      tooLong:
        'The place must be described in 500 characters or fewer. Give the street and what is close by.',
    },
  };
}

/** Where it is on the map, beside the place in words: never the only way, and asked only where the council has a map. */
export const positionQuestion: TextQuestion = {
  id: 'position',
  kind: 'position',
  label: 'Position on the map',
  hint: 'Latitude and longitude, like 52.40656, -1.51217. The map fills it in, or you can write it yourself.',
  optional: true,
  askedWith: 'map',
  maxLength: 60,
  messages: {
    missing: 'Mark the position on the map, or describe the place in words.',
    tooLong: 'A position must be 60 characters or fewer. Mark it on the map, or leave it empty.',
    wrong:
      'The position must be a latitude and a longitude in the United Kingdom, like 52.40656, -1.51217. Mark it on the map again, or leave it empty.',
  },
  readBack: { west: '{latitude} north, {longitude} west', east: '{latitude} north, {longitude} east' },
};

const relationship: TextQuestion = {
  id: 'helped-relationship',
  kind: 'text',
  label: 'How do you know them?',
  hint: 'For example I am their daughter, carer, advocate or solicitor.',
  maxLength: 120,
  messages: {
    missing: 'Tell us how you know the person, for example “I am their carer”.',
    tooLong: 'How you know them must be 120 characters or fewer. A few words are enough.',
  },
};

const consent: ChoiceQuestion = {
  id: 'helped-consent',
  kind: 'radios',
  label: 'Do they agree that you act for them?',
  readBackLabel: 'Do they agree?',
  options: [
    {
      value: 'agreed',
      label: 'Yes, they agree',
      hint: 'We may ask you both to confirm it before we share anything about them.',
    },
    {
      value: 'not-yet',
      label: 'Not yet',
      hint: 'We will start, and ask for their agreement before we share anything about them.',
    },
    {
      value: 'authority',
      label: 'I have the right to act for them',
      hint: 'For example as parent of a young child, by power of attorney, as a deputy, or because the person has died.',
    },
  ],
  messages: { missing: 'Choose whether they agree. If you have not asked them, choose “Not yet”.' },
};

const somebodyElse: Option = {
  value: 'somebody-else',
  label: 'For somebody else',
  hint: 'A relative, a friend, a client or a person you care for.',
};

/** `own` and `others`: for whom it can be. */
export type OnBehalfPlan = {
  readonly label: string;
  readonly when?: Condition;
  readonly own?: string;
  readonly others?: readonly Option[];
};

/** For oneself or for somebody else; then who, and whether they agree (rule 9.9: start without, disclose only with). */
export function onBehalfPages({
  label,
  when,
  own = 'For myself',
  others = [somebodyElse],
}: OnBehalfPlan): readonly Page[] {
  const forOther: Condition = { question: 'who-for', isOneOf: others.map(({ value }) => value) };
  const whoFor: ChoiceQuestion = {
    id: 'who-for',
    kind: 'radios',
    label,
    readBackLabel: 'Who this is for',
    options: [{ value: 'myself', label: own }, ...others],
    messages: { missing: 'Choose whether this is for you or for somebody else.' },
  };
  return [
    { id: 'who-for', title: label, questions: [whoFor], ...(when ? { when } : {}) },
    {
      id: 'person-helped',
      title: 'Who are you helping?',
      questions: [helpedName, relationship],
      when: forOther,
    },
    { id: 'their-consent', title: consent.label, questions: [consent], when: forOther },
  ];
}

export const onBehalfPageIds = ['who-for', 'person-helped', 'their-consent'] as const;

export const onBehalfFacts = {
  name: 'helped-name',
  relationship: 'helped-relationship',
  consent: 'helped-consent',
} as const;

export const helpedName: TextQuestion = {
  id: 'helped-name',
  kind: 'name',
  label: 'Their full name',
  maxLength: 150,
  messages: {
    missing: 'Enter the name of the person you are helping.',
    tooLong: 'Their name must be 150 characters or fewer. Enter a shorter form of it.',
  },
};
