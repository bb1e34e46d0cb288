import type { Instrumentation } from 'next';
import { isNodeRuntime } from '#lib/env';

/** Runs once when a server process starts: requests are told where they come from, and the jobs begin with the web server and end with it. */
export async function register(): Promise<void> {
  if (!isNodeRuntime) return;
  const { describeFaultsOnConsole } = await import('#lib/web/report-faults');
  describeFaultsOnConsole();
  const { noteSocketAddresses } = await import('#lib/web/socket-address');
  noteSocketAddresses();
  const { startJobs } = await import('#lib/web/start-jobs');
  await startJobs();
}

/** Called by the framework with each fault that no page of ours has dealt with. */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath }) => {
  if (!isNodeRuntime) return;
  const { reportFault } = await import('#lib/web/report-faults');
  reportFault(error, { method, routePath });
};
