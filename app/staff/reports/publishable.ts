import type { ReportTable } from './report-table';

const SMALL = 5;

/**
 * A report as it may leave the council: where a number of people or cases is so small that somebody could be known by it, of
 * its row only the whole is told, and that only from five on. So nothing can be worked out from what stands beside it.
 */
export function publishable({ numbers = [], ...table }: ReportTable): ReportTable {
  return {
    ...table,
    id: publishedId(table.id),
    rows: table.rows.map((row, index) => publishedRow(row, numbers[index] ?? [], table.columns)),
  };
}

/** What the file of a report is called in its address, where it is for everybody. */
export function publishedId(id: string): string {
  return `${id}-to-publish`;
}

function publishedRow(
  row: readonly string[],
  numbers: readonly number[],
  columns: readonly string[],
): readonly string[] {
  if (!numbers.some((count) => count > 0 && count < SMALL)) return row;
  const [whole = 0] = numbers;
  const first = columns.findIndex((column) => WHOLES.includes(column));
  return row.map((cell, index) => {
    if (index < first) return cell;
    if (index > first) return 'not shown';
    return whole < SMALL ? 'fewer than 5' : cell;
  });
}

/** What the columns are called that have the whole. */
const WHOLES: readonly string[] = ['Received', 'Cases', 'Due', 'Payments', 'Ratings', 'Told us'];
