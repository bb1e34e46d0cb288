import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  FOUND,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A complaint about social services in Wales, in residents’ words. */
export const socialServices = {
  title: 'Your complaint about social services',
  door: {
    title: 'Complain about social services',
    text: 'About care or support for an adult, a child, a family or a carer. Children and young people can complain too.',
    when: 'We tell you within {acknowledge} that we have it, and then talk with you. That is the law.',
  },
  when: 'We tell you within {acknowledge} that we have it. We offer to talk with you about it within {discuss} after that. What we agree, we put in writing within {answer} of that.',
  stages: {
    received: {
      title: 'We have your complaint about social services',
      meaning: 'It has reached us, and we are finding the right person to talk with you.',
      turn: OUR_TURN,
      next: 'We will tell you that somebody is looking into it by {date}, and offer to talk with you about it.',
    },
    'in-progress': {
      title: 'We are looking into your complaint about social services',
      meaning: 'Somebody is finding out what happened and how to put it right.',
      turn: OUR_TURN,
      next: 'You will have our answer in writing by {date}.',
    },
    answered: {
      title: 'We have answered your complaint about social services',
      meaning: 'We have told you what we found and what we will do about it.',
      turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your complaint about social services is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_OMBUDSMAN,
    ...FOUND,
    deferred: {
      name: 'We cannot look at it now',
      sentence:
        'Looking into it now could harm a court case or an enquiry. You can complain again when that is over.',
    },
    'not-taken': {
      name: 'We cannot look at it in this way',
      sentence:
        'The law on complaints about social services does not cover this. Our answer says why, and who can help you.',
    },
  },
  mail: {
    received: {
      subject: 'We have your complaint: {reference}',
      opening: 'Thank you for telling us. We have your complaint about social services.',
      answerBy: 'We will offer to talk with you about it. By {date} you will have our answer in writing.',
    },
    acknowledged: {
      subject: 'We are looking into your complaint: {reference}',
      opening:
        'We are now looking into your complaint about social services. We would like to talk with you about it. You can also ask for a formal investigation at once.',
    },
    answer: {
      subject: 'Our answer to your complaint: {reference}',
      opening: 'This is our answer to your complaint about social services, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your complaint about social services',
} as const;
