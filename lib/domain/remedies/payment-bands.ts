import { type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import type { Permission } from '#lib/domain/permissions/permissions';

/** Payments up to so many pence (null: any amount), and what somebody needs to promise one. */
export type PaymentBand = { readonly upTo: number | null; readonly permission: Permission };

/** Bands from a date on, the smallest first. */
export type PaymentBands = { readonly effectiveFrom: PlainDate; readonly bands: readonly PaymentBand[] };

/**
 * The council's bands, oldest first: another council changes them here, or adds a set from a date on. Small sums for time
 * and trouble are an officer's to promise (the Ombudsman's guidance on remedies: commonly £100 to £300).
 */
export const PAYMENT_BANDS: readonly [PaymentBands, ...PaymentBands[]] = [
  {
    effectiveFrom: plainDate('2024-04-01'),
    bands: [
      { upTo: 10_000, permission: 'case:answer' },
      { upTo: 50_000, permission: 'case:award' },
      { upTo: null, permission: 'case:award' },
    ],
  },
];

/** The bands in force on a day, the smallest first; before the first, those. */
export function paymentBandsOn(on: PlainDate): readonly PaymentBand[] {
  const [first] = PAYMENT_BANDS;
  return (PAYMENT_BANDS.findLast(({ effectiveFrom }) => effectiveFrom <= on) ?? first).bands;
}

/** The largest payment, in pence, that somebody with these permissions may promise on a date; null: there is no largest. */
export function paymentLimit(may: (permission: Permission) => boolean, on: PlainDate): number | null {
  const most = paymentBandsOn(on).findLast(({ permission }) => may(permission));
  return most === undefined ? 0 : most.upTo;
}
