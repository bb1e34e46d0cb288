/** Coming back: to answers that are not sent yet, and to all of one's requests. */
const save = {
  title: 'Save your answers and come back later',
  until: 'We keep your answers until {date}. You can go on at any time until then.',
  elsewhere:
    'On this device, open the same form again. To go on with another device, choose one of these. Then your answers open there, and no longer here.',
  carryOn: 'Carry on now',
  emailHeading: 'By a link in an email',
  email: 'Your email address',
  emailHint: 'We use it for this link only. The email does not say what your answers are about.',
  emailGo: 'Email me a link',
  mailedTitle: 'A link is on its way',
  mailedText: 'It works once. It can take a few minutes. If nothing comes, look in your junk mail.',
  codeHeading: 'By a code that you write down',
  codeGo: 'Show me a code',
  codeLabel: 'Your code',
  codeHow: 'Write it down and keep it to yourself. To go on, open {where} and enter it.',
  problem: {
    email: 'Enter your email address, like name@example.com.',
    'too-many-attempts': 'You have asked for many links in a short time. Wait an hour, or use a code.',
  },
} as const;

const saved = {
  title: 'Go on with answers you saved',
  lead: 'Enter the code that you wrote down. If you asked for a link, open it from your email.',
  code: 'Your code',
  hint: '16 letters and numbers.',
  go: 'Open my answers',
  help: 'If you have neither, phone us on {phone}. We can fill in the form for you.',
  problem: {
    code: 'We have no answers for this code. Check it. We keep answers for 28 days.',
    link: 'This link cannot be used. It works once. If your answers are open on another device, ask for a new link there.',
    blocked: 'There have been too many tries. Wait 15 minutes, then try again.',
  },
} as const;

const openDraft = {
  title: 'Go on with your answers',
  text: 'Press the button to open your answers on this device. The link works once, so we wait until you are ready.',
  go: 'Open my answers',
  other: 'If you did not ask for this link, close this page. Nothing happens.',
} as const;

const openRequests = {
  title: 'See your requests',
  text: 'Press the button to see all your requests. The link works once, so we wait until you are ready.',
  go: 'See my requests',
  other: 'If you did not ask for this link, close this page. Nothing happens.',
} as const;

const requests = {
  title: 'My requests',
  lead: 'See everything that you have sent us with your email address, without a password.',
  email: 'Your email address',
  emailHint: 'The one you gave us when you sent your request.',
  go: 'Email me a link',
  sentTitle: 'Look in your email',
  sentText:
    'If we have requests with this address, a link is on its way. It works once, for 30 minutes. It can take a few minutes to reach you.',
  sentHelp: 'If nothing comes, look in your junk mail, or phone us on {phone}.',
  byReference: 'If you have a reference, you can also use that:',
  listLead: 'These are the requests we have with your email address. Some are never shown here.',
  nothing: 'There is nothing to show here.',
  reference: 'Reference',
  received: 'Received on {date}',
  open: 'Open this request',
  until: 'This list closes by itself after 30 minutes.',
  problem: {
    email: 'Enter your email address, like name@example.com.',
    link: 'This link cannot be used. It works once, and for 30 minutes. You can ask for a new one here.',
    blocked: 'There have been too many tries. Wait an hour, then try again.',
  },
} as const;

const mail = {
  draft: {
    subject: 'Your link to {council}',
    opening: 'You asked {council} for a link to go on where you stopped.',
    action: 'Go on where you stopped',
    once: 'The link works once, until {date}.',
  },
  requests: {
    subject: 'Your link to {council}',
    opening: 'You asked {council} for a link to see where things stand.',
    action: 'See where things stand',
    once: 'The link works once, for 30 minutes.',
  },
  notYou: 'If you did not ask for this, you do not need to do anything. We sent it to this address only.',
  footer: '{council} sent you this because somebody entered this address on our website.',
} as const;

export const comingBack = {
  later: 'Save and come back later',
  save,
  saved,
  openDraft,
  requests,
  openRequests,
  mail,
} as const;
