import type { Pool } from 'pg';
import { referenceInUrl, toReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { cpuOf, cpuSince } from './cpu.ts';
import type { LoadJob } from './load.ts';
import type { Target, Turn } from './measure.ts';
import type { Sender } from './sender.ts';
import type { Site } from './visit.ts';

/** A page as it is measured: where it lies (several addresses are asked in turn), who asks. */
export type MeasuredPage = { name: string; aim: number | null; paths: readonly string[]; cookie: string };

export const BARE_PAGE = 'bare dynamic page';
export const CLIENTS = 8;

const MANY = 200;

type Visitors = { agent: string; caseworker: string; draftToken: string };

/** The pages residents and officers spend their time on, with cases that the caseworker may see. */
export async function measuredPages(
  pool: Pool,
  { agent, caseworker, draftToken }: Visitors,
): Promise<MeasuredPage[]> {
  const { rows } = await pool.query<{ reference: string; is_theirs: boolean; is_told: boolean }>(
    `select c.reference, exists (
       select from staff_service join staff on staff.id = staff_id
       where service_id = c.service_id and staff.email like 'caseworker@%') as is_theirs,
     c.process = 'complaint' and exists (
       select from party where case_id = c.id and role = 'resident' and name is not null) as is_told
     from "case" c where classification = 'open' and process <> 'foi' order by md5(reference)`,
  );
  const pathsOf = (path: (url: string) => string, cases: typeof rows) =>
    cases.slice(0, MANY).map(({ reference }) => path(referenceInUrl(toReference(reference))));
  const draft = `draft-complaint=${draftToken}`;
  return [
    { name: 'question page', aim: 0.7, paths: [urls.applyPage('complaint', 'what-happened')], cookie: draft },
    {
      name: 'tracking page',
      aim: 0.6,
      paths: pathsOf((reference) => `/track/${reference}`, rows),
      cookie: '',
    },
    { name: 'queue page', aim: 0.4, paths: [urls.queue()], cookie: caseworker },
    {
      name: 'case page',
      aim: 0.4,
      paths: pathsOf(
        (reference) => `/staff/cases/${reference}`,
        rows.filter(({ is_theirs }) => is_theirs),
      ),
      cookie: caseworker,
    },
    {
      name: 'agent screen',
      aim: 0.4,
      paths: pathsOf(
        (reference) => `/staff/contact/${reference}`,
        rows.filter(({ is_told }) => is_told),
      ),
      cookie: agent,
    },
    { name: 'logging a call', aim: 0.4, paths: [urls.logForm('complaint')], cookie: agent },
  ];
}

/** A page as a target, its rate a share of the bare page's. */
export function pageTarget(sender: Sender, site: Site, page: MeasuredPage): Target {
  const cookies = page.cookie === '' ? [] : [page.cookie];
  const request = { method: 'GET', paths: page.paths, cookies, once: false } as const;
  const run = (seconds: number) => askSite(sender, site, { ...request, seconds, status: 200 });
  return { name: page.name, floor: page.name === BARE_PAGE ? null : BARE_PAGE, aim: page.aim, run };
}

type Asked = Pick<LoadJob, 'method' | 'paths' | 'cookies' | 'body' | 'once' | 'seconds'> & {
  status: number;
};

/** Asks the site for some seconds; any status but the one expected is a wrong answer. */
export async function askSite(sender: Sender, site: Site, { status, ...request }: Asked): Promise<Turn> {
  const { origin, host, pid } = site;
  const before = cpuOf(pid);
  const { times, seconds, statuses } = await sender.send({ ...request, origin, host, clients: CLIENTS });
  return { times, seconds, wrong: times.length - (statuses[status] ?? 0), cpu: cpuSince(before, pid) };
}
