import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** A compliment, in residents’ words. */
export const compliment = {
  title: 'Your compliment',
  door: {
    title: 'Say thank you',
    text: 'Somebody did something well, and you would like them to hear it.',
    when: 'We pass it on to the people you thank.',
  },
  when: 'If you want a reply, you have it within {answer}.',
  stages: {
    received: {
      title: 'We have your compliment',
      meaning: 'It has reached us. Thank you for taking the time.',
      turn: OUR_TURN,
      next: 'We will pass it on and write to you by {date}.',
    },
    'in-progress': {
      title: 'We are passing on your compliment',
      meaning: 'We are making sure the right people hear what you said.',
      turn: OUR_TURN,
      next: 'We will write to you by {date}.',
    },
    answered: {
      title: 'We have passed on your compliment',
      meaning: 'The people you wrote about have been told.',
      turn: NOBODYS_TURN,
      next: 'You do not need to do anything.',
    },
    closed: {
      title: 'Your compliment is closed',
      meaning: 'We have passed it on and thanked you.',
      turn: NOBODYS_TURN,
      next: 'You do not need to do anything.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    'passed-on': {
      name: 'Passed on',
      sentence: 'We have passed your kind words on to the people you wrote about.',
    },
    noted: { name: 'Noted', sentence: 'We have read your kind words and kept a note of them.' },
  },
  mail: {
    received: {
      subject: 'We have your compliment: {reference}',
      opening: 'Thank you for your kind words about {service}.',
      answerBy: 'By {date} we will write to you again.',
    },
    acknowledged: {
      subject: 'We are passing on your compliment: {reference}',
      opening: 'We are now passing on your kind words about {service}.',
    },
    answer: {
      subject: 'Thank you for your compliment: {reference}',
      opening: 'This is about your compliment about {service}, which reached us on {date}.',
    },
  },
  letter: 'Your compliment about {service}',
} as const;
