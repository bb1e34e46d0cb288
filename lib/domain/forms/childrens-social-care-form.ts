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
import type { Form } from '#lib/domain/forms/form';
import { onBehalfFacts, onBehalfPageIds, onBehalfPages } from '#lib/domain/forms/shared-questions';

const whoPages = onBehalfPages({
  label: 'Who is the complaint for?',
  own: 'For me: I am a child, a young person, a parent or a carer',
  others: [
    { value: 'child', label: 'For a child or a young person, and I speak for them' },
    { value: 'adult', label: 'For a parent or a carer, and I speak for them' },
  ],
});

/** A complaint by or for a child about social care (SI 2006/1738): stage 1, and an advocate offered. */
export const childrensSocialCareForm: Form = {
  id: 'childrens-social-care',
  version: 4,
  changes: [
    { version: 2, asks: ['safe-times'] },
    { version: 3, asks: ['texts'] },
  ],
  process: 'childrens-social-care',
  name: 'Children’s social care complaint',
  calledFor:
    'A child, a parent or a carer is unhappy with social work, care, fostering or help for a child or a family.',
  start: {
    title: 'Complain about children’s social care',
    lead: [
      'Tell us when you are unhappy with social work, care, fostering, adoption, leaving care or help for your family.',
      'Children and young people can complain themselves, and an advocate can help them. It is free.',
    ],
    outOfScope: [
      'To complain about a school, or about another service for children, use our other forms. A court’s decision can only be changed by a court.',
    ],
    youWillNeed: [
      'what happened, and roughly when',
      'the name of the child or young person',
      'how to reach you',
    ],
    whoAnswers:
      'A manager in children’s services. If you are not happy with the answer, it can be investigated with an independent person, and then go to a panel.',
    time: 'About 10 minutes',
    begin: 'Start your complaint about children’s care',
  },
  sections: [
    { title: 'Safety', pages: ['harm'] },
    { title: 'Who this is for', pages: onBehalfPageIds },
    {
      title: 'Your complaint',
      pages: ['what-happened', 'when-it-happened', 'effect', 'put-right', 'court', 'advocate'],
    },
    { title: 'How we reach you', pages: [...contactPageIds, safeTimesPage.id] },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...safeguardingPages,
    ...whoPages,
    tellingPage(
      'What are you unhappy with?',
      'Tell us in your own words. Name the child, the social worker or the home if you can.',
    ),
    whenPage,
    effectPage,
    putRightPage,
    courtPage,
    advocatePage,
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
    safeTimesPage,
  ],
  check: { title: 'Check your complaint before you send it', send: 'Send your complaint' },
  sent: {
    title: 'We have your complaint',
    next: [
      'A manager will look into it and may talk with you about it.',
      'We will send you our answer by {answerBy}. If it is complex, we will tell you and give you a new date.',
    ],
  },
  facts: { details: 'what-happened', person: personFacts, needs: careNeedsFacts, onBehalf: onBehalfFacts },
};
