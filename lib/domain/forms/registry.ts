import type { CouncilNation } from '#lib/domain/council/nation';
import { adultSocialCareForm } from '#lib/domain/forms/adult-social-care-form';
import { childrensSocialCareForm } from '#lib/domain/forms/childrens-social-care-form';
import { commentForm } from '#lib/domain/forms/comment-form';
import { complaintForm } from '#lib/domain/forms/complaint-form';
import { complimentForm } from '#lib/domain/forms/compliment-form';
import { councillorConductForm } from '#lib/domain/forms/councillor-conduct-form';
import { dataProtectionComplaintForm } from '#lib/domain/forms/data-protection-complaint-form';
import { eirForm } from '#lib/domain/forms/eir-form';
import { foiForm } from '#lib/domain/forms/foi-form';
import type { Form } from '#lib/domain/forms/form';
import { hazardForm } from '#lib/domain/forms/hazard-form';
import { lawEnforcementDisclosureForm } from '#lib/domain/forms/law-enforcement-disclosure-form';
import { memberEnquiryForm } from '#lib/domain/forms/member-enquiry-form';
import { publicRecordForm } from '#lib/domain/forms/public-record-form';
import { queryForm } from '#lib/domain/forms/query-form';
import { reviewRequestForm } from '#lib/domain/forms/review-request-form';
import { sarForm } from '#lib/domain/forms/sar-form';
import { schoolComplaintForm } from '#lib/domain/forms/school-complaint-form';
import { serviceRequestForm } from '#lib/domain/forms/service-request-form';
import { socialServicesForm } from '#lib/domain/forms/social-services-form';
import { isRunIn, PROCESSES } from '#lib/domain/processes/registry';

/** Every e-form, in the order they are offered. A new form is one line here. */
export const forms: readonly Form[] = [
  serviceRequestForm,
  hazardForm,
  complaintForm,
  adultSocialCareForm,
  childrensSocialCareForm,
  socialServicesForm,
  schoolComplaintForm,
  councillorConductForm,
  reviewRequestForm,
  complimentForm,
  commentForm,
  queryForm,
  foiForm,
  eirForm,
  sarForm,
  dataProtectionComplaintForm,
  publicRecordForm,
  memberEnquiryForm,
  lawEnforcementDisclosureForm,
];

/** The forms of the processes that councils of a nation run. */
export function formsIn(nation: CouncilNation): readonly Form[] {
  return forms.filter(({ process }) => isRunIn(process, nation));
}

/** The form with this id that councils of a nation offer; null for text that names none. */
export function formIn(nation: CouncilNation, id: string): Form | null {
  return formsIn(nation).find((form) => form.id === id) ?? null;
}

/** Whether what is told in a form may have to be hidden from others at home: of its own process, or of one an answer leads to. */
export function isSensitiveForm({ process, facts: { processBy } }: Form): boolean {
  return [process, ...Object.values(processBy?.processes ?? {})].some((id) => PROCESSES[id].sensitive);
}

/** The form with this id; null for text that names none. */
export function formById(id: string): Form | null {
  return forms.find((form) => form.id === id) ?? null;
}
