import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { councilSchema } from '#lib/domain/council/council';
import { themeProblems } from '#lib/domain/council/theme';
import type { Env } from '#lib/env';
import { DEMONSTRATION_PASSWORD, SIGN_IN_ACCOUNTS } from '../prisma/demonstration/people.ts';
import { seedDemonstration } from '../prisma/seed.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { type Installation, prepareInstallation, settings } from './installation.ts';
import { startWebServer } from './web-server.ts';

const started = Date.now();
const say = (text: string) => process.stdout.write(`answerable: ${text}\n`);
const fail = (error: unknown): never => {
  process.stderr.write(`answerable: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
};

const env = settings();
await run(env).catch(fail);

async function run({ PORT, DATA_DIR, DEMONSTRATION }: Env): Promise<void> {
  await freeThePort(PORT, DATA_DIR);
  const installation = await prepareInstallation(env, say);
  let stopping: Promise<void> | undefined;
  let stopWeb = () => Promise.resolve();
  const stop = (code: number) => {
    stopping ??= (async () => {
      say('stopping …');
      await stopWeb();
      await installation.stop();
      rmSync(runningFile(DATA_DIR), { force: true });
      process.exit(code);
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  endWithParent(() => void stop(0));
  try {
    if (DEMONSTRATION === 'on') await seed(installation);
    await checkTheme(installation.databaseUrl);
    await buildIfNeeded(installation.variables, say);
    const web = await startWebServer(PORT, installation.variables);
    stopWeb = web.stop;
    writeFileSync(
      runningFile(DATA_DIR),
      JSON.stringify({ pid: process.pid, web: web.process.pid, port: PORT }),
    );
    announce(installation);
    void web.ended.then((code) => stop(code));
  } catch (error) {
    if (!stopping) {
      process.stderr.write(`answerable: ${error instanceof Error ? error.message : String(error)}\n`);
      await stop(1);
    }
  }
}

async function seed({ databaseUrl, variables }: Installation): Promise<void> {
  const loaded = await seedDemonstration(databaseUrl, variables['SECRET_KEY'] ?? '');
  if (loaded) say('loaded the demonstration council into the empty database');
}

// Colours that cannot be read are refused before anybody sees them.
async function checkTheme(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query('select profile from council where id = 1').finally(() => client.end());
  if (rows[0] === undefined) return;
  const problems = themeProblems(councilSchema.parse(rows[0].profile).theme);
  if (problems.length > 0) throw new Error(`The council’s colours cannot be read:\n${problems.join('\n')}`);
}

function announce({ env: settled }: Installation): void {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  const mail: Record<Env['MAIL_TRANSPORT'], string> = {
    folder: `one .eml file each in ${join(settled.DATA_DIR, 'mail')}, shown at ${settled.PUBLIC_ORIGIN}/mail`,
    smtp: 'sent through the server in SMTP_URL',
    resend: 'sent through Resend',
  };
  say(`ready after ${seconds} s at ${settled.PUBLIC_ORIGIN}`);
  say(`mail: ${mail[settled.MAIL_TRANSPORT]}`);
  if (settled.DEMONSTRATION === 'on') {
    say(`staff sign in at ${settled.PUBLIC_ORIGIN}/sign-in with the password ${DEMONSTRATION_PASSWORD}`);
    for (const { email, name, role } of SIGN_IN_ACCOUNTS) say(`  ${email}  (${name}, ${role})`);
  }
  say('Ctrl-C stops it.');
}

function runningFile(dataDir: string): string {
  return join(dataDir, 'running.json');
}

// A start that was killed leaves a server that ends itself within moments: it is waited for, anything else is named.
async function freeThePort(port: number, dataDir: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await isFree(port)) return;
    if (isRunning(dataDir))
      throw new Error(
        `It is running already, at ${env.PUBLIC_ORIGIN}. Stop that one first, or set DATA_DIR and PORT.`,
      );
    await wait(200);
  }
  throw new Error(
    `Something else uses port ${port}. Set PORT to another, for example PORT=${port + 1} npm start.`,
  );
}

function isRunning(dataDir: string): boolean {
  try {
    process.kill(JSON.parse(readFileSync(runningFile(dataDir), 'utf8')).pid, 0);
    return true;
  } catch {
    return false;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

// When npm or the first step is killed, nobody is left to press Ctrl-C for: stop as if somebody had.
function endWithParent(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}
