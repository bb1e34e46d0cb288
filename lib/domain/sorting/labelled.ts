import { commentOrSuggestion } from '#lib/domain/sorting/sentences/comment-or-suggestion';
import { complaintAdultSocialCare } from '#lib/domain/sorting/sentences/complaint-adult-social-care';
import { complaintChildrensSocialCare } from '#lib/domain/sorting/sentences/complaint-childrens-social-care';
import { complaintCouncillor } from '#lib/domain/sorting/sentences/complaint-councillor';
import { complaintGeneral } from '#lib/domain/sorting/sentences/complaint-general';
import { complaintSchool } from '#lib/domain/sorting/sentences/complaint-school';
import { compliment } from '#lib/domain/sorting/sentences/compliment';
import { dataProtectionComplaint } from '#lib/domain/sorting/sentences/data-protection-complaint';
import { eir } from '#lib/domain/sorting/sentences/eir';
import { emergency } from '#lib/domain/sorting/sentences/emergency';
import { foi } from '#lib/domain/sorting/sentences/foi';
import { fourthRecords } from '#lib/domain/sorting/sentences/fourth-writer-records';
import { fourthRequests } from '#lib/domain/sorting/sentences/fourth-writer-requests';
import { fourthTroubles } from '#lib/domain/sorting/sentences/fourth-writer-troubles';
import { lawEnforcementDisclosure } from '#lib/domain/sorting/sentences/law-enforcement-disclosure';
import { memberEnquiry } from '#lib/domain/sorting/sentences/member-enquiry';
import { otherOrganisation } from '#lib/domain/sorting/sentences/other-organisation';
import { publicRecord } from '#lib/domain/sorting/sentences/public-record';
import { query } from '#lib/domain/sorting/sentences/query';
import { sar } from '#lib/domain/sorting/sentences/sar';
import { secondRecords } from '#lib/domain/sorting/sentences/second-writer-records';
import { secondRequests } from '#lib/domain/sorting/sentences/second-writer-requests';
import { secondTroubles } from '#lib/domain/sorting/sentences/second-writer-troubles';
import { serviceRequest } from '#lib/domain/sorting/sentences/service-request';
import { stage2OrReview } from '#lib/domain/sorting/sentences/stage-2-or-review';
import { thirdRecords } from '#lib/domain/sorting/sentences/third-writer-records';
import { thirdRequests } from '#lib/domain/sorting/sentences/third-writer-requests';
import { thirdTroubles } from '#lib/domain/sorting/sentences/third-writer-troubles';
import { type SortRouteId, sortRouteIds } from '#lib/domain/sorting/sort-route';

/** Something somebody wrote, and where it should lead. */
export type Known = { readonly route: SortRouteId; readonly text: string };

/** With whose hand it is: what one hand writes resembles itself. */
export type Labelled = Known & { readonly writer: Writer };

const first: Readonly<Record<SortRouteId, readonly string[]>> = {
  'complaint-general': complaintGeneral,
  'complaint-adult-social-care': complaintAdultSocialCare,
  'complaint-childrens-social-care': complaintChildrensSocialCare,
  'complaint-school': complaintSchool,
  'complaint-councillor': complaintCouncillor,
  'service-request': serviceRequest,
  compliment,
  'comment-or-suggestion': commentOrSuggestion,
  query,
  foi,
  eir,
  sar,
  'public-record': publicRecord,
  'law-enforcement-disclosure': lawEnforcementDisclosure,
  'data-protection-complaint': dataProtectionComplaint,
  'stage-2-or-review': stage2OrReview,
  'member-enquiry': memberEnquiry,
  'other-organisation': otherOrganisation,
  emergency,
};

const sentences = {
  first,
  second: { ...secondTroubles, ...secondRequests, ...secondRecords },
  third: { ...thirdTroubles, ...thirdRequests, ...thirdRecords },
  fourth: { ...fourthTroubles, ...fourthRequests, ...fourthRecords },
} as const satisfies Readonly<Record<string, Readonly<Record<SortRouteId, readonly string[]>>>>;

export type Writer = keyof typeof sentences;

/** Whose sentences there are. */
export const writers: readonly Writer[] = ['first', 'second', 'third', 'fourth'];

/** Every sentence, in an order that follows from its letters, so that no route is learnt last. */
export const labelled: readonly Labelled[] = writers
  .flatMap((writer) =>
    sortRouteIds.flatMap((route) => sentences[writer][route].map((text) => ({ route, text, writer }))),
  )
  .toSorted((a, b) => hashOf(a.text) - hashOf(b.text));

/** The half a sorter is taught with to tell how good it is. Nobody can choose which half a sentence is in. */
export const learned: readonly Labelled[] = labelled.filter(({ text }) => isLearned(text));

/** The half that this sorter never sees. */
export const unseen: readonly Labelled[] = labelled.filter(({ text }) => !isLearned(text));

/** Whether a text is in the half that is learnt from. The lowest bit of the hash alone depends on too little of it. */
export function isLearned(text: string): boolean {
  return ((hashOf(text) >>> 16) & 1) === 0;
}

/** FNV-1a. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
