/*
 * The mails we send. Subjects hold the reference and nothing that a stranger typed. `complaintAgain` and its
 * fellows are the way on for somebody who is unhappy with an answer.
 */

const received = {
  subject: {
    complaint: 'We have your complaint: {reference}',
    'service-request': 'We have your request: {reference}',
    compliment: 'We have your compliment: {reference}',
    comment: 'We have your comment: {reference}',
    foi: 'We have your information request: {reference}',
  },
  opening: {
    complaint: 'Thank you for telling us. We have your complaint about {service}.',
    'service-request': 'Thank you for telling us. We have your request about {service}.',
    compliment: 'Thank you for your kind words about {service}.',
    comment: 'Thank you for your comment about {service}.',
    foi: 'Thank you for your information request. Our information team has it.',
  },
  receivedOn: 'It reached us on {date}.',
  acknowledgeBy: 'By {date} we will tell you that somebody is looking into it.',
  answerBy: {
    complaint: 'By {date} you will have our answer.',
    'service-request': 'By {date} we will tell you what we will do.',
    compliment: 'By {date} we will write to you again.',
    comment: 'By {date} we will tell you what we think.',
    foi: 'By {date} the law says we must answer you. We will answer sooner if we can.',
  },
} as const;

const acknowledged = {
  subject: {
    complaint: 'We are looking into your complaint: {reference}',
    'service-request': 'We are dealing with your request: {reference}',
    compliment: 'We are passing on your compliment: {reference}',
    comment: 'We are reading your comment: {reference}',
    foi: 'We are working on your information request: {reference}',
  },
  opening: {
    complaint: 'We are now looking into your complaint about {service}.',
    'service-request': 'We are now dealing with your request about {service}.',
    compliment: 'We are now passing on your kind words about {service}.',
    comment: 'We are now reading your comment about {service}.',
    foi: 'We are now working on your information request.',
  },
} as const;

const answer = {
  subject: {
    complaint: 'Our answer to your complaint: {reference}',
    'service-request': 'Our answer to your request: {reference}',
    compliment: 'Thank you for your compliment: {reference}',
    comment: 'Our answer to your comment: {reference}',
    foi: 'Our answer to your information request: {reference}',
  },
  opening: {
    complaint: 'This is our answer to your complaint about {service}, which reached us on {date}.',
    'service-request': 'This is our answer to your request about {service}, which reached us on {date}.',
    compliment: 'This is about your compliment about {service}, which reached us on {date}.',
    comment: 'This is our answer to your comment about {service}, which reached us on {date}.',
    foi: 'This is our answer to your information request, which reached us on {date}.',
  },
  about: 'You told us about: {subject}',
  outcomeHeading: 'Our decision',
  textHeading: 'Our answer in full',
  filesHeading: '{count, plural, one {A file with this answer} other {Files with this answer}}',
  filesHow: 'Open {count, plural, one {it} other {them}} on your tracking page with your access code.',
} as const;

const trackingLink = {
  subject: 'Your link to {reference}',
  opening: 'You asked for a link to read what we have written to each other about {reference}.',
  action: 'Open your correspondence',
  once: 'The link works once. If it has stopped working, ask for a new one on the tracking page.',
  notYou:
    'If you did not ask for this link, you do not need to do anything. We sent it to this address only.',
} as const;

const reminder = {
  subject: {
    'due-soon': 'Due soon: {reference}',
    overdue: 'Overdue: {reference}',
  },
  greeting: 'Hello {name},',
  opening: {
    'due-soon': '“{clock}” for {reference} is due by {date}.',
    overdue: '“{clock}” for {reference} was due by {date}.',
  },
  service: 'Service: {service}',
  receivedOn: 'Received: {date}',
  action: 'Open the case',
  why: 'You get this because the case is in your work.',
} as const;

export const mail = {
  received,
  acknowledged,
  answer,
  trackingLink,
  reminder,
  greeting: 'Dear {name},',
  greetingNoName: 'Hello,',
  reference: 'Your reference',
  nextHeading: 'What happens next',
  trackHeading: 'See where it stands',
  track: 'Track it with your reference, at any time:',
  trackCode:
    'To read our answer there you also need the access code we gave you. We never put it in an e-mail.',
  replyHeading: 'If you want to tell us more',
  replyPhone: 'Phone us on {phone} ({hours}) and give your reference.',
  replyPost: 'Or write to us and put your reference at the top of your letter:',
  noReplies: 'We cannot read replies to this e-mail.',
  footer: '{council} sent you this because you used our online service or phoned us.',
  footerStaff: '{council} casework',
} as const;
