import { askDatabase } from './ask-database.ts';

/**
 * Lets a PostgreSQL wait for nothing to reach the disk: what it holds outlives its own death, but not the machine's. Only for
 * the server of a test run, whose data is thrown away; commits are most of what tests would wait for.
 */
export async function spareTheDisk(url: string): Promise<void> {
  for (const setting of ['fsync', 'full_page_writes'])
    await askDatabase(url, `alter system set ${setting} = off`);
  await askDatabase(url, 'select pg_reload_conf()');
}
