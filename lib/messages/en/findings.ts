/** What we found on each point of a complaint. */
export const findings = {
  heading: 'What we found, point by point',
  upheld: 'We agree: we got this wrong.',
  'partly-upheld': 'We agree with a part of this.',
  'not-upheld': 'We do not agree: we did what we should have done.',
  'no-finding': 'We could not find out enough to say.',
  withdrawn: 'You took this point back.',
} as const;
