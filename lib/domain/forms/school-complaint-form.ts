import { safeguardingPages, tellingPage } from '#lib/domain/forms/care-pages';
import { whenPage } from '#lib/domain/forms/complaint-pages';
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

const OWN_ROUTES = ['admission', 'exclusion', 'plan'] as const;

const schoolPages: readonly Page[] = [
  {
    id: 'school-matter',
    title: 'What is it about?',
    questions: [
      {
        id: 'school-matter',
        kind: 'radios',
        label: 'What is it about?',
        options: [
          { value: 'teaching', label: 'Teaching, homework or what is taught' },
          { value: 'bullying', label: 'Bullying, or how my child is treated' },
          { value: 'staff', label: 'Something that a teacher or the school did' },
          { value: 'needs', label: 'Help at school for special educational needs' },
          { value: 'admission', label: 'A school place that was refused' },
          { value: 'exclusion', label: 'A suspension or an exclusion' },
          { value: 'plan', label: 'An education, health and care plan' },
          { value: 'other', label: 'Something else' },
        ],
        messages: { missing: 'Choose what it is about. If nothing fits, choose “Something else”.' },
      },
    ],
  },
  {
    id: 'own-right',
    title: 'There is an appeal for this',
    when: { question: 'school-matter', isOneOf: [...OWN_ROUTES] },
    guidance: [
      'An appeal can change the decision. A complaint cannot.',
      'The letter about the decision says how to appeal and by when. The time can be short, so look at it today.',
      'To complain about how the council dealt with it, use our complaint form.',
    ],
    questions: [],
    signpost: {
      ways: [
        { text: 'Complain about what the council did', form: 'complaint' },
        { text: 'It is about the school itself: go back', page: 'school-matter' },
        { text: 'I do not have the letter: ask us', place: 'contact' },
      ],
    },
  },
  {
    id: 'school',
    title: 'Which school is it?',
    questions: [
      {
        id: 'school',
        kind: 'text',
        label: 'Which school is it?',
        hint: 'Its name and the town or street.',
        maxLength: 200,
        readBackLabel: 'School',
        messages: {
          missing: 'Enter the name of the school.',
          tooLong: 'The school must be named in 200 characters or fewer.',
        },
      },
    ],
  },
  {
    id: 'told-school',
    title: 'Have you told the school?',
    guidance: [
      'Every school must have a complaints policy. It says whom to tell first, and what comes after.',
    ],
    questions: [
      {
        id: 'told-school',
        kind: 'radios',
        label: 'Have you told the school?',
        readBackLabel: 'Told the school',
        options: [
          { value: 'no', label: 'Not yet' },
          { value: 'teacher', label: 'Yes, a teacher or the head teacher' },
          { value: 'governors', label: 'Yes, and the governors or the trust have answered' },
        ],
        messages: { missing: 'Choose whether you have told the school.' },
      },
    ],
  },
];

const passOnPage: Page = {
  id: 'pass-on',
  title: 'May we pass your complaint to the school?',
  guidance: [
    'We pass on what you wrote here, with your name and how to reach you. Otherwise we tell the school nothing.',
  ],
  questions: [
    {
      id: 'pass-on',
      kind: 'radios',
      label: 'May we pass your complaint to the school?',
      readBackLabel: 'May we pass it on?',
      options: [
        { value: 'yes', label: 'Yes, pass it to the school' },
        { value: 'no', label: 'No, only tell me who decides it' },
      ],
      messages: { missing: 'Choose whether we may pass it to the school.' },
    },
  ],
};

/** A complaint about a school: not the council's to decide (rule 5.12), so taken down and, with consent, passed on. */
export const schoolComplaintForm: Form = {
  id: 'school-complaint',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'school-complaint',
  name: 'Complaint about a school',
  calledFor:
    'They are unhappy with a school. We do not decide it: we take it down and, if they agree, pass it on.',
  start: {
    title: 'Complain about a school',
    lead: [
      'The school itself decides complaints about it, by its own policy. The council has no power to decide them.',
      'We can pass your complaint to the school if you agree, and tell you who else can help.',
      'After the school and its governors you can go to the Department for Education.',
    ],
    outOfScope: [
      'We cannot change what a school decides. A school place that was refused, and an exclusion, have an appeal of their own: the letter with the decision says how.',
    ],
    youWillNeed: ['the name of the school', 'what happened, and roughly when', 'how to reach you'],
    whoAnswers: 'The school answers your complaint. We pass it on, or tell you who decides it.',
    time: 'About 5 minutes',
    begin: 'Start your complaint about a school',
  },
  sections: [
    { title: 'Safety', pages: ['harm'] },
    {
      title: 'Your complaint',
      pages: ['school-matter', 'school', 'told-school', 'what-happened', 'when-it-happened', 'pass-on'],
    },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...safeguardingPages,
    ...schoolPages,
    tellingPage(
      'What happened at the school?',
      'Tell us in your own words, and what you would like the school to do.',
    ),
    whenPage,
    passOnPage,
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
  ],
  check: { title: 'Check your complaint before you send it', send: 'Send your complaint' },
  sent: {
    title: 'We have your complaint',
    next: [
      'We will pass it to the school if you agreed, or tell you who decides it, by {answerBy}.',
      'If we pass it on, the school will answer you. Its complaints policy says by when.',
    ],
  },
  facts: { details: 'what-happened', person: personFacts, needs: needsFacts },
};
