import { spawn } from 'node:child_process';

/** Seconds from `npm start` until it says it is ready, on an installation that has been started before; then it is stopped. */
export async function secondsToStart(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const started = performance.now();
  const child = spawn('npm', ['start'], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ready = new Promise<number>((resolve, reject) => {
    let heard = '';
    child.stdout.on('data', (chunk) => {
      heard += chunk;
      if (heard.includes('ready after')) resolve((performance.now() - started) / 1000);
    });
    void ended.then(() => reject(new Error(`npm start ended before it was ready:\n${heard}`)));
  });
  try {
    return await ready;
  } finally {
    if (child.exitCode === null && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}
