import { colleague, reminder } from '#lib/messages/en/staff-mail';

/* The mails we send, but for the words of a process. Subjects hold the reference and nothing that a stranger typed. */

const received = {
  receivedOn: 'It reached us on {date}.',
  acknowledgeBy: 'By {date} we will tell you that somebody is looking into it.',
} as const;

const answer = {
  about: 'You told us about: {subject}',
  outcomeHeading: 'Our decision',
  textHeading: 'Our answer in full',
  filesHeading: '{count, plural, one {A file with this answer} other {Files with this answer}}',
  filesHow: 'Open {count, plural, one {it} other {them}} on your tracking page with your access code.',
  rateHeading: 'How did we do?',
  rate: 'Two questions tell us. There is nothing to log in to.',
} as const;

/** To a resident for whom an elected member asks. */
const forResident = {
  answerSubject: 'Our answer to what was asked for you: {reference}',
  answer: '{member} asked us about {service} for you, on {date}. This is our answer.',
  ended: '{member} asked us about something for you. It reached us on {date}. We have ended our work on it.',
  aMember: 'A councillor or Member of Parliament',
  about: 'It is about: {subject}',
  track: 'To read our letters there, ask on that page for a link to this email address.',
  filesHow: 'Open {count, plural, one {it} other {them}} there.',
  footer: '{council} sent you this because somebody asked us something for you.',
} as const;

/** To a member who asks for a resident, once the resident has the answer. */
const memberCopy = {
  subject: 'The resident has our answer: {reference}',
  answer: 'You asked us about {service} for a resident. We have told them our answer, and this is your copy.',
  note: 'You asked us about {service} for a resident. We have told them our answer.',
  noteHeading: 'For you',
} as const;

/** What an officer may send, or write anew, beside what every acknowledgement says. */
const acknowledged = {
  proposed: 'I am dealing with this. If you want to add anything, tell us and quote {reference}.',
} as const;

const asked = {
  subject: 'We need something from you: {reference}',
  clarification: 'We need to know more before we can go on. This is our question:',
  fee: 'Before we go on, there is a fee to pay. This is how much, what for and how to pay it:',
  identity: 'Before we go on, we need to be sure who you are. This is what we need:',
  authority: 'Before we go on, we need to see that you may act for somebody else. This is what we need:',
  waits: 'Our time to answer does not run until we have heard from you. Please reply as soon as you can.',
  ends: 'If we have heard nothing by {date}, we may end our work on this.',
  runs: 'Our time to answer runs on. The sooner you reply, the better our answer can be.',
} as const;

const extended = {
  subject: 'We need more time: {reference}',
  opening: 'We said you would have our answer by {from}. We need more time: you will have it by {until}.',
  late: 'You should have had our answer by {from}. We are sorry. We now expect to answer by {until}, as soon as we can.',
  backSubject: 'The date of our answer: {reference}',
  back: 'We told you that we needed more time to answer, until {from}. We have taken that back: the last day for our answer is {until} again.',
  weighed:
    'Part of what you asked for may fall under this: {citation}. We are weighing whether it is better for the public to give it out or not.',
  unhappy:
    'If you are not happy about the new date, tell us. You can also turn to {body}: phone {phone} or go to {website}',
} as const;

const promise = {
  subject: {
    given: 'Our promise to you: {reference}',
    changed: 'A new date for our promise: {reference}',
    kept: 'We have done what we promised: {reference}',
    'given-up': 'We cannot do what we promised: {reference}',
  },
  opening: {
    given: 'We promise to do something for you by {date}.',
    changed: 'We promised to do something for you by {from}. The new date is {date}.',
    kept: 'We have done something that we promised you.',
    'given-up': 'We cannot do something that we promised you. We are sorry.',
  },
  saidHeading: {
    changed: 'Why the date has moved',
    kept: 'What we did',
    'given-up': 'Why we cannot, and what we will do instead',
  },
} as const;

const lapse = {
  subject: 'Please tell us by {date}: {reference}',
  opening:
    'We asked you something and have not heard from you. If we do not hear from you by {date}, we will end our work on this.',
  ended:
    'We asked you something that we need to know, and told you that we would end our work if nothing came. Nothing has come. You can ask us again at any time.',
} as const;

const ended = {
  subject: 'We have ended our work on {reference}',
  opening: 'This is about what you sent us, which reached us on {date}. We have ended our work on it.',
} as const;

/** Of an Ombudsman or a regulator. */
const decision = {
  subject: 'What was decided: {reference}',
  opening: 'There is a decision of {body} on what you took to them.',
} as const;

const letter = {
  subject: 'A letter about {reference}',
  opening: 'We write to you about your request.',
  filesHeading: '{count, plural, one {A file with this letter} other {Files with this letter}}',
} as const;

const reopened = {
  subject: 'We are looking at it again: {reference}',
  opening: 'We are looking again at what you sent us.',
  answerBy: 'By {date} you will have our answer.',
} as const;

const nextStage = {
  subject: 'We are looking at it again, as {reference}',
  opening:
    'You asked us to look again at {before}. Somebody else will do that. It has a new reference; the access code you have opens it.',
} as const;

const goneOutside = {
  subject: 'This has gone further, as {reference}',
  opening:
    '{before} is now with {body}, who decides. We send them what they need from us. Our part in it has a new reference; the access code you have opens it.',
} as const;

const complaint = {
  subject: 'We have your complaint, as {reference}',
  opening:
    'You were not happy with how we dealt with {before}, so it is now a complaint. It has a new reference; the access code you have opens it.',
} as const;

const newCode = {
  subject: 'A new access code for {reference}',
  opening:
    'You answered our questions, and we have given you a new access code. The code you had before opens nothing any more.',
} as const;

const contactChanged = {
  subject: 'How we reach you about {reference}',
  opening: 'How we reach you about {reference} has been changed, as you asked us.',
  by: {
    email: 'We will send our answer by email.',
    phone: 'We will phone you with our answer.',
    post: 'We will send our answer by post.',
  },
  texts: 'We will text you when there is news.',
} as const;

/** To where somebody was reached before. */
const contactMoved = {
  subject: 'No more emails about {reference}',
  opening: 'We were asked to send no more emails about {reference} to this address.',
} as const;

const split = {
  subject: 'We deal with a part of it as {reference}',
  opening:
    'You told us about more than one thing in {whole}. We now deal with one of them by itself. It has a reference of its own; the access code you have opens it.',
} as const;

const merged = {
  subject: 'We deal with it together with another: {reference}',
  opening:
    'You told us about the same thing more than once. We now deal with all of it under one reference, {into}. That is where you will find our answer.',
  againSubject: 'We look at our answer again: {reference}',
  againOpening:
    'We have found the answer you mean. We look at it again under a reference of its own, {into}. There you can see by when we answer.',
  openingOthers:
    'Somebody else has told us about the same thing. We now look into it once, under {into}. There you can see where it stands.',
  code: 'The access code you have for this reference opens our letters under {into} as well: open this one first, then follow the link.',
} as const;

const trackingLink = {
  subject: 'Your link to {reference}',
  opening: 'You asked for a link to read what we have written to each other about {reference}.',
  action: 'Open your correspondence',
  once: 'The link works once. If it has stopped working, ask for a new one on the tracking page.',
  notYou:
    'If you did not ask for this link, you do not need to do anything. We sent it to this address only.',
} as const;

/** About what somebody may have to hide. */
const discreet = {
  subject: 'A message from {council}: {reference}',
  preview: 'This is about something you asked us.',
} as const;

export const mail = {
  discreet,
  received,
  acknowledged,
  asked,
  extended,
  promise,
  answer,
  forResident,
  memberCopy,
  lapse,
  ended,
  decision,
  letter,
  reopened,
  nextStage,
  goneOutside,
  complaint,
  newCode,
  contactChanged,
  contactMoved,
  notAsked: 'If you did not ask for this, phone us at once on {phone}.',
  split,
  merged,
  trackingLink,
  reminder,
  colleague,
  greeting: 'Dear {name},',
  greetingNoName: 'Hello,',
  reference: 'Your reference',
  nextHeading: 'What happens next',
  trackHeading: 'See where it stands',
  track: 'Track it with your reference, at any time:',
  trackCode:
    'To read our answer there you also need the access code we gave you. We never put it in an email.',
  replyHeading: 'If you want to tell us more',
  replyPhone: 'Phone us on {phone} ({hours}) and give your reference.',
  replyPost: 'Or write to us and put your reference at the top of your letter:',
  replies:
    'Reply to this email. What you write, and the files you send with it, go to the people who deal with your request.',
  noReplies: 'We cannot read replies to this email.',
  footer: '{council} sent you this because you used our online service or phoned us.',
  footerStaff: '{council} casework',
} as const;
