import {
  AFTERWARDS,
  BY_THE_OMBUDSMAN,
  ENDED_EARLY,
  NOBODYS_TURN,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A complaint about a councillor, in residents’ words. */
export const councillorConduct = {
  title: 'Your complaint about a councillor',
  door: {
    title: 'Complain about a councillor',
    text: 'How a councillor of ours, or of a parish or town council in our area, behaved.',
    when: 'The Monitoring Officer decides what to do with it, usually within {assess}.',
  },
  when: 'We tell you within {acknowledge} that we have it. The Monitoring Officer decides what to do with it, usually within {assess}.',
  stages: {
    received: {
      title: 'We have your complaint about a councillor',
      meaning: 'It has reached the Monitoring Officer. Nobody else at the council can see it.',
      turn: OUR_TURN,
      next: 'The Monitoring Officer will tell you that they have it by {date}.',
    },
    'in-progress': {
      title: 'The Monitoring Officer is looking at your complaint',
      meaning:
        'The Monitoring Officer reads it against the code of conduct. Nobody else at the council can see it.',
      turn: OUR_TURN,
      next: 'You will hear from the Monitoring Officer again by {date}.',
    },
    answered: {
      title: 'The Monitoring Officer has answered your complaint',
      meaning: 'You have been told what was decided, and why.',
      turn: 'It is up to you now. If you are happy with the answer, you do not need to do anything.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your complaint about a councillor is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...BY_THE_OMBUDSMAN,
    'no-action': {
      name: 'No action',
      sentence:
        'The Monitoring Officer looked at your complaint and decided to take no action. The answer says why.',
    },
    'other-action': {
      name: 'Settled another way',
      sentence:
        'The Monitoring Officer has dealt with it without an investigation, for example by an apology or training.',
    },
    'group-leader': {
      name: 'Passed to the group leader',
      sentence:
        'The Monitoring Officer has asked the leader of the councillor’s political group to deal with it.',
    },
    referred: {
      name: 'Passed to the police or a regulator',
      sentence:
        'The Monitoring Officer has passed it to the police or a regulator, who decide what happens next.',
    },
    breach: {
      name: 'The code was broken',
      sentence: 'It was investigated, and the councillor was found to have broken the code of conduct.',
    },
    'no-breach': {
      name: 'The code was not broken',
      sentence: 'It was investigated, and the councillor was found not to have broken the code of conduct.',
    },
  },
  mail: {
    received: {
      subject: 'We have your complaint: {reference}',
      opening:
        'Thank you for telling us. The Monitoring Officer has your complaint, and nobody else at the council can see it.',
      answerBy: 'By {date} you will have our answer.',
    },
    acknowledged: {
      subject: 'The Monitoring Officer has your complaint: {reference}',
      opening: 'The Monitoring Officer is now looking at your complaint.',
    },
    answer: {
      subject: 'The answer to your complaint: {reference}',
      opening: 'This is the answer to your complaint, which reached us on {date}.',
    },
  },
  letter: 'The answer to your complaint',
} as const;
