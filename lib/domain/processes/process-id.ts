/** Every process the council runs, by the one word used in table, type, URL and page. */
export const processIds = [
  'complaint',
  'service-request',
  'hazard',
  'compliment',
  'comment',
  'query',
  'foi',
  'eir',
  'sar',
  'sar-part-3',
  'data-protection-complaint',
  'public-record',
  'law-enforcement-disclosure',
  'member-enquiry',
  'adult-social-care',
  'childrens-social-care',
  'social-services',
  'school-complaint',
  'councillor-conduct',
  'review-request',
  'internal-review-request',
  'care-review-request',
] as const;

export type ProcessId = (typeof processIds)[number];

/** Narrows text from outside (a URL, a row) to a process id. */
export function isProcessId(text: string): text is ProcessId {
  return processIds.some((id) => id === text);
}
