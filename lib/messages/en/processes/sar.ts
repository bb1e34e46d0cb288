import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ENDED_EARLY,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A subject access request, in residents’ words. */
export const sar = {
  title: 'Your request for information about you',
  door: {
    title: 'Ask for information about you',
    text: 'A copy of what we hold about you, your child or somebody you act for. It is free.',
    when: 'We answer within {answer}. That is the law.',
  },
  when: 'We answer within {answer}. That is the law. If it is hard, or you have sent several, we may need {longest}.',
  stages: {
    received: {
      title: 'We have your request for information about you',
      meaning: 'It has reached us, and only our information team can see it.',
      turn: OUR_TURN,
      next: 'The law says we must answer by {date}. We will answer sooner if we can.',
    },
    'in-progress': {
      title: 'We are working on your request for information about you',
      meaning: 'We are looking for what we hold about you and making a copy.',
      turn: OUR_TURN,
      next: 'The law says we must answer by {date}. We will answer sooner if we can.',
    },
    answered: {
      title: 'We have answered your request for information about you',
      meaning: 'We have given you the copy, or told you why we cannot.',
      turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your request for information about you is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_REGULATOR,
    granted: { name: 'All of it given', sentence: 'We have given you a copy of all you asked for.' },
    'partly-granted': {
      name: 'Part of it given',
      sentence: 'We have given you a copy of part of what you asked for, and told you why not the rest.',
    },
    'all-due': {
      name: 'What you are entitled to',
      sentence: 'We have given you a copy of all that the law says you must have.',
    },
    exempt: {
      name: 'Not given',
      sentence: 'The law does not let us give you the information you asked for.',
    },
    excessive: {
      name: 'Refused',
      sentence:
        'The law lets us refuse a request that asks for far too much or is not meant seriously, and we have done so.',
    },
    'not-held': {
      name: 'We hold nothing about you',
      sentence: 'We looked, and we do not hold the information about you that you asked for.',
    },
  },
  mail: {
    received: {
      subject: 'We have your request: {reference}',
      opening: 'Thank you for your request. Our information team has it, and nobody else can see it.',
      answerBy: 'By {date} the law says we must answer you. We will answer sooner if we can.',
    },
    acknowledged: {
      subject: 'We are working on your request: {reference}',
      opening: 'We are now working on your request.',
    },
    answer: {
      subject: 'Our answer to your request: {reference}',
      opening: 'This is our answer to your request, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your request for information about you',
} as const;
