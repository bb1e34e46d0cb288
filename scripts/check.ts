import { spawn } from 'node:child_process';

/** The checks of the house, cheapest first, once Next has written down the routes: format and lint, types, arrows, unused code. */
const CHECKS: readonly { name: string; program: string; args: readonly string[] }[] = [
  { name: 'format and lint', program: 'biome', args: ['ci', '.', '--error-on-warnings'] },
  { name: 'types', program: 'tsc', args: ['--noEmit'] },
  {
    name: 'arrows',
    program: 'depcruise',
    args: [
      '--config',
      '.dependency-cruiser.mjs',
      'app',
      'components',
      'lib',
      'proxy.ts',
      'instrumentation.ts',
    ],
  },
  { name: 'unused code', program: 'knip', args: ['--no-config-hints'] },
];

type Outcome = { name: string; passed: boolean; output: string; seconds: number };

function run({ name, program, args }: (typeof CHECKS)[number]): Promise<Outcome> {
  const started = Date.now();
  const child = spawn(`node_modules/.bin/${program}`, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  child.stdout.on('data', (chunk) => output.push(chunk));
  child.stderr.on('data', (chunk) => output.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      const seconds = (Date.now() - started) / 1000;
      resolve({ name, passed: code === 0, output: Buffer.concat(output).toString(), seconds });
    });
  });
}

/** Runs every check and prints what fails. Gives true when all pass. */
export async function runChecks(): Promise<boolean> {
  // What the last build knew of the routes may be another tree's: tsc reads what this one has.
  const routes = await run({ name: 'routes', program: 'next', args: ['typegen'] });
  const outcomes = [routes, ...(await Promise.all(CHECKS.map(run)))];
  for (const { name, passed, output, seconds } of outcomes) {
    process.stdout.write(`check: ${name} ${passed ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)\n`);
    if (!passed) process.stdout.write(output);
  }
  return outcomes.every(({ passed }) => passed);
}

if (import.meta.main) process.exit((await runChecks()) ? 0 : 1);
