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
import type { Form, Page } from '#lib/domain/forms/form';
import {
  onBehalfFacts,
  onBehalfPageIds,
  onBehalfPages,
  placeQuestion,
  positionQuestion,
  wardQuestion,
} from '#lib/domain/forms/shared-questions';

// The kinds of the Regulations' first two years, in everyday words.
const kindPage: Page = {
  id: 'hazard',
  title: 'What makes your home unsafe?',
  questions: [
    {
      id: 'hazard',
      kind: 'radios',
      label: 'What makes your home unsafe?',
      readBackLabel: 'Kind of hazard',
      options: [
        { value: 'damp', label: 'Damp or mould' },
        {
          value: 'cold',
          label: 'It is far too cold or too hot',
          hint: 'For example the heating does not work.',
        },
        { value: 'electric', label: 'Electrics or fire' },
        { value: 'falls', label: 'Something that people may fall over, through or from' },
        { value: 'structure', label: 'A ceiling, wall or roof that may come down' },
        { value: 'hygiene', label: 'Drains, pests, or no way to keep clean' },
        { value: 'other', label: 'Something else' },
      ],
      messages: { missing: 'Choose what makes your home unsafe. If nothing fits, choose “Something else”.' },
    },
  ],
};

const homePages: readonly Page[] = [
  {
    id: 'what-is-wrong',
    title: 'What is wrong in your home?',
    questions: [
      {
        id: 'what-is-wrong',
        kind: 'long-text',
        label: 'What is wrong in your home?',
        hint: 'Tell us which rooms, since when, how bad it is, and whether anybody has been made ill or hurt.',
        maxLength: 4000,
        rows: 8,
        readBackLabel: 'What is wrong',
        messages: {
          missing: 'Tell us what is wrong in your home. A sentence or two is enough.',
          tooLong: 'What is wrong must be told in 4,000 characters or fewer. Keep what matters most.',
        },
      },
    ],
  },
  {
    id: 'at-risk',
    title: 'Does anybody in your home need extra care?',
    questions: [
      {
        id: 'at-risk',
        kind: 'checkboxes',
        label: 'Does anybody in your home need extra care?',
        hint: 'We look at what the problem means for the people who live there. Tick all that are true.',
        optional: true,
        readBackLabel: 'People who need extra care',
        options: [
          { value: 'child', label: 'A child under five, or a baby on the way' },
          { value: 'older', label: 'Somebody over 65' },
          { value: 'breathing', label: 'Somebody with asthma or other trouble breathing' },
          { value: 'ill', label: 'Somebody with a long illness or a disability' },
        ],
        messages: { missing: 'Choose from the list, or leave it empty.' },
      },
    ],
  },
  {
    id: 'home',
    title: 'Where is the home?',
    questions: [
      placeQuestion('The full address, with the flat number and the postcode.'),
      positionQuestion,
      wardQuestion,
    ],
  },
  {
    id: 'visit',
    title: 'When can we come and look?',
    questions: [
      {
        id: 'visit',
        kind: 'text',
        label: 'When can we come and look?',
        hint: 'For example “any weekday after 3pm”. We will agree a time with you.',
        optional: true,
        maxLength: 200,
        readBackLabel: 'When we can come',
        messages: {
          missing: 'Tell us when we can come.',
          tooLong: 'When we can come must be told in 200 characters or fewer.',
        },
      },
    ],
  },
];

/** A hazard in a home that the council lets (SI 2025/1042): its investigation begins with this report. */
export const hazardForm: Form = {
  id: 'hazard',
  version: 4,
  changes: [
    { version: 2, asks: ['texts'] },
    { version: 4, asks: ['position'] },
  ],
  process: 'hazard',
  name: 'Hazard in a council home',
  calledFor:
    'They rent from us, and something in the home may harm them: damp, mould, no heating, bad wiring.',
  start: {
    title: 'Report damp, mould or danger in your council home',
    lead: [
      'Use this if you rent your home from us and something in it may make you ill or hurt you.',
      'The law says how fast we must act: an emergency within {makeSafe}, anything else that may harm you within {investigate}.',
    ],
    outOfScope: [
      'If you rent from somebody else, tell your landlord first. For an ordinary repair, use our report form.',
    ],
    youWillNeed: ['the address of the home', 'what is wrong, and since when', 'how to reach you'],
    whoAnswers: 'Our housing repairs team looks into it, and sends you in writing what it found.',
    time: 'About 5 minutes',
    begin: 'Report a hazard',
  },
  sections: [
    { title: 'Safety', pages: ['danger'] },
    { title: 'Your home', pages: ['hazard', 'what-is-wrong', 'at-risk', 'home', 'visit'] },
    { title: 'Who this is for', pages: onBehalfPageIds },
    { title: 'How we reach you', pages: contactPageIds },
    { title: 'What you need from us', pages: needsPageIds },
  ],
  pages: [
    ...dangerPages,
    kindPage,
    ...homePages,
    ...onBehalfPages({ label: 'Is it your home or somebody else’s?', own: 'My home' }),
    ...contactPages({ ways: [replyByEmail, replyByPhone, replyByPost] }),
  ],
  check: { title: 'Check your report before you send it', send: 'Send your report' },
  sent: {
    title: 'We have your report',
    next: [
      'If it is an emergency, we make your home safe within {makeSafe}.',
      'If it is not, we look into it within {investigate} and send you what we found.',
      'We will send you our answer by {answerBy}.',
    ],
  },
  facts: {
    ward: 'ward',
    place: 'place',
    details: 'what-is-wrong',
    person: personFacts,
    needs: needsFacts,
    onBehalf: onBehalfFacts,
  },
};
