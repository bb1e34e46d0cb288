import { compareDates, fromParts, type PlainDate } from '#lib/domain/calendar/plain-date';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

export type DateText = { readonly day: string; readonly month: string; readonly year: string };
export type DatePart = keyof DateText;
export type DateRead =
  | { readonly date: PlainDate | '' }
  | { readonly fault: 'incomplete' | 'wrong' | 'future'; readonly part: DatePart };

const PARTS: readonly DatePart[] = ['day', 'month', 'year'];

/** Reads three typed parts. A month may be a number or an English name. `last` is the last day accepted. */
export function readDate(typed: DateText, last: PlainDate | null): DateRead {
  const empty = PARTS.filter((part) => typed[part] === '');
  if (empty.length === PARTS.length) return { date: '' };
  if (empty[0]) return { fault: 'incomplete', part: empty[0] };
  const numbers = { day: shortNumber(typed.day), month: monthOf(typed.month), year: fullYear(typed.year) };
  const unread = PARTS.find((part) => numbers[part] === 0);
  const date = fromParts(numbers);
  if (unread || !date) return { fault: 'wrong', part: unread ?? 'day' };
  return last && compareDates(date, last) > 0 ? { fault: 'future', part: 'day' } : { date };
}

function shortNumber(text: string): number {
  return /^\d{1,2}$/.test(text) ? Number(text) : 0;
}

function monthOf(text: string): number {
  const name = text.toLowerCase();
  return FULL_MONTHS.indexOf(name) + 1 || MONTHS.indexOf(name) + 1 || shortNumber(text);
}

function fullYear(text: string): number {
  return /^\d{4}$/.test(text) ? Number(text) : 0;
}
