import { complaintRoutes } from '#lib/domain/forms/chooser-complaints';
import type { Route, RouteId } from '#lib/domain/forms/route';

/** What each route says. Every one gives the reason, the time, and another way. */
export const chooserRoutes: Readonly<Record<RouteId, Route>> = {
  complaint: {
    id: 'complaint',
    title: 'Make a complaint',
    why: [
      'This sounds like a complaint, because you are unhappy with something we did or did not do.',
      'We look into what happened, tell you what we found, and put right what we can.',
    ],
    formId: 'complaint',
    begin: 'Start your complaint',
    ways: [
      { text: 'You have answered my complaint already', route: 'review-request' },
      { text: 'It is about care for an adult', route: 'adult-social-care' },
      { text: 'It is about care for a child or a family', route: 'childrens-social-care' },
      { text: 'It is a new problem: report it instead', route: 'service-request' },
      { text: 'I only want to share what I think', route: 'comment' },
    ],
  },
  ...complaintRoutes,
  'review-request': {
    id: 'review-request',
    title: 'Ask us to look at our answer again',
    why: [
      'This sounds like an answer of ours that you do not agree with. You can ask us to look at it again. You do not have to say why.',
      'With your reference and your access code, use the button on the page where you track it. Without them, use our form.',
    ],
    formId: 'review-request',
    begin: 'Ask us to look again',
    ways: [
      { text: 'Track it with my reference', place: 'track' },
      { text: 'I have had no answer yet: complain', route: 'complaint' },
      { text: 'I do not agree with a decision: see whether I can appeal', route: 'appeal' },
    ],
  },
  'service-request': {
    id: 'service-request',
    title: 'Report a problem or ask for a service',
    why: [
      'This sounds like a request, because it is the first time you tell us. Your report goes straight to the team that can deal with it.',
      'If we do not put it right, you can complain. You will not have to explain it all again: give us your reference.',
    ],
    formId: 'service-request',
    begin: 'Start your report',
    ways: [{ text: 'I want to complain all the same', route: 'complaint' }],
  },
  compliment: {
    id: 'compliment',
    title: 'Say thank you',
    why: ['Kind words reach the people who earned them, and help others to learn from what went well.'],
    formId: 'compliment',
    begin: 'Start your thank you',
    ways: [{ text: 'I want to share an idea or a comment', route: 'comment' }],
  },
  comment: {
    id: 'comment',
    title: 'Share an idea or a comment',
    why: [
      'This sounds like a comment, because you want us to know what you think and do not need us to look into something.',
    ],
    formId: 'comment',
    begin: 'Start your comment',
    ways: [
      { text: 'Something went wrong for me: complain', route: 'complaint' },
      { text: 'Something needs doing: report it', route: 'service-request' },
    ],
  },
  query: {
    id: 'query',
    title: 'Ask a question',
    why: ['Somebody in the service tells you how it works, what it costs or who to turn to.'],
    formId: 'query',
    begin: 'Ask your question',
    ways: [
      { text: 'I want figures or papers that you hold', route: 'foi' },
      { text: 'I would rather phone you', place: 'contact' },
    ],
  },
  'public-record': {
    id: 'public-record',
    title: 'Ask for a public or an old record',
    why: [
      'We keep burials, planning histories, registers, archives, and records about people who have died.',
      'Many are open to everybody. Some stay closed for a time, and we tell you until when.',
    ],
    formId: 'public-record',
    begin: 'Ask for a record',
    ways: [
      { text: 'The information is about me', route: 'sar' },
      { text: 'I want other information that you hold', route: 'foi' },
    ],
  },
  foi: {
    id: 'foi',
    title: 'Ask for information we hold',
    why: [
      'Anybody can ask for information that a council holds, such as figures, reports or contracts. It is free.',
      'Somebody may have asked before you. Look in our answers first: it is quicker.',
    ],
    formId: 'foi',
    begin: 'Start your request',
    ways: [
      { text: 'Look in our answers to earlier requests', place: 'disclosure-log' },
      { text: 'It is about air, water, land, noise, waste or planning', route: 'eir' },
      { text: 'The information is about me', route: 'sar' },
      { text: 'I have your answer and do not agree with it', route: 'review-request' },
      { text: 'I only have a question about a service', route: 'query' },
    ],
  },
  eir: {
    id: 'eir',
    title: 'Ask for information about the environment',
    why: [
      'The law gives everybody a right to know about the environment: air, water, land, wildlife, noise, waste, energy, planning.',
      'If you are not sure whether it counts, choose either form. We deal with it under the right law.',
    ],
    formId: 'eir',
    begin: 'Ask about the environment',
    ways: [
      { text: 'Look in our answers to earlier requests', place: 'disclosure-log' },
      { text: 'It is about something else', route: 'foi' },
      { text: 'There is a problem, such as noise: report it', route: 'service-request' },
    ],
  },
  sar: {
    id: 'sar',
    title: 'Ask for information about you',
    why: [
      'You have a right to a copy of the information we hold about you, your child or somebody you act for. It is free.',
      'You do not have to use our form. You can also ask by email, by letter, by phone or in person.',
    ],
    formId: 'sar',
    begin: 'Ask for your information',
    ways: [
      { text: 'The information is not about me', route: 'foi' },
      { text: 'You used information about me wrongly', route: 'data-protection-complaint' },
      { text: 'I want to complain about a service', route: 'complaint' },
    ],
  },
  'data-protection-complaint': {
    id: 'data-protection-complaint',
    title: 'Complain about how we used your information',
    why: [
      'You have a right to complain when we lost information about you, got it wrong or shared it.',
      'You do not have to use our form. You can also write to us, phone us or tell us in person.',
    ],
    formId: 'data-protection-complaint',
    begin: 'Start your data complaint',
    ways: [
      { text: 'I want a copy of the information', route: 'sar' },
      { text: 'I want to complain about a service too', route: 'complaint' },
    ],
  },
  'other-body': {
    id: 'other-body',
    title: 'Another organisation can help you with this',
    why: [
      'We can only put right what the council, or a company working for it, has done. These are best told first:',
      'a hospital, a doctor or a dentist: ask them for their complaints team;',
      'the police: your police force;',
      'a housing association or private landlord: the landlord itself; a company: its customer service.',
    ],
    formId: null,
    expect: 'How long it takes depends on the organisation. Ask it when you tell it.',
    ways: [
      { text: 'A company was working for the council: complain to us', route: 'complaint' },
      { text: 'I am not sure who is responsible: ask us', place: 'contact' },
    ],
  },
  emergency: {
    id: 'emergency',
    title: 'Call for help now',
    why: [
      'If somebody may be hurt, call 999 or 112. If you cannot speak, call and press 55 on a mobile phone when you are asked.',
      'If something of ours is dangerous, such as a fallen tree on a road, use our out-of-hours number.',
    ],
    formId: null,
    expect: 'Our forms are read in working hours only, so do not wait for an answer to one.',
    ways: [
      { text: 'See emergency and out-of-hours help', place: 'emergencies' },
      { text: 'Everybody is safe now: report the problem', route: 'service-request' },
    ],
  },
  appeal: {
    id: 'appeal',
    title: 'This decision may have its own right of appeal',
    why: [
      'An appeal can change the decision. A complaint usually cannot: it looks at how we dealt with you.',
      'Your decision letter tells you how to appeal and by when. The time can be short, so look at it today.',
      'Free, independent advice can help you, for example from Citizens Advice.',
    ],
    formId: null,
    expect: 'The time limit is in your decision letter. A complaint does not stop it from running.',
    ways: [
      { text: 'I want to complain about how I was dealt with', route: 'complaint' },
      { text: 'I do not have the letter: ask us', place: 'contact' },
    ],
  },
  track: {
    id: 'track',
    title: 'See where it stands',
    why: [
      'You have told us, and we may be working on it. With your reference you can see where it stands and what happens next.',
    ],
    formId: null,
    expect: 'You see it at once.',
    ways: [
      { text: 'Track it with my reference', place: 'track' },
      { text: 'I do not have a reference: ask us', place: 'contact' },
      { text: 'I have your answer and do not agree with it', route: 'review-request' },
      { text: 'I have waited too long: complain', route: 'complaint' },
      { text: 'Report it again', route: 'service-request' },
    ],
  },
};
