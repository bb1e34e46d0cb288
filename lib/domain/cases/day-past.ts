import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';

/** What a day follows: when that was, and the two halves of the sentence said to whoever enters an earlier one. */
export type Following = { readonly on: PlainDate; readonly did: string; readonly cannot: string };

/** Why something cannot have happened on a day, which stands in `field`: it is to come, or before what it follows. */
export function wrongDay(
  day: { readonly on: PlainDate; readonly field: string },
  today: PlainDate,
  { on, did, cannot }: Following,
): Refusal | null {
  if (day.on > today) return refuse('wrong-input', 'That day has not come yet.', day.field);
  if (day.on >= on) return null;
  return refuse('wrong-input', `${did} on ${formatLong(on, 'en')}: ${cannot} before.`, day.field);
}
