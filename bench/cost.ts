import type { Pool } from 'pg';
import type { Turn } from './measure.ts';

export type Costs = ReadonlyMap<string, DatabaseCost>;

/** What something asked of PostgreSQL, an answer on average; `slowest` is the statement that took most of it. */
export type DatabaseCost = { statements: number; milliseconds: number; slowest: string };

type Statement = { calls: string; total_exec_time: number; query: string };

/** Whether the server counts statements (pg_stat_statements), so that costs can be told. */
export async function countsStatements(pool: Pool): Promise<boolean> {
  try {
    await pool.query('create extension if not exists pg_stat_statements');
    await pool.query('select 1 from pg_stat_statements limit 1');
    return true;
  } catch {
    return false;
  }
}

/** What PostgreSQL did for each answer of a turn. Statements of whatever else runs are told by how seldom they are. */
export async function databaseCost(pool: Pool, act: () => Promise<Turn>): Promise<DatabaseCost> {
  await pool.query('select pg_stat_statements_reset()');
  const times = (await act()).times.length;
  const { rows } = await pool.query<Statement>(
    `select calls::text, total_exec_time, query from pg_stat_statements
     where dbid = (select oid from pg_database where datname = current_database()) and calls >= $1
     order by total_exec_time desc`,
    [Math.ceil(times / 2)],
  );
  const [first] = rows;
  return {
    statements: rows.reduce((sum, { calls }) => sum + Number(calls), 0) / times,
    milliseconds: rows.reduce((sum, { total_exec_time }) => sum + total_exec_time, 0) / times,
    slowest:
      first === undefined ? '' : `${(first.total_exec_time / times).toFixed(2)} ms ${gist(first.query)}`,
  };
}

function gist(query: string): string {
  const text = query.replaceAll(/\s+/g, ' ').replaceAll(/"public"\.|"/g, '');
  const table = / (?:from|into|update) (\w+(?:\.\w+)?)/i.exec(` ${text}`)?.[1] ?? '';
  return `${text.split(' ')[0]?.toLowerCase()} ${table}`.trim();
}
