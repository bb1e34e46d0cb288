import { careNeedsFacts, safeguardingPages, safeTimesPage, tellingPage } from '#lib/domain/forms/care-pages';
import { effectPage, putRightPage, whenPage } from '#lib/domain/forms/complaint-pages';
import {
  contactPageIds,
  contactPages,
  needsPageIds,
  personFacts,
  replyByEmail,
  replyByPhone,
  replyByPost,
} from '#lib/domain/forms/contact-questions';
import type { Form, Page } from '#lib/domain/forms/form';
import { onBehalfFacts, onBehalfPageIds, onBehalfPages } from '#lib/domain/forms/shared-questions';

const whosePages: readonly Page[] = [
  {
    id: 'whose-care',
    title: 'Who gives the care or support?',
    questions: [
      {
        id: 'whose-care',
        kind: 'radios',
        label: 'Who gives the care or support?',
        readBackLabel: 'Who gives the care',
        options: [
          { value: 'council', label: 'The council', hint: 'For example a social worker or our care team.' },
          {
            value: 'for-council',
            label: 'A company or care home that the council pays, or pays part of',
          },
          { value: 'with-nhs', label: 'The council and the NHS together' },
          { value: 'own', label: 'A company or care home that I found and pay for myself' },
          { value: 'not-sure', label: 'I am not sure' },
        ],
        messages: { missing: 'Choose who gives the care. If you do not know, choose “I am not sure”.' },
      },
    ],
  },
  {
    id: 'own-care',
    title: 'Complain to your care provider first',
    when: { question: 'whose-care', is: 'own' },
    guidance: [
      'You pay for this care yourself, so its provider has to answer your complaint. Ask it for its complaints procedure.',
      'If you are not happy with its answer, the Local Government and Social Care Ombudsman can look into it. It is free.',
    ],
    questions: [],
    signpost: {
      ways: [
        { text: 'The council arranged it or pays part: carry on', page: 'whose-care' },
        { text: 'I am worried that somebody is not safe', place: 'emergencies' },
        { text: 'I am not sure: ask us', place: 'contact' },
      ],
    },
  },
];

/** A complaint about adult social care (SI 2009/309): what is needed to agree how it is dealt with. */
export const adultSocialCareForm: Form = {
  id: 'adult-social-care',
  version: 4,
  changes: [
    { version: 2, asks: ['safe-times'] },
    { version: 3, asks: ['texts'] },
  ],
  process: 'adult-social-care',
  name: 'Adult social care complaint',
  calledFor:
    'They are unhappy with care or support for an adult or a carer that we give, arrange or pay for.',
  start: {
    title: 'Complain about adult social care',
    lead: [
      'Tell us when you are unhappy with care or support that we give, arrange or pay for: an assessment, a decision, care at home, a care home, charges.',
      'Complaining will not affect the care you get. We normally look at things from the last {takenWithin}.',
    ],
    outOfScope: [
      'For care from the NHS alone, complain to the NHS. For care that you found and pay for yourself, complain to its provider.',
    ],
    youWillNeed: [
      'what happened, and roughly when',
      'who gives the care',
      'the agreement of the person you are helping, if you are doing this for somebody else',
    ],
    whoAnswers:
      'A manager in adult social care. We offer to agree with you how we look into it and how long it takes.',
    time: 'About 10 minutes',
    begin: 'Start your care complaint',
  },
  sections: [
    { title: 'Safety', pages: ['harm'] },
    {
      title: 'Your complaint',
      pages: ['whose-care', 'what-happened', 'when-it-happened', 'effect', 'put-right'],
    },
    { title: 'Who this is for', pages: onBehalfPageIds },
    { title: 'How we reach you', pages: [...contactPageIds, safeTimesPage.id] },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...safeguardingPages,
    ...whosePages,
    tellingPage(
      'What went wrong with the care or support?',
      'Tell us in your own words, and name the service, care home or worker if you know.',
    ),
    whenPage,
    effectPage,
    putRightPage,
    ...onBehalfPages({ label: 'Are you complaining for yourself or for somebody else?' }),
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
    safeTimesPage,
  ],
  check: { title: 'Check your complaint before you send it', send: 'Send your complaint' },
  sent: {
    title: 'We have your complaint',
    next: [
      'We will tell you that we are looking into it by {acknowledgeBy}, and offer to talk with you about how we do that.',
      'We will send you our answer as soon as we can, and by {answerBy} at the latest.',
    ],
  },
  facts: { details: 'what-happened', person: personFacts, needs: careNeedsFacts, onBehalf: onBehalfFacts },
};
