import type { ProcessId } from '#lib/domain/processes/process-id';
import { adultSocialCare } from '#lib/messages/en/processes/adult-social-care';
import { childrensSocialCare } from '#lib/messages/en/processes/childrens-social-care';
import { comment } from '#lib/messages/en/processes/comment';
import { complaint } from '#lib/messages/en/processes/complaint';
import { compliment } from '#lib/messages/en/processes/compliment';
import { councillorConduct } from '#lib/messages/en/processes/councillor-conduct';
import { dataProtectionComplaint } from '#lib/messages/en/processes/data-protection-complaint';
import { eir } from '#lib/messages/en/processes/eir';
import { foi } from '#lib/messages/en/processes/foi';
import { hazard } from '#lib/messages/en/processes/hazard';
import { lawEnforcementDisclosure } from '#lib/messages/en/processes/law-enforcement-disclosure';
import { memberEnquiry } from '#lib/messages/en/processes/member-enquiry';
import type { ProcessWords } from '#lib/messages/en/processes/process-words';
import { publicRecord } from '#lib/messages/en/processes/public-record';
import { query } from '#lib/messages/en/processes/query';
import { reviewRequest } from '#lib/messages/en/processes/review-request';
import { sar } from '#lib/messages/en/processes/sar';
import { schoolComplaint } from '#lib/messages/en/processes/school-complaint';
import { serviceRequest } from '#lib/messages/en/processes/service-request';
import { socialServices } from '#lib/messages/en/processes/social-services';

/** The words of every process. Adding one is a file and a line here. */
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
  // It reads the same to whoever asked.
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
