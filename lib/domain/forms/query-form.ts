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
import { servicePage } from '#lib/domain/forms/shared-questions';

const questionPage: Page = {
  id: 'question',
  title: 'What is your question?',
  notice: {
    title: 'If you want figures, papers or letters that we hold',
    text: ['You have a right to ask for them. The law says by when we must answer.'],
    ways: [{ text: 'Ask for information we hold', form: 'foi' }],
  },
  questions: [
    {
      id: 'question',
      kind: 'long-text',
      label: 'What is your question?',
      hint: 'For example how to apply for something, what it costs, or who to ask.',
      maxLength: 2000,
      rows: 6,
      readBackLabel: 'Your question',
      messages: {
        missing: 'Enter your question. A sentence is enough.',
        tooLong: 'Your question must be 2,000 characters or fewer. Ask the most important thing first.',
      },
    },
  ],
};

/** A simple question. */
export const queryForm: Form = {
  id: 'query',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'query',
  name: 'Question',
  calledFor: 'They have a question that you cannot answer on the phone, and want nothing done.',
  start: {
    title: 'Ask a question',
    lead: ['Ask us how something works, what it costs or who to turn to.'],
    outOfScope: ['To have something done or put right, use our report form.'],
    youWillNeed: ['your question', 'how to reach you with our answer'],
    whoAnswers: 'Somebody in the service you name.',
    time: 'About 3 minutes',
    begin: 'Ask your question',
  },
  sections: [
    { title: 'Your question', pages: ['service', 'question'] },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    servicePage('Which service is your question about?'),
    questionPage,
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
  ],
  check: { title: 'Check your question before you send it', send: 'Send your question' },
  sent: { title: 'We have your question', next: ['We will answer you by {answerBy}.'] },
  facts: { service: 'service', details: 'question', person: personFacts, needs: needsFacts },
};
