import type { Page } from '#lib/domain/forms/form';

/** Who asks, and by whose authority. */
export const officerPages: readonly Page[] = [
  {
    id: 'officer',
    title: 'Who is asking?',
    questions: [
      {
        id: 'name',
        kind: 'name',
        label: 'Your full name',
        maxLength: 150,
        autocomplete: 'name',
        messages: {
          missing: 'Enter your name.',
          tooLong: 'Your name must be 150 characters or fewer. Enter a shorter form of it.',
        },
      },
      {
        id: 'rank',
        kind: 'text',
        label: 'Your rank or role',
        hint: 'With your collar or staff number, if you have one.',
        maxLength: 120,
        messages: {
          missing: 'Enter your rank or role.',
          tooLong: 'Your rank or role must be 120 characters or fewer.',
        },
      },
      {
        id: 'organisation',
        kind: 'text',
        label: 'Your organisation',
        hint: 'For example a police force, HM Revenue and Customs or another council.',
        maxLength: 200,
        autocomplete: 'organization',
        messages: {
          missing: 'Enter your organisation.',
          tooLong: 'Your organisation must be 200 characters or fewer.',
        },
      },
      {
        id: 'email',
        kind: 'email',
        label: 'Your official email address',
        hint: 'We check it with your organisation. We cannot answer a personal address.',
        maxLength: 254,
        autocomplete: 'email',
        readBackLabel: 'Official email address',
        messages: {
          missing: 'Enter your official email address.',
          tooLong: 'Your email address must be 254 characters or fewer. Check that it is right.',
          wrong: 'Enter an email address in full, like name@example.com.',
        },
      },
      {
        id: 'phone',
        kind: 'phone',
        label: 'Your phone number',
        optional: true,
        maxLength: 60,
        autocomplete: 'tel',
        messages: {
          missing: 'Enter your phone number.',
          tooLong: 'Your phone number must be 60 characters or fewer.',
          wrong: 'Enter a phone number with its area code, like 01632 960 001.',
        },
      },
    ],
  },
  {
    id: 'authority',
    title: 'Who has authorised this request?',
    questions: [
      {
        id: 'authority',
        kind: 'text',
        label: 'Who has authorised this request?',
        hint: 'Name, rank or role, and your case or crime number.',
        maxLength: 250,
        readBackLabel: 'Authorised by',
        messages: {
          missing: 'Enter who has authorised this request.',
          tooLong: 'Who has authorised it must be 250 characters or fewer.',
        },
      },
    ],
  },
];

/** Whose data, which, on what ground and why (DPA 2018, Schedule 2, paragraphs 2 and 5). */
export const disclosurePages: readonly Page[] = [
  {
    id: 'data-subject',
    title: 'Whose information do you need?',
    questions: [
      {
        id: 'data-subject',
        kind: 'long-text',
        label: 'Whose information do you need?',
        hint: 'Name, date of birth and addresses, as far as you know them.',
        maxLength: 1000,
        rows: 4,
        readBackLabel: 'Whose information',
        messages: {
          missing: 'Enter whose information you need.',
          tooLong: 'Whose information you need must be told in 1,000 characters or fewer.',
        },
      },
    ],
  },
  {
    id: 'data',
    title: 'What information do you need?',
    questions: [
      {
        id: 'data',
        kind: 'long-text',
        label: 'What information do you need?',
        hint: 'Ask for no more than you need: which records, from when to when.',
        maxLength: 4000,
        rows: 6,
        readBackLabel: 'The information',
        messages: {
          missing: 'Enter what information you need.',
          tooLong: 'What you need must be told in 4,000 characters or fewer.',
        },
      },
    ],
  },
  {
    id: 'legal-basis',
    title: 'What is the legal basis?',
    questions: [
      {
        id: 'legal-basis',
        kind: 'radios',
        label: 'What is the legal basis?',
        hint: 'Data Protection Act 2018, Schedule 2, unless another law requires it.',
        readBackLabel: 'Legal basis',
        options: [
          { value: 'crime', label: 'Preventing or detecting crime', hint: 'Paragraph 2(1)(a)' },
          { value: 'offenders', label: 'Catching or prosecuting offenders', hint: 'Paragraph 2(1)(b)' },
          { value: 'tax', label: 'Assessing or collecting a tax or duty', hint: 'Paragraph 2(1)(c)' },
          { value: 'order', label: 'A law or a court order requires it', hint: 'Paragraph 5(2)' },
          { value: 'proceedings', label: 'Legal proceedings or advice', hint: 'Paragraph 5(3)' },
        ],
        messages: { missing: 'Choose the legal basis.' },
      },
    ],
  },
  {
    id: 'purpose',
    title: 'Why do you need it?',
    questions: [
      {
        id: 'purpose',
        kind: 'long-text',
        label: 'Why do you need it?',
        hint: 'What it is for, and how it would harm that purpose not to have it, or for the person to be told.',
        maxLength: 4000,
        rows: 6,
        readBackLabel: 'Purpose',
        messages: {
          missing: 'Enter why you need it, and what harm would come without it.',
          tooLong: 'Why you need it must be told in 4,000 characters or fewer.',
        },
      },
    ],
  },
  {
    id: 'urgency',
    title: 'How urgent is it?',
    notice: {
      title: 'If a life is at risk now',
      text: ['Do not wait for an answer to this form. Call us on our emergency line.'],
      ways: [{ text: 'See emergency and out-of-hours help', place: 'emergencies' }],
    },
    questions: [
      {
        id: 'urgency',
        kind: 'radios',
        label: 'How urgent is it?',
        readBackLabel: 'Urgency',
        options: [
          { value: 'routine', label: 'In the usual time' },
          { value: 'days', label: 'Sooner: there is a date in court or of an interview' },
          { value: 'at-once', label: 'At once: somebody may come to harm' },
        ],
        messages: { missing: 'Choose how urgent it is.' },
      },
      {
        id: 'needed-by',
        kind: 'text',
        label: 'When you need it, and why then',
        optional: true,
        maxLength: 250,
        readBackLabel: 'Needed by',
        messages: {
          missing: 'Enter when you need it.',
          tooLong: 'When you need it must be told in 250 characters or fewer.',
        },
      },
    ],
  },
];
