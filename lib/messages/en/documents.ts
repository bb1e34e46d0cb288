/* Printed and downloaded documents: the receipt, the acknowledgement and the letter. */

const receipt = {
  documentTitle: 'Receipt {reference}',
  lead: 'This is a copy of what you sent to {council}. Keep it until we have answered you.',
  reference: 'Your reference',
  referenceWhy: 'Give it when you contact us. It shows nobody who you are.',
  spoken: 'Say it: {spoken}',
  code: 'Your access code',
  codeOnce:
    'It opens your correspondence once. You are then shown a code of your own, which nobody else has seen: write it down.',
  codeWhy: 'It opens your correspondence. Keep it safe: we cannot show it to you again.',
  receivedOn: 'We received it on',
  service: 'Service',
  next: 'What happens next',
  acknowledgeBy: 'We will tell you that somebody is looking into it',
  answerBy: 'We will answer you',
  byDate: 'by {date}',
  track: 'See where it stands at any time:',
  answers: 'What you told us',
  files: 'Files you sent',
  notProvided: 'Not provided',
} as const;

const acknowledgement = {
  documentTitle: 'Acknowledgement {reference}',
  lead: 'We wrote down what you told us. Here is your reference, and what happens next.',
  wrong: 'If we wrote down something that is not right, phone us on {phone} and give your reference.',
  reach: 'How to reach us',
  phone: 'Phone: {phone} ({hours})',
} as const;

const letter = {
  documentTitle: 'Letter {reference}',
  dear: 'Dear {name}',
  dearNoName: 'Dear resident',
  date: 'Date',
  ourReference: 'Our reference',
  reachedUs: 'You told us about: {subject}. It reached us on {date}.',
  outcome: 'Our decision',
  files: '{count, plural, one {With this letter: # file} other {With this letter: # files}}',
  close: 'Yours sincerely',
  telephone: 'Phone',
  website: 'Website',
} as const;

export const documents = {
  receipt,
  acknowledgement,
  letter,
  notPrinted: {
    busy: 'We are making many documents at the moment. Go back, and ask for yours again in a minute.',
    tooLong: 'This is too long to print. Go back, and read it on the page.',
  },
  page: 'Page {page} of {pages}',
  footerReference: 'Reference {reference}',
  lostCharacters:
    'Some characters cannot be printed here. They show as {mark}. Ask us if you need them: phone {phone}.',
} as const;
