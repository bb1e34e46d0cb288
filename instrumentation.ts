/** Runs once when a server process starts: the jobs begin with the web server and end with it. */
export async function register(): Promise<void> {
  const { startJobs } = await import('#lib/web/start-jobs');
  await startJobs();
}
