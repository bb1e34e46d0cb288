import { spawn } from 'node:child_process';

type Check = { name: string; program: string; args: readonly string[] };

// The compiler that is itself a program does it in a third of the time. The other one stays for those that read
// TypeScript through its API (Next.js, the arrows).
const TYPES: Check = {
  name: 'types',
  program: '../typescript-native/bin/tsc',
  args: ['--noEmit', '--incremental', 'false'],
};

const OTHERS: readonly Check[] = [
  { name: 'format and lint', program: 'biome', args: ['ci', '.', '--error-on-warnings'] },
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

function run({ name, program, args }: Check, ending?: AbortSignal): Promise<Outcome> {
  const started = Date.now();
  const child = spawn(`node_modules/.bin/${program}`, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(ending && { signal: ending }),
  });
  // Told again by the code it ends with.
  child.on('error', () => undefined);
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

async function inTurn(checks: readonly Check[], ending?: AbortSignal): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const check of checks) outcomes.push(await run(check, ending));
  return outcomes;
}

/** Runs every check of the house, until `ending`, and prints what fails. Gives true when all pass. */
export async function runChecks(ending?: AbortSignal): Promise<boolean> {
  // What the last build knew of the routes may be another tree's: the compiler reads what this one has.
  const routes = await run({ name: 'routes', program: 'next', args: ['typegen'] }, ending);
  // The types take as long as all the others: one core each, or all wait for the types, which came last.
  const [types, others] = await Promise.all([run(TYPES, ending), inTurn(OTHERS, ending)]);
  const outcomes = [routes, types, ...others];
  for (const { name, passed, output, seconds } of outcomes) {
    process.stdout.write(`check: ${name} ${passed ? 'passed' : 'FAILED'} (${seconds.toFixed(1)} s)\n`);
    if (!passed) process.stdout.write(output);
  }
  return outcomes.every(({ passed }) => passed);
}

if (import.meta.main) process.exit((await runChecks()) ? 0 : 1);
