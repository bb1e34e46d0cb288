// Awaiting a translator’s check.
import { adultSocialCareForm } from '#lib/messages/cy/forms/adult-social-care-form';
import { carePages } from '#lib/messages/cy/forms/care-pages';
import { childrensSocialCareForm } from '#lib/messages/cy/forms/childrens-social-care-form';
import { chooserComplaints } from '#lib/messages/cy/forms/chooser-complaints';
import { chooserDefinition } from '#lib/messages/cy/forms/chooser-definition';
import { chooserElsewhere } from '#lib/messages/cy/forms/chooser-elsewhere';
import { chooserRoutes } from '#lib/messages/cy/forms/chooser-routes';
import { commentForm } from '#lib/messages/cy/forms/comment-form';
import { complaintForm } from '#lib/messages/cy/forms/complaint-form';
import { complaintPages } from '#lib/messages/cy/forms/complaint-pages';
import { complimentForm } from '#lib/messages/cy/forms/compliment-form';
import { contactQuestions } from '#lib/messages/cy/forms/contact-questions';
import { councillorConductForm } from '#lib/messages/cy/forms/councillor-conduct-form';
import { councillorConductPages } from '#lib/messages/cy/forms/councillor-conduct-pages';
import { dangerPages } from '#lib/messages/cy/forms/danger-pages';
import { dataProtectionComplaintForm } from '#lib/messages/cy/forms/data-protection-complaint-form';
import { eirForm } from '#lib/messages/cy/forms/eir-form';
import { filesQuestion } from '#lib/messages/cy/forms/files-question';
import { foiForm } from '#lib/messages/cy/forms/foi-form';
import { foiPages } from '#lib/messages/cy/forms/foi-pages';
import { hazardForm } from '#lib/messages/cy/forms/hazard-form';
import { lawEnforcementDisclosureForm } from '#lib/messages/cy/forms/law-enforcement-disclosure-form';
import { lawEnforcementPages } from '#lib/messages/cy/forms/law-enforcement-pages';
import { memberEnquiryForm } from '#lib/messages/cy/forms/member-enquiry-form';
import { memberResidentPages } from '#lib/messages/cy/forms/member-resident-pages';
import { publicRecordForm } from '#lib/messages/cy/forms/public-record-form';
import { queryForm } from '#lib/messages/cy/forms/query-form';
import { replyWanted } from '#lib/messages/cy/forms/reply-wanted';
import { reviewRequestForm } from '#lib/messages/cy/forms/review-request-form';
import { sarForm } from '#lib/messages/cy/forms/sar-form';
import { schoolComplaintForm } from '#lib/messages/cy/forms/school-complaint-form';
import { serviceRequestForm } from '#lib/messages/cy/forms/service-request-form';
import { homesAndPlaces } from '#lib/messages/cy/forms/services/homes-and-places';
import { moneyAndParking } from '#lib/messages/cy/forms/services/money-and-parking';
import { streets } from '#lib/messages/cy/forms/services/streets';
import { sharedQuestions } from '#lib/messages/cy/forms/shared-questions';
import { socialServicesForm } from '#lib/messages/cy/forms/social-services-form';

/**
 * Each sentence of the forms’ definitions in Welsh, in files named as theirs; one that two definitions share is in one of
 * them.
 */
export const forms: Readonly<Record<string, string>> = {
  ...adultSocialCareForm,
  ...carePages,
  ...childrensSocialCareForm,
  ...chooserComplaints,
  ...chooserDefinition,
  ...chooserElsewhere,
  ...chooserRoutes,
  ...commentForm,
  ...complaintForm,
  ...complaintPages,
  ...complimentForm,
  ...contactQuestions,
  ...councillorConductForm,
  ...councillorConductPages,
  ...dangerPages,
  ...dataProtectionComplaintForm,
  ...eirForm,
  ...filesQuestion,
  ...foiForm,
  ...foiPages,
  ...hazardForm,
  ...lawEnforcementDisclosureForm,
  ...lawEnforcementPages,
  ...memberEnquiryForm,
  ...memberResidentPages,
  ...publicRecordForm,
  ...queryForm,
  ...replyWanted,
  ...reviewRequestForm,
  ...sarForm,
  ...schoolComplaintForm,
  ...serviceRequestForm,
  ...homesAndPlaces,
  ...moneyAndParking,
  ...streets,
  ...sharedQuestions,
  ...socialServicesForm,
};
