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
import { dangerPages } from '#lib/domain/forms/danger-pages';
import { filesPage } from '#lib/domain/forms/files-question';
import type { Condition, Form, Page } from '#lib/domain/forms/form';
import { replyWantedPage } from '#lib/domain/forms/reply-wanted';
import { inPublicPlace } from '#lib/domain/forms/services/public-places';
import {
  servicePageIds,
  servicePages,
  serviceQuestionIds,
} from '#lib/domain/forms/services/service-questions';
import {
  categoryPage,
  onBehalfFacts,
  onBehalfPageIds,
  onBehalfPages,
  placeQuestion,
  positionQuestion,
  servicePage,
  wardQuestion,
} from '#lib/domain/forms/shared-questions';

const wantsUpdates: Condition = { question: 'reply-wanted', is: 'yes' };

const problemPages: readonly Page[] = [
  {
    id: 'what-is-needed',
    title: 'What do you need us to do?',
    questions: [
      {
        id: 'what-is-needed',
        kind: 'long-text',
        label: 'What do you need us to do?',
        hint: 'Tell us what is wrong or what you need: how big, how many, how often, and anything that makes it hard to find or reach.',
        maxLength: 4000,
        rows: 8,
        messages: {
          missing: 'Tell us what you need us to do. A sentence or two is enough.',
          tooLong:
            'What you need must be told in 4,000 characters or fewer. Keep what helps us to find it and put it right.',
        },
      },
    ],
  },
  {
    id: 'where',
    title: 'Where is it?',
    questions: [
      placeQuestion(
        'A street and house number, or what it is close to. A postcode helps. If it is about you, give your address.',
      ),
      positionQuestion,
      wardQuestion,
    ],
  },
  {
    id: 'reported-before',
    title: 'Have you reported this before?',
    nearbyWhen: inPublicPlace,
    questions: [
      {
        id: 'reported-before',
        kind: 'radios',
        label: 'Have you reported this before?',
        readBackLabel: 'Reported before',
        options: [
          { value: 'no', label: 'No' },
          { value: 'yes', label: 'Yes' },
        ],
        messages: { missing: 'Choose whether you have reported this before.' },
      },
    ],
  },
  {
    id: 'earlier-report',
    title: 'What reference did we give you?',
    when: { question: 'reported-before', is: 'yes' },
    notice: {
      title: 'If we have let you down',
      text: [
        'If you gave us a fair chance and we did not put it right, you can complain. What you report here will still be dealt with.',
      ],
      ways: [{ text: 'Make a complaint instead', form: 'complaint' }],
    },
    questions: [
      {
        id: 'earlier-reference',
        kind: 'text',
        label: 'What reference did we give you?',
        hint: 'If you do not have it, leave this empty.',
        optional: true,
        maxLength: 60,
        readBackLabel: 'Earlier reference',
        messages: {
          missing: 'Enter the reference we gave you.',
          tooLong: 'A reference must be 60 characters or fewer. Copy only the reference itself.',
        },
      },
    ],
  },
];

/** A request to provide or improve a service, or to fix a problem (LGSCO Code 1.2). May be sent without a name. */
export const serviceRequestForm: Form = {
  id: 'service-request',
  version: 7,
  changes: [
    { version: 2, asks: ['files'] },
    { version: 3, asks: serviceQuestionIds },
    { version: 4, asks: ['texts'] },
    { version: 6, asks: ['car-park', 'car-park-matter', 'parked-where', 'parked-when', 'parked-vehicle'] },
    { version: 7, asks: ['position'] },
  ],
  process: 'service-request',
  name: 'Service request',
  calledFor: 'They want something done, or tell us of a problem for the first time: a missed bin, a pothole.',
  start: {
    title: 'Report a problem or ask for a service',
    lead: [
      'Tell us about something that needs doing, like a missed bin, a broken street light or a repair.',
      'You do not have to give your name, unless you want us to tell you what happens.',
    ],
    outOfScope: [
      'We do not look after motorways, gas, water mains, electricity or private land.',
      'If you told us before and we did not do it, use our complaint form.',
    ],
    youWillNeed: ['where the problem is', 'what you need us to do', 'how to reach you, if you want a reply'],
    whoAnswers: 'The team that does the work reads your report and decides what to do.',
    time: 'About 5 minutes',
    begin: 'Start your report',
  },
  sections: [
    { title: 'Safety', pages: ['danger'] },
    {
      title: 'What you need',
      pages: [
        'service',
        'category',
        ...servicePageIds,
        'what-is-needed',
        'where',
        'reported-before',
        'earlier-report',
        'files',
      ],
    },
    { title: 'Who this is for', pages: ['reply-wanted', ...onBehalfPageIds] },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...dangerPages,
    servicePage('Which service do you need?'),
    categoryPage('What is it about?'),
    ...servicePages,
    ...problemPages,
    filesPage,
    replyWantedPage('Do you want us to tell you what happens?', 'No, I do not need to hear from you'),
    ...onBehalfPages({
      label: 'Are you asking for yourself or for somebody else?',
      when: wantsUpdates,
    }),
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost], when: wantsUpdates }),
  ],
  check: { title: 'Check your report before you send it', send: 'Send your report' },
  sent: {
    title: 'We have your report',
    next: [
      'The team that does the work will look at it.',
      'If you asked to hear from us, we will tell you what we will do by {answerBy}.',
      'If it is not put right, use your reference to tell us. You can complain if we do not deal with it.',
    ],
  },
  facts: {
    service: 'service',
    category: 'category',
    ward: 'ward',
    place: 'place',
    details: 'what-is-needed',
    person: personFacts,
    needs: needsFacts,
    onBehalf: onBehalfFacts,
  },
};
