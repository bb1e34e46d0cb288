import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { workingDays } from '#lib/domain/deadlines/limit';
import { policyDuty } from '#lib/domain/deadlines/rules/parts';

const title = 'Council customer standard';

const answer = {
  ...policyDuty,
  limit: workingDays(10),
  starts: 'received',
  stops: ['response-sent'],
  soonWithin: 3,
} as const satisfies Partial<ClockRule>;

/** No Act or code sets these limits: they are the council's own. */
export const customerStandardClocks = {
  serviceRequest: {
    ...answer,
    id: 'service-request-answer',
    name: 'Tell the resident what we will do',
    source: { title, rule: 'answer a service request within 10 working days of receipt' },
  },
  /** After the investigation, its summary and the work to make the home safe have had their time. */
  hazard: {
    ...answer,
    id: 'hazard-answer',
    name: 'Answer',
    limit: workingDays(15),
    source: { title, rule: 'answer the report of a hazard within 15 working days of receipt' },
  },
  /** The council passes a complaint about a school on, or says who decides it. */
  schoolComplaint: {
    ...answer,
    id: 'school-complaint-answer',
    name: 'Pass it on, or say who decides',
    source: { title, rule: 'pass a complaint about a school on within 10 working days of receipt' },
  },
  /** Whoever looks again keeps to the time of the stage that was asked for: it counts from the same day. */
  reviewRequest: {
    ...answer,
    id: 'review-request-answer',
    name: 'Find the earlier case',
    limit: workingDays(3),
    soonWithin: 1,
    source: {
      title,
      rule: 'find the answer that somebody wants looked at again within 3 working days of receipt; the time to look again counts from receipt, too',
    },
  },
  comment: {
    ...answer,
    id: 'comment-answer',
    name: 'Answer',
    source: { title, rule: 'answer a comment or suggestion within 10 working days of receipt' },
  },
  query: {
    ...answer,
    id: 'query-answer',
    name: 'Answer',
    source: { title, rule: 'answer a question within 10 working days of receipt' },
  },
  /** No setting moves it: what is asked in writing is under the Freedom of Information Act, whose date it keeps within. */
  publicRecord: {
    ...answer,
    id: 'public-record-answer',
    name: 'Answer',
    limit: workingDays(20),
    soonWithin: 5,
    source: { title, rule: 'answer a request for public records within 20 working days of receipt' },
    settings: [],
  },
  lawEnforcementDisclosure: {
    ...answer,
    id: 'disclosure-decision',
    name: 'Decide',
    source: { title, rule: 'decide on a disclosure request within 10 working days of receipt' },
  },
  compliment: {
    ...answer,
    id: 'compliment-thanks',
    name: 'Thank the sender',
    source: { title, rule: 'thank the sender of a compliment within 10 working days of receipt' },
  },
  /** Data Protection Act 2018 s.164A says only "without undue delay". */
  dataProtectionComplaint: {
    ...answer,
    id: 'dpc-answer',
    name: 'Answer',
    limit: workingDays(20),
    soonWithin: 5,
    source: { title, rule: 'answer a complaint about personal data within 20 working days of receipt' },
  },
  /** Ends when our answer to them is on record, or with their decision. */
  ombudsmanEnquiry: {
    ...answer,
    id: 'ombudsman-enquiry',
    name: 'Answer the Ombudsman or the regulator',
    limit: workingDays(20),
    starts: 'taken-further',
    stops: ['enquiry-answered', 'response-sent'],
    source: {
      title,
      rule: 'answer an enquiry of the Ombudsman or the regulator within 20 working days; the date in their letter goes first',
    },
  },
  /** Of a case that is taken up again: the law's own clock has stopped with the first answer. */
  reopened: {
    ...answer,
    id: 'reopened-answer',
    name: 'Answer again',
    starts: 'reopened',
    again: true,
    source: { title, rule: 'answer again within 10 working days of taking a case up again' },
  },
} as const satisfies Record<string, ClockRule>;
