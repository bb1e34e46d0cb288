import { columnOf, inColumns, type Row } from '#lib/db/insert-rows';
import type { Transaction } from '#lib/db/transaction';

/**
 * Writes new values of rows that are there, found by `id`, in one statement. All rows have the same keys, as in
 * schema.prisma. Table names are the code's own, never input. No rows are no statement.
 */
export async function updateRows(tx: Transaction, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first).filter((key) => key !== 'id');
  const values = columns.map(columnOf).map((column) => `"${column}" = n."${column}"`);
  const sql = `update "${table}" o set ${values.join(', ')}
    from json_populate_recordset(null::"${table}", $1::text::json) n where o.id = n.id`;
  await tx.$executeRawUnsafe(sql, JSON.stringify(rows.map(inColumns)));
}
