/* Emails to people at the council: what is near its date or late, and what colleagues have done. */

export const reminder = {
  subject: {
    'due-soon': 'Due soon: {reference}',
    'due-today': 'Due today: {reference}',
    'due-in-hours': 'Due within hours: {reference}',
    overdue: 'Overdue: {reference}',
    'long-overdue': 'Still overdue: {reference}',
    silent: 'The resident has heard nothing: {reference}',
    'waiting-lapsed': 'No answer from the resident: {reference}',
  },
  greeting: 'Hello {name},',
  opening: {
    'due-soon': '“{clock}” for {reference} is due by {date}.',
    'due-today': '“{clock}” for {reference} is due today, {date}.',
    'due-in-hours': '“{clock}” for {reference} has to be done by {date}.',
    overdue: '“{clock}” for {reference} was due by {date}.',
    'long-overdue': '“{clock}” for {reference} was due by {date} and is still not done.',
    silent:
      'The resident of {reference} has heard nothing from us since {date}. Tell them where it stands, even where nothing is late.',
    'waiting-lapsed':
      'The time of the resident of {reference} to answer our question ended on {date}. We could not warn them by email, so it does not end by itself: you decide.',
  },
  owesReason:
    'The resident is owed the reason in writing, and when to expect the answer: “Write why it is late” on the case.',
  service: 'Service: {service}',
  receivedOn: 'Received: {date}',
  action: 'Open the case',
  promise: 'Our promise to the resident',
  lesson: 'What we have learnt and will change',
  contribution: 'What another service was asked for',
  'contact-review': 'The review of the limit on contact',
  asLead: 'You get this because you answer for the people whose work it is. They alone may open it.',
  why: 'You get this because you have the case or the promise, or answer for the service.',
} as const;

export const colleague = {
  subject: {
    asked: 'Please help with {reference}',
    'due-soon': 'Due soon: what you were asked for {reference}',
    overdue: 'Overdue: what you were asked for {reference}',
    given: 'Given: what you asked for {reference}',
    'not-needed': 'No longer needed for {reference}',
    promise: 'A promise is yours to keep: {reference}',
    'taken-in': 'Another case is now part of {reference}',
    'sent-back': 'Ours again: {reference}',
    letter: 'The resident has written: {reference}',
    withdrawn: 'Taken back by the resident: {reference}',
    'not-solved': 'Not solved, says the resident: {reference}',
    'approval-asked': 'Please approve the answer to {reference}',
    'draft-approved': 'Approved: your answer to {reference}',
    'draft-returned': 'Returned: your answer to {reference}',
    'not-reached': 'A mail to a colleague did not arrive: {reference}',
  },
  opening: {
    asked: 'You are asked for something that a colleague needs to answer {reference}.',
    'due-soon': 'A colleague needs your help soon to answer {reference}.',
    overdue: 'A colleague is still waiting for your help to answer {reference}.',
    given: 'What was asked for {reference} has been given.',
    'not-needed': 'What you were asked for {reference} is not needed any more. There is nothing left to do.',
    promise: 'A promise to the resident of {reference} is yours to see to.',
    'taken-in':
      'A colleague has merged another case into {reference}. Answer both: its dates are the earlier ones of the two.',
    'sent-back':
      'What went on from {reference} to somebody outside has been sent back to us. Reopen it, or ask a colleague for the next stage.',
    letter: 'The resident has written about {reference}. Please read it and answer them.',
    withdrawn: 'The resident has taken {reference} back. Stop the work on it.',
    'not-solved':
      'The resident of {reference} says that it is not solved. Reopen it, or write to them why not.',
    'approval-asked':
      'A colleague has drafted the answer to {reference}. It goes once somebody has approved it.',
    'draft-approved': 'Your draft of the answer to {reference} is approved. It can be sent now.',
    'draft-returned': 'Your draft of the answer to {reference} has been returned to you. The case says why.',
    'not-reached':
      'A mail to a colleague about {reference} did not arrive. See that somebody does what is due, and that the address is put right.',
  },
  dueOn: 'Needed by: {date}',
  notReached: 'It should have gone to: {address}',
} as const;
