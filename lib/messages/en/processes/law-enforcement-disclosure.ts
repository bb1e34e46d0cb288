import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** An authority’s request for personal data, in the words its officer reads. */
export const lawEnforcementDisclosure = {
  title: 'Your disclosure request',
  door: {
    title: 'For the police and others who enforce the law',
    text: 'Ask for personal information under the Data Protection Act.',
    when: 'We decide within {answer}, sooner where it is urgent.',
  },
  when: 'We decide within {answer}, sooner where it is urgent.',
  stages: {
    received: {
      title: 'We have your disclosure request',
      meaning: 'It has reached us, and only our information team can see it.',
      turn: OUR_TURN,
      next: 'We will tell you what we decide by {date}.',
    },
    'in-progress': {
      title: 'We are looking at your disclosure request',
      meaning: 'An information officer is checking what we hold and whether we may give it to you.',
      turn: OUR_TURN,
      next: 'We will tell you what we decide by {date}.',
    },
    answered: {
      title: 'We have decided on your disclosure request',
      meaning: 'We have sent you what we decided.',
      turn: 'It is up to you now.',
      next: 'If you need something else, send us a new request.',
    },
    closed: {
      title: 'Your disclosure request is closed',
      meaning: 'You have had our decision, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'If you need something else, send us a new request.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    disclosed: { name: 'Disclosed', sentence: 'We have given you the information you asked for.' },
    'partly-disclosed': {
      name: 'Disclosed in part',
      sentence: 'We have given you part of the information, and told you why we do not give the rest.',
    },
    refused: {
      name: 'Not disclosed',
      sentence: 'We do not give you this information, and have told you why.',
    },
    'not-held': { name: 'Not held', sentence: 'We do not hold the information you asked for.' },
  },
  mail: {
    received: {
      subject: 'We have your disclosure request: {reference}',
      opening: 'Our information team has your request, and nobody else can see it.',
      answerBy: 'By {date} we will tell you what we decide.',
    },
    acknowledged: {
      subject: 'We are looking at your disclosure request: {reference}',
      opening: 'An information officer is now looking at your request.',
    },
    answer: {
      subject: 'Our decision on your disclosure request: {reference}',
      opening: 'This is our decision on your request, which reached us on {date}.',
    },
  },
  letter: 'Our decision on your disclosure request',
} as const;
