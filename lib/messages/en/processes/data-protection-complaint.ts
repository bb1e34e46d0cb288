import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ENDED_EARLY,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A complaint about the use of personal data, in residents’ words. */
export const dataProtectionComplaint = {
  title: 'Your complaint about your information',
  door: {
    title: 'Complain about how we used your information',
    text: 'We lost it, got it wrong, shared it, or did not give you what you asked for.',
    when: 'We tell you within {acknowledge} that we have it. That is the law.',
  },
  when: 'We tell you within {acknowledge} that we have it. We aim to answer within {answer}.',
  stages: {
    received: {
      title: 'We have your complaint about your information',
      meaning: 'It has reached us, and only our information team can see it.',
      turn: OUR_TURN,
      next: 'We will tell you that somebody is looking into it by {date}.',
    },
    'in-progress': {
      title: 'We are looking into your complaint about your information',
      meaning: 'Somebody in our information team is finding out what happened.',
      turn: OUR_TURN,
      next: 'We aim to send you our answer by {date}.',
    },
    answered: {
      title: 'We have answered your complaint about your information',
      meaning: 'We have told you what we found and what we will do about it.',
      turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your complaint about your information is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_REGULATOR,
    upheld: { name: 'We agree with your complaint', sentence: 'We agree with your complaint. We are sorry.' },
    'partly-upheld': {
      name: 'We agree with part of your complaint',
      sentence: 'We agree with part of your complaint. We are sorry for that part.',
    },
    'not-upheld': {
      name: 'We do not agree with your complaint',
      sentence: 'We looked into your complaint and found that we used your information as the law says.',
    },
    resolved: { name: 'Put right', sentence: 'We have put right what you complained about.' },
  },
  mail: {
    received: {
      subject: 'We have your complaint: {reference}',
      opening:
        'Thank you for telling us. Our information team has your complaint, and nobody else can see it.',
      answerBy: 'By {date} we aim to send you our answer.',
    },
    acknowledged: {
      subject: 'We are looking into your complaint: {reference}',
      opening: 'We are now looking into your complaint.',
    },
    answer: {
      subject: 'Our answer to your complaint: {reference}',
      opening: 'This is our answer to your complaint, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your complaint about your information',
} as const;
