import {
  contactPageIds,
  contactPages,
  needsFacts,
  needsPageIds,
  personFacts,
  replyByEmail,
  replyByPhone,
  replyByPost,
} from '#lib/domain/forms/contact-questions';
import type { Form, Page } from '#lib/domain/forms/form';
import { onBehalfFacts, onBehalfPageIds, onBehalfPages } from '#lib/domain/forms/shared-questions';

const searchPages: readonly Page[] = [
  {
    id: 'information',
    title: 'What would you like to see?',
    questions: [
      {
        id: 'information',
        kind: 'long-text',
        label: 'What would you like to see?',
        hint: 'For example your housing file, or letters about your council tax. If you want everything, say so: it can take longer.',
        maxLength: 4000,
        rows: 8,
        readBackLabel: 'What you would like to see',
        messages: {
          missing: 'Tell us what you would like to see. If you want everything, write that.',
          tooLong:
            'What you would like to see must be told in 4,000 characters or fewer. Keep the main points.',
        },
      },
    ],
  },
  {
    id: 'where-to-look',
    title: 'What can help us to find it?',
    guidance: ['Leave empty what you do not know. We look either way.'],
    questions: [
      {
        id: 'where-to-look',
        kind: 'text',
        label: 'Services, schools or people you dealt with',
        optional: true,
        maxLength: 300,
        readBackLabel: 'Where to look',
        messages: {
          missing: 'Tell us where to look.',
          tooLong: 'Where to look must be told in 300 characters or fewer. Name the main ones.',
        },
      },
      {
        id: 'dates',
        kind: 'text',
        label: 'Dates or years',
        hint: 'For example “2019 to 2022”.',
        optional: true,
        maxLength: 200,
        messages: {
          missing: 'Enter the dates or years.',
          tooLong: 'The dates or years must be 200 characters or fewer. Give the first and the last.',
        },
      },
      {
        id: 'known-as',
        kind: 'text',
        label: 'Earlier names, addresses or account numbers',
        optional: true,
        maxLength: 300,
        messages: {
          missing: 'Enter earlier names, addresses or account numbers.',
          tooLong: 'These must be 300 characters or fewer. Leave out what we do not need to find you.',
        },
      },
    ],
  },
  {
    id: 'how-to-send',
    title: 'How would you like to have the copy?',
    questions: [
      {
        id: 'how-to-send',
        kind: 'radios',
        label: 'How would you like to have the copy?',
        readBackLabel: 'How you would like it',
        options: [
          { value: 'electronic', label: 'As a file, sent safely' },
          { value: 'paper', label: 'On paper, by post' },
          { value: 'collect', label: 'On paper, and I will collect it' },
          { value: 'inspect', label: 'I would like to come and look at it' },
        ],
        messages: { missing: 'Choose how you would like to have the copy.' },
      },
    ],
  },
];

/** Subject access (UK GDPR Art 15). Proof of who somebody is comes later, and only where there is doubt (rule 3.7). */
export const sarForm: Form = {
  id: 'sar',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'sar',
  name: 'Subject access request',
  calledFor:
    'They want a copy of what we hold about themselves, their child or somebody they act for. It counts however they ask.',
  start: {
    title: 'Ask for information about you',
    lead: [
      'You have a right to see the information we hold about you. It is free.',
      'You do not have to use this form. You can ask any of us, by phone, in person, by email or by letter.',
    ],
    outOfScope: [
      'We cannot give you information about other people this way. For that, or for facts and figures, make a Freedom of Information request.',
    ],
    youWillNeed: [
      'what you would like to see, and the years it is about if you know',
      'your name, and how to reach you',
      'the name of the other person, if you ask for a child or for somebody you act for',
    ],
    whoAnswers:
      'Our information team. If your request is hard or you have sent several, it may need longer: we will tell you.',
    time: 'About 5 minutes',
    begin: 'Ask for your information',
  },
  sections: [
    { title: 'Whose information', pages: onBehalfPageIds },
    { title: 'What you ask for', pages: ['information', 'where-to-look', 'how-to-send'] },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...onBehalfPages({
      label: 'Whose information would you like to see?',
      own: 'My own',
      others: [
        {
          value: 'act-for',
          label: 'That of somebody I act for',
          hint: 'A relative, a client or a person you care for.',
        },
        {
          value: 'child',
          label: 'That of a child I am responsible for',
          hint: 'A child who is old enough to understand has a say in it.',
        },
      ],
    }),
    ...searchPages,
    ...contactPages({
      ways: [replyByEmail, replyByPhone, replyByPost],
      nameGuidance: [
        'We need your real name to find what we hold. Do not send proof of who you are now. We will ask if we need it.',
      ],
    }),
  ],
  check: {
    title: 'Check your request before you send it',
    declaration: 'Only our information team can see this request. It is never published.',
    send: 'Send your request',
  },
  sent: {
    title: 'We have your request',
    next: [
      'We will answer as soon as we can, and at the latest by {answerBy}.',
      'If we have to be sure who you are, or that you may act for somebody, we will ask you. The time to answer begins when we have your proof.',
      'If we hold a great deal, we may ask what you mean. The days until you reply do not count.',
      'If we cannot give you something, we will tell you why, and where you can complain.',
    ],
  },
  facts: { details: 'information', person: personFacts, needs: needsFacts, onBehalf: onBehalfFacts },
};
