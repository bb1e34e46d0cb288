/** The pages that tell a complaint from a request. */
export const chooser = {
  title: 'Find the right way',
  aboutService: 'About: {service}',
  expectHeading: 'How long it takes',
  otherHeading: 'If this is not right',
  nextHeading: 'What you can do',
  startAgain: 'Start these questions again',
  call: 'Call {phone}',
} as const;
