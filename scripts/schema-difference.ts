import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { schemaDifference } from '#lib/db/migrate';
import { settings } from './installation.ts';
import { startPostgres } from './postgres.ts';

// Prints the SQL for a new migration: from the schema as last committed (or from nothing) to the schema as it stands.
const committed = (): string | null => {
  try {
    return execFileSync('git', ['show', 'HEAD:prisma/schema.prisma'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
};

const postgres = await startPostgres(settings().DATA_DIR);
try {
  const from = process.argv.includes('--from-nothing') ? null : committed();
  process.stdout.write(
    await schemaDifference(postgres.url, from, readFileSync('prisma/schema.prisma', 'utf8')),
  );
} finally {
  if (!postgres.reused) await postgres.stop();
}
