/** What an answer does not give, and why: what the law wants a refusal to say (FOIA 2000, s.17; EIR 2004, reg 14). */
export const withheld = {
  heading: 'What we have not given you, and why',
  under: 'We rely on the {citation}.',
  neither:
    'The law lets us neither confirm nor deny that we hold this. That does not tell you whether we do.',
  untold: 'We cannot tell you why, because that would itself tell what the law protects.',
  disclosing: 'Reasons in the public interest to give it to you',
  withholding: 'Reasons in the public interest not to give it to you',
  balance: 'Why the reasons not to give it weigh more',
  emissions: 'We have treated this as information about emissions into the environment.',
  together: 'The requests we counted together',
  togetherWhy:
    'The law lets us add up the cost of similar requests that reach us within 60 working days in a row. With this one we counted:',
  togetherOwn: 'your request {reference}, which reached us on {date}',
  togetherOthers:
    '{count, plural, one {a request of somebody else who asks together with you} other {# requests of others who ask together with you}}',
  estimate: 'What it would cost',
  estimateWhy:
    'We estimate that it would take {hours, plural, one {# hour} other {# hours}}. At {hourly} an hour that is {cost}. The law lets us refuse a request that would cost more than {limit}.',
  estimateOf: {
    held: 'To find out whether we hold it: {hours, plural, one {# hour} other {# hours}}.',
    locate: 'To find it: {hours, plural, one {# hour} other {# hours}}.',
    retrieve: 'To fetch it: {hours, plural, one {# hour} other {# hours}}.',
    extract: 'To take out what you asked for: {hours, plural, one {# hour} other {# hours}}.',
    provide: 'To give it to you: {hours, plural, one {# hour} other {# hours}}.',
  },
  narrowing: 'How you could ask for less',
  advice: 'What you can do now',
} as const;
