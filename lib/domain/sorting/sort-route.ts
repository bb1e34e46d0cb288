/** Where somebody's own words can lead. A sentence of the labelled set belongs to one of these. */
export const sortRouteIds = [
  'complaint-general',
  'complaint-adult-social-care',
  'complaint-childrens-social-care',
  'complaint-school',
  'complaint-councillor',
  'service-request',
  'compliment',
  'comment-or-suggestion',
  'query',
  'foi',
  'eir',
  'sar',
  'public-record',
  'law-enforcement-disclosure',
  'data-protection-complaint',
  'stage-2-or-review',
  'member-enquiry',
  'other-organisation',
  'emergency',
] as const;

export type SortRouteId = (typeof sortRouteIds)[number];

/** Narrows text from outside. */
export function isSortRouteId(text: string): text is SortRouteId {
  return sortRouteIds.some((id) => id === text);
}
