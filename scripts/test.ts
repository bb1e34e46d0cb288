import { spawn } from 'node:child_process';
import { mkdirSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Identity, startIdentityProvider } from '#lib/testing/identity-provider';
import { seedDemonstration } from '../prisma/seed.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { runChecks } from './check.ts';
import { findBrowser } from './find-browser.ts';
import { freePort } from './free-port.ts';
import { prepareInstallation, settings } from './installation.ts';
import { spareTheDisk } from './spare-the-disk.ts';
import { startWebServer } from './web-server.ts';

const say = (text: string) => process.stdout.write(`test: ${text}\n`);

/** The parts, in order; naming some on the command line runs only those: checks, unit, browser. */
const PARTS = { checks: runChecks, unit: runUnit, browser: runBrowser } as const;
type Part = keyof typeof PARTS;

const wanted = process.argv.slice(2).filter((name): name is Part => name in PARTS);
const parts = wanted.length > 0 ? wanted : (Object.keys(PARTS) as Part[]);

const failed: Part[] = [];
for (const part of parts) {
  say(`${part} …`);
  const passed = await PARTS[part]().catch((error: unknown) => {
    say(error instanceof Error ? error.message : String(error));
    return false;
  });
  if (!passed) failed.push(part);
}
say(failed.length === 0 ? `all of it passed: ${parts.join(', ')}` : `FAILED: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

function command(args: readonly string[], env: Record<string, string> = {}): Promise<boolean> {
  const child = spawn(process.execPath, args, { stdio: 'inherit', env: { ...process.env, ...env } });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code === 0)));
}

function runUnit(): Promise<boolean> {
  return command(['node_modules/vitest/vitest.mjs', 'run', '--coverage']);
}

// The production build on a database of its own, filled with the demonstration council.
async function runBrowser(): Promise<boolean> {
  const own = settings();
  const browser = findBrowser(own, say);
  const dataDir = join(own.DATA_DIR, 'test', 'browser');
  rmSync(join(dataDir, 'mail'), { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true });
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env = { ...own, DATA_DIR: dataDir, PORT: port, PUBLIC_ORIGIN: origin };
  const provider = await startIdentityProvider(identities());
  const installation = await prepareInstallation(env, say);
  if (own.DATABASE_URL === undefined) await spareTheDisk(installation.databaseUrl);
  try {
    const variables = {
      ...installation.variables,
      CLIENT_ADDRESS_HEADER: 'x-test-address',
      MAIL_TRANSPORT: 'folder',
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: provider.clientId,
      OIDC_CLIENT_SECRET: provider.clientSecret,
      OIDC_NAME: 'your council account',
    };
    await seedDemonstration(installation.databaseUrl, installation.variables['SECRET_KEY'] ?? '');
    await buildIfNeeded(variables, say);
    const log = openSync(join(dataDir, 'web.log'), 'w');
    const web = await startWebServer(port, variables, { log });
    try {
      const told = { E2E_ORIGIN: origin, E2E_DATA_DIR: dataDir, CHROMIUM_PATH: browser };
      return await command(['node_modules/@playwright/test/cli.js', 'test'], told);
    } finally {
      await web.stop();
    }
  } finally {
    await provider.stop();
    await installation.stop();
  }
}

// The provider vouches for the first one's address; the second only claims a colleague's.
function identities(): readonly Identity[] {
  return [
    { subject: 'a-colleague', email: 'd.quill@brackwater.example', isVerified: true },
    { subject: 'somebody-else', email: 't.abara@brackwater.example', isVerified: false },
  ];
}
