import {
  contactPageIds,
  contactPages,
  needsFacts,
  needsPageIds,
  personFacts,
  replyByEmail,
  replyByPost,
} from '#lib/domain/forms/contact-questions';
import { aboutYouPages, informationPages, SCHOOLS_ANSWER } from '#lib/domain/forms/foi-pages';
import type { Form, Page } from '#lib/domain/forms/form';

const organisationPage: Page = {
  id: 'organisation',
  title: 'Are you asking for an organisation?',
  guidance: [
    'You have the same rights whoever you are and whatever your reason. You do not have to tell us why you ask.',
  ],
  questions: [
    {
      id: 'organisation',
      kind: 'text',
      label: 'Are you asking for an organisation?',
      hint: 'If so, enter its name. If you are asking for yourself, leave this empty.',
      optional: true,
      maxLength: 200,
      autocomplete: 'organization',
      readBackLabel: 'Organisation',
      messages: {
        missing: 'Enter the name of the organisation.',
        tooLong: 'The name of the organisation must be 200 characters or fewer. Enter a shorter form of it.',
      },
    },
  ],
};

/** A Freedom of Information request (FOIA 2000 s.1, s.8): in writing, with a name and an address for the reply. */
export const foiForm: Form = {
  id: 'foi',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'foi',
  name: 'Freedom of Information request',
  calledFor: 'They want information that the council holds, and it is not about themselves.',
  start: {
    title: 'Ask for information we hold',
    lead: [
      'Anybody can ask a council for information it holds. It is free, and you do not have to say why you want it.',
      'We may have published what you need already. Look in our answers to earlier requests first: it is quicker for you.',
    ],
    outOfScope: [
      'We can only give what is written down or stored. To see information about you, ask for your own information.',
      SCHOOLS_ANSWER,
    ],
    youWillNeed: [
      'a clear idea of the information you want',
      'the dates or years it is about, if that matters',
      'your name, and an email or postal address for our answer',
    ],
    whoAnswers: 'Our information team finds the information with the service that holds it.',
    time: 'About 5 minutes',
    begin: 'Start your request',
  },
  sections: [
    {
      title: 'What you ask for',
      pages: ['about-you', 'information', 'subject', 'time-span', 'period', 'service', 'format'],
    },
    { title: 'Who is asking', pages: ['your-name', 'organisation'] },
    { title: 'How we reach you', pages: contactPageIds.filter((id) => id !== 'your-name') },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...aboutYouPages,
    ...informationPages,
    organisationPage,
    ...contactPages({
      ways: [replyByEmail, replyByPost],
      nameGuidance: [
        'The law asks for your real name. The people who look for the information are not told it unless they need it.',
      ],
    }),
  ],
  check: {
    title: 'Check your request before you send it',
    declaration: 'We may publish our answer, so that others can use it. We will not publish your name.',
    send: 'Send your request',
  },
  sent: {
    title: 'We have your request',
    next: [
      'We will answer as soon as we can, and at the latest by {answerBy}.',
      'If your request is not clear to us, we will ask you. The time to answer starts again when you reply.',
      'If we cannot give you something, we will tell you why, and how to have that looked at again.',
    ],
  },
  facts: {
    service: 'service',
    summary: 'subject',
    details: 'information',
    person: personFacts,
    needs: needsFacts,
    asker: 'organisation',
  },
};
