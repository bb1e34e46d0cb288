import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** A comment, in residents’ words. */
export const comment = {
  title: 'Your comment',
  door: {
    title: 'Share an idea or a comment',
    text: 'How we could do something better, or what you think of a plan.',
    when: 'The service reads it, and replies if you ask.',
  },
  when: 'If you want a reply, you have it within {answer}.',
  stages: {
    received: {
      title: 'We have your comment',
      meaning: 'It has reached us, and we are passing it to the right team.',
      turn: OUR_TURN,
      next: 'We will tell you what we think by {date}.',
    },
    'in-progress': {
      title: 'We are thinking about your comment',
      meaning: 'The team it is about is reading it.',
      turn: OUR_TURN,
      next: 'We will tell you what we think by {date}.',
    },
    answered: {
      title: 'We have answered your comment',
      meaning: 'We have told you what we think and whether we will change anything.',
      turn: NOBODYS_TURN,
      next: 'You do not need to do anything.',
    },
    closed: {
      title: 'Your comment is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'You can send us another comment at any time.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    'will-act': { name: 'We will act on it', sentence: 'We agree with you and will act on what you said.' },
    noted: { name: 'Noted', sentence: 'We have read your comment and kept a note of it.' },
    declined: {
      name: 'We will not change this',
      sentence: 'We thought about what you said and will not change this.',
    },
  },
  mail: {
    received: {
      subject: 'We have your comment: {reference}',
      opening: 'Thank you for your comment about {service}.',
      answerBy: 'By {date} we will tell you what we think.',
    },
    acknowledged: {
      subject: 'We are reading your comment: {reference}',
      opening: 'We are now reading your comment about {service}.',
    },
    answer: {
      subject: 'Our answer to your comment: {reference}',
      opening: 'This is our answer to your comment about {service}, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your comment about {service}',
} as const;
