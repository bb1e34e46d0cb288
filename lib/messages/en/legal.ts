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
  letter:
    'A letter needs no form. Tell us in your own words what you want, and how to reach you. If we gave you a reference, put it at the top.',
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
    'We have built and tested this service to meet level AA of the Web Content Accessibility Guidelines, version 2.2. It partly meets it, because of these:',
  pdf: 'Receipts and letters in PDF are not tagged for screen readers. The same words are on the page they belong to.',
  files:
    'Files that people send us, and that officers send with an answer, are as whoever made them left them. Ask us for one in another format.',
  words:
    'What officers and residents write is not marked as English or Welsh, so a screen reader may say it in the wrong voice.',
  testedHeading: 'How we test it',
  tested:
    'Automatic tests run on every page with each change, at three screen widths. We also look at the pages by eye.',
  notTested: 'People who rely on a screen reader, or on speaking to their device, have not tested it yet.',
  prepared: 'We prepared this page on {date}.',
  tellHeading: 'Tell us what does not work',
  tell: 'Phone {phone} or write to {email}. Tell us which page it was. We answer within 10 working days.',
  enforceHeading: 'If you are not happy with our answer',
  law: 'The Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ask this of us.',
  enforce:
    'The Equality and Human Rights Commission sees to it that we keep to them. The Equality Advisory and Support Service can advise you: equalityadvisoryservice.com.',
  enforceNorthernIreland:
    'The Equality Commission for Northern Ireland sees to it that we keep to them, and can advise you: equalityni.org.',
  madeWith: 'These pages use a font and software that others made.',
  notices: 'Read their licences (in English)',
} as const;

const privacy = {
  title: 'Privacy',
  lead: 'What we keep about you here, why, and what you can do about it.',
  whatHeading: 'What we keep',
  what1: 'What you write in a form, the files you add, and how to reach you if you tell us.',
  what2: 'When it reached us, what we did about it and when, and how you say we did.',
  whatLimits:
    'For a few hours, how often something was tried from your network address, in a form that nobody can read back.',
  what3: 'Nothing else: no tracking, no advertising, no record of which pages you read.',
  whyHeading: 'Why we keep it',
  why: '{council} is responsible for it. We keep it to deal with what you sent us. The law gives us this task in the public interest, and asks us to show how we did it.',
  whoHeading: 'Who sees it',
  who: 'The people who deal with it, and those who check our work. If a partner runs the service for us, they see what they need. We do not sell it.',
  whoCarries:
    'Companies that carry our emails and texts, keep our files or look up addresses for us see what they need for that. An address is looked up by its postcode alone. If you open the map, whoever draws it sees which part you look at.',
  whoAnybody:
    'We publish answers to information requests, and what we have changed because of what people told us, without names. Whoever reports something in a public place sees how many such reports are open in the street, and since when.',
  decides:
    'People decide about what you send, not a computer. When you write in your own words what you want, a program suggests forms: you choose.',
  longHeading: 'How long we keep it',
  longDraft: 'Answers you have not sent are deleted after 28 days.',
  longFollow:
    'If you follow what somebody else reported, we keep your email address until you stop, or for 28 days after it has closed.',
  longWords:
    'What you write to find the right form is deleted after one day. We keep which forms we suggested and which you chose.',
  longTyped: 'What you type about a request and we cannot take as it is, is deleted after one day.',
  longSent: 'What you have sent is kept as long as the council’s retention rules say.',
  longEquality:
    'Answers about equality are only counted, apart from everything else. They lead to nobody, so we cannot find yours again.',
  referenceHeading: 'Your reference and your access code',
  reference:
    'Your reference shows where a request stands and never who you are. Only the access code, or a link we email to you, opens the letters.',
  cookiesHeading: 'Cookies',
  cookies: 'We only use cookies that the service cannot do without. There is nothing to accept or refuse.',
  cookiesStaff: 'People who work for the council get others when they sign in.',
  cookieName: 'Name',
  cookieWhat: 'What it is for',
  cookieLong: 'How long',
  cookieDraft: 'draft-…',
  cookieDraftWhat: 'Finds your answers again while you fill in a form',
  cookieDraftLong: '28 days',
  cookieWords: 'words',
  cookieWordsWhat: 'Finds what you wrote in your own words until it is in a form',
  cookieWordsLong: 'One day',
  cookieCarried: 'words-carried',
  cookieCarriedWhat: 'Brings what you wrote in your own words into the form you choose',
  cookieCarriedLong: 'One hour',
  cookieTracking: 'tracking',
  cookieTrackingWhat: 'Remembers that you proved a request is yours',
  cookieTrackingLong: 'Half an hour',
  cookieLanguage: 'language',
  cookieLanguageWhat: 'Remembers the language you chose',
  cookieLanguageLong: 'One year',
  cookieRequests: 'requests',
  cookieRequestsWhat: 'Keeps the list of your requests open, once you used the link to it',
  cookieRequestsLong: 'Half an hour',
  cookieTyped: 'typed-…',
  cookieTypedWhat: 'Finds what you typed about a request again, where something in it must be put right',
  cookieTypedLong: 'Half an hour',
  cookieOwnCode: 'own-code',
  cookieOwnCodeWhat: 'Shows you your own access code, just after you used the one we gave you',
  cookieOwnCodeLong: 'Ten minutes',
  cookieRepresentative: 'representative',
  cookieRepresentativeWhat: 'Shows you the code for somebody who helps you, just after you made it',
  cookieRepresentativeLong: 'Ten minutes',
  rightsHeading: 'Your rights',
  rights:
    'You can ask for a copy of what we hold about you, and ask us to correct it. You can also object to how we use it, or ask us to delete it or use less of it. Contact {team} at {email}.',
  complain:
    'If you think we use information about you wrongly, tell us first. You can also complain to {body}: phone {phone}.',
} as const;

const problem = {
  tooLargeTitle: 'What you sent is too large',
  tooLarge: 'Go back, shorten your text and send it again. Your earlier answers are kept.',
  tooManyTitle: 'We have had too much from your network',
  tooMany: 'Wait an hour, then go back and try again. Answers that you have given are kept.',
} as const;

export const legal = { emergencies, contact, accessibility, privacy, problem } as const;
