// Awaiting a translator’s check.
import type { ProcessId } from '#lib/domain/processes/process-id';
import { adultSocialCare } from '#lib/messages/cy/processes/adult-social-care';
import { childrensSocialCare } from '#lib/messages/cy/processes/childrens-social-care';
import { comment } from '#lib/messages/cy/processes/comment';
import { complaint } from '#lib/messages/cy/processes/complaint';
import { compliment } from '#lib/messages/cy/processes/compliment';
import { councillorConduct } from '#lib/messages/cy/processes/councillor-conduct';
import { dataProtectionComplaint } from '#lib/messages/cy/processes/data-protection-complaint';
import { eir } from '#lib/messages/cy/processes/eir';
import { foi } from '#lib/messages/cy/processes/foi';
import { hazard } from '#lib/messages/cy/processes/hazard';
import { lawEnforcementDisclosure } from '#lib/messages/cy/processes/law-enforcement-disclosure';
import { memberEnquiry } from '#lib/messages/cy/processes/member-enquiry';
import { publicRecord } from '#lib/messages/cy/processes/public-record';
import { query } from '#lib/messages/cy/processes/query';
import { reviewRequest } from '#lib/messages/cy/processes/review-request';
import { sar } from '#lib/messages/cy/processes/sar';
import { schoolComplaint } from '#lib/messages/cy/processes/school-complaint';
import { serviceRequest } from '#lib/messages/cy/processes/service-request';
import { socialServices } from '#lib/messages/cy/processes/social-services';
import type { ProcessWords } from '#lib/messages/en/processes/process-words';

export const processes = {
  complaint,
  'service-request': serviceRequest,
  hazard,
  compliment,
  comment,
  query,
  foi,
  eir,
  sar,
  'sar-part-3': sar,
  'data-protection-complaint': dataProtectionComplaint,
  'public-record': publicRecord,
  'law-enforcement-disclosure': lawEnforcementDisclosure,
  'member-enquiry': memberEnquiry,
  'adult-social-care': adultSocialCare,
  'childrens-social-care': childrensSocialCare,
  'social-services': socialServices,
  'school-complaint': schoolComplaint,
  'councillor-conduct': councillorConduct,
  'review-request': reviewRequest,
  'internal-review-request': reviewRequest,
  'care-review-request': reviewRequest,
} as const satisfies Readonly<Record<ProcessId, ProcessWords>>;
