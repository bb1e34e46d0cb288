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

const aboutDead: Condition = { question: 'record', isOneOf: ['burial', 'person'] };

const recordPages: readonly Page[] = [
  {
    id: 'record',
    title: 'What kind of record are you looking for?',
    notice: {
      title: 'Births, deaths and marriages',
      text: ['Certificates come from the register office, not from this form.'],
      ways: [{ text: 'Ask us how to get a certificate', place: 'contact' }],
    },
    questions: [
      {
        id: 'record',
        kind: 'radios',
        label: 'What kind of record are you looking for?',
        readBackLabel: 'Kind of record',
        options: [
          { value: 'burial', label: 'A burial or a cremation' },
          { value: 'person', label: 'A record about somebody who has died' },
          { value: 'planning', label: 'The planning or building history of a place' },
          { value: 'register', label: 'A public register', hint: 'For example licences, or common land.' },
          { value: 'archive', label: 'Old minutes, maps, photographs or other archives' },
        ],
        messages: { missing: 'Choose what kind of record you are looking for. Choose the closest.' },
      },
    ],
  },
  {
    id: 'looking-for',
    title: 'What are you looking for?',
    questions: [
      {
        id: 'looking-for',
        kind: 'long-text',
        label: 'What are you looking for?',
        hint: 'Names, places and years help us to find it.',
        maxLength: 4000,
        rows: 8,
        readBackLabel: 'What you are looking for',
        messages: {
          missing: 'Tell us what you are looking for. A sentence or two is enough.',
          tooLong: 'What you are looking for must be told in 4,000 characters or fewer.',
        },
      },
    ],
  },
  {
    id: 'the-dead',
    title: 'Who is the record about?',
    when: aboutDead,
    guidance: [
      'Some records stay closed after a death, such as health and care files. Close family, and whoever looks after what the person left, can often see more.',
    ],
    questions: [
      {
        id: 'dead-name',
        kind: 'name',
        label: 'Their full name',
        maxLength: 150,
        readBackLabel: 'Who it is about',
        messages: {
          missing: 'Enter the name of the person who has died.',
          tooLong: 'Their name must be 150 characters or fewer. Enter a shorter form of it.',
        },
      },
      {
        id: 'dead-when',
        kind: 'text',
        label: 'When they died, as well as you know',
        optional: true,
        maxLength: 100,
        readBackLabel: 'When they died',
        messages: {
          missing: 'Tell us when they died.',
          tooLong: 'When they died must be 100 characters or fewer. A year is enough.',
        },
      },
      {
        id: 'dead-relationship',
        kind: 'text',
        label: 'What you are to them',
        hint: 'For example their daughter, their executor, or nobody in particular.',
        optional: true,
        maxLength: 120,
        readBackLabel: 'What you are to them',
        messages: {
          missing: 'Tell us what you are to them.',
          tooLong: 'What you are to them must be 120 characters or fewer. A few words are enough.',
        },
      },
    ],
  },
];

/** A request for archives, registers, burials and records of people who have died. */
export const publicRecordForm: Form = {
  id: 'public-record',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'public-record',
  name: 'Public records request',
  calledFor: 'They look for an old or public record: a grave, a register, archives, somebody who has died.',
  start: {
    title: 'Ask for a public or an old record',
    lead: [
      'Ask for burials, planning histories, registers, archives, or records about somebody who has died.',
    ],
    outOfScope: [
      'To see records about you, ask for your own information. For anything else that we hold, ask for information.',
    ],
    youWillNeed: ['names, places and years', 'a way for us to reach you with our answer'],
    whoAnswers: 'Our information team finds the record with the service that keeps it.',
    time: 'About 4 minutes',
    begin: 'Ask for a record',
  },
  sections: [
    { title: 'The record', pages: ['record', 'looking-for', 'the-dead'] },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [...recordPages, ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] })],
  check: { title: 'Check your request before you send it', send: 'Send your request' },
  sent: {
    title: 'We have your request',
    next: [
      'We will answer by {answerBy}.',
      'If we cannot give you something, we will tell you why, and how to have that looked at again.',
    ],
  },
  facts: { details: 'looking-for', person: personFacts, needs: needsFacts },
};
