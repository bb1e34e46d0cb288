import { z } from 'zod';
import type { SortRouteId } from '#lib/domain/sorting/sort-route';
import { routesFor } from '#lib/domain/sorting/sorter';

/** `id` as it was given. No route where the text has no words: whoever wrote it is asked the sorter's questions. */
export type SortedRow = { readonly id: string | number; readonly routes: readonly SortRouteId[] };

/** All rows in their order or, when any is at fault, one sentence for each that is. */
export type SortedRows =
  | { readonly ok: true; readonly rows: readonly SortedRow[] }
  | { readonly ok: false; readonly faults: readonly string[] };

const rowSchema = z.object(
  {
    id: z.union([z.string().min(1, 'the id is empty'), z.number()], 'the id is neither text nor a number'),
    text: z.string('the text is no text'),
  },
  'the row is no object',
);

/** Gives each row of a parsed file at most three routes, best first. */
export function sortRows(input: unknown): SortedRows {
  if (!Array.isArray(input)) return { ok: false, faults: ['The file holds no JSON array of rows.'] };
  const seen = new Set<SortedRow['id']>();
  const rows: SortedRow[] = [];
  const faults: string[] = [];
  for (const [at, raw] of input.entries()) {
    const sorted = sortRow(raw, seen);
    if (typeof sorted === 'string') faults.push(`${nameOf(raw, at)}: ${sorted}.`);
    else rows.push(sorted);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, rows };
}

/** The row sorted, or what is wrong with it. */
function sortRow(raw: unknown, seen: Set<SortedRow['id']>): SortedRow | string {
  const read = rowSchema.safeParse(raw);
  if (!read.success) return read.error.issues.map(({ message }) => message).join('; ');
  const { id, text } = read.data;
  if (seen.has(id)) return 'a row before it has the same id';
  seen.add(id);
  return { id, routes: routesFor(text) };
}

function nameOf(raw: unknown, at: number): string {
  const { id } = z.object({ id: rowSchema.shape.id }).safeParse(raw).data ?? {};
  return id === undefined ? `Row number ${at + 1}, which has no id` : `Row ${id} (number ${at + 1})`;
}
