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
import type { Condition, Form, Page } from '#lib/domain/forms/form';
import { replyWantedPage } from '#lib/domain/forms/reply-wanted';
import { servicePage } from '#lib/domain/forms/shared-questions';

const wantsReply: Condition = { question: 'reply-wanted', is: 'yes' };
const namesThemself: Condition = { any: [wantsReply, { question: 'pass-on', is: 'with-name' }] };

const thanksPages: readonly Page[] = [
  {
    id: 'who',
    title: 'Who or what would you like to thank?',
    questions: [
      {
        id: 'who',
        kind: 'text',
        label: 'Who or what would you like to thank?',
        hint: 'A name, a team or a place. “The woman at the front desk of the library” is fine.',
        optional: true,
        maxLength: 200,
        readBackLabel: 'Who you thank',
        messages: {
          missing: 'Tell us who you would like to thank.',
          tooLong:
            'Who you thank must be 200 characters or fewer. There is room for the whole story on the next page.',
        },
      },
    ],
  },
  {
    id: 'what-went-well',
    title: 'What went well?',
    questions: [
      {
        id: 'what-went-well',
        kind: 'long-text',
        label: 'What went well?',
        hint: 'Tell us what they did and what it meant to you.',
        maxLength: 3000,
        rows: 8,
        messages: {
          missing: 'Tell us what went well. One sentence is enough.',
          tooLong:
            'What went well must be told in 3,000 characters or fewer. Keep the part you most want them to read.',
        },
      },
    ],
  },
  {
    id: 'pass-on',
    title: 'May we show your words to the people you thank?',
    questions: [
      {
        id: 'pass-on',
        kind: 'radios',
        label: 'May we show your words to the people you thank?',
        readBackLabel: 'Show them your words',
        options: [
          { value: 'with-name', label: 'Yes, with my name' },
          { value: 'without-name', label: 'Yes, without my name' },
          { value: 'no', label: 'No', hint: 'Only their manager will read it.' },
        ],
        messages: { missing: 'Choose whether we may show your words to the people you thank.' },
      },
    ],
  },
  {
    id: 'publish',
    title: 'May we use your words elsewhere?',
    guidance: [
      'Good words help others: new staff, councillors, and people who think of working with us. You can say no.',
    ],
    when: { question: 'pass-on', isOneOf: ['with-name', 'without-name'] },
    questions: [
      {
        id: 'publish',
        kind: 'consent',
        label: 'You may use my words, without my name, in reports and on your website',
        optional: true,
        readBackLabel: 'Use elsewhere',
        readBack: { ticked: 'You may use my words, without my name', empty: 'Do not use my words elsewhere' },
        messages: { missing: 'Tick the box if we may use your words.' },
      },
    ],
  },
];

/** Thanks to a person or a team; may be sent without a name. */
export const complimentForm: Form = {
  id: 'compliment',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'compliment',
  name: 'Compliment',
  calledFor: 'They want to thank somebody, or say that something went well.',
  start: {
    title: 'Say thank you',
    lead: ['Tell us when somebody did something well. We make sure that they hear of it, and learn from it.'],
    outOfScope: ['To thank a hospital, the police or a bus company, write to them: we cannot pass it on.'],
    youWillNeed: ['what went well', 'the name of the person or team, if you know it'],
    whoAnswers: 'The manager of the service reads your words and passes them on if you agree.',
    time: 'About 3 minutes',
    begin: 'Start your thank you',
  },
  sections: [
    { title: 'Your thank you', pages: ['service', 'who', 'what-went-well'] },
    { title: 'How we may use your words', pages: ['pass-on', 'publish', 'reply-wanted'] },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    servicePage('Which service would you like to thank?'),
    ...thanksPages,
    replyWantedPage('Would you like a reply?', 'No, there is no need'),
    ...contactPages({
      ways: [replyByEmail, replyByPhone, replyByPost],
      when: wantsReply,
      nameWhen: namesThemself,
    }),
  ],
  check: { title: 'Check your thank you before you send it', send: 'Send your thank you' },
  sent: {
    title: 'Thank you for your kind words',
    next: [
      'The manager of the service will read them, and pass them on if you said that we may.',
      'If you asked for a reply, you will have it by {answerBy}.',
    ],
  },
  facts: { service: 'service', details: 'what-went-well', person: personFacts, needs: needsFacts },
};
