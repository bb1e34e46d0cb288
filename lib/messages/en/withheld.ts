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
  narrowing: 'How you could ask for less',
  advice: 'What you can do now',
} as const;
