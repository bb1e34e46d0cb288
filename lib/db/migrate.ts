import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm';
import { Client } from 'pg';

const FOLDER = join(process.cwd(), 'prisma', 'migrations');
const NO_FILTER = { externalTables: [], externalEnums: [] };

/** The names of the migrations in the folder, oldest first. */
export const migrationNames = (): string[] =>
  readdirSync(FOLDER)
    .filter((name) => existsSync(join(FOLDER, name, 'migration.sql')))
    .sort();

/** The migrations not yet applied to the database, oldest first. One query; a new database has all of them to go. */
export const pendingMigrations = async (databaseUrl: string): Promise<string[]> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const table = await client.query("select to_regclass('public._prisma_migrations') as name");
    if (table.rows[0]?.name === null) return migrationNames();
    const done = await client.query(
      'select migration_name from _prisma_migrations where finished_at is not null',
    );
    const applied = new Set(done.rows.map((row) => row.migration_name));
    return migrationNames().filter((name) => !applied.has(name));
  } finally {
    await client.end();
  }
};

/**
 * Applies the pending migrations with Prisma's own schema engine, as WebAssembly, because its command line would
 * download a binary. The history table is Prisma's, so `prisma migrate deploy` stays possible. Gives the names applied.
 */
export const migrate = async (databaseUrl: string): Promise<string[]> => {
  if ((await pendingMigrations(databaseUrl)).length === 0) return [];
  const applied = await withEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList: listMigrations(), filters: NO_FILTER }),
  );
  return applied.appliedMigrationNames;
};

/** The SQL that leads from one schema file's text to another's; null for "from nothing". */
export const schemaDifference = async (
  databaseUrl: string,
  from: string | null,
  to: string,
): Promise<string> => {
  const target = (content: string) => ({
    tag: 'schemaDatamodel' as const,
    files: [{ path: 'schema.prisma', content }],
  });
  const wanted = {
    from: from === null ? { tag: 'empty' } : target(from),
    to: target(to),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: NO_FILTER,
  } as Parameters<SchemaEngine['diff']>[0];
  const { stdout } = await withEngine(databaseUrl, (engine) => engine.diff(wanted));
  return stdout ?? '';
};

const listMigrations = (): MigrationList => ({
  baseDir: FOLDER,
  lockfile: {
    path: 'migration_lock.toml',
    content: readFileSync(join(FOLDER, 'migration_lock.toml'), 'utf8'),
  },
  shadowDbInitScript: '',
  migrationDirectories: migrationNames().map((name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok', value: readFileSync(join(FOLDER, name, 'migration.sql'), 'utf8') },
    },
  })),
});

type Connecting = ReturnType<PrismaPg['connect']>;

// The engine leaves its connections to whoever gave them.
const withEngine = async <T>(databaseUrl: string, act: (engine: SchemaEngine) => Promise<T>): Promise<T> => {
  const connected: Connecting[] = [];
  const engine = await openEngine(wholeScripts(databaseUrl, connected));
  try {
    return await act(engine);
  } finally {
    engine.free();
    for (const adapter of connected) await (await adapter).dispose();
  }
};

// The package's own entry imports its .wasm file as a module, which Node does not do: the same four steps by hand.
const openEngine = async (factory: PrismaPg): Promise<SchemaEngine> => {
  const glue = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const entry = createRequire(join(process.cwd(), 'package.json')).resolve('@prisma/schema-engine-wasm');
  const code = await readFile(entry.replace(/schema_engine\.js$/, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(code, { './schema_engine_bg.js': glue as never });
  const exported = instance.exports as Record<string, () => void>;
  (glue as unknown as { __wbg_set_wasm: (wasm: unknown) => void }).__wbg_set_wasm(exported);
  exported['__wbindgen_start']?.();
  const bound = bindMigrationAwareSqlAdapterFactory(factory);
  return glue.SchemaEngine.new({ datamodels: undefined }, () => undefined, bound);
};

// The adapter cuts a script at every semicolon, also inside a function's body. Sent whole, PostgreSQL reads it
// rightly and applies all of it or nothing. What was connected is put into `connected`.
const wholeScripts = (databaseUrl: string, connected: Connecting[]): PrismaPg => {
  const factory = new PrismaPg({ connectionString: databaseUrl });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const connecting = connect();
    connected.push(connecting);
    const adapter = await connecting;
    adapter.executeScript = (script) => runScript(databaseUrl, script);
    return adapter;
  };
  return factory;
};

const runScript = async (databaseUrl: string, script: string): Promise<void> => {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(script);
  } finally {
    await client.end();
  }
};
