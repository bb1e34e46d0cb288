/** What we have promised somebody: in the answer, in the letter and on the tracking page. */
export const promises = {
  toDo: 'What we will do',
  promised: 'What we promised',
  amount: 'The amount is {amount}.',
  by: 'We will do this by {date}.',
  byPartner: '{partner} will do this for us by {date}. We make sure that it happens.',
  state: {
    open: 'Still to do',
    slipped: 'Late',
    kept: 'Done',
    'given-up': 'Not possible',
  },
  due: 'By {date}',
  doneOn: 'On {date}',
  slipped: {
    title: 'We have not done this yet',
    text: 'We said we would do it by {date}. We are sorry.',
    how: 'To ask about it, phone us on {phone} and give your reference.',
  },
  moved: 'We first said {date}. This is why it has moved:',
  kept: 'What we did:',
  givenUp: 'Why we cannot do it, and what we will do instead:',
} as const;
