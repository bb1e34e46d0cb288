import type { Page } from '#lib/domain/forms/form';
import { servicePage } from '#lib/domain/forms/shared-questions';

/** Own information is asked for under data protection law: explained, never refused by a form (rules 3.10, 10.6). */
export const aboutYouPages: readonly Page[] = [
  {
    id: 'about-you',
    title: 'Is the information about you?',
    questions: [
      {
        id: 'about-you',
        kind: 'radios',
        label: 'Is the information about you?',
        hint: 'For example your council tax account, your housing file or letters about you.',
        readBackLabel: 'About you',
        options: [
          { value: 'no', label: 'No' },
          {
            value: 'part',
            label: 'Some of it',
            hint: 'Ask for all of it here. We will tell you what we need for the part about you.',
          },
          { value: 'yes', label: 'Yes, all of it' },
        ],
        messages: { missing: 'Choose whether the information is about you.' },
      },
    ],
  },
  {
    id: 'your-own-information',
    title: 'You have a stronger right to information about you',
    when: { question: 'about-you', is: 'yes' },
    guidance: [
      'A Freedom of Information answer can be read by anybody, so we cannot give out information about you that way.',
      'Data protection law gives you a copy of your own information, for you alone. This is called subject access. It is free.',
      'You can ask in any way you like: by email, by letter, by phone or in person. Tell us what you are looking for, and we may check that it is you who asks.',
    ],
    questions: [],
    signpost: {
      ways: [
        { text: 'Ask for information about you', form: 'sar' },
        { text: 'Change your answer and ask for other information', page: 'about-you' },
        { text: 'See everything you can do here', place: 'choose' },
      ],
    },
  },
];

const foiService = servicePage('Which service might hold the information?');

/** Whose information a school's is: it is an authority of its own (FOIA 2000, Schedule 1, paragraphs 52 and 53). */
export const SCHOOLS_ANSWER =
  'A school answers for itself, except a council school in Scotland: ask the school for what it holds.';

/** What is wanted, with help to be specific (FOIA s.16), then how it should be sent (s.11). */
export const informationPages: readonly Page[] = [
  {
    id: 'information',
    title: 'What information would you like?',
    guidance: [
      'The clearer you are, the faster we can find it. It helps to say:',
      'what kind of thing you want, such as figures, a report, a contract or emails between named teams;',
      'which place or service it is about. “How many parking fines were given in each street in 2025” is easier to answer than “everything about parking”.',
    ],
    questions: [
      {
        id: 'information',
        kind: 'long-text',
        label: 'What information would you like?',
        hint: 'If you want several things, number them. Do not put private details about yourself or others here.',
        maxLength: 6000,
        rows: 12,
        readBackLabel: 'The information',
        messages: {
          missing: 'Tell us what information you would like.',
          tooLong:
            'Your request must be 6,000 characters or fewer. Send a second request for what does not fit.',
        },
      },
    ],
  },
  {
    id: 'subject',
    title: 'What is your request about, in a few words?',
    publishedLike: 'information',
    questions: [
      {
        id: 'subject',
        kind: 'text',
        label: 'What is your request about, in a few words?',
        hint: 'For example “Parking fines by street, 2025”. It may be shown with our answer, so leave out names.',
        maxLength: 120,
        readBackLabel: 'Subject',
        messages: {
          missing: 'Tell us in a few words what your request is about.',
          tooLong: 'The subject must be 120 characters or fewer. A few words are enough.',
        },
      },
    ],
  },
  {
    id: 'time-span',
    title: 'Is it about a certain time?',
    questions: [
      {
        id: 'time-span',
        kind: 'radios',
        label: 'Is it about a certain time?',
        readBackLabel: 'A certain time',
        options: [
          { value: 'no', label: 'No, or only what you hold now' },
          { value: 'yes', label: 'Yes, certain dates or years' },
        ],
        messages: { missing: 'Choose whether your request is about a certain time.' },
      },
    ],
  },
  {
    id: 'period',
    title: 'Which dates or years?',
    when: { question: 'time-span', is: 'yes' },
    questions: [
      {
        id: 'period',
        kind: 'text',
        label: 'Which dates or years?',
        hint: 'For example “April 2023 to March 2025” or “the last three school years”.',
        maxLength: 200,
        readBackLabel: 'Dates or years',
        messages: {
          missing: 'Enter the dates or years your request is about, for example “2023 to 2025”.',
          tooLong: 'The dates or years must be 200 characters or fewer. Give the first and the last.',
        },
      },
    ],
  },
  foiService,
  {
    id: 'format',
    title: 'How would you like to have the information?',
    questions: [
      {
        id: 'format',
        kind: 'radios',
        label: 'How would you like to have the information?',
        hint: 'We will do it this way if it is reasonable.',
        readBackLabel: 'How you would like it',
        options: [
          { value: 'any', label: 'In whatever way is easiest for you to send' },
          { value: 'spreadsheet', label: 'As a spreadsheet or data file' },
          { value: 'paper', label: 'On paper' },
          { value: 'inspect', label: 'I would like to come and look at it' },
          { value: 'summary', label: 'As a summary' },
        ],
        messages: { missing: 'Choose how you would like to have the information.' },
      },
    ],
  },
];
