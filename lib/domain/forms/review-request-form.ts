import { careNeedsFacts, safeTimesPage } from '#lib/domain/forms/care-pages';
import { putRightPage, toldReference } from '#lib/domain/forms/complaint-pages';
import {
  contactPageIds,
  contactPages,
  needsPageIds,
  personFacts,
  replyByEmail,
  replyByPhone,
  replyByPost,
} from '#lib/domain/forms/contact-questions';
import { filesPage } from '#lib/domain/forms/files-question';
import type { Form, Page } from '#lib/domain/forms/form';
import {
  onBehalfFacts,
  onBehalfPageIds,
  onBehalfPages,
  servicePage,
} from '#lib/domain/forms/shared-questions';

const answeredPage: Page = {
  id: 'answered',
  title: 'What did we answer?',
  questions: [
    {
      id: 'answered',
      kind: 'radios',
      label: 'What did we answer?',
      readBackLabel: 'What we answered',
      options: [
        { value: 'complaint', label: 'A complaint' },
        {
          value: 'care',
          label: 'A complaint about social care',
          hint: 'Care or support for an adult, a child or a family.',
        },
        {
          value: 'information',
          label: 'A request for information that you hold',
          hint: 'By Freedom of Information, or about the environment.',
        },
        { value: 'own-information', label: 'A request for information about me, or somebody I act for' },
        { value: 'something-else', label: 'Something else', hint: 'For example a report or a question.' },
      ],
      messages: { missing: 'Choose what we answered. If nothing fits, choose “Something else”.' },
    },
  ],
};

const whichAnswerPages: readonly Page[] = [
  {
    id: 'about',
    title: 'What was our answer about?',
    questions: [
      {
        id: 'about',
        kind: 'long-text',
        label: 'What was our answer about?',
        hint: 'A sentence is enough, so that we can find it.',
        maxLength: 4000,
        rows: 5,
        readBackLabel: 'What our answer was about',
        messages: {
          missing: 'Tell us what our answer was about. A sentence is enough.',
          tooLong:
            'What our answer was about must be told in 4,000 characters or fewer. Keep what helps us to find it.',
        },
      },
    ],
  },
  {
    id: 'earlier-answer',
    title: 'What can help us to find our answer?',
    guidance: ['Leave empty what you do not know. We look either way.'],
    notice: {
      title: 'If you have your reference and your access code',
      text: [
        'The page where you track it has a button for this. With it we need not look for our answer, and you need not fill in this form.',
      ],
      ways: [{ text: 'Track it with my reference', place: 'track' }],
    },
    questions: [
      toldReference,
      {
        id: 'answered-when',
        kind: 'text',
        label: 'Roughly when our answer came',
        hint: 'For example “in early March”. If none has come, tell us when you asked.',
        optional: true,
        maxLength: 150,
        readBackLabel: 'When our answer came',
        messages: {
          missing: 'Tell us roughly when our answer came.',
          tooLong: 'When our answer came must be 150 characters or fewer. A month is enough.',
        },
      },
    ],
  },
];

// No reasons may be demanded (LGSCO and Housing Ombudsman Complaint Handling Codes 2024).
const stillWrongPage: Page = {
  id: 'still-wrong',
  title: 'What is still wrong?',
  guidance: ['You do not have to say why. We look at it again either way.'],
  questions: [
    {
      id: 'still-wrong',
      kind: 'long-text',
      label: 'What is still wrong?',
      optional: true,
      maxLength: 6000,
      rows: 8,
      messages: {
        missing: 'Tell us what is still wrong.',
        tooLong: 'What is still wrong must be told in 6,000 characters or fewer. Keep the main points.',
      },
    },
  ],
};

/** Stage 2 of a complaint, or the review of an answer, by somebody who does not ask on the page where they track it. */
export const reviewRequestForm: Form = {
  id: 'review-request',
  version: 2,
  changes: [{ version: 2, asks: ['safe-times'] }],
  process: 'review-request',
  name: 'Request to look again at an answer',
  calledFor:
    'They have had our answer to a complaint or a request for information, and do not agree with it. They need no reference and no reason.',
  start: {
    title: 'Ask us to look at our answer again',
    lead: [
      'If you do not agree with how we answered your complaint or your request for information, you can ask us to look at it again. For a complaint this is called stage 2, for information a review.',
      'You do not need a reference, and you do not have to say why.',
    ],
    outOfScope: [
      'To tell us about something for the first time, report it or make a complaint.',
      'Once you have our last answer, the Ombudsman or the Information Commissioner can look at it. Our answer says how to reach them.',
      'Some decisions, like a parking fine or a benefit, have an appeal of their own. Your decision letter says how to make it.',
    ],
    youWillNeed: [
      'what our answer was about, and roughly when it came',
      'its reference, if you have it',
      'your name, and how to reach you',
    ],
    whoAnswers: 'The team that answered finds our answer. Then it is looked at again under its own rules.',
    time: 'About 5 minutes',
    begin: 'Ask us to look again',
  },
  sections: [
    { title: 'Our answer', pages: ['answered', 'service', 'about', 'earlier-answer'] },
    { title: 'What you want us to know', pages: ['still-wrong', 'put-right', 'files'] },
    { title: 'Who this is for', pages: onBehalfPageIds },
    { title: 'How we reach you', pages: [...contactPageIds, safeTimesPage.id] },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    answeredPage,
    {
      ...servicePage('Which service was it about?'),
      when: { question: 'answered', isOneOf: ['complaint', 'care', 'something-else'] },
    },
    ...whichAnswerPages,
    stillWrongPage,
    putRightPage,
    filesPage,
    ...onBehalfPages({ label: 'Are you asking for yourself or for somebody else?' }),
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
    { ...safeTimesPage, when: { question: 'answered', is: 'care' } },
  ],
  check: { title: 'Check your request before you send it', send: 'Send your request' },
  sent: {
    title: 'We have your request',
    next: [
      'We will find our answer, and tell you by {answerBy} under which reference we look at it again.',
      'If we cannot find it, we will ask you, or look into it from the beginning and tell you so.',
      'The time to look again counts from the day your request reached us.',
    ],
  },
  facts: {
    service: 'service',
    details: 'about',
    person: personFacts,
    needs: careNeedsFacts,
    onBehalf: onBehalfFacts,
    processBy: {
      question: 'answered',
      processes: {
        care: 'care-review-request',
        information: 'internal-review-request',
        'own-information': 'internal-review-request',
      },
    },
  },
};
