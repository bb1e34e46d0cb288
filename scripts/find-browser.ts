import { type StdioOptions, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Env } from '#lib/env';

// The best first. The shell draws the same pages without a window's machinery, in three quarters of the time.
const NAMES = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

// How far a download is; why one way failed matters only when no other is left.
const PROGRESS: StdioOptions = ['ignore', 'inherit', 'ignore'];

/**
 * A Chromium for the browser tests: the one that is named, else one that is installed, else Playwright's own download, else
 * Debian's package. Throws with a sentence that says what to do when there is none to be had.
 */
export function findBrowser(
  { CHROMIUM_PATH: named }: Pick<Env, 'CHROMIUM_PATH'>,
  say: (text: string) => void,
): string {
  if (named !== undefined && !isRunnable(named))
    throw new Error(`CHROMIUM_PATH must name a program that can be run, and ${named} cannot.`);
  const known = named ?? installed();
  if (known) return known;
  say('looking for a browser: trying Playwright’s own …');
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', 'chromium'], {
    stdio: PROGRESS,
    timeout: 300_000,
  });
  const downloaded = installed();
  if (downloaded) return downloaded;
  say('not to be had; installing Debian’s chromium-headless-shell (a minute or two) …');
  const install = 'apt-get install -y -q --no-install-recommends chromium-headless-shell';
  spawnSync('sh', ['-c', `apt-get update -q && ${install}`], { stdio: PROGRESS, timeout: 600_000 });
  const packaged = installed();
  if (packaged) return packaged;
  throw new Error('No Chromium was found or could be installed. Install one, or name it in CHROMIUM_PATH.');
}

function installed(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...onPath].find(isRunnable) ?? null;
}

function isRunnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
