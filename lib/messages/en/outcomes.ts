/*
 * How a matter ended, in residents' words, by process and by the outcome's id in lib/domain/processes. `name` is a
 * label; `sentence` says it in full. catalogue.test.ts proves that no outcome is without words.
 */

const complaint = {
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
  withdrawn: { name: 'You took it back', sentence: 'You asked us to stop looking into your complaint.' },
} as const;

const serviceRequest = {
  done: { name: 'Done', sentence: 'We have done what you asked for.' },
  arranged: { name: 'Arranged', sentence: 'We have arranged for the work to be done.' },
  'not-ours': {
    name: 'Passed on',
    sentence: 'This is not our job, so we have passed it to the people whose job it is.',
  },
  declined: { name: 'We cannot do this', sentence: 'We cannot do what you asked for.' },
  withdrawn: { name: 'You took it back', sentence: 'You asked us to stop work on your request.' },
} as const;

const compliment = {
  'passed-on': {
    name: 'Passed on',
    sentence: 'We have passed your kind words on to the people you wrote about.',
  },
  noted: { name: 'Noted', sentence: 'We have read your kind words and kept a note of them.' },
} as const;

const comment = {
  'will-act': { name: 'We will act on it', sentence: 'We agree with you and will act on what you said.' },
  noted: { name: 'Noted', sentence: 'We have read your comment and kept a note of it.' },
  declined: {
    name: 'We will not change this',
    sentence: 'We thought about what you said and will not change this.',
  },
} as const;

const foi = {
  granted: { name: 'All of it released', sentence: 'We have given you all the information you asked for.' },
  'partly-granted': {
    name: 'Part of it released',
    sentence:
      'We have given you part of the information you asked for, and told you why we cannot give the rest.',
  },
  refused: {
    name: 'Not released',
    sentence: 'We hold the information you asked for, but we cannot release it.',
  },
  'not-held': { name: 'We do not hold it', sentence: 'We do not hold the information you asked for.' },
  'cost-limit': {
    name: 'It would cost too much to find',
    sentence: 'Finding this information would cost more than the limit set by law, so we have not done it.',
  },
  vexatious: {
    name: 'Not answered in full',
    sentence:
      'The law lets us refuse requests that repeat or place too great a burden on us, and we have done so.',
  },
  withdrawn: { name: 'You took it back', sentence: 'You asked us to stop work on your information request.' },
} as const;

export const outcomes = { complaint, 'service-request': serviceRequest, compliment, comment, foi } as const;
