import { compareDates, fromParts, type PlainDate, yearOf } from '#lib/domain/calendar/plain-date';

/** What somebody typed of the date of their birth. */
export type TypedBirth = { readonly day: string; readonly month: string; readonly year: string };

/** The age that each band begins with, above the first. */
const BANDS = [
  ...([
    ['16-24', 16],
    ['25-34', 25],
    ['35-44', 35],
    ['45-54', 45],
  ] as const),
  ...([
    ['55-64', 55],
    ['65-74', 65],
    ['75-over', 75],
  ] as const),
];

/**
 * The band of ages that somebody is in today. The year alone will do, or month and year: what is left out is taken to be the
 * middle. Null for a date that does not exist, is still to come or before 1900. The date itself goes no further than this.
 */
export function ageBand(typed: TypedBirth, today: PlainDate): string | null {
  const born = fromParts({
    year: numberIn(typed.year, Number.NaN),
    month: numberIn(typed.month, 7),
    day: numberIn(typed.day, typed.month.trim() === '' ? 1 : 15),
  });
  if (born === null || compareDates(born, today) > 0) return null;
  const isBeforeBirthday = today.slice(4) < born.slice(4);
  const age = yearOf(today) - yearOf(born) - (isBeforeBirthday ? 1 : 0);
  return BANDS.reduce<string>((band, [next, from]) => (age >= from ? next : band), 'under-16');
}

function numberIn(text: string, absent: number): number {
  const typed = text.trim();
  if (typed === '') return absent;
  return /^\d{1,4}$/.test(typed) ? Number(typed) : Number.NaN;
}
