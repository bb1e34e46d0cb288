import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { describe, expect, it } from 'vitest';
import { testFolder } from '#lib/testing/test-folder';
import { askDatabase } from './ask-database.ts';
import { startPostgres } from './postgres.ts';

describe('the embedded PostgreSQL', () => {
  it('goes on while another start with the same DATA_DIR uses it, and ends with the last', async () => {
    const dataDir = testFolder();
    const first = await startPostgres(dataDir);
    const used = new Client({ connectionString: first.url });
    await used.connect();
    const second = await startPostgres(dataDir);
    expect(second).toMatchObject({ url: first.url, reused: true });
    await second.stop();
    expect(await askDatabase(first.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    await used.end();
    await first.stop();
    await expect(askDatabase(first.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    expect(readFileSync(join(dataDir, 'postgres', 'log'), 'utf8')).toContain('database system is shut down');
  });
});
