import type { CouncilNation } from '#lib/domain/council/nation';
import { complaintRoutes } from '#lib/domain/forms/chooser-complaints';
import type { Elsewhere, Route, RouteWay } from '#lib/domain/forms/route';

const ABOUT_US: RouteWay = {
  text: 'It is about the council or another service: complain to us',
  route: 'complaint',
};
const ASK_US: RouteWay = { text: 'I am not sure: ask us', place: 'contact' };
const UNSAFE: RouteWay = { text: 'Somebody is not safe: see who to call', place: 'emergencies' };

const NOT_ASKED_YET: RouteWay = {
  text: 'I have not asked for the help yet: ask for it',
  route: 'service-request',
};

const ANSWERED: RouteWay = { text: 'You have answered my complaint already', route: 'review-request' };

type Words = Pick<Route, 'why' | 'ways'>;

/** To whom else it belongs: why we do not decide it, and how long it takes there. */
function toOthers(id: keyof typeof complaintRoutes, { expect, ...words }: Words & { expect: string }): Route {
  return { id, title: complaintRoutes[id].title, formId: null, expect, ...words };
}

/** To our own complaint form, where the law has no other for it. */
function toUs(id: keyof typeof complaintRoutes, words: Words): Route {
  const { title } = complaintRoutes[id];
  return { id, title, formId: 'complaint', begin: 'Start your complaint', ...words };
}

/** One law for the care of adults and of children. */
function toSocialServices(id: 'adult-social-care' | 'childrens-social-care'): Route {
  return {
    id,
    title: complaintRoutes[id].title,
    why: [
      'In Wales, complaints about social services have a law of their own. Our complaints officer for social services deals with them.',
      'We offer to talk with you about it. If somebody is not safe, call now. Do not wait for an answer to a form.',
    ],
    formId: 'social-services',
    begin: 'Start your complaint about social services',
    ways: [UNSAFE, NOT_ASKED_YET, ANSWERED, ABOUT_US],
  };
}

const SOCIAL_WORK_IN_SCOTLAND = {
  why: [
    'In Scotland, complaints about social work go the same way as other complaints to a council.',
    'If somebody is not safe, call now. Do not wait for an answer to a form.',
  ],
  ways: [UNSAFE, NOT_ASKED_YET],
} as const;

const TRUSTS_IN_NORTHERN_IRELAND = {
  why: [
    'In Northern Ireland, health and social care trusts look after adults, children and families. Councils do not.',
    'Complain to the trust that gives or arranges the care. Each has a complaints team.',
  ],
  expect: 'How long it takes depends on the trust. Ask it when you tell it.',
  ways: [UNSAFE, ABOUT_US, ASK_US],
} as const;

const SCHOOL_ITSELF = 'How long it takes is in the school’s own complaints policy.';
const COMMISSIONER = 'How long it takes, the Commissioner tells you.';

/**
 * Where what has a law of its own in England goes in the other nations: social services in Wales (SI 2014/1794), social work
 * in Scotland (SI 2016/157, since April 2017 the SPSO’s procedure); schools by their governors, in Scotland by the council;
 * councillors to a commissioner or the ombudsman of the nation.
 */
export const chooserElsewhere: Readonly<Record<CouncilNation, Elsewhere>> = {
  england: {},
  wales: {
    'adult-social-care': toSocialServices('adult-social-care'),
    'childrens-social-care': toSocialServices('childrens-social-care'),
    'school-complaint': toOthers('school-complaint', {
      why: [
        'The school itself decides complaints about it, by its own policy. The council has no power to decide them.',
        'Tell the school first, then its governors. A child who is not safe is our concern at once.',
      ],
      expect: SCHOOL_ITSELF,
      ways: [UNSAFE, ABOUT_US, ASK_US],
    }),
    'councillor-conduct': toOthers('councillor-conduct', {
      why: [
        'In Wales, the Public Services Ombudsman for Wales looks at how councillors behave. The council does not decide it.',
        'Its website says how to complain: www.ombudsman.wales. It is free.',
      ],
      expect: 'How long it takes, the Ombudsman tells you.',
      ways: [ABOUT_US, ASK_US],
    }),
  },
  scotland: {
    'adult-social-care': toUs('adult-social-care', SOCIAL_WORK_IN_SCOTLAND),
    'childrens-social-care': toUs('childrens-social-care', SOCIAL_WORK_IN_SCOTLAND),
    'school-complaint': toUs('school-complaint', {
      why: [
        'In Scotland, council schools are a service of ours, so you can complain to us about one. Tell the school first if you can.',
        'An independent school has a complaints procedure of its own.',
      ],
      ways: [UNSAFE, ASK_US],
    }),
    'councillor-conduct': toOthers('councillor-conduct', {
      why: [
        'In Scotland, the Ethical Standards Commissioner looks at how councillors behave. The council does not decide it.',
        'The website says how to complain: www.ethicalstandards.org.uk. It is free.',
      ],
      expect: COMMISSIONER,
      ways: [ABOUT_US, ASK_US],
    }),
  },
  'northern-ireland': {
    'adult-social-care': toOthers('adult-social-care', TRUSTS_IN_NORTHERN_IRELAND),
    'childrens-social-care': toOthers('childrens-social-care', TRUSTS_IN_NORTHERN_IRELAND),
    'school-complaint': toOthers('school-complaint', {
      why: [
        'In Northern Ireland, schools are not the council’s. The school itself decides complaints about it.',
        'Tell the school first, then its governors. The Education Authority can say what comes after that.',
      ],
      expect: SCHOOL_ITSELF,
      ways: [UNSAFE, ABOUT_US, ASK_US],
    }),
    'councillor-conduct': toOthers('councillor-conduct', {
      why: [
        'In Northern Ireland, the Local Government Commissioner for Standards looks at how councillors behave. The council does not decide it.',
        'The website says how to complain: www.nipso.org.uk. It is free.',
      ],
      expect: COMMISSIONER,
      ways: [ABOUT_US, ASK_US],
    }),
  },
};
