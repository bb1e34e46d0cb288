import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';

describe('a command begun by npm', () => {
  it('ends when npm is told to end, although the shell between them tells nobody', async () => {
    const shell = spawn('sh', ['-c', 'sleep 15 | node scripts/run.mjs deadlines -; true'], {
      env: { ...process.env, npm_lifecycle_event: 'deadlines' },
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await delay(1000);
    // "close" comes when nobody holds the shell's output any more: the command itself is gone.
    const ended = once(shell, 'close').then(() => 'ended');
    shell.kill('SIGTERM');
    const end = await Promise.race([ended, delay(8000, 'still running')]);
    process.kill(-Number(shell.pid), 'SIGKILL');
    expect(end).toBe('ended');
  }, 15_000);
});
