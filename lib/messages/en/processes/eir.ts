import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ELSEWHERE,
  ENDED_EARLY,
  NOBODYS_TURN,
  ON_REVIEW,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A request under the Environmental Information Regulations, in residents’ words. */
export const eir = {
  title: 'Your request about the environment',
  door: {
    title: 'Ask about the environment',
    text: 'Air, water, land, noise, waste, planning. Anybody may ask.',
    when: 'We answer within {answer}. That is the law.',
  },
  when: 'We answer within {answer}. That is the law. If there is a lot and it is hard, we may need {longest}.',
  stages: {
    received: {
      title: 'We have your request about the environment',
      meaning: 'It has reached us, and our information team will deal with it.',
      turn: OUR_TURN,
      next: 'The law says we must answer by {date}. We will answer sooner if we can.',
    },
    'in-progress': {
      title: 'We are working on your request about the environment',
      meaning: 'We are finding out what we hold and whether we can give it to you.',
      turn: OUR_TURN,
      next: 'The law says we must answer by {date}. We will answer sooner if we can.',
    },
    answered: {
      title: 'We have answered your request about the environment',
      meaning: 'We have sent you the information, or told you why we cannot.',
      turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your request about the environment is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...ON_REVIEW,
    ...BY_THE_REGULATOR,
    ...ELSEWHERE,
    granted: { name: 'All of it given', sentence: 'We have given you all the information you asked for.' },
    'partly-granted': {
      name: 'Part of it given',
      sentence:
        'We have given you part of the information you asked for, and told you why we cannot give the rest.',
    },
    refused: {
      name: 'Not given',
      sentence: 'We hold the information you asked for, but we cannot give it to you.',
    },
    neither: {
      name: 'Neither confirmed nor denied',
      sentence:
        'The law lets us not say whether we hold the information you asked for, and we do not say it.',
    },
    'not-held': { name: 'We do not hold it', sentence: 'We do not hold the information you asked for.' },
    unreasonable: {
      name: 'Too much to ask',
      sentence: 'Answering would take far more work than is reasonable, so we have not done it.',
    },
    'too-general': {
      name: 'Too general',
      sentence: 'We asked you to say more, and still cannot tell which information you want.',
    },
  },
  mail: {
    received: {
      subject: 'We have your request about the environment: {reference}',
      opening: 'Thank you for your request about the environment. Our information team has it.',
      answerBy: 'By {date} the law says we must answer you. We will answer sooner if we can.',
    },
    acknowledged: {
      subject: 'We are working on your request about the environment: {reference}',
      opening: 'We are now working on your request about the environment.',
    },
    answer: {
      subject: 'Our answer to your request about the environment: {reference}',
      opening: 'This is our answer to your request about the environment, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your request about the environment',
} as const;
