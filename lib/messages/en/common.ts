/** Words that stand on every page, whichever council it is. */
export const common = {
  skipLink: 'Skip to the main content',
  optional: '(optional)',
  notProvided: 'Not provided',
  change: 'Change',
  back: 'Back',
  continue: 'Continue',
  exit: 'Exit this page',
  menu: {
    label: 'Main menu',
    languages: 'Language',
    services: 'Services',
    track: 'Track a request',
    disclosure: 'Published answers',
    staff: 'Staff sign in',
  },
  footer: {
    label: 'Footer',
    accessibility: 'Accessibility',
    privacy: 'Privacy',
    contact: 'Contact us',
    emergencies: 'Emergencies',
    changes: 'You said, we did',
    website: '{council} website',
    note: 'This service is run by {council}.',
  },
  notFound: {
    track: 'Track a request with your reference',
    services: 'See all services',
  },
  problem: {
    title: 'There is a problem',
    titlePrefix: 'Error: {title}',
  },
  count: {
    page: 'Page {page} of {pages}',
  },
  paging: {
    label: 'Pages',
    previous: 'Previous page',
    next: 'Next page',
  },
  errors: {
    notFoundTitle: 'We cannot find that page',
    notFoundText: 'The address may be mistyped, or the page may have moved.',
    faultTitle: 'Something went wrong on our side',
    faultText: 'We are sorry. Your answers so far are kept. Try again in a few minutes.',
    faultCall: 'If it keeps happening, phone us on {phone} and tell us what you were doing.',
    otherSite: 'This form was not sent from our own pages. Go back to the form and send it from there.',
    goHome: 'Go to the home page',
    tryAgain: 'Try again',
  },
} as const;
