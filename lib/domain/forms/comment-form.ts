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
import { notSureOfService, servicePage, wardQuestion } from '#lib/domain/forms/shared-questions';

const wantsReply: Condition = { question: 'reply-wanted', is: 'yes' };

const kindPage: Page = {
  id: 'kind',
  title: 'What would you like to send us?',
  questions: [
    {
      id: 'kind',
      kind: 'radios',
      label: 'What would you like to send us?',
      readBackLabel: 'Kind',
      options: [
        {
          value: 'suggestion',
          label: 'An idea',
          hint: 'Something we could do better, or that we do not do yet.',
        },
        { value: 'comment', label: 'A comment', hint: 'What you think of a service, a plan or a policy.' },
      ],
      messages: { missing: 'Choose whether you are sending an idea or a comment.' },
    },
  ],
};

const wordsPages: readonly Page[] = [
  {
    id: 'your-words',
    title: 'What would you like to tell us?',
    notice: {
      title: 'If something has gone wrong for you',
      text: [
        'A complaint is looked into and answered by a date. A comment is read, and answered if you ask.',
      ],
      ways: [{ text: 'Make a complaint instead', form: 'complaint' }],
    },
    questions: [
      {
        id: 'your-words',
        kind: 'long-text',
        label: 'What would you like to tell us?',
        maxLength: 4000,
        rows: 8,
        readBackLabel: 'What you told us',
        messages: {
          missing: 'Tell us what you would like us to know. A sentence is enough.',
          tooLong: 'What you tell us must be 4,000 characters or fewer. Keep the main points.',
        },
      },
    ],
  },
  {
    id: 'difference',
    title: 'What difference would your idea make?',
    when: { question: 'kind', is: 'suggestion' },
    questions: [
      {
        id: 'difference',
        kind: 'long-text',
        label: 'What difference would your idea make?',
        hint: 'For example who it would help, or what it would save.',
        optional: true,
        maxLength: 2000,
        rows: 5,
        readBackLabel: 'The difference it would make',
        messages: {
          missing: 'Tell us what difference it would make.',
          tooLong: 'The difference must be told in 2,000 characters or fewer. Name the greatest one.',
        },
      },
    ],
  },
  { id: 'ward', title: wardQuestion.label, questions: [wardQuestion] },
];

/** A comment or suggestion; answered when a reply is wanted; may be sent without a name. */
export const commentForm: Form = {
  id: 'comment',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'comment',
  name: 'Comment or suggestion',
  calledFor: 'They have an idea or an opinion, and ask for nothing to be put right.',
  start: {
    title: 'Share a comment or an idea',
    lead: ['Tell us what you think, or how we could do something better. You do not have to give your name.'],
    outOfScope: [
      'To have something done, use our report form. To have something put right, use our complaint form.',
    ],
    youWillNeed: ['what you would like to tell us', 'how to reach you, if you want a reply'],
    whoAnswers: 'The service you name reads it. What many people tell us also goes to councillors.',
    time: 'About 3 minutes',
    begin: 'Start your comment',
  },
  sections: [
    { title: 'Your comment', pages: ['kind', 'service', 'your-words', 'difference', 'ward'] },
    { title: 'Whether you want a reply', pages: ['reply-wanted'] },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    kindPage,
    servicePage('Which service is it about?', [
      { value: 'whole-council', label: 'The council as a whole' },
      notSureOfService,
    ]),
    ...wordsPages,
    replyWantedPage('Would you like a reply?', 'No, I only want you to know'),
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost], when: wantsReply }),
  ],
  check: { title: 'Check your comment before you send it', send: 'Send your comment' },
  sent: {
    title: 'We have your comment',
    next: [
      'The service you named will read it.',
      'If you asked for a reply, you will have it by {answerBy}.',
    ],
  },
  facts: { service: 'service', ward: 'ward', details: 'your-words', person: personFacts, needs: needsFacts },
};
