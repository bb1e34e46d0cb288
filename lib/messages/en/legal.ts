/** Emergencies, contact, privacy, cookies and accessibility. */
const emergencies = {
  title: 'Emergencies',
  lead: 'Forms are read in working hours only. If it cannot wait, call.',
  call: 'Call {phone}',
  afterHeading: 'When everybody is safe',
  after: 'You can come back and tell us what happened, so that we put it right.',
  report: 'Report a problem',
} as const;

const contact = {
  title: 'Contact us',
  lead: 'You can tell us anything on this site by phone, by letter or in person too. We write it down for you and give you a reference.',
  generalHeading: '{council}',
  informationHeading: 'Information about you, or other information we hold',
  informationLead: 'Ask {team} for a copy of what we hold about you, or for help with a request.',
  phone: 'Phone',
  hours: 'Opening hours',
  email: 'Email',
  address: 'Write or come to',
  website: 'Website',
  relay: 'If you cannot hear or speak on the phone, dial 18001 first. This is Relay UK.',
} as const;

const accessibility = {
  title: 'Accessibility',
  lead: 'Everybody should be able to use this service. This page says how well it does, and what to do when it does not.',
  canHeading: 'How you can use it',
  can1: 'You can enlarge the page to 400 % without losing any of it.',
  can2: 'You can use every page with the keyboard alone, or with a screen reader.',
  can3: 'You can use it without JavaScript, in daylight and dark colours, and with your own colours.',
  can4: 'We write in short sentences. You can ask for large print, Easy Read, BSL or an interpreter in each form.',
  statusHeading: 'How accessible it is',
  status:
    'We have built and tested this service to meet level AA of the Web Content Accessibility Guidelines, version 2.2.',
  pdf: 'Receipts and letters in PDF are not tagged for screen readers. The same words are on the page they belong to.',
  testedHeading: 'How we test it',
  tested:
    'Automatic tests run on every page with each change, at three screen widths. We also look at the pages by eye.',
  tellHeading: 'Tell us what does not work',
  tell: 'Phone {phone} or write to {email}. Tell us which page it was. We answer within 10 working days.',
  enforceHeading: 'If you are not happy with our answer',
  enforce:
    'The Equality Advisory and Support Service can advise you. Its website is equalityadvisoryservice.com.',
} as const;

const privacy = {
  title: 'Privacy',
  lead: 'What we keep about you here, why, and what you can do about it.',
  whatHeading: 'What we keep',
  what1: 'What you write in a form, the files you add, and how to reach you if you tell us.',
  what2: 'When it reached us, what we did about it and when.',
  whatLimits:
    'For a few hours, how often something was tried from your network address, in a form that nobody can read back.',
  what3: 'Nothing else: no tracking, no advertising, no record of which pages you read.',
  whyHeading: 'Why we keep it',
  why: 'To deal with what you sent us. The law gives us this task, and asks us to show how we did it.',
  whoHeading: 'Who sees it',
  who: 'The people who deal with it, and those who check our work. If a partner runs the service for us, they see what they need. Companies that work for us may carry our emails and texts. We do not sell it.',
  longHeading: 'How long we keep it',
  longDraft: 'Answers you have not sent are deleted after 28 days.',
  longWords:
    'What you write to find the right form is deleted after one day. We keep which forms we suggested and which you chose.',
  longSent: 'What you have sent is kept as long as the council’s retention rules say.',
  longEquality:
    'Answers about equality are only counted, apart from everything else. They lead to nobody, so we cannot find yours again.',
  referenceHeading: 'Your reference and your access code',
  reference:
    'Your reference shows where a request stands and never who you are. Only the access code, or a link we email to you, opens the letters.',
  cookiesHeading: 'Cookies',
  cookies: 'We only use cookies that the service cannot do without. There is nothing to accept or refuse.',
  cookieName: 'Name',
  cookieWhat: 'What it is for',
  cookieLong: 'How long',
  cookieDraft: 'draft-…',
  cookieDraftWhat: 'Finds your answers again while you fill in a form',
  cookieDraftLong: '28 days',
  cookieWords: 'words',
  cookieWordsWhat: 'Finds what you wrote in your own words until it is in a form',
  cookieWordsLong: 'One day',
  cookieTracking: 'tracking',
  cookieTrackingWhat: 'Remembers that you proved a request is yours',
  cookieTrackingLong: 'Half an hour',
  cookieLanguage: 'language',
  cookieLanguageWhat: 'Remembers the language you chose',
  cookieLanguageLong: 'One year',
  cookieRequests: 'requests',
  cookieRequestsWhat: 'Keeps the list of your requests open, once you used the link to it',
  cookieRequestsLong: 'Half an hour',
  rightsHeading: 'Your rights',
  rights:
    'You can ask for a copy of what we hold about you, and ask us to correct it. Contact {team} at {email}.',
  complain:
    'If you think we use information about you wrongly, tell us first. You can also complain to {body}: phone {phone}.',
} as const;

const problem = {
  tooLargeTitle: 'What you sent is too large',
  tooLarge: 'Go back, shorten your text and send it again. Your earlier answers are kept.',
  tooManyTitle: 'Many forms were begun from your network',
  tooMany: 'Wait an hour, then begin again. Answers that you have given are kept.',
  id: 'Quote this number, so that we can find what happened: {id}',
} as const;

export const legal = { emergencies, contact, accessibility, privacy, problem } as const;
