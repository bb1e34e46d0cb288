import { formatLong, londonDate } from '#lib/domain/calendar/plain-date';
import type { Locale } from '#lib/messages/translate';

const clock = new Intl.DateTimeFormat('en-GB', {
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});

/** 'Friday 4 December 2026, 9:05 am', London time, for an ISO instant. */
export function instantInWords(at: string, locale: Locale): string {
  const instant = new Date(at);
  return `${formatLong(londonDate(instant), locale)}, ${clock.format(instant)}`;
}
