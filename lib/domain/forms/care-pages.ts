import { needsFacts } from '#lib/domain/forms/contact-questions';
import type { Page } from '#lib/domain/forms/form';

/** Somebody who may be harmed comes before any complaint (rule 9.12): whoever knows of it is sent to help first. */
export const safeguardingPages: readonly Page[] = [
  {
    id: 'harm',
    title: 'Is anybody being harmed or neglected now?',
    questions: [
      {
        id: 'harm',
        kind: 'radios',
        label: 'Is anybody being harmed or neglected now?',
        hint: 'Or are you afraid that they may be? It can be you, a child or an adult.',
        readBackLabel: 'Harm or neglect now',
        options: [
          { value: 'no', label: 'No' },
          { value: 'told', label: 'Yes, and I have told the police or a social worker' },
          { value: 'yes', label: 'Yes' },
        ],
        messages: { missing: 'Choose whether anybody is being harmed or neglected now.' },
      },
    ],
  },
  {
    id: 'tell-somebody-now',
    title: 'Tell somebody now',
    when: { question: 'harm', is: 'yes' },
    guidance: [
      'If somebody may be hurt, call 999. If you cannot speak, call and press 55 on a mobile phone when you are asked.',
      'Our duty social worker can be called at any hour, for a child or an adult.',
      'This form is read in working hours only. When everybody is safe, you can come back and complain.',
    ],
    questions: [],
    signpost: {
      ways: [
        { text: 'See who to call, and their numbers', place: 'emergencies' },
        { text: 'Everybody is safe now: carry on with your complaint', page: 'harm' },
      ],
    },
  },
];

/** When and how somebody can be reached without others in the home knowing. */
export const safeTimesPage: Page = {
  id: 'safe-times',
  title: 'When is it safe for us to contact you?',
  guidance: ['Our emails to you do not say in their subject what they are about.'],
  questions: [
    {
      id: 'safe-times',
      kind: 'long-text',
      label: 'When is it safe for us to contact you?',
      hint: 'For example “on weekdays before 3pm” or “do not leave a message”. Leave this empty if any time is safe.',
      optional: true,
      maxLength: 500,
      rows: 3,
      readBackLabel: 'When it is safe to contact you',
      messages: {
        missing: 'Tell us when it is safe to contact you.',
        tooLong: 'Say when it is safe in 500 characters or fewer.',
      },
    },
  ],
};

/** What whoever reaches them has to heed. */
export const careNeedsFacts = { ...needsFacts, safeTimes: 'safe-times' } as const;

/** What a complaint is about, in the person's own words. */
export function tellingPage(title: string, hint: string): Page {
  return {
    id: 'what-happened',
    title,
    questions: [
      {
        id: 'what-happened',
        kind: 'long-text',
        label: title,
        hint,
        maxLength: 6000,
        rows: 12,
        readBackLabel: 'What happened',
        messages: {
          missing: 'Tell us what happened. A few sentences are enough.',
          tooLong:
            'What happened must be told in 6,000 characters or fewer. Keep the main points: you can send us more later.',
        },
      },
    ],
  };
}

/** What a court or the police looks at may have to wait here. */
export const courtPage: Page = {
  id: 'court',
  title: 'Is a court or the police looking at the same thing?',
  guidance: [
    'You can still complain. If looking into it now could harm the case, we may ask you to wait until it is over.',
  ],
  questions: [
    {
      id: 'court',
      kind: 'radios',
      label: 'Is a court or the police looking at the same thing?',
      readBackLabel: 'Court or police',
      options: [
        { value: 'no', label: 'No' },
        { value: 'yes', label: 'Yes' },
        { value: 'not-sure', label: 'I am not sure' },
      ],
      messages: { missing: 'Choose whether a court or the police is looking at it.' },
    },
  ],
};

export const advocatePage: Page = {
  id: 'advocate',
  title: 'Would a child or young person like an advocate?',
  guidance: [
    'An advocate is somebody who is on their side, helps them to say what they want, and does not work for us. It is free.',
  ],
  questions: [
    {
      id: 'advocate',
      kind: 'radios',
      label: 'Would a child or young person like an advocate?',
      readBackLabel: 'Advocate',
      options: [
        { value: 'yes', label: 'Yes, find one' },
        { value: 'has-one', label: 'There is one already' },
        { value: 'no', label: 'No, or it is not for a child' },
      ],
      messages: { missing: 'Choose whether a child or young person would like an advocate.' },
    },
  ],
};
