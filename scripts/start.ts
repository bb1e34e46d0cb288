import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { councilSchema } from '#lib/domain/council/council';
import { themeProblems } from '#lib/domain/council/theme';
import { settingsProblems } from '#lib/domain/processes/check-settings';
import type { Env } from '#lib/env';
import { DEMONSTRATION_PASSWORD, SIGN_IN_ACCOUNTS } from '../prisma/demonstration/people.ts';
import { seedDemonstration } from '../prisma/seed.ts';
import { askDatabase } from './ask-database.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { freePort } from './free-port.ts';
import { type Installation, prepareInstallation, settings } from './installation.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const started = Date.now();
const say = (text: string) => process.stdout.write(`answerable: ${text}\n`);
const fail = (error: unknown): never => {
  process.stderr.write(`answerable: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
};

const env = settings();
await run(env).catch(fail);

async function run({ PORT, HOST, DATA_DIR, DEMONSTRATION }: Env): Promise<void> {
  await freeThePort(DATA_DIR, PORT, HOST);
  const ending = new AbortController();
  let preparing: Promise<Installation> | undefined;
  let starting: Promise<WebServer> | undefined;
  let stopping: Promise<void> | undefined;
  const stop = (code: number) => {
    stopping ??= (async () => {
      say('stopping …');
      // Whatever is on its way is ended too: what was asked to stop leaves nothing behind.
      ending.abort();
      await (await starting?.catch(() => undefined))?.stop();
      await (await preparing?.catch(() => undefined))?.stop();
      if (starting !== undefined) rmSync(runningFile(DATA_DIR, PORT), { force: true });
      process.exit(code);
    })();
    return stopping;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0));
  endWithParent(() => void stop(0));
  try {
    preparing = prepareInstallation(env, say);
    const installation = await preparing;
    ending.signal.throwIfAborted();
    if (DEMONSTRATION === 'on') await seed(installation);
    await checkCouncil(installation.databaseUrl);
    await buildIfNeeded(installation.variables, say, ending.signal);
    ending.signal.throwIfAborted();
    starting = startWebServer(PORT, installation.variables, { ending: ending.signal });
    const web = await starting;
    const running = { pid: process.pid, web: web.process.pid };
    writeFileSync(runningFile(DATA_DIR, PORT), JSON.stringify(running));
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
  const loaded = await seedDemonstration(databaseUrl, variables['SECRET_KEY'] ?? '', new Date());
  if (loaded) say('loaded the demonstration council into the empty database');
}

// Colours that cannot be read, and settings of what there is not, are refused before anybody meets them.
async function checkCouncil(databaseUrl: string): Promise<void> {
  const [council] = await askDatabase(databaseUrl, 'select profile from council where id = 1');
  if (council === undefined) {
    say('the database has no council yet: every page says what to do first');
    return;
  }
  const profile = councilSchema.parse(council['profile']);
  const colours = themeProblems(profile.theme);
  if (colours.length > 0) throw new Error(`The council’s colours cannot be read:\n${colours.join('\n')}`);
  const wrong = settingsProblems(profile);
  if (wrong.length > 0) throw new Error(`The council’s settings cannot be so:\n${wrong.join('\n')}`);
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

// One for each port: servers may share a DATA_DIR.
function runningFile(dataDir: string, port: number): string {
  return join(dataDir, `running-${port}.json`);
}

// A start that was killed leaves a server that ends itself within moments: it is waited for, anything else is named.
async function freeThePort(dataDir: string, port: number, host: string): Promise<void> {
  for (let tries = 0; tries < 50; tries += 1) {
    if (await isFree(port, host)) return;
    if (isRunning(runningFile(dataDir, port)))
      throw new Error(
        `It is running already, at ${env.PUBLIC_ORIGIN}. Stop that one first, or set DATA_DIR and PORT.`,
      );
    await wait(200);
  }
  throw new Error(
    `Something else uses port ${port}. Set PORT to another, for example PORT=${port + 1} npm start.`,
  );
}

function isRunning(file: string): boolean {
  try {
    process.kill(JSON.parse(readFileSync(file, 'utf8')).pid, 0);
    return true;
  } catch {
    return false;
  }
}

// On every address first: whatever has the port on another one is what people would reach by this computer's name.
function isFree(port: number, host: string): Promise<boolean> {
  const refused = ({ code, message }: NodeJS.ErrnoException) => {
    if (code === 'EADDRINUSE') return false;
    throw new Error(`HOST and PORT must be what this computer can listen on: ${message}.`);
  };
  return freePort(port, '')
    .then(() => freePort(port, host))
    .then(() => true, refused);
}

// When npm or the first step is killed, nobody is left to press Ctrl-C for: stop as if somebody had.
function endWithParent(end: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) end();
  }, 500).unref();
}
