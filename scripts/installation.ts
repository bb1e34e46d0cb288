import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '#lib/db/migrate';
import { type Env, readEnv } from '#lib/env';
import { installQueues } from '#lib/jobs/queue';
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
  mkdirSync(env.DATA_DIR, { recursive: true });
  const secrets = keepSecrets(env.DATA_DIR);
  const postgres = await database(env, say);
  const secretKey = env.SECRET_KEY ?? secrets.secretKey;
  try {
    const applied = await migrate(postgres.url);
    if (applied.length > 0) say(`applied ${applied.length} migration${applied.length === 1 ? '' : 's'}`);
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
  if (env.DATABASE_URL !== undefined)
    return { url: env.DATABASE_URL, reused: true, stop: () => Promise.resolve() };
  say('starting PostgreSQL …');
  const postgres = await startPostgres(env.DATA_DIR);
  if (postgres.reused) say('found PostgreSQL still running from last time');
  const endKeeping = keepPostgres(env.DATA_DIR, say);
  const stop = async () => {
    await endKeeping();
    await postgres.stop();
  };
  return { ...postgres, stop };
}
