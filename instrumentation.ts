import { isNodeRuntime } from '#lib/env';

/** Runs once when a server process starts: the jobs begin with the web server and end with it. */
export async function register(): Promise<void> {
  if (!isNodeRuntime) return;
  const { startJobs } = await import('#lib/web/start-jobs');
  await startJobs();
}
