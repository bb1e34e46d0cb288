/** Following a report that somebody else has sent. */
export const follow = {
  link: 'Be told what happens with it',
  title: 'Be told what happens',
  lead: 'We send you an email when we begin, when it is dealt with, and if we look at it again. You need not report it yourself.',
  who: 'We tell nobody who reported it, and nobody who follows it. You can stop at any time, by a link in each email.',
  email: 'Your email address',
  go: 'Send me a link to confirm',
  back: 'Back',
  sent: {
    title: 'Look in your email',
    text: 'We have sent you a link. Use it within two days, and we keep you told.',
  },
  problem: {
    email: 'Enter your email address, like name@example.com.',
    'too-many-attempts': 'You have asked for many links in a short time. Wait an hour, then try again.',
  },
  begin: {
    title: 'Do you want to be told what happens?',
    text: 'Somebody entered your email address to follow a report on our website.',
    go: 'Yes, keep me told',
  },
  stop: {
    title: 'Do you want to hear no more?',
    text: 'We then forget your email address for this report.',
    go: 'Stop these emails',
  },
  done: {
    begin: { title: 'We keep you told', text: 'You hear from us by email when something happens.' },
    stop: { title: 'You hear no more of it', text: 'We have deleted your email address for this report.' },
  },
  over: 'This link no longer works. It may have been used already.',
  home: 'Go to the start page',
  mail: {
    subject: 'News of what you follow: {kind}',
    ask: {
      subject: 'Do you want to be told what happens? {kind}',
      opening: 'You asked us to tell you what happens with a report that we have had since {date}: {kind}.',
      action: 'Say whether you want this',
      why: 'If you did not ask for this, you do not need to do anything. We sent it to this address only.',
    },
    news: {
      begun: 'We have begun to look into what was reported to us on {date}: {kind}.',
      ended: 'We have dealt with what was reported to us on {date}: {kind}.',
      again: 'We are looking again at what was reported to us on {date}: {kind}.',
    },
    outcome: 'What came of it: {outcome}.',
    why: 'You get this because you asked to be told what happens.',
    stop: 'Stop these emails',
    footer: '{council} sent you this. Replies to it are not read.',
  },
} as const;
