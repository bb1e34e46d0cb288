import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ELSEWHERE,
  ENDED_EARLY,
  NOBODYS_TURN,
  ON_REVIEW,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A request under the Freedom of Information Act, in residents’ words. */
export const foi = {
  title: 'Your information request',
  door: {
    title: 'Ask for information we hold',
    text: 'Figures, reports, contracts. Anybody may ask, and it is free.',
    when: 'We answer within {answer}. That is the law.',
  },
  when: 'We answer within {answer}. That is the law.',
  stages: {
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
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your information request is closed',
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
    granted: { name: 'All of it released', sentence: 'We have given you all the information you asked for.' },
    'partly-granted': {
      name: 'Part of it released',
      sentence:
        'We have given you part of the information you asked for, and told you why we cannot give the rest.',
    },
    refused: {
      name: 'Not released',
      sentence: 'We hold the information you asked for, but we cannot release it.',
    },
    neither: {
      name: 'Neither confirmed nor denied',
      sentence:
        'The law lets us not say whether we hold the information you asked for, and we do not say it.',
    },
    'not-held': { name: 'We do not hold it', sentence: 'We do not hold the information you asked for.' },
    'not-valid': {
      name: 'Not yet a request that we can answer',
      sentence: 'What you sent us is not yet a request under the law. We have told you what it needs.',
    },
    'cost-limit': {
      name: 'It would cost too much to find',
      sentence:
        'Finding this information would cost more than the limit set by law (Freedom of Information Act 2000, section 12), so we have not done it.',
    },
    'foisa-cost-limit': {
      name: 'It would cost too much to find',
      sentence:
        'Finding this would cost more than the limit set by law (Freedom of Information (Scotland) Act 2002, section 12), so we have not done it.',
    },
    'foisa-vexatious': {
      name: 'Not answered in full',
      sentence:
        'The law lets us refuse requests that repeat or place too great a burden on us (Freedom of Information (Scotland) Act 2002, section 14).',
    },
    vexatious: {
      name: 'Not answered in full',
      sentence:
        'The law lets us refuse requests that repeat or place too great a burden on us (Freedom of Information Act 2000, section 14), and we have done so.',
    },
  },
  mail: {
    received: {
      subject: 'We have your information request: {reference}',
      opening: 'Thank you for your information request. Our information team has it.',
      answerBy: 'By {date} the law says we must answer you. We will answer sooner if we can.',
    },
    acknowledged: {
      subject: 'We are working on your information request: {reference}',
      opening: 'We are now working on your information request.',
    },
    answer: {
      subject: 'Our answer to your information request: {reference}',
      opening: 'This is our answer to your information request, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your information request',
} as const;
