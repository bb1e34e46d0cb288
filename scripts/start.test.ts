import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { testFolder } from '#lib/testing/test-folder';
import { freePort } from './free-port.ts';

describe('npm start', () => {
  it.each([
    ['DATA_DIR', '/proc/nowhere'],
    ['DATA_DIR', 'package.json/below-a-file'],
    ['DATABASE_URL', 'postgresql://nobody:hunter2@127.0.0.1:9/answerable'],
    ['HOST', '203.0.113.1'],
    ['MAIL_FROM', 'nonsense'],
  ])('stops with a sentence that names %s where it is %s', async (name, value) => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/start.ts'], {
      encoding: 'utf8',
      timeout: 30_000,
      env: { ...process.env, DATA_DIR: testFolder(), PORT: String(await freePort()), [name]: value },
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^(answerable: )?${name} .*must .*\\.\\n$`));
    expect(stderr).not.toContain('hunter2');
  });
});
