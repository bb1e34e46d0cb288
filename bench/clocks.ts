import { BEFORE_ALL } from '#lib/db/before-all';
import { loadOrganisation } from '#lib/db/organisation';
import { londonDate } from '#lib/domain/calendar/plain-date';
import { closeSender } from '#lib/jobs/queue';
import { countingOf } from '#lib/use-cases/counting';
import { rebuildProjections } from '#lib/use-cases/record/rebuild-projections';
import { escalate, horizonOf } from '#lib/use-cases/scheduled/escalate';
import type { Installation } from '../scripts/installation.ts';
import { progressBar } from '../scripts/progress-bar.ts';
import type { Options } from './options.ts';
import { table } from './report.ts';
import { fill } from './scene.ts';
import { contextOf, type Install } from './submissions.ts';

/** Something done with so many cases. `floor`: what the same rows take by plain SQL. */
type Pass = { name: string; cases: number; seconds: number; floor?: Pass };

type Say = (text: string) => void;

const PAGE = 200;

/** How the sweep finds what it looks at, and what of a case it reads; $1 and $2: the latest dates. */
const finding = (from: string) =>
  `select id from ${from} where watched_on <= $1 union select id from ${from} where quiet_since <= $2 order by id`;
const READ = 'id, process, pack, service_id, assigned_to_id, dates, quiet_since, lapses_on, undertakings';

/**
 * Fills the database and measures what runs by itself: the sweep on a day on which nobody has been told yet, the same
 * again, and the dates of every open case counted anew after a change of the bank holidays or the council's settings. Gives the report.
 */
export async function benchClocks(installation: Installation, options: Options, say: Say): Promise<string> {
  const { install } = await fill(installation, options, say);
  try {
    const sweeps = await sweepPasses(install, say);
    const found = await readsToFind(install);
    const recount = await recountPasses(install, say);
    const among = `${options.cases.toLocaleString('en-GB')} cases`;
    return [
      among,
      passesTable([...sweeps, ...recount]),
      `to find what the sweep looks at, PostgreSQL reads ${read(found.amongAll)} among ${among}, and ${read(found.alone)} where there are only those`,
    ].join('\n\n');
  } finally {
    await closeSender(install.databaseUrl);
    await install.database.close();
  }
}

async function sweepPasses(install: Install, say: Say): Promise<Pass[]> {
  const { pool } = install.database;
  const dates = await horizon(install);
  say('what the sweep looks at, by plain SQL …');
  const read = async () => {
    const { rows } = await pool.query<{ id: string }>(finding('"case"'), dates);
    for (let at = 0; at < rows.length; at += PAGE) {
      const ids = rows.slice(at, at + PAGE).map(({ id }) => id);
      await pool.query(`select ${READ} from "case" where id = any($1) order by id`, [ids]);
    }
    return rows.length;
  };
  // Once unmeasured: who reads first finds nothing in memory.
  await read();
  const plain = await timed('the same rows by plain SQL', read);
  const sweep = async () => {
    const swept = await escalate(contextOf(install, { kind: 'system', job: 'escalate' }), 'all');
    if (!swept.ok) throw new Error(swept.message);
    return swept.value;
  };
  say('the sweep, nobody told yet …');
  let alerts = 0;
  const first = await timed('sweep, nobody told yet', async () => {
    const swept = await sweep();
    alerts = swept.alerts;
    return swept.looked;
  });
  say('the sweep again …');
  const again = await timed('sweep, all told', async () => (await sweep()).looked);
  const name = `${first.name}: ${alerts.toLocaleString('en-GB')} reminders`;
  return [plain, { ...first, name, floor: plain }, { ...again, floor: plain }];
}

async function recountPasses(install: Install, say: Say): Promise<Pass[]> {
  const { pool } = install.database;
  say('open cases and their events, by plain SQL …');
  const read = () =>
    inPages(async (afterId) => {
      const open = `select * from "case" where status <> 'closed' and id > $1 order by id limit ${PAGE}`;
      const { rows } = await pool.query<{ id: string }>(open, [afterId]);
      const events = `select e.*, t.salt, t.body from case_event e left join event_text t on t.event_id = e.id
        where case_id = any($1) order by case_id, sequence`;
      await pool.query(events, [rows.map(({ id }) => id)]);
      return rows;
    });
  await read();
  const plain = await timed('open cases and their events by plain SQL', read);
  const { rowCount } = await pool.query(
    `update "case" set dates = jsonb_set(dates, '{edition}', '"before"') where status <> 'closed' and dates ? 'edition'`,
  );
  await pool.query('vacuum analyze "case"');
  const progress = progressBar('bench:', rowCount ?? 0);
  say('due dates counted again …');
  const recounted = await timed('due dates counted again and saved', async () => {
    const rebuilt = await rebuildProjections(contextOf(install, { kind: 'system', job: 'recount-dates' }), {
      check: false,
      which: 'outdated',
      problem: say,
      progress,
    });
    if (!rebuilt.ok) throw new Error(rebuilt.message);
    return rebuilt.value.cases;
  });
  return [plain, { ...recounted, floor: plain }];
}

async function timed(name: string, act: () => Promise<number>): Promise<Pass> {
  const started = performance.now();
  const cases = await act();
  return { name, cases, seconds: (performance.now() - started) / 1000 };
}

async function inPages(read: (afterId: string) => Promise<readonly { id: string }[]>): Promise<number> {
  let cases = 0;
  let afterId: string | undefined = BEFORE_ALL;
  while (afterId !== undefined) {
    const rows: readonly { id: string }[] = await read(afterId);
    cases += rows.length;
    afterId = rows.at(-1)?.id;
  }
  return cases;
}

async function horizon({ database }: Install): Promise<string[]> {
  const now = new Date();
  const { council } = await loadOrganisation(database.client, now.getTime());
  const { watchedBy, quietBy } = horizonOf(londonDate(now), council, countingOf(council));
  return [watchedBy, quietBy];
}

type Plan = { Plans?: readonly Plan[]; 'Index Name'?: string } & Readonly<
  Record<'Shared Hit Blocks' | 'Shared Read Blocks' | 'Actual Rows', number>
>;
type Explained = { 'QUERY PLAN': [{ Plan: Plan }] };

// What the sweep looks at is copied to a table of its own with the same indexes: no other case can add to what is read there.
async function readsToFind(install: Install) {
  const { pool } = install.database;
  const dates = await horizon(install);
  const explain = async (from: string) => {
    const text = `explain (analyze, buffers, format json) ${finding(from)}`;
    const { rows } = await pool.query<Explained>(text, dates);
    return rows[0]?.['QUERY PLAN'][0].Plan;
  };
  await pool.query('vacuum analyze "case"');
  const amongAll = await explain('"case"');
  await pool.query(
    `create table due_alone as select * from "case" where id in (${finding('"case"')})`,
    dates,
  );
  const { rows } = await pool.query<{ indexdef: string }>(
    `select indexdef from pg_indexes where indexname in ('case_watched', 'case_quiet')`,
  );
  for (const { indexdef } of rows)
    await pool.query(indexdef.replace('INDEX ', 'INDEX alone_').replace('public."case"', 'due_alone'));
  await pool.query('vacuum analyze due_alone');
  const alone = await explain('due_alone');
  await pool.query('drop table due_alone');
  return { amongAll, alone };
}

function read(plan: Plan | undefined): string {
  if (plan === undefined) return 'nothing';
  const scans = scansIn(plan);
  const rows = scans.reduce((sum, scan) => sum + scan['Actual Rows'], 0);
  const by = scans.map((scan) => scan['Index Name'] ?? 'no index').join(' and ');
  return `${rows} rows in ${plan['Shared Hit Blocks'] + plan['Shared Read Blocks']} blocks (by ${by})`;
}

function scansIn(plan: Plan): readonly Plan[] {
  return plan.Plans === undefined ? [plan] : plan.Plans.flatMap(scansIn);
}

function passesTable(passes: readonly Pass[]): string {
  const rate = ({ cases, seconds }: Pass) => cases / seconds;
  const rows = passes.map((pass) => [
    pass.name,
    pass.cases.toLocaleString('en-GB'),
    pass.seconds.toFixed(1),
    rate(pass).toFixed(0),
    pass.floor === undefined ? '' : (rate(pass) / rate(pass.floor)).toFixed(3),
    '',
  ]);
  return table(['', 'cases', 'seconds', 'cases a second', 'share', ''], rows);
}
