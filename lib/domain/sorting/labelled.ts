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
import { lawEnforcementDisclosure } from '#lib/domain/sorting/sentences/law-enforcement-disclosure';
import { memberEnquiry } from '#lib/domain/sorting/sentences/member-enquiry';
import { otherOrganisation } from '#lib/domain/sorting/sentences/other-organisation';
import { publicRecord } from '#lib/domain/sorting/sentences/public-record';
import { query } from '#lib/domain/sorting/sentences/query';
import { sar } from '#lib/domain/sorting/sentences/sar';
import { serviceRequest } from '#lib/domain/sorting/sentences/service-request';
import { stage2OrReview } from '#lib/domain/sorting/sentences/stage-2-or-review';
import { type SortRouteId, sortRouteIds } from '#lib/domain/sorting/sort-route';

export type Labelled = { readonly route: SortRouteId; readonly text: string };

const sentences: Readonly<Record<SortRouteId, readonly string[]>> = {
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

/** Every sentence we wrote, with where it should lead. */
const labelled: readonly Labelled[] = sortRouteIds.flatMap((route) =>
  sentences[route].map((text) => ({ route, text })),
);

/** The half the sorter learns from. Which half a sentence is in follows from its letters, so nobody can choose. */
export const learned: readonly Labelled[] = labelled.filter(({ text }) => isLearned(text));

/** The half that it never sees, to tell how good it is. */
export const unseen: readonly Labelled[] = labelled.filter(({ text }) => !isLearned(text));

// FNV-1a: its lowest bit alone depends on too little of the text.
function isLearned(text: string): boolean {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 16) & 1) === 0;
}
