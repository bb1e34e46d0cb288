/** The front page and the list of services. */
export const home = {
  product: 'Requests and complaints',
  emergencyLine:
    'Somebody in danger? <call>Call 999</call>. For anything else urgent, <see>see who to call</see>.',
  hero: {
    title: 'Tell us. We listen, and we answer.',
    lead: 'Report a problem, ask for something, complain or say thank you. You get a reference, and a date you can count on.',
    start: 'Start here',
    startNote: 'A few short questions find the right way. You do not need an account.',
  },
  doors: { heading: 'Or go straight to it' },
  track: {
    heading: 'Already told us?',
    label: 'Your reference',
    hint: 'Nine letters and numbers, like 7KM 4RT 9PG',
    go: 'See where it stands',
  },
  answers: {
    heading: 'Already answered',
    lead: 'What others asked us, and what we told them.',
    all: 'See all published answers',
  },
  services: {
    title: 'Services we can help with',
    lead: 'Choose a service to report a problem with it, ask for something, complain or say thank you.',
    filterLabel: 'Find a service',
    filterHint: 'For example bins, rent or parking',
    filter: 'Find',
    all: 'Show all services',
    found: '{count, plural, =0 {No service has these words} one {# service found} other {# services found}}',
    noneText: 'Try another word, or start without choosing a service. We will find the right team for you.',
    start: 'Start without choosing a service',
    partner: 'Run for us by {partner}',
    link: 'See all {count} services',
  },
} as const;
