import { AFTERWARDS, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** The second look at an answer to a request for information, by where it stands. */
export const review = {
  received: {
    title: 'We are looking at our answer again',
    meaning: 'You asked for a review. Somebody who did not decide the first answer will do it.',
    turn: OUR_TURN,
  },
  'in-progress': {
    title: 'We are looking at our answer again',
    meaning: 'You asked for a review. Somebody who did not decide the first answer is doing it.',
    turn: OUR_TURN,
  },
  answered: {
    title: 'We have looked at our answer again',
    meaning: 'We have told you what came of the review.',
    turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
  },
  closed: {
    title: 'The review of our answer is closed',
    meaning: 'You have had our answer, and we have finished our work on it.',
    turn: NOBODYS_TURN,
  },
  next: {
    byLaw: 'The law says we must tell you by {date} what came of it. We will tell you sooner if we can.',
    asExpected: 'We will tell you by {date} what came of it, and sooner if we can.',
    after: AFTERWARDS,
  },
  mail: {
    acknowledged: {
      subject: 'We are looking at our answer again: {reference}',
      opening: 'We are now looking again at our answer to your request, as you asked us to.',
    },
    answer: {
      subject: 'What came of looking at our answer again: {reference}',
      opening: 'You asked us on {date} to look at our answer again. This is what came of it.',
    },
  },
  letter: 'What came of looking at our answer again',
} as const;
