import type { Page, TextQuestion } from '#lib/domain/forms/form';
import { placeQuestion, positionQuestion, wardQuestion } from '#lib/domain/forms/shared-questions';

/** Of what came before, where they have it. */
export const toldReference: TextQuestion = {
  id: 'told-reference',
  kind: 'text',
  label: 'The reference we gave you',
  hint: 'It is in the email or letter we sent you.',
  optional: true,
  maxLength: 60,
  readBackLabel: 'Earlier reference',
  messages: {
    missing: 'Enter the reference we gave you.',
    tooLong: 'A reference must be 60 characters or fewer. Copy only the reference itself.',
  },
};

/** Whether it was raised before: a first report may be quicker, an answered complaint goes to stage 2 (rules 4.3, 4.8). */
export const toldUsPages: readonly Page[] = [
  {
    id: 'told-us',
    title: 'Have you told us about this before?',
    notice: {
      title: 'If this is the first we hear of it',
      text: [
        'Reporting a problem is often the quickest way to have it fixed. You can still complain if you prefer.',
      ],
      ways: [{ text: 'Report a problem instead', form: 'service-request' }],
    },
    questions: [
      {
        id: 'told-us',
        kind: 'radios',
        label: 'Have you told us about this before?',
        readBackLabel: 'Told us before',
        options: [
          { value: 'no', label: 'No, this is the first time' },
          { value: 'no-answer', label: 'Yes, and I am still waiting' },
          { value: 'not-fixed', label: 'Yes, but it was not put right' },
          {
            value: 'complained',
            label: 'Yes, I made a complaint and disagree with the answer',
            hint: 'Someone who has not dealt with it before will look at it again. You do not have to give reasons.',
          },
        ],
        messages: { missing: 'Choose whether you have told us about this before.' },
      },
    ],
  },
  {
    id: 'earlier-contact',
    title: 'When did you tell us?',
    guidance: ['This helps us to find what you sent. Leave out what you do not have.'],
    notice: {
      title: 'If you have our answer and do not agree with it',
      text: ['Ask us to look at it again instead. That form is shorter, and you do not have to say why.'],
      ways: [{ text: 'Ask us to look at our answer again', form: 'review-request' }],
    },
    when: { question: 'told-us', isOneOf: ['no-answer', 'not-fixed', 'complained'] },
    questions: [
      {
        id: 'told-when',
        kind: 'text',
        label: 'Roughly when, and how',
        hint: 'For example “by phone, in early March”.',
        optional: true,
        maxLength: 150,
        readBackLabel: 'When you told us',
        messages: {
          missing: 'Tell us roughly when you told us.',
          tooLong: 'When you told us must be 150 characters or fewer. A month is enough.',
        },
      },
      toldReference,
    ],
  },
];

export const putRightPage: Page = {
  id: 'put-right',
  title: 'What would put it right?',
  questions: [
    {
      id: 'put-right',
      kind: 'long-text',
      label: 'What would put it right?',
      hint: 'For example an apology, the work done, a decision looked at again, or a change so that it does not happen to others.',
      optional: true,
      maxLength: 3000,
      rows: 6,
      messages: {
        missing: 'Tell us what would put it right.',
        tooLong:
          'What would put it right must be told in 3,000 characters or fewer. Name the most important things.',
      },
    },
  ],
};

export const whenPage: Page = {
  id: 'when-it-happened',
  title: 'When did it happen, or when did you first notice it?',
  guidance: [
    'We normally look at things from the last {takenWithin}. If yours is older, tell us all the same: we can look at it when there is a good reason.',
  ],
  questions: [
    {
      id: 'happened-on',
      kind: 'date',
      label: 'When did it happen, or when did you first notice it?',
      hint: 'For example 27 3 2026. Your best guess will do. Leave it empty if you cannot say.',
      optional: true,
      notAfterToday: true,
      readBackLabel: 'When it happened',
      messages: {
        missing: 'Enter the day it happened.',
        incomplete: 'Enter a day, a month and a year, or leave all three empty.',
        wrong: 'Enter a date that exists, with the year in full, like 27 3 2026.',
        future: 'Enter today’s date or one before it.',
      },
    },
  ],
};

export const effectPage: Page = {
  id: 'effect',
  title: 'How has this affected you?',
  questions: [
    {
      id: 'effect',
      kind: 'long-text',
      label: 'How has this affected you?',
      hint: 'For example your health, your money, your time or your family.',
      optional: true,
      maxLength: 3000,
      rows: 6,
      readBackLabel: 'How it affected you',
      messages: {
        missing: 'Tell us how this has affected you.',
        tooLong:
          'How it affected you must be told in 3,000 characters or fewer. Keep what matters most to you.',
      },
    },
  ],
};

/** What happened, when, where, what it did and what would mend it. */
export const storyPages: readonly Page[] = [
  {
    id: 'what-happened',
    title: 'What happened?',
    notice: {
      title: 'If somebody is in danger',
      text: ['Call 999 now. Do not wait for an answer to this form.'],
      ways: [{ text: 'Emergency and out-of-hours help', place: 'emergencies' }],
    },
    questions: [
      {
        id: 'what-happened',
        kind: 'long-text',
        label: 'What happened?',
        optional: true,
        requiredWhen: { not: { question: 'told-us', is: 'complained' } },
        hint: 'Tell us in your own words what went wrong, and who was involved if you know. You do not need to know any rules.',
        maxLength: 6000,
        rows: 12,
        messages: {
          missing: 'Tell us what happened. A few sentences are enough.',
          tooLong:
            'What happened must be told in 6,000 characters or fewer. Keep the main points: you can send us more later.',
        },
      },
    ],
  },
  whenPage,
  {
    id: 'where',
    title: 'Where did it happen?',
    questions: [
      {
        ...placeQuestion(
          'For example your home address, a street, a park or an office. Leave it empty if it is not about a place.',
        ),
        optional: true,
      },
      positionQuestion,
      wardQuestion,
    ],
  },
  effectPage,
  putRightPage,
];
