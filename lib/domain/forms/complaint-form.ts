import { storyPages, toldUsPages } from '#lib/domain/forms/complaint-pages';
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
import { filesPage } from '#lib/domain/forms/files-question';
import type { Form } from '#lib/domain/forms/form';
import {
  categoryPage,
  onBehalfFacts,
  onBehalfPageIds,
  onBehalfPages,
  servicePage,
} from '#lib/domain/forms/shared-questions';

/** A general complaint to the council: stage 1, or stage 2 when an answer is disputed. */
export const complaintForm: Form = {
  id: 'complaint',
  version: 5,
  changes: [
    { version: 2, asks: ['files'] },
    { version: 3, asks: ['texts'] },
    { version: 5, asks: ['position'] },
  ],
  process: 'complaint',
  name: 'Complaint',
  calledFor:
    'They are unhappy with what we did or did not do, and we have had a fair chance to put it right. If they say it is a complaint, it is one.',
  start: {
    title: 'Make a complaint',
    lead: [
      'Tell us when you are unhappy with something we did, or something we did not do. We want to put it right and learn from it.',
      'Complaining will not affect the services you get from us.',
    ],
    outOfScope: [
      'To report something for the first time, like a missed bin, use our report form.',
      'We cannot look into what a court or a tribunal decides, or what another organisation did.',
    ],
    youWillNeed: [
      'what happened, and roughly when',
      'any reference we have given you',
      'the agreement of the person you are helping, if you are doing this for somebody else',
    ],
    whoAnswers: 'The service you complain about looks into it first.',
    time: 'About 10 minutes',
    begin: 'Start your complaint',
  },
  sections: [
    {
      title: 'Your complaint',
      pages: [
        'service',
        'category',
        'told-us',
        'earlier-contact',
        'what-happened',
        'when-it-happened',
        'where',
      ],
    },
    { title: 'What it means for you', pages: ['effect', 'put-right', 'files'] },
    { title: 'Who this is for', pages: onBehalfPageIds },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    servicePage('Which service is your complaint about?'),
    categoryPage('What is your complaint mostly about?'),
    ...toldUsPages,
    ...storyPages,
    filesPage,
    ...onBehalfPages({ label: 'Are you complaining for yourself or for somebody else?' }),
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
  ],
  check: { title: 'Check your complaint before you send it', send: 'Send your complaint' },
  sent: {
    title: 'We have your complaint',
    next: [
      'We will tell you that we are looking into it by {acknowledgeBy}.',
      'We will send you our answer by {answerBy}. If we need longer, we will tell you why and give you a new date.',
    ],
  },
  facts: {
    service: 'service',
    category: 'category',
    ward: 'ward',
    place: 'place',
    details: 'what-happened',
    person: personFacts,
    needs: needsFacts,
    onBehalf: onBehalfFacts,
  },
};
