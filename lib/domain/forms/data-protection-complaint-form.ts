import { putRightPage } from '#lib/domain/forms/complaint-pages';
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

const whatHappenedPage: Page = {
  id: 'what-happened',
  title: 'What went wrong with your information?',
  questions: [
    {
      id: 'what-happened',
      kind: 'long-text',
      label: 'What went wrong with your information?',
      hint: 'For example we sent it to somebody else, it is wrong, or we did not give you all you asked for. If you have a reference, put it here.',
      maxLength: 6000,
      rows: 10,
      readBackLabel: 'What went wrong',
      messages: {
        missing: 'Tell us what went wrong. A few sentences are enough.',
        tooLong: 'What went wrong must be told in 6,000 characters or fewer. Keep the main points.',
      },
    },
  ],
};

/** A complaint about the use of personal data (DPA 2018 s.164A(2): by an electronic form, among other ways). */
export const dataProtectionComplaintForm: Form = {
  id: 'data-protection-complaint',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'data-protection-complaint',
  name: 'Data protection complaint',
  calledFor: 'They are unhappy with how we used, kept, shared or gave out information about them.',
  start: {
    title: 'Complain about how we used your information',
    lead: [
      'Tell us when we lost information about you, got it wrong, shared it, or did not give you what you asked for.',
      'You do not have to use this form. You can also write to us, phone us or tell us in person.',
    ],
    outOfScope: [
      'To see the information we hold about you, ask for it first. To complain about a service, use our complaint form.',
    ],
    youWillNeed: [
      'what went wrong, and roughly when',
      'any reference we have given you',
      'your name, and how to reach you',
    ],
    whoAnswers: 'Our information team looks into it at once. Nobody else can see it.',
    time: 'About 5 minutes',
    begin: 'Start your data complaint',
  },
  sections: [
    { title: 'Your complaint', pages: ['what-happened', 'put-right'] },
    { title: 'Who this is for', pages: onBehalfPageIds },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    whatHappenedPage,
    putRightPage,
    ...onBehalfPages({ label: 'Are you complaining for yourself or for somebody else?' }),
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
  ],
  check: {
    title: 'Check your complaint before you send it',
    declaration: 'Only our information team can see this complaint. It is never published.',
    send: 'Send your complaint',
  },
  sent: {
    title: 'We have your complaint',
    next: [
      'We will tell you that we are looking into it by {acknowledgeBy}.',
      'We aim to send you our answer by {answerBy}.',
    ],
  },
  facts: { details: 'what-happened', person: personFacts, needs: needsFacts, onBehalf: onBehalfFacts },
};
