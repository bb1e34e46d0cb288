import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  FOUND,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A complaint about adult social care, in residents’ words. */
export const adultSocialCare = {
  title: 'Your complaint about adult social care',
  door: {
    title: 'Complain about adult social care',
    text: 'About care or support for an adult or a carer that we give, arrange or pay for.',
    when: 'We tell you within {acknowledge} that we have it.',
  },
  when: 'We tell you within {acknowledge} that we have it. We agree with you how long we need. It is never more than {answer} unless you agree.',
  stages: {
    received: {
      title: 'We have your complaint about adult social care',
      meaning: 'It has reached us, and we are finding the right person to look into it.',
      turn: OUR_TURN,
      next: 'We will tell you that somebody is looking into it by {date}, and offer to talk with you about how we do that.',
    },
    'in-progress': {
      title: 'We are looking into your complaint about adult social care',
      meaning: 'Somebody is finding out what happened.',
      turn: OUR_TURN,
      next: 'We will send you our answer as soon as we can, and by {date} at the latest.',
    },
    answered: {
      title: 'We have answered your complaint about adult social care',
      meaning: 'We have told you what we found and what we will do about it.',
      turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your complaint about adult social care is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_OMBUDSMAN,
    ...FOUND,
    'not-formal': {
      name: 'Put right straight away',
      sentence:
        'We put right what you told us by the next working day, so it does not have to be a formal complaint.',
    },
    'not-taken': {
      name: 'We cannot look at it in this way',
      sentence: 'The law on care complaints does not cover this. Our answer says why, and who can help you.',
    },
  },
  mail: {
    received: {
      subject: 'We have your complaint: {reference}',
      opening: 'Thank you for telling us. We have your complaint about adult social care.',
      answerBy: 'By {date} at the latest you will have our answer. We try to be much quicker.',
    },
    acknowledged: {
      subject: 'We are looking into your complaint: {reference}',
      opening: 'We are now looking into your complaint about adult social care.',
    },
    answer: {
      subject: 'Our answer to your complaint: {reference}',
      opening: 'This is our answer to your complaint about adult social care, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your complaint about adult social care',
} as const;
