import type {
  ChoiceQuestion,
  Condition,
  ConsentQuestion,
  Option,
  Page,
  TextQuestion,
} from '#lib/domain/forms/form';

const nameQuestion: TextQuestion = {
  id: 'name',
  kind: 'name',
  label: 'What is your full name?',
  hint: 'Write it the way you want us to use it.',
  maxLength: 150,
  autocomplete: 'name',
  readBackLabel: 'Name',
  messages: {
    missing: 'Enter your name.',
    tooLong: 'Your name must be 150 characters or fewer. Enter a shorter form of it.',
  },
};

export const emailQuestion: TextQuestion = {
  id: 'email',
  kind: 'email',
  label: 'What is your email address?',
  hint: 'We will send you a copy of this, and our answer.',
  optional: true,
  requiredWhen: { question: 'contact-by', is: 'email' },
  maxLength: 254,
  autocomplete: 'email',
  readBackLabel: 'Email address',
  messages: {
    missing: 'Enter your email address, so that we can reply to you.',
    tooLong: 'Your email address must be 254 characters or fewer. Check that it is right.',
    wrong: 'Enter an email address in full, like name@example.com.',
  },
};

export const phoneQuestion: TextQuestion = {
  id: 'phone',
  kind: 'phone',
  label: 'What is your phone number?',
  hint: 'You can add a good time to call. For a number outside the UK, put the country code first.',
  optional: true,
  maxLength: 60,
  autocomplete: 'tel',
  readBackLabel: 'Phone number',
  messages: {
    missing: 'Enter your phone number, so that we can call you.',
    tooLong:
      'Your phone number must be 60 characters or fewer. Enter the number, and a good time to call if there is room.',
    wrong: 'Enter a phone number with its area code, like 01632 960 001.',
  },
};

export const textsQuestion: ConsentQuestion = {
  id: 'texts',
  kind: 'consent',
  label: 'Text me when there is news',
  hint: 'For a mobile number in the UK. A text only says that there is news and where to read it.',
  optional: true,
  askedWith: 'texts',
  needsMobile: {
    question: 'phone',
    wrong: 'We can only text a UK mobile number. Enter one, or leave the box for texts empty.',
  },
  readBackLabel: 'Text messages',
  messages: { missing: 'Tick this to get text messages, or leave it empty.' },
  readBack: { ticked: 'Text me when there is news', empty: 'No text messages' },
};

export const addressQuestion: TextQuestion = {
  id: 'address',
  kind: 'address',
  label: 'Address',
  hint: 'House number and street, then town or city. Put each on its own line.',
  maxLength: 400,
  rows: 4,
  postcodeIn: 'postcode',
  autocomplete: 'street-address',
  messages: {
    missing: 'Enter your address, so that we can write to you.',
    tooLong: 'Your address must be 400 characters or fewer. Leave out anything a letter does not need.',
  },
};

export const postcodeQuestion: TextQuestion = {
  id: 'postcode',
  kind: 'postcode',
  label: 'Postcode',
  hint: 'Leave this empty if you live outside the UK.',
  optional: true,
  maxLength: 12,
  autocomplete: 'postal-code',
  messages: {
    missing: 'Enter your postcode.',
    tooLong: 'A postcode is 8 characters or fewer. Check that it is right.',
    wrong: 'Enter a full UK postcode, like ZZ9 9ZZ. Leave it empty if you live outside the UK.',
  },
};

export const replyByEmail: Option = { value: 'email', label: 'By email' };
export const replyByPhone: Option = {
  value: 'phone',
  label: 'By phone',
  hint: 'We will also put our answer in writing if you give us an email address.',
};
export const replyByPost: Option = { value: 'post', label: 'By post' };

export const needsOptions: readonly Option[] = [
  { value: 'large-print', label: 'Letters in large print' },
  { value: 'easy-read', label: 'Easy Read', hint: 'Short sentences with pictures.' },
  { value: 'bsl', label: 'British Sign Language (BSL)' },
  { value: 'interpreter', label: 'An interpreter', hint: 'We will ask which language you speak.' },
  { value: 'relay', label: 'Calls through Relay UK' },
  { value: 'no-phone', label: 'No phone calls', hint: 'We will write to you.' },
  { value: 'advocate', label: 'Somebody to speak for me', hint: 'For example an advocate. We will ask who.' },
  { value: 'other', label: 'Something else', hint: 'For example more time.' },
];

export const needsQuestion: ChoiceQuestion = {
  id: 'needs',
  kind: 'checkboxes',
  label: 'Do you need anything from us to make this easier?',
  hint: 'Tick all that you need. If you need none of these, leave them empty and carry on.',
  optional: true,
  readBackLabel: 'What you need from us',
  options: needsOptions,
  messages: { missing: 'Choose from the list what you need, or leave it empty.' },
};

/** What to ask of somebody who wants to hear from us. `when` applies to every page. */
export type ContactPlan = {
  readonly ways: readonly Option[];
  readonly when?: Condition;
  readonly nameWhen?: Condition;
  readonly nameGuidance?: readonly string[];
};

/** The name, then one way to reply, then what that way needs, then adjustments (rules 9.7, 10.5, 10.12). */
export function contactPages(plan: ContactPlan): readonly Page[] {
  const notByPost = plan.ways.map((way) => way.value).filter((value) => value !== replyByPost.value);
  const phone = plan.ways.includes(replyByPhone)
    ? { ...phoneQuestion, requiredWhen: byPhone }
    : phoneQuestion;
  return [
    {
      id: 'your-name',
      title: nameQuestion.label,
      questions: [nameQuestion],
      ...(plan.nameGuidance ? { guidance: plan.nameGuidance } : {}),
      ...shownWhen(plan.nameWhen ?? plan.when),
    },
    {
      id: 'how-to-reply',
      title: contactBy.label,
      questions: [{ ...contactBy, options: plan.ways }],
      ...shownWhen(plan.when),
    },
    {
      id: 'your-email',
      title: emailQuestion.label,
      questions: [emailQuestion],
      when: both(plan.when, { question: 'contact-by', isOneOf: notByPost }),
    },
    {
      id: 'your-phone',
      title: phoneQuestion.label,
      questions: [phone, textsQuestion],
      ...shownWhen(plan.when),
    },
    {
      id: 'your-address',
      title: 'What is your address?',
      questions: [postcodeQuestion, addressQuestion],
      when: both(plan.when, { question: 'contact-by', is: 'post' }),
    },
    { id: 'your-needs', title: needsQuestion.label, questions: [needsQuestion], ...shownWhen(plan.when) },
    {
      id: 'needs-details',
      title: needsDetailsQuestion.label,
      questions: [needsDetailsQuestion],
      when: both(plan.when, { question: 'needs', isOneOf: ['interpreter', 'advocate', 'other'] }),
    },
  ];
}

export const contactPageIds = [
  'your-name',
  'how-to-reply',
  'your-email',
  'your-phone',
  'your-address',
] as const;
export const needsPageIds = ['your-needs', 'needs-details'] as const;

export const personFacts = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  address: 'address',
  postcode: 'postcode',
  contactBy: 'contact-by',
  texts: 'texts',
} as const;

export const needsFacts = { chosen: 'needs', details: 'needs-details' } as const;

const byPhone: Condition = { question: 'contact-by', is: 'phone' };

export const contactBy: ChoiceQuestion = {
  id: 'contact-by',
  kind: 'radios',
  label: 'How should we reply to you?',
  readBackLabel: 'How we reply',
  options: [replyByEmail, replyByPhone, replyByPost],
  messages: { missing: 'Choose how we should reply to you.' },
};

export const needsDetailsQuestion: TextQuestion = {
  id: 'needs-details',
  kind: 'long-text',
  label: 'Tell us more about what you need',
  hint: 'For example the language you speak, who speaks for you and how we reach them, or what helps you.',
  maxLength: 500,
  rows: 3,
  readBackLabel: 'More about what you need',
  messages: {
    missing: 'Tell us what you need, for example the language you speak.',
    tooLong:
      'What you need must be told in 500 characters or fewer. Keep it short: we will ask you about it.',
  },
};

function both(first: Condition | undefined, second: Condition): Condition {
  return first ? { all: [first, second] } : second;
}

function shownWhen(condition: Condition | undefined): { readonly when?: Condition } {
  return condition ? { when: condition } : {};
}
