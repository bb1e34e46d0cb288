import { randomInt, randomUUID } from 'node:crypto';
import { Pool, type PoolClient } from 'pg';
import { makeReference } from '#lib/domain/references/reference';

/** Writes one submission's rows for the draft with this id. Gives false when that draft is not there. */
export type PlainSubmission = { submit: (draftId: string) => Promise<boolean>; close: () => Promise<void> };

/** A row as it was written, column by column, in PostgreSQL's own text. */
type Sample = {
  name: string;
  statement: string;
  columns: readonly string[];
  values: readonly (string | null)[];
};

type Keys = Readonly<Record<string, string>>;

const AS_TEXT = { getTypeParser: () => (value: string) => value };

/**
 * The floor of a submission: the rows of a real one written again under new keys, by prepared statements in one
 * transaction, the draft locked and marked as the product does it. Nothing is checked, computed or hashed.
 */
export async function plainSubmission(
  url: string,
  { caseId, clients }: { caseId: string; clients: number },
): Promise<PlainSubmission> {
  const pool = new Pool({ connectionString: url, max: clients });
  const ofCase = `case_id = '${caseId}'`;
  const job = `data->>'notificationId' in (select id::text from notification where ${ofCase})`;
  const samples = {
    case: await sample(pool, '"case"', `id = '${caseId}'`),
    party: await sample(pool, 'party', ofCase),
    event: await sample(pool, 'case_event', ofCase),
    anchor: await sample(pool, 'record_anchor', ofCase),
    notification: await sample(pool, 'notification', ofCase),
    job: await sample(pool, 'pgboss.job', job),
  };
  const submit = async (draftId: string) => {
    const client = await pool.connect();
    try {
      return await writeAll(client, samples, draftId);
    } finally {
      client.release();
    }
  };
  return { submit, close: () => pool.end() };
}

async function sample(pool: Pool, table: string, where: string): Promise<Sample> {
  const query = { text: `select * from ${table} where ${where} limit 1`, types: AS_TEXT };
  const { rows } = await pool.query<Record<string, string | null>>(query);
  const [row] = rows;
  if (row === undefined) throw new Error(`The sample submission left nothing in ${table}.`);
  const columns = await writtenColumns(pool, table);
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  const names = columns.map((name) => `"${name}"`).join(', ');
  const statement = `insert into ${table} (${names}) values (${places})`;
  return { name: `write ${table}`, statement, columns, values: columns.map((name) => row[name] ?? null) };
}

// All but those that the table computes itself.
async function writtenColumns(pool: Pool, table: string): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  );
  return rows.map(({ name }) => name);
}

async function writeAll(
  client: PoolClient,
  samples: Readonly<Record<'case' | 'party' | 'event' | 'anchor' | 'notification' | 'job', Sample>>,
  draftId: string,
): Promise<boolean> {
  const caseId = randomUUID();
  const notificationId = randomUUID();
  await client.query('begin');
  const lock = 'select * from draft where id = $1 for update';
  const { rowCount } = await client.query({ name: 'lock draft', text: lock, values: [draftId] });
  await again(client, samples.case, { id: caseId, reference: makeReference(randomInt) });
  await again(client, samples.party, { id: randomUUID(), case_id: caseId });
  await again(client, samples.event, { id: randomUUID(), case_id: caseId });
  await again(client, samples.anchor, { case_id: caseId });
  await again(client, samples.notification, { id: notificationId, case_id: caseId });
  await again(client, samples.job, { id: randomUUID(), data: JSON.stringify({ notificationId }) });
  const mark = `update draft set case_id = $2, answers = '{}', attempt = null, updated_at = now() where id = $1`;
  await client.query({ name: 'mark draft', text: mark, values: [draftId, caseId] });
  await client.query('commit');
  return rowCount === 1;
}

async function again(client: PoolClient, { name, statement, columns, values }: Sample, keys: Keys) {
  const written = columns.map((column, index) => keys[column] ?? values[index] ?? null);
  await client.query({ name, text: statement, values: written });
}
