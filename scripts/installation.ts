import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { migrate, pendingMigrations } from '#lib/db/migrate';
import { type Env, readEnv } from '#lib/env';
import { installQueues } from '#lib/jobs/queue';
import { reachDatabase } from './ask-database.ts';
import { keepPostgres, type RunningPostgres, startPostgres } from './postgres.ts';

/** A database and secrets ready for a web server, with what its process needs in its environment. */
export type Installation = {
  env: Env;
  variables: Record<string, string>;
  databaseUrl: string;
  stop: () => Promise<void>;
};

type Secrets = { secretKey: string; actionsKey: string };

/** Reads the settings from this process; prints one sentence for each wrong one and ends the process with `code`. */
export function settings(code = 1): Env {
  const read = readEnv(process.env);
  if (read.ok) return read.env;
  for (const problem of read.problems) process.stderr.write(`${problem}\n`);
  process.exit(code);
}

// What `recursive` is for, which in Node never ends where a system says of a folder it refuses that it is not there (/proc).
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

function openDataDir(dataDir: string): Secrets {
  try {
    makeFolder(dataDir);
    return keepSecrets(dataDir);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      `DATA_DIR must name a folder that can be made and written to, and ${dataDir} cannot: ${why}.`,
    );
  }
}

// Kept with the data: the access codes and sessions of an installation depend on them.
function keepSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  const secrets: Secrets = {
    secretKey: randomBytes(32).toString('hex'),
    actionsKey: randomBytes(32).toString('base64'),
  };
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

/**
 * Starts the embedded PostgreSQL where DATABASE_URL is unset and keeps it running, applies migrations, installs the queue. `say` is told
 * before each slow step. Throws with a sentence that says what to do.
 */
export async function prepareInstallation(env: Env, say: (text: string) => void): Promise<Installation> {
  const secrets = openDataDir(env.DATA_DIR);
  const postgres = await database(env, say);
  const secretKey = env.SECRET_KEY ?? secrets.secretKey;
  try {
    const pending = await pendingMigrations(postgres.url);
    if (pending.length > 0) say(`applying ${pending.length} migration${pending.length === 1 ? '' : 's'} …`);
    await migrate(postgres.url);
    await installQueues(postgres.url);
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  const variables = {
    DATABASE_URL: postgres.url,
    DATA_DIR: env.DATA_DIR,
    PORT: String(env.PORT),
    HOST: env.HOST,
    PUBLIC_ORIGIN: env.PUBLIC_ORIGIN,
    SECRET_KEY: secretKey,
    // next-auth reads its own address only from here.
    NEXTAUTH_URL: env.PUBLIC_ORIGIN,
    // The same at every build and start, so that a page opened before a release can still be sent after it.
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? secrets.actionsKey,
  };
  return { env, variables, databaseUrl: postgres.url, stop: postgres.stop };
}

async function database(env: Env, say: (text: string) => void): Promise<RunningPostgres> {
  if (env.DATABASE_URL !== undefined) {
    await reachDatabase(env.DATABASE_URL);
    return { url: env.DATABASE_URL, reused: true, stop: () => Promise.resolve() };
  }
  say('starting PostgreSQL …');
  const postgres = await startPostgres(env.DATA_DIR);
  if (postgres.reused)
    say('found PostgreSQL running: left by a start that was killed, or used by another one');
  const endKeeping = keepPostgres(env.DATA_DIR, say);
  const stop = async () => {
    await endKeeping();
    await postgres.stop();
  };
  return { ...postgres, stop };
}
