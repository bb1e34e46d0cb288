import {
  advocatePage,
  careNeedsFacts,
  courtPage,
  safeguardingPages,
  safeTimesPage,
  tellingPage,
} from '#lib/domain/forms/care-pages';
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

const whosePage: Page = {
  id: 'whose-support',
  title: 'Who is the care or support for?',
  questions: [
    {
      id: 'whose-support',
      kind: 'radios',
      label: 'Who is the care or support for?',
      readBackLabel: 'Who the care is for',
      options: [
        { value: 'adult', label: 'An adult' },
        { value: 'child', label: 'A child, a young person or a family' },
        { value: 'carer', label: 'Somebody who looks after an adult or a child at home' },
        { value: 'not-sure', label: 'I am not sure' },
      ],
      messages: { missing: 'Choose who the care or support is for.' },
    },
  ],
};

const howPage: Page = {
  id: 'how-to-begin',
  title: 'How should we begin?',
  guidance: [
    'We offer to talk with you first. Most things can be put right that way, and sooner.',
    'You can also ask for a formal investigation at once. Somebody who does not work for us looks into it.',
  ],
  questions: [
    {
      id: 'how-to-begin',
      kind: 'radios',
      label: 'How should we begin?',
      readBackLabel: 'How we should begin',
      options: [
        { value: 'talk', label: 'Talk with me about it' },
        { value: 'investigate', label: 'Begin a formal investigation' },
        { value: 'not-sure', label: 'I do not know yet' },
      ],
      messages: { missing: 'Choose how we should begin. If you do not know, choose that.' },
    },
  ],
};

/** A complaint about social services in Wales (SI 2014/1794), for adults and children: a talk first, or an investigation. */
export const socialServicesForm: Form = {
  id: 'social-services',
  version: 2,
  process: 'social-services',
  name: 'Social services complaint',
  calledFor:
    'They are unhappy with care or support for an adult, a child, a family or a carer that we give, arrange or pay for.',
  start: {
    title: 'Complain about social services',
    lead: [
      'Tell us when you are unhappy with care or support for an adult, a child, a family or a carer: an assessment, a decision, care at home, a care home, fostering, charges.',
      'Complaining will not affect the care you get. We normally look at things from the last {takenWithin}.',
      'Children and young people can complain themselves, and an advocate can help them. It is free.',
    ],
    outOfScope: [
      'For care from the NHS alone, complain to the NHS. For care that you found and pay for yourself, complain to its provider.',
      'To complain about a school, use our other forms. A court’s decision can only be changed by a court.',
    ],
    youWillNeed: [
      'what happened, and roughly when',
      'how to reach you',
      'the agreement of the person you are helping, if you are doing this for somebody else',
    ],
    whoAnswers:
      'Our complaints officer for social services sees that somebody talks with you. If that does not put it right, somebody who does not work for us can investigate it.',
    time: 'About 10 minutes',
    begin: 'Start your complaint about social services',
  },
  sections: [
    { title: 'Safety', pages: ['harm'] },
    {
      title: 'Your complaint',
      pages: [whosePage.id, 'what-happened', 'when-it-happened', 'effect', 'put-right', 'court', 'advocate'],
    },
    { title: 'Who this is for', pages: onBehalfPageIds },
    { title: 'How we go on', pages: [howPage.id] },
    { title: 'How we reach you', pages: [...contactPageIds, safeTimesPage.id] },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...safeguardingPages,
    whosePage,
    tellingPage(
      'What are you unhappy with?',
      'Tell us in your own words, and name the service, home or worker if you know.',
    ),
    whenPage,
    effectPage,
    putRightPage,
    courtPage,
    advocatePage,
    ...onBehalfPages({ label: 'Are you complaining for yourself or for somebody else?' }),
    howPage,
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
    safeTimesPage,
  ],
  check: { title: 'Check your complaint before you send it', send: 'Send your complaint' },
  sent: {
    title: 'We have your complaint',
    next: [
      'We will tell you that we are looking into it by {acknowledgeBy}, and offer to talk with you about it.',
      'You will have our answer in writing by {answerBy}. If you asked for a formal investigation, we tell you how that goes on.',
    ],
  },
  facts: { details: 'what-happened', person: personFacts, needs: careNeedsFacts, onBehalf: onBehalfFacts },
};
