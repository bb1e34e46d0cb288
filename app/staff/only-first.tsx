import { countInWords } from '#lib/web/queue-view';

/** How many rows of a list without pages are shown. */
export const SHOWN_FIRST = 25;

/** That a list goes on. */
export function OnlyFirst({ of: total }: { of: number }) {
  if (total <= SHOWN_FIRST) return null;
  return (
    <p className="muted mt-2">
      The first {SHOWN_FIRST} of {countInWords(total)}: the others follow when these are done.
    </p>
  );
}
