import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** A service request, in residents’ words. */
export const serviceRequest = {
  title: 'Your request',
  door: {
    title: 'Report a problem or ask for a service',
    text: 'A missed bin, a pothole, a repair, help at home.',
    when: 'We tell you within {answer} what we will do.',
  },
  when: 'We tell you within {answer} what we will do. Urgent problems come first.',
  stages: {
    received: {
      title: 'We have your request',
      meaning: 'It has reached us, and we are passing it to the team that does this work.',
      turn: OUR_TURN,
      next: 'We will tell you what we will do by {date}.',
    },
    'in-progress': {
      title: 'We are dealing with your request',
      meaning: 'The team that does this work has it.',
      turn: OUR_TURN,
      next: 'We will tell you what we will do by {date}.',
    },
    answered: {
      title: 'We have answered your request',
      meaning: 'We have told you what we did, or what we will do and when.',
      turn: 'It is up to you now. If this is what you asked for, you do not need to do anything.',
      next: 'If it has not been put right, you can make a complaint.',
    },
    closed: {
      title: 'Your request is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'If the problem comes back, send us a new request.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    done: { name: 'Done', sentence: 'We have done what you asked for.' },
    arranged: { name: 'Arranged', sentence: 'We have arranged for the work to be done.' },
    'not-ours': {
      name: 'Passed on',
      sentence: 'This is not our job, so we have passed it to the people whose job it is.',
    },
    declined: { name: 'We cannot do this', sentence: 'We cannot do what you asked for.' },
  },
  mail: {
    received: {
      subject: 'We have your request: {reference}',
      opening: 'Thank you for telling us. We have your request about {service}.',
      answerBy: 'By {date} we will tell you what we will do.',
    },
    acknowledged: {
      subject: 'We are dealing with your request: {reference}',
      opening: 'We are now dealing with your request about {service}.',
    },
    answer: {
      subject: 'Our answer to your request: {reference}',
      opening: 'This is our answer to your request about {service}, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your request about {service}',
} as const;
