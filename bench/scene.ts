import { hashPassword } from '#lib/auth/password';
import { type Database, openDatabase } from '#lib/db/client';
import { londonDate } from '#lib/domain/calendar/plain-date';
import { closeSender } from '#lib/jobs/queue';
import { DEMONSTRATION_PASSWORD } from '../prisma/demonstration/people.ts';
import type { Installation } from '../scripts/installation.ts';
import { progressBar } from '../scripts/progress-bar.ts';
import type { Town } from './case-rows.ts';
import { type Drafts, draftsOf } from './drafts.ts';
import { generate } from './generate.ts';
import type { Matter } from './matters.ts';
import type { Options } from './options.ts';
import { CLIENTS } from './pages.ts';
import { type PlainSubmission, plainSubmission } from './plain-sql.ts';
import { type Install, submit } from './submissions.ts';

/** The filled database, drafts ready to be sent, and a submission's rows to be written plainly. */
export type Scene = {
  database: Database;
  install: Install;
  matter: Matter;
  drafts: Drafts;
  plain: PlainSubmission;
  close: () => Promise<void>;
};

/** The demonstration council with so many cases in the empty database of an installation. */
export async function fill(
  { databaseUrl, variables }: Installation,
  { cases, seed }: Options,
  say: (text: string) => void,
): Promise<{ install: Install; town: Town }> {
  const secretKey = variables['SECRET_KEY'] ?? '';
  const database = openDatabase(databaseUrl, CLIENTS + 2);
  say(`making ${cases.toLocaleString('en-GB')} cases …`);
  const today = londonDate(new Date());
  const passwordHash = await hashPassword(DEMONSTRATION_PASSWORD);
  const progress = progressBar('bench:', cases);
  const town = await generate(database, { cases, seed, today, secretKey, passwordHash, progress });
  return { install: { database, databaseUrl, secretKey }, town };
}

/** Fills the database and files one case whose rows are the plain floor's. */
export async function setScene(
  installation: Installation,
  options: Options,
  say: (text: string) => void,
): Promise<Scene> {
  const { install, town } = await fill(installation, options, say);
  const { database, databaseUrl, secretKey } = install;
  const [matter] = town.templates.get('complaint') ?? [];
  if (matter === undefined) throw new Error('The demonstration has no complaint.');
  const drafts = draftsOf(database, { ...matter, secretKey });
  const caseId = await submitOne(install, matter, drafts);
  const plain = await plainSubmission(databaseUrl, { caseId, clients: CLIENTS });
  const close = async () => {
    await plain.close();
    await closeSender(databaseUrl);
    await database.close();
  };
  return { database, install, matter, drafts, plain, close };
}

async function submitOne(install: Install, { form }: Matter, drafts: Drafts): Promise<string> {
  const [draft] = await drafts.take(1);
  const reference = draft && (await submit(install, form, draft.token));
  const { rows } = await install.database.pool.query('select id from "case" where reference = $1', [
    reference,
  ]);
  if (rows[0] === undefined) throw new Error('A prepared draft could not be sent.');
  return rows[0].id;
}
