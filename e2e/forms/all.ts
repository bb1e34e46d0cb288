import { careComplaint, childrensComplaint, councillorComplaint, schoolComplaint } from './care.ts';
import { comment, complaint, compliment, question } from './general.ts';
import { dataComplaint, environmentalRequest, informationRequest, ownInformation } from './information.ts';
import { disclosure, publicRecord } from './records.ts';
import { hazard, memberEnquiry, reviewRequest, serviceRequest } from './requests.ts';

export const ALL_FORMS = [
  complaint,
  careComplaint,
  childrensComplaint,
  schoolComplaint,
  councillorComplaint,
  reviewRequest,
  serviceRequest,
  hazard,
  compliment,
  comment,
  question,
  informationRequest,
  environmentalRequest,
  ownInformation,
  dataComplaint,
  publicRecord,
  memberEnquiry,
  disclosure,
] as const;
