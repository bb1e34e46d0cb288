import {
  AFTERWARDS,
  BY_THE_REGULATOR,
  ENDED_EARLY,
  NOBODYS_TURN,
  ON_REVIEW,
  OUR_TURN,
} from '#lib/messages/en/processes/process-words';

/** A request for a public or an old record, in residents’ words. */
export const publicRecord = {
  title: 'Your request for a record',
  door: {
    title: 'Ask for a public or an old record',
    text: 'Burials, planning histories, registers, archives, people who have died.',
    when: 'We answer within {answer}.',
  },
  when: 'We answer within {answer}.',
  stages: {
    received: {
      title: 'We have your request for a record',
      meaning: 'It has reached us, and our information team will deal with it.',
      turn: OUR_TURN,
      next: 'We will answer you by {date}.',
    },
    'in-progress': {
      title: 'We are looking for the record',
      meaning: 'We are finding out what we keep and whether it is open.',
      turn: OUR_TURN,
      next: 'We will answer you by {date}.',
    },
    answered: {
      title: 'We have answered your request for a record',
      meaning: 'We have sent you what we found, or told you why we cannot.',
      turn: 'It is up to you now. If you are happy with our answer, you do not need to do anything.',
      next: AFTERWARDS,
    },
    closed: {
      title: 'Your request for a record is closed',
      meaning: 'You have had our answer, and we have finished our work on it.',
      turn: NOBODYS_TURN,
      next: AFTERWARDS,
    },
  },
  outcomes: {
    ...ENDED_EARLY,
    ...ON_REVIEW,
    ...BY_THE_REGULATOR,
    granted: { name: 'All of it given', sentence: 'We have given you the record you asked for.' },
    'partly-granted': {
      name: 'Part of it given',
      sentence: 'We have given you part of the record, and told you why we cannot give the rest.',
    },
    'open-already': {
      name: 'Open to everybody',
      sentence: 'Everybody can see this record already, and we have told you where.',
    },
    confidential: {
      name: 'Not open',
      sentence: 'We keep this record, but it is confidential or not open yet.',
    },
    'not-held': { name: 'We do not keep it', sentence: 'We do not keep the record you asked for.' },
  },
  mail: {
    received: {
      subject: 'We have your request for a record: {reference}',
      opening: 'Thank you for your request for a record. Our information team has it.',
      answerBy: 'By {date} we will answer you.',
    },
    acknowledged: {
      subject: 'We are looking for the record: {reference}',
      opening: 'We are now looking for the record.',
    },
    answer: {
      subject: 'Our answer to your request for a record: {reference}',
      opening: 'This is our answer to your request for a record, which reached us on {date}.',
    },
  },
  letter: 'Our answer to your request for a record',
} as const;
