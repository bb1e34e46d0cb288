import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../scripts/free-port.ts';

/** The whole product started as by `npm start`, with data of its own, for tests that break it. */
export type OwnCouncil = {
  origin: string;
  dataDir: string;
  start: () => Promise<void>;
  /** Both end at once, with nothing finished. The database is started again by the product itself. */
  killWeb: () => Promise<void>;
  killDatabase: () => void;
  /** Runs one of the commands that look after the record. Gives what it says; throws when it finds something. */
  command: (name: 'audit-verify' | 'projections-rebuild', ...args: readonly string[]) => string;
  stop: () => Promise<void>;
};

/**
 * A council that nobody else uses, not started yet. Its data stays where the tests' data lies. `more`: settings by the names
 * of the environment.
 */
export async function ownCouncil(name: string, more: Record<string, string> = {}): Promise<OwnCouncil> {
  const dataDir = join(process.env['E2E_DATA_DIR'] ?? '.data', name);
  mkdirSync(dataDir, { recursive: true });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { ...process.env, ...settingsOf(dataDir, port), ...more };
  let running: ChildProcess | null = null;

  const start = async () => {
    const log = join(dataDir, 'start.log');
    running = spawn(process.execPath, ['scripts/start.ts'], {
      stdio: ['ignore', 'ignore', openSync(log, 'a')],
      env,
    });
    await untilReady(origin, { of: running, log });
  };
  const stop = async () => {
    const ended = endOf(running);
    running?.kill('SIGTERM');
    await ended;
  };
  return {
    origin,
    dataDir,
    start,
    stop,
    killWeb: async () => {
      const ended = endOf(running);
      process.kill(JSON.parse(readFileSync(join(dataDir, `running-${port}.json`), 'utf8')).web, 'SIGKILL');
      await ended;
    },
    killDatabase: () => {
      const [pid] = readFileSync(join(dataDir, 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
    },
    command: (name, ...args) =>
      execFileSync(process.execPath, [`scripts/${name}.ts`, ...args], { env, encoding: 'utf8' }),
  };
}

function settingsOf(dataDir: string, port: number): Record<string, string> {
  return {
    // A database of its own, whichever the tests run on.
    DATABASE_URL: '',
    DATA_DIR: dataDir,
    PORT: String(port),
    PUBLIC_ORIGIN: `http://localhost:${port}`,
    CLIENT_ADDRESS_HEADER: 'x-test-address',
    MAIL_TRANSPORT: 'folder',
  };
}

function endOf(child: ChildProcess | null): Promise<void> {
  if (child === null || child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.on('exit', () => resolve()));
}

async function untilReady(origin: string, { of, log }: { of: ChildProcess; log: string }): Promise<void> {
  const said = () => readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
  for (let tries = 0; tries < 600; tries += 1) {
    if (of.exitCode !== null) throw new Error(`The council ended as it started:\n${said()}`);
    const answer = await fetch(`${origin}/api/ready`).catch(() => null);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error(`The council was not ready within a minute:\n${said()}`);
}
