import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  FOUND,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A complaint about children’s social care, in residents’ words. */
export const childrensSocialCare = {
  title: 'Your complaint about children’s social care',
  door: {
    title: 'Complain about children’s social care',
    text: 'About social workers, care, fostering or help for a child or a family. Children and young people can complain too.',
    when: 'We answer within {answer}. That is the law.',
  },
  when: 'We answer within {answer}. If it is complex, we may need {longest}.',
  stages: {
    received: {
      title: 'We have your complaint about children’s social care',
      meaning: 'It has reached us, and we are finding the right person to talk with you.',
      turn: OUR_TURN,
      next: 'We will send you our answer by {date}.',
    },
    'in-progress': {
      title: 'We are looking into your complaint about children’s social care',
      meaning: 'Somebody is finding out what happened and how to put it right.',
      turn: OUR_TURN,
      next: 'We will send you our answer by {date}.',
    },
    answered: {
      title: 'We have answered your complaint about children’s social care',
      meaning: 'We have told you what we found and what we will do about it.',
      turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your complaint about children’s social care is closed',
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
        'The law on children’s care complaints does not cover this. Our answer says why. If you disagree, you can go to the Ombudsman at once.',
    },
  },
  mail: {
    received: {
      subject: 'We have your complaint: {reference}',
      opening: 'Thank you for telling us. We have your complaint about children’s social care.',
      answerBy: 'By {date} you will have our answer.',
    },
    acknowledged: {
      subject: 'We are looking into your complaint: {reference}',
      opening: 'We are now looking into your complaint about children’s social care.',
    },
    answer: {
      subject: 'Our answer to your complaint: {reference}',
      opening:
        'This is our answer to your complaint about children’s social care, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your complaint about children’s social care',
} as const;
