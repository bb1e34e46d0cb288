import type { ClientBase } from 'pg';

/** A row as the product's own code makes it: names as in Prisma's schema, dates as Date, bytes as bytes. */
export type Row = Readonly<Record<string, unknown>>;

/** Writes rows of one table in one statement. All rows have the same keys. */
export async function writeRows(client: ClientBase, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (first === undefined) return;
  const columns = Object.keys(first)
    .map((name) => `"${columnOf(name)}"`)
    .join(', ');
  await client.query(
    `insert into "${table}" (${columns}) select ${columns} from json_populate_recordset(null::"${table}", $1)`,
    [JSON.stringify(rows.map(wireOf))],
  );
}

function wireOf(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [columnOf(name), inJson(value)]));
}

// Every column is called as in schema.prisma, in snake case.
function columnOf(name: string): string {
  return name.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

function inJson(value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString('hex')}` : value;
}
