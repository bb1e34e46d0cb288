import { pathToFileURL } from 'node:url';
import autocannon from 'autocannon';

/** Requests to send for some seconds. Paths and cookies are taken in turn; with `once`, each cookie is sent once. */
export type LoadJob = {
  origin: string;
  host: string;
  method: 'GET' | 'POST';
  paths: readonly string[];
  cookies: readonly string[];
  /** A form as it is posted. */
  body?: string;
  once: boolean;
  clients: number;
  /** Stops at whichever comes first. */
  seconds: number;
  requests?: number;
};

/** What came back: ms an answer, how long it went on, what was sent, and how many answers had each status. */
export type Load = { times: number[]; seconds: number; sent: number; statuses: Record<string, number> };

/** Sends the requests from this process. Only ever to this machine. */
export function sendLoad(job: LoadJob): Promise<Load> {
  if (new URL(job.origin).hostname !== '127.0.0.1') throw new Error('Load is only sent to this machine.');
  const load: Load = { times: [], seconds: 0, sent: 0, statuses: {} };
  const most = Math.min(
    job.requests ?? Number.POSITIVE_INFINITY,
    job.once ? job.cookies.length : Number.POSITIVE_INFINITY,
  );
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const run = autocannon(
      {
        url: job.origin,
        connections: job.clients,
        duration: job.seconds,
        sampleInt: 50,
        ...(Number.isFinite(most) ? { maxOverallRequests: most } : {}),
        requests: [{ method: job.method, setupRequest: (request) => ({ ...request, ...next(job, load) }) }],
      },
      (error) => {
        if (error) return reject(error);
        resolve(load);
      },
    );
    run.on('response', (...[, status, , time]) => {
      load.times.push(time);
      load.statuses[status] = (load.statuses[status] ?? 0) + 1;
      load.seconds = (performance.now() - started) / 1000;
    });
  });
}

const POSTED = { 'content-type': 'application/x-www-form-urlencoded' };

function next({ paths, cookies, host, body }: LoadJob, load: Load) {
  const cookie = cookies[load.sent % Math.max(cookies.length, 1)];
  const path = paths[load.sent % paths.length] ?? '/';
  load.sent += 1;
  const headers = { host, origin: `http://${host}`, ...(cookie === undefined ? {} : { cookie }) };
  return body === undefined ? { path, headers } : { path, body, headers: { ...headers, ...POSTED } };
}

// As a process of its own, so that sending costs the measured process nothing.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.on('message', (job: LoadJob) => {
    sendLoad(job).then(
      (load) => process.send?.({ load }),
      (error) => process.send?.({ error: String(error) }),
    );
  });
}
