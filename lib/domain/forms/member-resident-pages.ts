import type { Condition, Page } from '#lib/domain/forms/form';
import { helpedName } from '#lib/domain/forms/shared-questions';

const forResident: Condition = {
  question: 'kind',
  isOneOf: ['indirect-query', 'complaint', 'service-request'],
};

/** For whom, and why the member may act for them (DPA 2018 Sch 1 paras 23 and 24). */
export const residentPages: readonly Page[] = [
  {
    id: 'resident',
    title: 'What is the resident’s full name?',
    when: forResident,
    questions: [{ ...helpedName, label: 'What is the resident’s full name?', readBackLabel: 'The resident' }],
  },
  {
    id: 'reach-resident',
    title: 'How can we reach them?',
    when: forResident,
    questions: [
      {
        id: 'helped-contact-by',
        kind: 'radios',
        label: 'How can we reach them?',
        hint: 'We send our answer to the resident, and a copy to you.',
        readBackLabel: 'How we reach them',
        options: [
          { value: 'email', label: 'By email' },
          { value: 'phone', label: 'By phone' },
          { value: 'post', label: 'By post' },
        ],
        messages: { missing: 'Choose how we can reach the resident.' },
      },
    ],
  },
  {
    id: 'resident-email',
    title: 'What is their email address?',
    when: { all: [forResident, { question: 'helped-contact-by', is: 'email' }] },
    questions: [
      {
        id: 'helped-email',
        kind: 'email',
        label: 'What is their email address?',
        maxLength: 254,
        readBackLabel: 'Their email address',
        messages: {
          missing: 'Enter the resident’s email address.',
          tooLong: 'Their email address must be 254 characters or fewer. Check that it is right.',
          wrong: 'Enter an email address in full, like name@example.com.',
        },
      },
    ],
  },
  {
    id: 'resident-phone',
    title: 'What is their phone number?',
    when: { all: [forResident, { question: 'helped-contact-by', is: 'phone' }] },
    questions: [
      {
        id: 'helped-phone',
        kind: 'phone',
        label: 'What is their phone number?',
        maxLength: 60,
        readBackLabel: 'Their phone number',
        messages: {
          missing: 'Enter the resident’s phone number.',
          tooLong: 'Their phone number must be 60 characters or fewer.',
          wrong: 'Enter a phone number with its area code, like 01632 960 001.',
        },
      },
    ],
  },
  {
    id: 'resident-address',
    title: 'What is their address?',
    when: { all: [forResident, { question: 'helped-contact-by', is: 'post' }] },
    questions: [
      {
        id: 'helped-address',
        kind: 'address',
        label: 'What is their address?',
        hint: 'With the postcode, if you know it.',
        maxLength: 400,
        rows: 4,
        readBackLabel: 'Their address',
        messages: {
          missing: 'Enter the resident’s address.',
          tooLong:
            'Their address must be 400 characters or fewer. Leave out anything a letter does not need.',
        },
      },
    ],
  },
  {
    id: 'basis',
    title: 'Did the resident ask you to act for them?',
    when: forResident,
    questions: [
      {
        id: 'helped-consent',
        kind: 'radios',
        label: 'Did the resident ask you to act for them?',
        readBackLabel: 'Acting for the resident',
        options: [
          { value: 'agreed', label: 'Yes', hint: 'We then share with you what you need to help them.' },
          {
            value: 'urgent',
            label: 'No, it is urgent and I could not ask them',
            hint: 'We share only what is needed to keep somebody safe or well.',
          },
          {
            value: 'not-yet',
            label: 'No, not yet',
            hint: 'We start, and share nothing about them with you until they agree.',
          },
        ],
        messages: { missing: 'Choose whether the resident asked you to act for them.' },
      },
    ],
  },
];
