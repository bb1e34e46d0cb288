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
import { informationPages, SCHOOLS_ANSWER } from '#lib/domain/forms/foi-pages';
import type { Form } from '#lib/domain/forms/form';

/** A request for environmental information (EIR 2004 reg 5): in any form, spoken too. */
export const eirForm: Form = {
  id: 'eir',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'eir',
  name: 'Environmental information request',
  calledFor:
    'They want information about air, water, land, noise, waste, energy, planning or wildlife. Spoken requests count.',
  start: {
    title: 'Ask for information about the environment',
    lead: [
      'Anybody can ask what we know about the environment: air, water, land, trees, wildlife, noise, waste, energy, planning and building.',
      'You do not have to say why you want it. You do not need this form either: you can ask us by phone or in person.',
    ],
    outOfScope: [
      'We can only give information that is written down or stored. To report a problem such as noise or fly-tipping, use our report form.',
      SCHOOLS_ANSWER,
    ],
    youWillNeed: [
      'a clear idea of the information you want',
      'the place and the dates it is about, if they matter',
      'a way for us to reach you with our answer',
    ],
    whoAnswers: 'Our information team finds the information with the service that holds it.',
    time: 'About 5 minutes',
    begin: 'Ask about the environment',
  },
  sections: [
    {
      title: 'What you ask for',
      pages: ['information', 'subject', 'time-span', 'period', 'service', 'format'],
    },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [...informationPages, ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] })],
  check: {
    title: 'Check your request before you send it',
    declaration: 'We may publish our answer, so that others can use it. We will not publish your name.',
    send: 'Send your request',
  },
  sent: {
    title: 'We have your request',
    next: [
      'We will answer as soon as we can, and at the latest by {answerBy}.',
      'If there is a lot to do and it is hard, we may need longer. If so, we will tell you by then.',
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
  },
};
