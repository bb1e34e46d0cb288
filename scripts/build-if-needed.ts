import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';

const SOURCES = [
  'app/**',
  'components/**',
  'lib/**',
  'prisma/schema.prisma',
  '*.ts',
  '*.json',
  'postcss.config.*',
];
const STAMP = '.next/.answerable-build';

/** One hash over everything a build is made from. */
function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = globSync(SOURCES, {
    exclude: (name) => name.endsWith('.test.ts') || name.endsWith('.stamp'),
  });
  for (const file of files.toSorted()) {
    if (!statSync(file).isFile() || file === 'next-env.d.ts' || file === 'tsconfig.tsbuildinfo') continue;
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
}

/**
 * Builds the production server unless the last build was made from the same sources. Throws when the build fails or is
 * ended.
 */
export async function buildIfNeeded(
  variables: Record<string, string>,
  say: (text: string) => void,
  ending?: AbortSignal,
): Promise<void> {
  const want = sourcesHash();
  const isBuilt = existsSync('.next/BUILD_ID') && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === want;
  if (isBuilt) return;
  say('building the pages (about half a minute) …');
  const started = Date.now();
  const build = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...variables, NODE_ENV: 'production' },
    ...(ending && { signal: ending }),
  });
  // Told again by the code it ends with.
  build.on('error', () => undefined);
  const output: Buffer[] = [];
  build.stdout.on('data', (chunk) => output.push(chunk));
  build.stderr.on('data', (chunk) => output.push(chunk));
  const ticking = setInterval(
    () => say(`still building, ${Math.round((Date.now() - started) / 1000)} s …`),
    10_000,
  );
  const code = await new Promise((resolve) => build.on('exit', resolve));
  clearInterval(ticking);
  if (code !== 0) throw new Error(`The build failed:\n${Buffer.concat(output).toString()}`);
  writeFileSync(STAMP, want);
}
