import type { Route } from '#lib/domain/forms/route';

/** The routes of complaints that have a law of their own. */
export const complaintRoutes = {
  'adult-social-care': {
    id: 'adult-social-care',
    title: 'Complain about adult social care',
    why: [
      'Complaints about care and support for adults have rules of their own. We agree with you how we look into it.',
      'If somebody is not safe, call now. Do not wait for an answer to a form.',
    ],
    formId: 'adult-social-care',
    begin: 'Start your care complaint',
    ways: [
      { text: 'Somebody is not safe: see who to call', place: 'emergencies' },
      { text: 'I have not asked for the help yet: ask for it', route: 'service-request' },
      { text: 'It is about another service', route: 'complaint' },
    ],
  },
  'childrens-social-care': {
    id: 'childrens-social-care',
    title: 'Complain about children’s social care',
    why: [
      'Complaints about social work and care for children have rules of their own. Children and young people can complain too.',
      'An advocate can help a child or young person to say what they want. It is free.',
    ],
    formId: 'childrens-social-care',
    begin: 'Start your complaint about children’s care',
    ways: [
      { text: 'A child is not safe: see who to call', place: 'emergencies' },
      { text: 'It is about a school', route: 'school-complaint' },
      { text: 'You have answered my complaint already', route: 'review-request' },
      { text: 'It is about another service', route: 'complaint' },
    ],
  },
  'school-complaint': {
    id: 'school-complaint',
    title: 'Complain about a school',
    why: [
      'The school itself decides complaints about it. The council has no power to decide them.',
      'We can pass yours on if you agree, and tell you who else can help.',
    ],
    formId: 'school-complaint',
    begin: 'Start your complaint about a school',
    ways: [
      { text: 'A child is not safe: see who to call', place: 'emergencies' },
      { text: 'It is about a school place, school transport or the council', route: 'complaint' },
    ],
  },
  'councillor-conduct': {
    id: 'councillor-conduct',
    title: 'Complain about a councillor',
    why: [
      'How councillors behave is looked at by the Monitoring Officer, against the code of conduct. Nobody else at the council sees it.',
      'We need your name, and the councillor is normally told who complained.',
    ],
    formId: 'councillor-conduct',
    begin: 'Start your complaint about a councillor',
    ways: [
      { text: 'It is about a decision of the council or its staff', route: 'complaint' },
      { text: 'I only want to share what I think', route: 'comment' },
    ],
  },
} as const satisfies Readonly<Record<string, Route>>;
