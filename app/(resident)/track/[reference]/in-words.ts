import { formatLong, londonDate } from '#lib/domain/calendar/plain-date';
import type { Locale } from '#lib/messages/translate';

const ofTheDay = { hour: 'numeric', minute: '2-digit', timeZone: 'Europe/London' } as const;

// Welsh readers know am and pm as English: in Welsh the day has 24 hours.
const clocks: Readonly<Record<Locale, Intl.DateTimeFormat>> = {
  en: new Intl.DateTimeFormat('en-GB', { ...ofTheDay, hour12: true }),
  cy: new Intl.DateTimeFormat('cy', { ...ofTheDay, hourCycle: 'h23' }),
};

/** 'Friday 4 December 2026, 9:05 am' in English and 'dydd Gwener 4 Rhagfyr 2026, 09:05' in Welsh, London time, for an ISO instant. */
export function instantInWords(at: string, locale: Locale): string {
  const instant = new Date(at);
  return `${formatLong(londonDate(instant), locale)}, ${clocks[locale].format(instant)}`;
}
