import { env, requiredEnv } from '#lib/env';
import { startWorker } from '#lib/jobs/worker';
import { log } from '#lib/log';
import { textTransportFor } from '#lib/notifications/text-transport';
import { transportFor } from '#lib/notifications/transport';
import { contextFor } from '#lib/web/context';
import { replyDomain } from '#lib/web/incoming-mail';

/** Starts the jobs of this process, if its settings want them here, and ends them with it. */
export async function startJobs(): Promise<void> {
  endWithParent();
  if (env().JOBS === 'off') return;
  const stop = await startWorker({
    databaseUrl: requiredEnv('DATABASE_URL'),
    contextFor: (job) => contextFor({ kind: 'system', job }),
    delivery: {
      transport: transportFor(env()),
      texts: textTransportFor(env()),
      origin: env().PUBLIC_ORIGIN,
      replyDomain: replyDomain(),
    },
    log: log(),
  });
  const end = () => {
    stop().catch((error) => log().error({ err: error }, 'the jobs did not stop cleanly'));
  };
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

// `npm start` holds a channel to this process. When that breaks, the parent was killed: a server left behind would keep
// the port from the next start.
function endWithParent(): void {
  if (process.connected) process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
}
