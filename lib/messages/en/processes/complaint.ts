import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  FOUND,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A complaint, in residents’ words. */
export const complaint = {
  title: 'Your complaint',
  door: {
    title: 'Make a complaint',
    text: 'You asked us, and it was not put right. Or we got something wrong.',
    when: '{acknowledge, select, none {We answer within {answer}.} other {We answer within {answer} of telling you that we are looking into it.}}',
  },
  when: '{acknowledge, select, none {We answer within {answer}.} other {We tell you within {acknowledge} that we have it. Our answer follows within {answer} after that.}} If it is hard, we may need longer, and tell you.',
  stages: {
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
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your complaint is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_OMBUDSMAN,
    ...FOUND,
    'not-accepted': {
      name: 'Not looked at as a complaint',
      sentence:
        'We have decided not to look at this as a complaint. Our answer says why. If you disagree, you can go to the Ombudsman at once.',
    },
    'not-escalated': {
      name: 'Not looked at again',
      sentence: 'We have decided not to look at your complaint again at stage 2. Our answer says why.',
    },
  },
  mail: {
    received: {
      subject: 'We have your complaint: {reference}',
      opening: 'Thank you for telling us. We have your complaint about {service}.',
      answerBy: 'By {date} you will have our answer.',
    },
    acknowledged: {
      subject: 'We are looking into your complaint: {reference}',
      opening: 'We are now looking into your complaint about {service}.',
    },
    answer: {
      subject: 'Our answer to your complaint: {reference}',
      opening: 'This is our answer to your complaint about {service}, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your complaint about {service}',
} as const;
