import { tellingPage } from '#lib/domain/forms/care-pages';
import { putRightPage, whenPage } from '#lib/domain/forms/complaint-pages';
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
import { conductPages, evidencePages } from '#lib/domain/forms/councillor-conduct-pages';
import type { Form } from '#lib/domain/forms/form';

/** An allegation about a councillor (Localism Act 2011 s.28): everything the Monitoring Officer assesses it by. */
export const councillorConductForm: Form = {
  id: 'councillor-conduct',
  version: 3,
  changes: [{ version: 2, asks: ['texts'] }],
  process: 'councillor-conduct',
  name: 'Complaint about a councillor',
  calledFor:
    'They are unhappy with how a councillor behaved. It goes to the Monitoring Officer: you cannot open it afterwards.',
  start: {
    title: 'Complain about a councillor',
    lead: [
      'Tell us when you think that a councillor has broken the code of conduct: one of ours, or of a parish or town council in our area.',
      'Only the Monitoring Officer sees your complaint. The councillor is normally told about it, and who made it.',
    ],
    outOfScope: [
      'We cannot look into a complaint without a name. To complain about a service, a decision or an officer, use our complaint form.',
    ],
    youWillNeed: [
      'the name of the councillor',
      'what they said or did, when, and who saw it',
      'your own name, and how to reach you',
    ],
    whoAnswers: 'The Monitoring Officer. Nobody else at the council can see it.',
    time: 'About 10 minutes',
    begin: 'Start your complaint about a councillor',
  },
  sections: [
    { title: 'The councillor', pages: conductPages.map(({ id }) => id) },
    {
      title: 'What happened',
      pages: ['what-happened', 'when-it-happened', ...evidencePages.map(({ id }) => id), 'put-right'],
    },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...conductPages,
    tellingPage(
      'What did the councillor say or do?',
      'Tell us in your own words: the exact words if you can, where it was, and who was there.',
    ),
    whenPage,
    ...evidencePages,
    putRightPage,
    ...contactPages({
      ways: [replyByEmail, replyByPhone, replyByPost],
      nameGuidance: ['We cannot look into a complaint about a councillor without a name.'],
    }),
  ],
  check: {
    title: 'Check your complaint before you send it',
    declaration: 'What I say here is true as far as I know.',
    send: 'Send your complaint',
  },
  sent: {
    title: 'The Monitoring Officer has your complaint',
    next: [
      'The Monitoring Officer will tell you that they are looking at it by {acknowledgeBy}.',
      'Then they decide what to do with it, and tell you.',
      'Nobody else at the council can see it.',
    ],
  },
  facts: { details: 'what-happened', person: personFacts, needs: needsFacts },
};
