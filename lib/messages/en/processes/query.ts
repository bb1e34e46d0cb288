import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** A simple question, in residents’ words. */
export const query = {
  title: 'Your question',
  door: {
    title: 'Ask a question',
    text: 'How something works, what it costs, who to turn to.',
    when: 'We answer within {answer}.',
  },
  when: 'We answer within {answer}.',
  stages: {
    received: {
      title: 'We have your question',
      meaning: 'It has reached us, and we are passing it to somebody who knows.',
      turn: OUR_TURN,
      next: 'We will answer you by {date}.',
    },
    'in-progress': {
      title: 'We are finding your answer',
      meaning: 'Somebody who knows about this has your question.',
      turn: OUR_TURN,
      next: 'We will answer you by {date}.',
    },
    answered: {
      title: 'We have answered your question',
      meaning: 'We have told you what we know, or who can tell you.',
      turn: 'It is up to you now. If this is what you wanted to know, you do not need to do anything.',
      next: 'If you want papers or figures that we hold, you can ask for them.',
    },
    closed: {
      title: 'Your question is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'If you have another question, send it to us.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    explained: { name: 'Answered', sentence: 'We have answered your question.' },
    'not-ours': { name: 'Somebody else knows', sentence: 'We have told you who can answer your question.' },
    declined: { name: 'Not answered', sentence: 'We cannot answer your question, and have told you why.' },
  },
  mail: {
    received: {
      subject: 'We have your question: {reference}',
      opening: 'Thank you for your question about {service}.',
      answerBy: 'By {date} we will answer you.',
    },
    acknowledged: {
      subject: 'We are finding your answer: {reference}',
      opening: 'Somebody who knows about this has your question now.',
    },
    answer: {
      subject: 'Our answer to your question: {reference}',
      opening: 'This is our answer to your question, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your question about {service}',
} as const;
