import type { Transaction } from '#lib/db/transaction';

/** A row by its names in schema.prisma: dates as Date, bytes as bytes, JSON columns as plain values. */
export type Row = Readonly<Record<string, unknown>>;

/** Tables by name, each with rows that all have the same keys. */
export type RowsByTable = Readonly<Record<string, readonly Row[]>>;

/**
 * Writes rows of several tables in one statement: one way to the database and back, and no query plan to be compiled for
 * each table. Keys between them are checked when all are written. Table names are the code's own, never input. No rows are
 * no statement.
 */
export async function insertRows(tx: Transaction, tables: RowsByTable): Promise<void> {
  if (Object.values(tables).every((rows) => rows.length === 0)) return;
  const { sql, values } = insertStatement(tables);
  await tx.$executeRawUnsafe(sql, ...values);
}

/** The statement and its values: a list of rows as JSON for each table that has any. */
export function insertStatement(tables: RowsByTable): { sql: string; values: string[] } {
  const filled = Object.entries(tables).filter(([, rows]) => rows.length > 0);
  const inserts = filled.map(([table, [first]], index) =>
    insertOf(table, Object.keys(first ?? {}), index + 1),
  );
  const values = filled.map(([, rows]) => JSON.stringify(rows.map(inColumns)));
  return { sql: `with ${inserts.join(', ')} select`, values };
}

function insertOf(table: string, keys: readonly string[], place: number): string {
  const names = keys.map((key) => `"${columnOf(key)}"`).join(', ');
  return `w${place} as (insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", $${place}::text::json))`;
}

/** A row by the names of its columns, as JSON has it. */
export function inColumns(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([key, value]) => [columnOf(key), inJson(value)]));
}

const columns = new Map<string, string>();

/** Every column is called as in schema.prisma, in snake case. */
export function columnOf(key: string): string {
  const known = columns.get(key) ?? key.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
  columns.set(key, known);
  return known;
}

function inJson(value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
}
