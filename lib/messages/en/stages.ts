/*
 * Where a matter stands, in residents' words. Per process and status: `title`, what it means, whose turn it is, and what
 * happens next. `next` takes {date} in long form while we owe something: the acknowledgement where the process has
 * one and it is still due, else the answer.
 */

const OUR_TURN = 'It is our turn. You do not need to do anything.';
const NOBODYS_TURN = 'Nobody has anything left to do.';

/** The name of each status on its own, for lists and the step track. */
const words = {
  received: 'Received',
  'in-progress': 'In progress',
  answered: 'Answered',
  closed: 'Closed',
} as const;

const complaint = {
  received: {
    title: 'We have your complaint',
    meaning: 'It has reached us, and we are finding the right person to look into it.',
    turn: OUR_TURN,
    next: 'We will tell you that somebody is looking into it by {date}.',
  },
  'in-progress': {
    title: 'We are looking into your complaint',
    meaning: 'Somebody is finding out what happened.',
    turn: OUR_TURN,
    next: 'We will send you our answer by {date}.',
  },
  answered: {
    title: 'We have answered your complaint',
    meaning: 'We have told you what we found and what we will do about it.',
    turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
    next: 'If you are not happy, you can ask us to look at it again.',
  },
  closed: {
    title: 'Your complaint is closed',
    meaning: 'You have had our answer, and we have finished our work on it.',
    turn: NOBODYS_TURN,
    next: 'If you are not happy with our answer, you can ask us to look at it again.',
  },
} as const;

const serviceRequest = {
  received: {
    title: 'We have your request',
    meaning: 'It has reached us, and we are passing it to the team that does this work.',
    turn: OUR_TURN,
    next: 'We will tell you what we will do by {date}.',
  },
  'in-progress': {
    title: 'We are dealing with your request',
    meaning: 'The team that does this work has it.',
    turn: OUR_TURN,
    next: 'We will tell you what we will do by {date}.',
  },
  answered: {
    title: 'We have answered your request',
    meaning: 'We have told you what we did, or what we will do and when.',
    turn: 'It is up to you now. If this is what you asked for, you do not need to do anything.',
    next: 'If it has not been put right, you can make a complaint.',
  },
  closed: {
    title: 'Your request is closed',
    meaning: 'You have had our answer, and we have finished our work on it.',
    turn: NOBODYS_TURN,
    next: 'If the problem comes back, send us a new request.',
  },
} as const;

const compliment = {
  received: {
    title: 'We have your compliment',
    meaning: 'It has reached us. Thank you for taking the time.',
    turn: OUR_TURN,
    next: 'We will pass it on and write to you by {date}.',
  },
  'in-progress': {
    title: 'We are passing on your compliment',
    meaning: 'We are making sure the right people hear what you said.',
    turn: OUR_TURN,
    next: 'We will write to you by {date}.',
  },
  answered: {
    title: 'We have passed on your compliment',
    meaning: 'The people you wrote about have been told.',
    turn: NOBODYS_TURN,
    next: 'You do not need to do anything.',
  },
  closed: {
    title: 'Your compliment is closed',
    meaning: 'We have passed it on and thanked you.',
    turn: NOBODYS_TURN,
    next: 'You do not need to do anything.',
  },
} as const;

const comment = {
  received: {
    title: 'We have your comment',
    meaning: 'It has reached us, and we are passing it to the right team.',
    turn: OUR_TURN,
    next: 'We will tell you what we think by {date}.',
  },
  'in-progress': {
    title: 'We are thinking about your comment',
    meaning: 'The team it is about is reading it.',
    turn: OUR_TURN,
    next: 'We will tell you what we think by {date}.',
  },
  answered: {
    title: 'We have answered your comment',
    meaning: 'We have told you what we think and whether we will change anything.',
    turn: NOBODYS_TURN,
    next: 'You do not need to do anything.',
  },
  closed: {
    title: 'Your comment is closed',
    meaning: 'You have had our answer, and we have finished our work on it.',
    turn: NOBODYS_TURN,
    next: 'You can send us another comment at any time.',
  },
} as const;

const foi = {
  received: {
    title: 'We have your information request',
    meaning: 'It has reached us, and our information team will deal with it.',
    turn: OUR_TURN,
    next: 'The law says we must answer by {date}. We will answer sooner if we can.',
  },
  'in-progress': {
    title: 'We are working on your information request',
    meaning: 'We are finding out what we hold and whether we can release it.',
    turn: OUR_TURN,
    next: 'The law says we must answer by {date}. We will answer sooner if we can.',
  },
  answered: {
    title: 'We have answered your information request',
    meaning: 'We have sent you the information, or told you why we cannot.',
    turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
    next: 'If you are not happy, ask us to review our answer. You have 40 working days to ask.',
  },
  closed: {
    title: 'Your information request is closed',
    meaning: 'You have had our answer, and we have finished our work on it.',
    turn: NOBODYS_TURN,
    next: 'If you are not happy with our answer, you have 40 working days from it to ask for a review.',
  },
} as const;

/** When a date has passed and we still owe the resident something. */
const late = {
  acknowledge: 'We should have told you that we are looking at it by {date}. We are sorry.',
  answer: 'We should have answered you by {date}. We are sorry.',
  working: 'We are still working on it.',
} as const;

export const stages = {
  words,
  late,
  complaint,
  'service-request': serviceRequest,
  compliment,
  comment,
  foi,
} as const;
