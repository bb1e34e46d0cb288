/** How long something takes, and who looks at it after us: filled in from the rules of the council's nation. */
export const times = {
  workingDays: '{count, plural, one {# working day} other {# working days}}',
  days: '{count, plural, one {# day} other {# days}}',
  months: '{count, plural, one {one month} other {# months}}',
  hours: '{count, plural, one {# hour} other {# hours}}',
  after: {
    again: 'If you are not happy with our answer, you can ask us to look at it again.',
    againWithin: 'If you are not happy with our answer, you have {window} to ask us to look at it again.',
    complaint: 'If you are not happy with our answer, you can make it a complaint.',
    outsideThen: 'After that you can go to {body}. It is free and independent of us.',
    outside: 'If you are not happy with our answer, you can go to {body}. It is free and independent of us.',
    by: 'Do so by {date}. After that, they may not look into it.',
    ownData:
      'If you are not happy with our answer, you can complain to us, or go to {body}. It is free and independent of us.',
    landlord: 'If it is about a home of ours, you can go to {body}.',
    gone: 'You have taken it further.',
    last: 'There is no further step with us.',
  },
} as const;
