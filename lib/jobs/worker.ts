import { type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { deliverLink } from '#lib/jobs/deliver-link';
import { type Delivery, deliverMail } from '#lib/jobs/deliver-mail';
import { QUEUES, type QueueName } from '#lib/jobs/queue';
import type { Context, Jobs } from '#lib/use-cases/context';
import { rebuildProjections } from '#lib/use-cases/record/rebuild-projections';
import { chaseContributions } from '#lib/use-cases/scheduled/chase-contributions';
import { deleteOldDrafts } from '#lib/use-cases/scheduled/delete-old-drafts';
import { escalate } from '#lib/use-cases/scheduled/escalate';
import { scanWaitingFiles } from '#lib/use-cases/scheduled/scan-waiting-files';
import { sweepObjects } from '#lib/use-cases/scheduled/sweep-objects';

/** What the worker is given: where the queue lies, a context for a job's work, the way out for mail. */
export type WorkerNeeds = {
  databaseUrl: string;
  contextFor: (job: string) => Context;
  delivery: Delivery;
  log: Logger;
};

/** When the clock-driven jobs run, in London time; whatever number of workers there are, each occasion runs once. */
const SCHEDULE: readonly { name: QueueName; cron: string }[] = [
  // Every hour of the working day, so that what was missed while nothing ran is made good soon.
  { name: 'escalate', cron: '30 6-18 * * *' },
  // A limit in hours runs at night and at weekends too.
  { name: 'escalate-by-the-hour', cron: '*/10 * * * *' },
  { name: 'recount-dates', cron: '45 2 * * *' },
  { name: 'chase-contributions', cron: '40 6-18 * * *' },
  { name: 'scan-waiting-files', cron: '*/5 * * * *' },
  { name: 'delete-old-drafts', cron: '15 3 * * *' },
  { name: 'sweep-objects', cron: '35 3 * * *' },
];

/** Starts working the queues. Gives the way to stop: no new job is begun, running ones may finish for ten seconds. */
export async function startWorker(needs: WorkerNeeds): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    connectionString: needs.databaseUrl,
    max: 4,
    superviseIntervalSeconds: 10,
    migrate: false,
  });
  boss.on('error', (error) => needs.log.error({ err: error }, 'the job queue had a fault'));
  await boss.start();
  await workMany(boss, 'deliver-mail', ({ data, retryCount }) => {
    const isLastTry = retryCount >= QUEUES['deliver-mail'].retryLimit;
    return deliverMail(needs.contextFor('deliver-mail'), needs.delivery, { ...data, isLastTry });
  });
  await workMany(boss, 'deliver-link', ({ data }) =>
    deliverLink(needs.contextFor('deliver-link'), needs.delivery, data.linkId),
  );
  await workSweeps(boss, needs);
  for (const { name, cron } of SCHEDULE) await boss.schedule(name, cron, null, { tz: 'Europe/London' });
  // What a release computes otherwise is computed again once it runs, not only the next night.
  await boss.send('recount-dates', null);
  return () => boss.stop({ graceful: true, timeout: 10_000 });
}

/**
 * Works a queue that can fill at one stroke, as by a sweep: some at a time, and the next at once while there are more. Of those,
 * one goes after another, so that a person gets their messages in order, and each that fails is tried again by itself.
 */
async function workMany<Name extends 'deliver-mail' | 'deliver-link'>(
  boss: PgBoss,
  name: Name,
  act: (job: JobWithMetadata<Jobs[Name]>) => Promise<void>,
): Promise<void> {
  const options = {
    batchSize: 10,
    burstWhenBatchFull: true,
    pollingIntervalSeconds: 1,
    includeMetadata: true,
    perJobResults: true,
  } as const;
  await boss.work<Jobs[Name], void, typeof options>(name, options, async (jobs) => {
    const results: JobResult[] = [];
    // The queue gives its oldest, in no order among themselves.
    for (const job of jobs.toSorted(byCreation)) results.push(await resultOf(job.id, act(job)));
    return results;
  });
}

const byCreation = (one: { createdOn: Date }, other: { createdOn: Date }) =>
  one.createdOn.getTime() - other.createdOn.getTime();

async function resultOf(id: string, acting: Promise<void>): Promise<JobResult> {
  try {
    await acting;
    return { id, status: 'completed' };
  } catch (error) {
    return { id, status: 'failed', output: { message: error instanceof Error ? error.message : 'unknown' } };
  }
}

// What the clock starts.
async function workSweeps(boss: PgBoss, needs: WorkerNeeds): Promise<void> {
  await boss.work('escalate', async () => {
    const escalated = await escalate(needs.contextFor('escalate'), 'all');
    needs.log.info({ escalated }, 'alerts are up to date');
  });
  await boss.work('escalate-by-the-hour', async () => {
    await escalate(needs.contextFor('escalate-by-the-hour'), 'due-by-the-hour');
  });
  await boss.work('recount-dates', async () => {
    await rebuildProjections(needs.contextFor('recount-dates'), {
      check: false,
      which: 'outdated',
      problem: (sentence) => needs.log.warn(sentence),
      progress: () => undefined,
    });
  });
  await boss.work('chase-contributions', async () => {
    const chased = await chaseContributions(needs.contextFor('chase-contributions'));
    needs.log.info({ looked: chased.ok ? chased.value : 0 }, 'chasers are up to date');
  });
  await boss.work('scan-waiting-files', async () => {
    await scanWaitingFiles(needs.contextFor('scan-waiting-files'));
  });
  await boss.work('sweep-objects', async () => {
    const swept = await sweepObjects(needs.contextFor('sweep-objects'));
    needs.log.info({ swept }, 'objects that no row names are gone');
  });
  await boss.work('delete-old-drafts', async () => {
    await deleteOldDrafts(needs.contextFor('delete-old-drafts'));
  });
}
