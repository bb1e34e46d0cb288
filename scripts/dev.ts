import { spawn } from 'node:child_process';
import { seedDemonstration } from '../prisma/seed.ts';
import { prepareInstallation, settings } from './installation.ts';

// The same database and secrets as npm start, with pages that follow the source.
const say = (text: string) => process.stdout.write(`dev: ${text}\n`);
const env = settings();
const installation = await prepareInstallation(env, say);
if (env.DEMONSTRATION === 'on')
  await seedDemonstration(installation.databaseUrl, installation.variables['SECRET_KEY'] ?? '', new Date());
const next = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'dev', '--port', String(env.PORT)], {
  stdio: 'inherit',
  env: { ...process.env, ...installation.variables, NODE_ENV: 'development' },
});
const code = await new Promise<number>((resolve) => {
  next.on('exit', (exit) => resolve(exit ?? 0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal));
});
await installation.stop();
process.exit(code);
