import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** A hazard in a council home, in residents’ words. */
export const hazard = {
  title: 'Your report about your home',
  door: {
    title: 'Report damp, mould or danger in your council home',
    text: 'If you rent from us and something in your home may harm you.',
    when: 'We act within {makeSafe} in an emergency. That is the law.',
  },
  when: 'We make an emergency safe within {makeSafe}. We look into anything else within {investigate}.',
  stages: {
    received: {
      title: 'We have your report about your home',
      meaning: 'It has reached us, and we are passing it to our housing repairs team.',
      turn: OUR_TURN,
      next: 'We will send you our answer by {date}. If it is an emergency, we come much sooner.',
    },
    'in-progress': {
      title: 'We are looking into your report about your home',
      meaning: 'Our housing repairs team has it.',
      turn: OUR_TURN,
      next: 'We will send you our answer by {date}. Before that, you get in writing what we found.',
    },
    answered: {
      title: 'We have answered your report about your home',
      meaning: 'We have told you what we found, and what we did or will do.',
      turn: 'It is up to you now. If your home is safe, you do not need to do anything.',
      next: 'If your home is not safe, tell us, or make a complaint.',
    },
    closed: {
      title: 'Your report about your home is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'If the problem comes back, send us a new report.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    'put-right': { name: 'Put right', sentence: 'We have put right what made your home unsafe.' },
    'works-arranged': {
      name: 'Made safe, with more work to come',
      sentence: 'We have made your home safe, and arranged the work that keeps it so.',
    },
    'no-hazard': {
      name: 'Nothing unsafe found',
      sentence: 'We looked into it and found nothing in your home that may harm you.',
    },
    'not-our-home': {
      name: 'Not our home',
      sentence: 'We do not let this home, so its owner or landlord has to put it right.',
    },
  },
  mail: {
    received: {
      subject: 'We have your report about your home: {reference}',
      opening: 'Thank you for telling us. Our housing repairs team has your report about your home.',
      answerBy: 'By {date} we will send you our answer. If it is an emergency, we come much sooner.',
    },
    acknowledged: {
      subject: 'We are looking into your report about your home: {reference}',
      opening: 'We are now looking into your report about your home.',
    },
    answer: {
      subject: 'Our answer about your home: {reference}',
      opening: 'This is our answer to your report about your home, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your report about your home',
} as const;
