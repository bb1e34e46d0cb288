import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** An enquiry by an elected member, in the words that member reads. */
export const memberEnquiry = {
  title: 'Your enquiry',
  door: {
    title: 'Enquiry by a councillor or MP',
    text: 'For councillors, Members of Parliament and the Mayor, also for a resident.',
    when: 'We answer within {answer}.',
  },
  when: 'We answer within {answer}.',
  stages: {
    received: {
      title: 'We have your enquiry',
      meaning: 'It has reached us, and we are finding the right person to deal with it.',
      turn: OUR_TURN,
      next: 'We will tell you who is dealing with it by {date}.',
    },
    'in-progress': {
      title: 'We are dealing with your enquiry',
      meaning: 'Somebody in the service is looking into it.',
      turn: OUR_TURN,
      next: 'We will send you our answer by {date}.',
    },
    answered: {
      title: 'We have answered your enquiry',
      meaning: 'We have said what we found and what we will do: to the resident first, if you asked for one.',
      turn: NOBODYS_TURN,
      next: 'If something is still open, tell us and give your reference.',
    },
    closed: {
      title: 'Your enquiry is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'If something is still open, send us a new enquiry.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    explained: { name: 'Answered', sentence: 'We have answered your question.' },
    done: { name: 'Done', sentence: 'We have done what you asked for.' },
    arranged: { name: 'Arranged', sentence: 'We have arranged for it to be done.' },
    'not-disclosed': {
      name: 'The resident has not agreed',
      sentence: 'We cannot tell you more, because the resident has not agreed to it.',
    },
    'not-ours': {
      name: 'Passed on',
      sentence: 'This is not our job, so we have passed it to the people whose job it is.',
    },
    declined: { name: 'We cannot do this', sentence: 'We cannot do what you asked for.' },
  },
  mail: {
    received: {
      subject: 'We have your enquiry: {reference}',
      opening: 'Thank you for your enquiry about {service}.',
      answerBy: 'By {date} you will have our answer.',
    },
    acknowledged: {
      subject: 'We are dealing with your enquiry: {reference}',
      opening: 'We are now dealing with your enquiry about {service}.',
    },
    answer: {
      subject: 'Our answer to your enquiry: {reference}',
      opening: 'This is our answer to your enquiry about {service}, which reached us on {date}.',
    },
  },
  letter: 'Our answer to the enquiry about {service}',
} as const;
