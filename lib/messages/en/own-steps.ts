/** What residents can do about their case on the tracking page, each under the id of its step; under `complain`, next-stage of a request. */
export const ownSteps = {
  'next-stage': {
    heading: 'If you are not happy with our answer',
    lead: 'You can ask us to look at it again. You do not need to send us everything once more.',
    overdue:
      'You do not need to wait for our answer. You can ask us now to look at it in the next step, and you do not need to send us everything once more.',
    begin: 'Ask us to look again',
    title: 'Ask us to look at our answer again',
    text: 'Somebody who did not give you our answer will look at it. We have what you sent us, so you do not need to write it again.',
    overdueTitle: 'Ask us to look at it now',
    overdueText:
      'Somebody else will look at it, and at why you do not have our answer yet. We have what you sent us, so you do not need to write it again.',
    until: 'You can ask for this until {date}.',
    lateTitle: 'You are asking after the time for it',
    lateText:
      'The time to ask ended on {date}. You can still ask. Tell us why you ask only now, and we decide whether we can look again.',
    label: 'What are you not happy with?',
    hint: 'You do not have to say. It helps us to look at the right things.',
    lateLabel: 'What are you not happy with, and why do you ask only now?',
    lateHint: 'For example that you were ill, or that our answer reached you late.',
    go: 'Ask us to look again',
  },
  complain: {
    heading: 'If you are not happy with our answer',
    lead: 'You can make it a complaint. You do not need to send us everything once more.',
    overdue:
      'You do not need to wait any longer. You can make it a complaint now, and you do not need to send us everything once more.',
    begin: 'Make it a complaint',
    title: 'Make it a complaint',
    text: 'We look into how we handled your request, and answer you as we answer every complaint. We have what you sent us, so you do not need to write it again.',
    go: 'Send the complaint',
  },
  overdue: {
    heading: 'If you do not want to wait any longer',
    late: 'The last day for our answer was {date}. We are sorry that you do not have it yet.',
    complaint:
      'You can also turn to {body}. They normally look at a complaint once the council has had about 12 weeks to answer it. They want it within 12 months of the day you first knew of the problem.',
    information:
      'You can also turn to {body}. They normally look at it once you have asked us to review it, and we have had 40 working days for that.',
    'information-in-scotland':
      'You can also turn to {body}. They look at it once you have asked us to review it, and we have answered that or have had 20 working days for it.',
    'own-data':
      'You can also turn to {body}. They normally look at it once you have complained to us, and within three months of our last word to you.',
  },
  rate: {
    heading: 'How did we do?',
    handling: 'How did we handle this?',
    handled: {
      'very-well': 'Very well',
      well: 'Well',
      neither: 'Neither well nor badly',
      badly: 'Badly',
      'very-badly': 'Very badly',
    },
    solved: 'Is it solved?',
    solvedHint: 'If it is not, we ask whoever looked into it to open it again or to write to you.',
    isSolved: { yes: 'Yes', partly: 'In part', no: 'No' },
    go: 'Tell us how we did',
    byMail: {
      about: 'This is about {reference}. There are two questions, and nothing to log in to.',
      over: 'This link no longer works. You can still tell us on your tracking page.',
      notNow: 'This cannot be done any more: we have begun to look at it again.',
      track: 'Track your request',
    },
  },
  withdraw: {
    lead: 'Is it no longer needed?',
    begin: 'Take it back',
    title: 'Do you want to take it back?',
    text: 'Then we stop our work on it, and you will not get an answer. You can send us a new one at any time.',
    why: 'Why do you take it back?',
    whyHint: 'You do not have to say.',
    go: 'Yes, take it back',
    keep: 'No, keep it going',
  },
  'choose-language': {
    now: { en: 'We write to you in English.', cy: 'We write to you in Welsh.' },
    go: { en: 'Write to me in English', cy: 'Write to me in Welsh' },
  },
  done: {
    'choose-language': {
      title: 'We have changed the language',
      text: 'From now on our emails and letters to you are in it. What an officer writes stays as they wrote it.',
    },
    'write-to-council': {
      title: 'We have your letter',
      text: 'It is with whoever looks into this. It stands with the letters below.',
    },
    'next-stage': {
      title: 'We will look at it again',
      text: 'It has a new reference, which you see below. The access code you have opens it too.',
    },
    rate: {
      title: 'Thank you for telling us',
      text: 'It helps us to get better. If it is not solved, whoever looked into it will be in touch with you.',
    },
    withdraw: {
      title: 'You have taken it back',
      text: 'We have stopped our work on it. If we have your email address, we tell you so there as well.',
    },
  },
  notDone: 'This was not sent',
  problem: {
    'missing-text': 'Write what you would like to tell us.',
    'too-long': 'This is too long. Keep the main points, or send it in two letters.',
    'too-large': 'The files you chose are larger than 24 MB together. Choose fewer, or smaller ones.',
    'wrong-input': 'Choose an answer to both questions.',
    'too-many-attempts': 'You have sent us much in a short time. Wait an hour, or phone us.',
    'not-allowed': 'Open our letters to you first.',
    'not-now': 'This cannot be done any more: something has happened in the meantime. You can read it below.',
    'already-done': 'You have done this already.',
  },
} as const;
