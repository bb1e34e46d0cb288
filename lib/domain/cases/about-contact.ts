import type { EventType } from '#lib/domain/cases/event';

const ABOUT_CONTACT: readonly EventType[] = [
  'contact-warned',
  'contact-limited',
  'contact-limit-reviewed',
  'contact-limit-lifted',
];

/** Whether an event is about how somebody contacts us: no word on their matter, and for nobody who asks or reads for them. */
export function isAboutContact(type: EventType): boolean {
  return ABOUT_CONTACT.includes(type);
}
