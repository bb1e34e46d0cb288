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
import { residentPages } from '#lib/domain/forms/member-resident-pages';
import { servicePage, wardQuestion } from '#lib/domain/forms/shared-questions';

/** The five kinds of a member's enquiry, as they are asked and counted. */
export const ENQUIRY_KINDS = [
  { value: 'direct-query', label: 'A question of your own' },
  { value: 'indirect-query', label: 'A question for a resident' },
  {
    value: 'complaint',
    label: 'A resident’s complaint',
    hint: 'We start our complaints process for the resident.',
  },
  { value: 'service-request', label: 'A resident needs something done' },
  {
    value: 'community-issue',
    label: 'Something that concerns a whole area',
    hint: 'For example speeding on a street, or a park that feels unsafe.',
  },
] as const;
export type EnquiryKind = (typeof ENQUIRY_KINDS)[number]['value'];

const enquiryPages: readonly Page[] = [
  {
    id: 'kind',
    title: 'What kind of enquiry is it?',
    questions: [
      {
        id: 'kind',
        kind: 'radios',
        label: 'What kind of enquiry is it?',
        readBackLabel: 'Kind of enquiry',
        options: ENQUIRY_KINDS,
        messages: { missing: 'Choose what kind of enquiry it is. If none fits well, choose the closest.' },
      },
    ],
  },
  servicePage('Which service is your enquiry about?'),
  {
    id: 'enquiry',
    title: 'What would you like to know, or have done?',
    questions: [
      {
        id: 'enquiry',
        kind: 'long-text',
        label: 'What would you like to know, or have done?',
        hint: 'If we have given you or the resident a reference, put it here.',
        maxLength: 4000,
        rows: 8,
        readBackLabel: 'The enquiry',
        messages: {
          missing: 'Tell us what you would like to know, or have done.',
          tooLong: 'Your enquiry must be 4,000 characters or fewer. Keep the main points.',
        },
      },
    ],
  },
  {
    id: 'ward',
    title: wardQuestion.label,
    questions: [wardQuestion],
    when: { question: 'kind', is: 'community-issue' },
  },
];

const rolePage: Page = {
  id: 'your-role',
  title: 'What is your role?',
  questions: [
    {
      id: 'your-role',
      kind: 'text',
      label: 'What is your role?',
      hint: 'For example councillor for Castle ward, Member of Parliament, or the Mayor’s office.',
      maxLength: 150,
      readBackLabel: 'Role',
      messages: {
        missing: 'Enter your role, for example “councillor for Castle ward”.',
        tooLong: 'Your role must be 150 characters or fewer. A few words are enough.',
      },
    },
  ],
};

/** An enquiry by an elected member, in its five kinds. */
export const memberEnquiryForm: Form = {
  id: 'member-enquiry',
  version: 4,
  changes: [
    {
      version: 2,
      asks: ['helped-contact-by', 'helped-email', 'helped-phone', 'helped-address'],
      drops: [{ id: 'helped-contact', label: 'How we can reach them' }],
    },
    { version: 3, asks: ['texts'] },
  ],
  process: 'member-enquiry',
  name: 'Member’s enquiry',
  calledFor: 'A councillor, a Member of Parliament or the Mayor asks, for themselves or for a resident.',
  start: {
    title: 'Enquiry by a councillor or MP',
    lead: ['This is for councillors, Members of Parliament, the Mayor and those who work for them.'],
    outOfScope: ['If you are a resident, use our other forms: you do not need a councillor to be heard.'],
    youWillNeed: [
      'what you would like to know, or have done',
      'the resident’s name and how we can reach them, if you ask for one',
      'whether the resident asked you to act for them',
    ],
    whoAnswers: 'The service. If you ask for a resident, our answer goes to them, and you get a copy.',
    time: 'About 5 minutes',
    begin: 'Start your enquiry',
  },
  sections: [
    { title: 'Your enquiry', pages: ['kind', 'service', 'enquiry', 'ward'] },
    {
      title: 'The resident',
      pages: ['resident', 'reach-resident', 'resident-email', 'resident-phone', 'resident-address', 'basis'],
    },
    { title: 'How we reach you', pages: ['your-role', ...contactPageIds] },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...enquiryPages,
    ...residentPages,
    rolePage,
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
  ],
  check: { title: 'Check your enquiry before you send it', send: 'Send your enquiry' },
  sent: {
    title: 'We have your enquiry',
    next: [
      'We will tell you who is dealing with it by {acknowledgeBy}.',
      'You will have our answer by {answerBy}.',
      'If you asked for a resident, our answer goes to them first. Then you get a copy.',
      'If the resident has not agreed yet, we will ask them before we share anything about them.',
    ],
  },
  facts: {
    service: 'service',
    ward: 'ward',
    details: 'enquiry',
    person: personFacts,
    needs: needsFacts,
    // A member who forwards a complaint starts the complaints process.
    processBy: { question: 'kind', processes: { complaint: 'complaint' } },
    onBehalf: { name: 'helped-name', relationship: 'your-role', consent: 'helped-consent' },
    answered: {
      contactBy: 'helped-contact-by',
      email: 'helped-email',
      phone: 'helped-phone',
      address: 'helped-address',
    },
  },
};
