import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { PageHead } from '#components/cases/page-head';
import { EmptyState } from '#components/ui/empty-state';
import { LinkButton } from '#components/ui/link-button';
import { urls } from '#lib/urls';
import { listQueue, type Queue } from '#lib/use-cases/cases/list-cases';
import { findCouncil } from '#lib/use-cases/council/find-council';
import type { Query } from '#lib/web/query';
import {
  CASES_PER_PAGE,
  countInWords,
  PLAIN_VIEW,
  pagesOf,
  type QueueView,
  queueFilter,
  queueHref,
  readQueueView,
} from '#lib/web/queue-view';
import { staffContext } from '#lib/web/session';
import { CaseLines } from '../case-lines';
import { DensitySwitch } from './density-switch';
import { QueueFilters } from './queue-filters';
import { QueuePages } from './queue-pages';

export const metadata: Metadata = { title: 'Cases – Answerable' };

export default async function QueuePage({ searchParams }: { searchParams: Promise<Query> }) {
  const params = await searchParams;
  const context = await staffContext(urls.queue());
  const { directorates } = await findCouncil(context);
  const known = directorates.flatMap(({ services }) => services.map(({ id }) => id));
  const view = readQueueView(params, known);
  const queue = await listQueue(context, queueFilter(view, context.today));
  const pages = pagesOf(queue.total, view.page);
  if (view.page > pages) redirect(queueHref(view, { page: pages }));
  return (
    <>
      <PageHead
        about={aboutQueue(queue, view)}
        actions={<DensitySwitch next={queueHref(view, { page: view.page })} />}
        title="Cases"
      />
      <QueueFilters services={queue.services} view={view} />
      {queue.total === 0 ? (
        <NothingFound view={view} />
      ) : (
        <CaseLines caption="Cases" lines={queue.lines} sorts={sortsOf(view)} today={context.today} />
      )}
      <QueuePages pages={pages} view={view} />
    </>
  );
}

function isNarrowed(view: QueueView): boolean {
  return queueHref({ ...view, sort: PLAIN_VIEW.sort }) !== urls.queue();
}

function aboutQueue({ total }: Queue, view: QueueView): string {
  const found = `${countInWords(total, view.page)} ${total === 1 ? 'case' : 'cases'}`;
  const first = (view.page - 1) * CASES_PER_PAGE + 1;
  const last = Math.min(view.page * CASES_PER_PAGE, total);
  return total > CASES_PER_PAGE ? `${first}–${last} of ${found}` : found;
}

function sortsOf(view: QueueView) {
  const newest = view.sort === 'received-newest';
  const byReceived = newest || view.sort === 'received-oldest';
  const direction = newest ? ('descending' as const) : ('ascending' as const);
  return {
    due: {
      href: queueHref(view, { sort: 'due' }),
      direction: view.sort === 'due' ? ('ascending' as const) : undefined,
    },
    received: {
      href: queueHref(view, { sort: newest ? 'received-oldest' : 'received-newest' }),
      direction: byReceived ? direction : undefined,
    },
  };
}

function NothingFound({ view }: { view: QueueView }) {
  if (!isNarrowed(view)) {
    return <EmptyState text="New requests appear here as soon as they arrive." title="No open cases" />;
  }
  return (
    <EmptyState
      actions={
        <LinkButton href={urls.queue()} look="secondary">
          Show all open cases
        </LinkButton>
      }
      text="No case that you can see fits all of these filters."
      title="Nothing found"
    />
  );
}
