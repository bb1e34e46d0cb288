import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { benchClocks } from '../bench/clocks.ts';
import { type Costs, countsStatements, databaseCost } from '../bench/cost.ts';
import { freshInstallation } from '../bench/fresh-database.ts';
import { measure, type Target } from '../bench/measure.ts';
import { HELP, type Options, readOptions } from '../bench/options.ts';
import { costsTable, figuresTable, weightsTable } from '../bench/report.ts';
import { type Scene, setScene } from '../bench/scene.ts';
import { weighPages } from '../bench/scripts-sent.ts';
import { startSender } from '../bench/sender.ts';
import { secondsToStart } from '../bench/start-up.ts';
import { pageTargets, submissionTargets, weighedPages } from '../bench/targets.ts';
import { siteOn } from '../bench/visit.ts';
import { buildIfNeeded } from './build-if-needed.ts';
import { type Installation, settings } from './installation.ts';
import { startWebServer, type WebServer } from './web-server.ts';

const OWN_PORT = 3977;
const COST_SECONDS = 2;
const SETTLE_MS = 1500;

const say = (text: string) => process.stderr.write(`bench: ${text}\n`);
const print = (text: string) => process.stdout.write(`${text}\n\n`);

try {
  const options = readOptions(process.argv.slice(2));
  if (options === null) print(HELP);
  else await bench(options);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

async function bench(options: Options): Promise<void> {
  const given = settings();
  const PORT = process.env['PORT'] === undefined ? OWN_PORT : given.PORT;
  const env = { ...given, PORT, PUBLIC_ORIGIN: `http://localhost:${PORT}` };
  const installation = await freshInstallation(env, say);
  // The web server ends when the channel to this process breaks; the database is stopped here.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void installation.stop().then(() => process.exit(1)));
  try {
    if (options.part === 'clocks') print(await benchClocks(installation, options, say));
    else await benchPages(installation, options);
  } finally {
    await installation.stop();
  }
  if (options.part === 'pages') await timeSecondStart(installation, given.DATABASE_URL);
}

async function benchPages(installation: Installation, options: Options): Promise<void> {
  const variables = {
    ...installation.variables,
    BENCH: 'on',
    MAIL_TRANSPORT: 'folder',
    LOG_LEVEL: 'error',
  };
  await buildIfNeeded(variables, say);
  const scene = await setScene(installation, options, say);
  try {
    await withServer({ ...installation, variables }, (web) =>
      measureAll({ scene, web, options, port: installation.env.PORT }),
    );
  } finally {
    await scene.close();
  }
}

async function withServer(
  { env, variables }: Installation,
  act: (web: WebServer) => Promise<void>,
): Promise<void> {
  const log = openSync(join(env.DATA_DIR, 'bench.log'), 'w');
  say('starting the production build …');
  const web = await startWebServer(env.PORT, variables, { log });
  try {
    await act(web);
  } finally {
    await web.stop();
    closeSync(log);
  }
}

type Running = { scene: Scene; web: WebServer; options: Options; port: number };

async function measureAll({ scene, web, options, port }: Running): Promise<void> {
  const sender = startSender();
  const place = { scene, sender, site: siteOn(port, web.process.pid) };
  try {
    const pages = chosen(await pageTargets(place), options);
    const pageFigures = await measure(pages, { ...options, say });
    const pageCosts = await costsOf(scene, pages);
    const weights = await weighPages(place.site, await weighedPages(place));
    // Last, because every submission adds an open case to the lists.
    const submissions = chosen(submissionTargets(place), options);
    const submitFigures = await measure(submissions, { ...options, say });
    const submitCosts = await costsOf(scene, submissions);
    print(
      `${options.cases.toLocaleString('en-GB')} cases, 8 clients, ${options.seconds} s each in ${options.rounds} turns`,
    );
    print(figuresTable([...pageFigures, ...submitFigures]));
    print(costsTable(new Map([...pageCosts, ...submitCosts])));
    print(weightsTable(weights));
  } finally {
    sender.stop();
  }
}

// Both floors are always measured: without them no figure says anything.
function chosen(targets: readonly Target[], { only }: Options): Target[] {
  return targets.filter(({ name, floor }) => only === null || floor === null || name.includes(only));
}

async function costsOf(scene: Scene, targets: readonly Target[]): Promise<Costs> {
  const costs = new Map();
  if (!(await countsStatements(scene.database.pool))) {
    say('this PostgreSQL has no pg_stat_statements: what each page asks of it is not counted');
    return costs;
  }
  for (const target of targets) {
    // What the last turn left unanswered is still being worked on, and would count against this one.
    await wait(SETTLE_MS);
    costs.set(target.name, await databaseCost(scene.database.pool, () => target.run(COST_SECONDS)));
  }
  return costs;
}

async function timeSecondStart({ env, databaseUrl }: Installation, given: string | undefined): Promise<void> {
  say('stopped; starting it again as a council would …');
  await wait(500);
  const seconds = await secondsToStart({
    PORT: String(env.PORT),
    PUBLIC_ORIGIN: env.PUBLIC_ORIGIN,
    DATA_DIR: env.DATA_DIR,
    DATABASE_URL: given === undefined ? undefined : databaseUrl,
  });
  print(
    `a second npm start: ready after ${seconds.toFixed(1)} s (aim 5 s) – ${seconds <= 5 ? 'reached' : 'short'}`,
  );
}
