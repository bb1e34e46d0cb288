import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { quarterOf } from '#lib/domain/calendar/quarter';
import { type PaymentBand, paymentBandsOn } from '#lib/domain/remedies/payment-bands';
import type { ReportedPromise } from '#lib/domain/reports/promises';

/** The payments promised in a quarter (its first day) within a band, in pence: more than `over`, and `upTo` (null: any) at most. */
export type PaymentRow = {
  readonly quarter: PlainDate;
  readonly over: number;
  readonly upTo: number | null;
  readonly payments: number;
  readonly pence: number;
};

/** What was promised in payments by quarter and band, the newest quarter first; what was given up is left out. */
export function paymentRows(promises: readonly ReportedPromise[]): PaymentRow[] {
  const paid = promises.flatMap(({ kind, amount, givenOn, ended }) =>
    kind === 'payment' && amount !== null && ended?.how !== 'given-up' ? [{ amount, givenOn }] : [],
  );
  return [...Map.groupBy(paid, ({ givenOn }) => quarterOf(givenOn))]
    .toSorted(([one], [other]) => other.localeCompare(one))
    .flatMap(([quarter, own]) =>
      rangesOf(paymentBandsOn(quarter)).map((range) => {
        const within = own.filter(({ amount }) => amount > range.over && amount <= (range.upTo ?? amount));
        const pence = within.reduce((sum, { amount }) => sum + amount, 0);
        return { quarter, ...range, payments: within.length, pence };
      }),
    );
}

function rangesOf(bands: readonly PaymentBand[]) {
  return bands.map(({ upTo }, index) => ({ over: bands[index - 1]?.upTo ?? 0, upTo }));
}
