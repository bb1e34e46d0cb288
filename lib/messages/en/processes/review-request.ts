import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** A request to look at an answer of ours again, whatever the answer was to, in residents’ words. */
export const reviewRequest = {
  title: 'Your request to look again',
  door: {
    title: 'Ask us to look at our answer again',
    text: 'We have answered your complaint or your request for information, and you do not agree.',
    when: 'Within {answer} we find our answer and tell you by when we look at it again.',
  },
  when: 'Within {answer} we find our answer, and tell you by when we look at it again: normally within {stage2} for a complaint, and {review} for a request for information. That time, too, counts from the day your request reaches us.',
  stages: {
    received: {
      title: 'We have your request to look again',
      meaning: 'It has reached us, and we are finding the answer that you do not agree with.',
      turn: OUR_TURN,
      next: 'We will tell you by {date} under which reference we look at it again.',
    },
    'in-progress': {
      title: 'We are finding our answer',
      meaning: 'Somebody is finding the answer that you do not agree with.',
      turn: OUR_TURN,
      next: 'We will tell you by {date} under which reference we look at it again.',
    },
    answered: {
      title: 'We have told you who can look at it again',
      meaning: 'We cannot look at our answer again ourselves. Our letter says why, and who can.',
      turn: 'It is up to you now. Our letter says whom you can turn to.',
      next: 'If you think that we have the wrong answer in mind, write to us here.',
    },
    closed: {
      title: 'Your request to look again is closed',
      meaning: 'We have told you who can look at our answer again, and have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'If you have something else to ask us, send it to us.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    merged: {
      name: 'It goes on under another reference',
      sentence: 'We deal with what you asked for under another reference.',
    },
    'told-where': {
      name: 'Others can look at it again',
      sentence: 'We cannot look at our answer again ourselves. We have told you why, and who can.',
    },
  },
  mail: {
    received: {
      subject: 'We have your request: {reference}',
      opening: 'Thank you for your request. You have asked us to look at an answer of ours again.',
      answerBy: 'By {date} we will tell you under which reference we look at it again.',
    },
    acknowledged: {
      subject: 'We are finding our answer: {reference}',
      opening: 'Somebody is finding the answer that you do not agree with.',
    },
    answer: {
      subject: 'About your request: {reference}',
      opening: 'This is about your request to look at an answer of ours again, which reached us on {date}.',
    },
  },
  letter: 'About your request to look at our answer again',
} as const;
