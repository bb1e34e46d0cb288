import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Env } from '#lib/env';
import { type Identity, startIdentityProvider } from '#lib/testing/identity-provider';
import { seedDemonstration } from '../prisma/seed.ts';
import { dropDatabase, freshDatabase, reachDatabase } from './ask-database.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { runChecks } from './check.ts';
import { findBrowser } from './find-browser.ts';
import { freePort } from './free-port.ts';
import { type Installation, prepareInstallation, settings } from './installation.ts';
import { startPostgres } from './postgres.ts';
import { spareTheDisk } from './spare-the-disk.ts';
import { startWebServer } from './web-server.ts';

const say = (text: string) => process.stdout.write(`test: ${text}\n`);

/** The parts, in order; naming some on the command line runs only those: checks, unit, browser. */
const PARTS = { checks: () => runChecks(ending.signal), unit: runUnit, browser: runBrowser } as const;
type Part = keyof typeof PARTS;

const wanted = process.argv.slice(2).filter((name): name is Part => name in PARTS);
const parts = wanted.length > 0 ? wanted : (Object.keys(PARTS) as Part[]);

// What browsers and libraries write for a while goes to a folder of the tests' own instead of the system's.
const temporary = join(settings().DATA_DIR, 'test', 'tmp');
rmSync(temporary, { recursive: true, force: true });
mkdirSync(temporary, { recursive: true });
process.env['TMPDIR'] = temporary;

/** Characters. Enough for what a dozen failed tests say of themselves. */
const LAST_WORDS = 6000;

const ending = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => ending.abort());

const failed: Part[] = [];
/** What the parts that failed printed last: said once more at the end, for those that keep only the end. */
const lastWords: string[] = [];
for (const part of parts) {
  if (ending.signal.aborted) break;
  say(`${part} …`);
  const passed = await PARTS[part]().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return false;
  });
  if (!passed) failed.push(part);
}
process.stdout.write(lastWords.join(''));
if (ending.signal.aborted) say('stopped before the end');
else say(failed.length === 0 ? `all of it passed: ${parts.join(', ')}` : `FAILED: ${failed.join(', ')}`);
process.exit(failed.length === 0 && !ending.signal.aborted ? 0 : 1);

function command(args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
    signal: ending.signal,
    // As Ctrl-C: what the child has started ends with it.
    killSignal: 'SIGINT',
  });
  // Told again by the code it ends with.
  child.on('error', () => undefined);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text);
    printed = (printed + text).slice(-LAST_WORDS);
  });
  return new Promise((resolve) => {
    child.on('exit', async (code) => {
      // What it left running may hold its pipe open: not waited for longer than what is under way takes.
      await Promise.race([once(child, 'close'), sleep(1000)]);
      if (code !== 0) lastWords.push(printed);
      resolve(code === 0);
    });
  });
}

// Begun and ended here: tests that are stopped do not see to it.
async function runUnit(): Promise<boolean> {
  const { DATABASE_URL, DATA_DIR } = settings();
  const server = DATABASE_URL === undefined ? await startPostgres(join(DATA_DIR, 'test'), 'postgres') : null;
  return command(['node_modules/vitest/vitest.mjs', 'run', '--coverage']).finally(server?.stop);
}

// The production build on a database of its own, filled with the demonstration council.
async function runBrowser(): Promise<boolean> {
  const own = settings();
  const browser = findBrowser(own, say);
  const port = await freePort();
  const provider = await startIdentityProvider(identities());
  const installation = await installForBrowser(own, port);
  const { DATA_DIR, PUBLIC_ORIGIN } = installation.env;
  try {
    const variables = {
      ...installation.variables,
      CLIENT_ADDRESS_HEADER: 'x-test-address',
      // The bare page, which others are weighed beside.
      BENCH: 'on',
      MAIL_TRANSPORT: 'folder',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: 'your council account',
      // Nobody answers there but the test that draws them.
      MAP_TILES_URL: 'https://tiles.example/{z}/{x}/{y}.png',
      MAP_ATTRIBUTION: 'Drawn for the test',
      MAP_CENTRE: '52.40656, -1.51217',
    };
    await seedDemonstration(installation.databaseUrl, installation.variables['SECRET_KEY'] ?? '', new Date());
    await buildIfNeeded(variables, say, ending.signal);
    ending.signal.throwIfAborted();
    const log = openSync(join(DATA_DIR, 'web.log'), 'w');
    const web = await startWebServer(port, variables, { log, ending: ending.signal });
    try {
      const told = { E2E_ORIGIN: PUBLIC_ORIGIN, E2E_DATA_DIR: DATA_DIR, CHROMIUM_PATH: browser };
      return await command(['node_modules/@playwright/test/cli.js', 'test'], told);
    } finally {
      await web.stop();
    }
  } finally {
    await provider.stop();
    await installation.stop();
  }
}

// Never in the database of DATABASE_URL: in one of the tests' own on that server, which is dropped afterwards.
async function installForBrowser(own: Env, port: number): Promise<Installation> {
  const dataDir = join(own.DATA_DIR, 'test', 'browser');
  rmSync(join(dataDir, 'mail'), { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const env = { ...own, DATA_DIR: dataDir, PORT: port, PUBLIC_ORIGIN: `http://localhost:${port}` };
  const server = own.DATABASE_URL;
  if (server === undefined) {
    const installation = await prepareInstallation(env, say);
    await spareTheDisk(installation.databaseUrl);
    return installation;
  }
  await reachDatabase(server);
  const database = await freshDatabase(server, 'answerable_browser');
  const installation = await prepareInstallation({ ...env, DATABASE_URL: database }, say);
  return { ...installation, stop: () => dropDatabase(server, 'answerable_browser') };
}

// The provider vouches for the first one's address; the second only claims a colleague's.
function identities(): readonly Identity[] {
  return [
    { subject: 'a-colleague', email: 'd.quill@brackwater.example', isVerified: true },
    { subject: 'somebody-else', email: 't.abara@brackwater.example', isVerified: false },
  ];
}
