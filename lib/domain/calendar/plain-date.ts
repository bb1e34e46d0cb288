declare const plainDateBrand: unique symbol;

/** A calendar date 'YYYY-MM-DD' that exists, years 1900 to 2199. Sorts correctly as text. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

export type DateParts = { readonly year: number; readonly month: number; readonly day: number };

const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;
const MS_PER_DAY = 86_400_000;
const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Reads 'YYYY-MM-DD'. Null for another shape, a date that does not exist or a year out of range. */
export function parsePlainDate(text: string): PlainDate | null {
  return isPlainDate(text) ? text : null;
}

/** For literals and trusted rows. Throws RangeError where parsePlainDate gives null. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a calendar date between 1900 and 2199: ${text}`);
  return text;
}

/** Month 1 to 12, day 1 to 31. Null when there is no such date. */
export function fromParts({ year, month, day }: DateParts): PlainDate | null {
  return parsePlainDate(`${year}-${twoDigits(month)}-${twoDigits(day)}`);
}

/** Whole calendar days later, earlier when n is negative. Throws RangeError outside 1900 to 2199. */
export function addDays(date: PlainDate, n: number): PlainDate {
  return fromDayNumber(dayNumber(date) + n);
}

/**
 * The same day number n months later, or that month's last day when it is shorter (ICO, right of access:
 * the corresponding calendar date). Throws RangeError outside 1900 to 2199.
 */
export function addMonths(date: PlainDate, n: number): PlainDate {
  const { year, month, day } = toParts(date);
  const lastDay = new Date(Date.UTC(year, month + n, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month - 1 + n, Math.min(day, lastDay)));
}

/** Calendar days from one date to another, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since Thursday 1 January 1970, negative before; for counting fast. */
export function dayNumber(date: PlainDate): number {
  return Date.parse(date) / MS_PER_DAY;
}

/** The date with that day number. Throws RangeError outside 1900 to 2199. */
export function fromDayNumber(number: number): PlainDate {
  return fromUtc(number * MS_PER_DAY);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(date: PlainDate): number {
  return new Date(date).getUTCDay();
}

/** Saturday or Sunday. */
export function isWeekend(date: PlainDate): boolean {
  const day = weekday(date);
  return day === 0 || day === 6;
}

/** Negative when a is earlier, 0 when equal, positive when a is later; for Array.sort. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return daysBetween(b, a);
}

/** The year in full: 2026. */
export function yearOf(date: PlainDate): number {
  return toParts(date).year;
}

// '30/06/2026, 23:30:00'
const londonFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/**
 * The date in the United Kingdom at an instant. The day of receipt ends at midnight London time, not at close
 * of office (Berend v Information Commissioner, EA/2006/0049). Throws RangeError for an unreadable instant.
 */
export function londonDate(instant: Date): PlainDate {
  return plainDate(londonFormat.format(instant).slice(0, 10).split('/').reverse().join('-'));
}

/** The time in the United Kingdom at an instant: '17:05:00'. Throws RangeError for an unreadable instant. */
export function londonTime(instant: Date): string {
  return londonFormat.format(instant).slice(-8);
}

/**
 * The instant at which it is that time ('14:05') on that day in the United Kingdom: the first of two in the hour that
 * comes twice, the one an hour later in the hour that is left out.
 */
export function londonInstant(date: PlainDate, time: string): Date {
  const winter = new Date(`${date}T${time}:00Z`);
  const summer = new Date(winter.getTime() - 3_600_000);
  return londonDate(summer) === date && londonTime(summer) === `${time}:00` ? summer : winter;
}

/** 'Friday 4 December 2026' for locale 'en', 'dydd Gwener 4 Rhagfyr 2026' for 'cy'. */
export function formatLong(date: PlainDate, locale: string): string {
  const text = longFormat(locale).format(new Date(date)).replaceAll(',', '');
  // Welsh writes the day small within a sentence, where most dates stand.
  return text.replace(/^Dydd/, 'dydd');
}

/** '4 Dec 2026' for locale 'en'. */
export function formatShort(date: PlainDate, locale: string): string {
  return shortFormat(locale).format(new Date(date)).replaceAll(',', '');
}

const longFormat = onePerLocale({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
const shortFormat = onePerLocale({ day: 'numeric', month: 'short', year: 'numeric' });

// Building a formatter costs far more than using it, and a queue page shows a hundred dates.
function onePerLocale(options: Intl.DateTimeFormatOptions): (locale: string) => Intl.DateTimeFormat {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (locale) => {
    const known = formats.get(locale);
    if (known) return known;
    const language = locale === 'en' ? 'en-GB' : locale;
    const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
    formats.set(locale, format);
    return format;
  };
}

function isPlainDate(text: string): text is PlainDate {
  if (!SHAPE.test(text)) return false;
  const { year, month, day } = toParts(text);
  // JavaScript rolls 30 February over into March: a real date comes back as it went in.
  return isInRange(text) && isoText(Date.UTC(year, month - 1, day)) === text;
}

function toParts(text: string): DateParts {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), day: Number(text.slice(8, 10)) };
}

function fromUtc(ms: number): PlainDate {
  const text = isoText(ms);
  if (!isInRange(text)) throw new RangeError(`Not a calendar date between 1900 and 2199: ${text}`);
  return text;
}

// A date that JavaScript wrote exists; only its year can be out of range ('+010000' and '-000001' read as 10 and 0).
function isInRange(text: string): text is PlainDate {
  const { year } = toParts(text);
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

// Deadlines are recomputed by the hundred thousand, over the same few thousand days.
const isoTexts = new Map<number, string>();

function isoText(ms: number): string {
  const known = isoTexts.get(ms);
  if (known !== undefined) return known;
  const text = new Date(ms).toISOString().slice(0, 10);
  isoTexts.set(ms, text);
  return text;
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0');
}

/** The earlier of two dates; the other where one is null, and null where both are. */
export function earlierOf<T extends PlainDate | null>(one: T, other: T): T {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}
