import type { FormId, Place } from '#lib/domain/forms/form';
import type { RouteId } from '#lib/domain/forms/route';
import type { SortRouteId } from '#lib/domain/sorting/sort-route';

/** Where a suggestion leads: a form that begins with the words already written, an end of the chooser, or a page. */
export type Lead = { readonly form: FormId } | { readonly route: RouteId } | { readonly place: Place };

export const leads: Readonly<Record<SortRouteId, Lead>> = {
  'complaint-general': { form: 'complaint' },
  'complaint-adult-social-care': { form: 'adult-social-care' },
  'complaint-childrens-social-care': { form: 'childrens-social-care' },
  'complaint-school': { form: 'school-complaint' },
  'complaint-councillor': { form: 'councillor-conduct' },
  'service-request': { form: 'service-request' },
  compliment: { form: 'compliment' },
  'comment-or-suggestion': { form: 'comment' },
  query: { form: 'query' },
  foi: { form: 'foi' },
  eir: { form: 'eir' },
  sar: { form: 'sar' },
  'public-record': { form: 'public-record' },
  'law-enforcement-disclosure': { form: 'law-enforcement-disclosure' },
  'data-protection-complaint': { form: 'data-protection-complaint' },
  'stage-2-or-review': { form: 'review-request' },
  'member-enquiry': { form: 'member-enquiry' },
  'other-organisation': { route: 'other-body' },
  emergency: { place: 'emergencies' },
};
