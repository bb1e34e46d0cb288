import { formatLong, londonDate } from '#lib/domain/calendar/plain-date';
import { type Locale, translator } from '#lib/messages/translate';

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

/** 'PDF, 120 KB'. */
export function aboutFile({ name, size }: { name: string; size: number }, locale: Locale): string {
  const type = name.split('.').at(-1)?.slice(0, 5).toUpperCase() ?? '';
  const shown =
    size < 1_000_000 ? `${Math.max(1, Math.round(size / 1000))} KB` : `${(size / 1_000_000).toFixed(1)} MB`;
  return translator(locale, 'track.letters')('fileAbout', { type, size: shown });
}
