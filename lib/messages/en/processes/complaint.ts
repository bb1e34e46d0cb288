import { ENDED_EARLY, NOBODYS_TURN, OUR_TURN } from '#lib/messages/en/processes/process-words';

/** A complaint, in residents’ words. */
export const complaint = {
  title: 'Your complaint',
  door: {
    title: 'Make a complaint',
    text: 'You asked us, and it was not put right. Or we got something wrong.',
    when: 'We answer within 10 working days of telling you that we are looking into it.',
  },
  when: 'We tell you within 5 working days that we have it. Our answer follows within 10 working days after that.',
  stages: {
    received: {
      title: 'We have your complaint',
      meaning: 'It has reached us, and we are finding the right person to look into it.',
      turn: OUR_TURN,
      next: 'We will tell you that somebody is looking into it by {date}.',
    },
    'in-progress': {
      title: 'We are looking into your complaint',
      meaning: 'Somebody is finding out what happened.',
      turn: OUR_TURN,
      next: 'We will send you our answer by {date}.',
    },
    answered: {
      title: 'We have answered your complaint',
      meaning: 'We have told you what we found and what we will do about it.',
      turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
      next: 'If you are not happy, you can ask us to look at it again.',
    },
    closed: {
      title: 'Your complaint is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: 'If you are not happy with our answer, you can ask us to look at it again.',
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    'ombudsman-upheld': {
      name: 'The Ombudsman agrees with you',
      sentence: 'The Ombudsman looked into your complaint and agrees with you. We are sorry.',
    },
    'ombudsman-not-upheld': {
      name: 'The Ombudsman does not agree',
      sentence: 'The Ombudsman looked into your complaint and found that we did what we should have done.',
    },
    'ombudsman-closed': {
      name: 'The Ombudsman will not look further',
      sentence: 'The Ombudsman asked us about your complaint and decided not to look into it further.',
    },
    'ombudsman-partly': {
      name: 'The Ombudsman agrees with part of it',
      sentence:
        'The Ombudsman looked into your complaint and agrees with part of it. We are sorry for that part.',
    },
    'ombudsman-settled': {
      name: 'Settled with the Ombudsman’s help',
      sentence: 'The Ombudsman helped to put right what you complained about, without a full investigation.',
    },
    'ombudsman-severe': {
      name: 'The Ombudsman found that we failed badly',
      sentence: 'The Ombudsman looked into your complaint and found that we failed you badly. We are sorry.',
    },
    'ombudsman-maladministration': {
      name: 'The Ombudsman found that we failed',
      sentence: 'The Ombudsman looked into your complaint and found that we failed you. We are sorry.',
    },
    'ombudsman-service-failure': {
      name: 'The Ombudsman found that our service fell short',
      sentence:
        'The Ombudsman looked into your complaint and found that our service fell short. We are sorry.',
    },
    'ombudsman-redress': {
      name: 'The Ombudsman found that we put it right',
      sentence:
        'The Ombudsman found that we did something wrong, and that what we offered you puts it right.',
    },
    'ombudsman-referred-back': {
      name: 'The Ombudsman sent it back to us',
      sentence: 'The Ombudsman asked us to look at your complaint first.',
    },
    upheld: { name: 'We agree with your complaint', sentence: 'We agree with your complaint. We are sorry.' },
    'partly-upheld': {
      name: 'We agree with part of your complaint',
      sentence: 'We agree with part of your complaint. We are sorry for that part.',
    },
    'not-upheld': {
      name: 'We do not agree with your complaint',
      sentence: 'We looked into your complaint and found that we did what we should have done.',
    },
    resolved: { name: 'Put right', sentence: 'We have put right what you complained about.' },
  },
  mail: {
    received: {
      subject: 'We have your complaint: {reference}',
      opening: 'Thank you for telling us. We have your complaint about {service}.',
      answerBy: 'By {date} you will have our answer.',
    },
    acknowledged: {
      subject: 'We are looking into your complaint: {reference}',
      opening: 'We are now looking into your complaint about {service}.',
    },
    answer: {
      subject: 'Our answer to your complaint: {reference}',
      opening: 'This is our answer to your complaint about {service}, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your complaint about {service}',
} as const;
