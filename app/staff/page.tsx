import type { Metadata } from 'next';
import { DoneNotice } from '#components/cases/done-notice';
import { PageHead } from '#components/cases/page-head';
import { EmptyState } from '#components/ui/empty-state';
import { LinkButton } from '#components/ui/link-button';
import { Stat } from '#components/ui/stat';
import { formatLong } from '#lib/domain/calendar/plain-date';
import { can } from '#lib/domain/permissions/permissions';
import { urls } from '#lib/urls';
import { findMyWork } from '#lib/use-cases/cases/list-cases';
import { countInWords, PLAIN_VIEW, type QueueView, queueHref } from '#lib/web/queue-view';
import { type StaffContext, staffContext } from '#lib/web/session';
import { CaseLines } from './case-lines';
import { doneWords } from './cases/[reference]/done-words';
import { OnlyFirst, SHOWN_FIRST } from './only-first';
import { OwnLessons, OwnPromises } from './own-lists';

export const metadata: Metadata = { title: 'My work – Answerable' };

type Work = Awaited<ReturnType<typeof findMyWork>>;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MyWorkPage({ searchParams }: Props) {
  const context = await staffContext(urls.staff());
  const work = await findMyWork(context);
  const done = doneWords((await searchParams)['done']);
  return (
    <>
      <PageHead
        about={formatLong(context.today, 'en')}
        actions={
          can(context.actor, 'case:log') ? (
            <LinkButton href={urls.log()} icon="phone">
              Log a request
            </LinkButton>
          ) : undefined
        }
        title="My work"
      />
      <DoneNotice words={done} />
      <Counts counts={work.counts} />
      <Asked context={context} work={work} />
      <Approvals context={context} work={work} />
      <Mine context={context} work={work} />
      <OwnPromises promises={work.promises} today={context.today} />
      <OwnLessons lessons={work.lessons} today={context.today} />
      <Unallocated context={context} work={work} />
    </>
  );
}

function Counts({ counts }: { counts: Work['counts'] }) {
  const views: { number: number; label: string; view: Partial<QueueView> }[] = [
    { number: counts.overdue, label: 'overdue', view: { due: 'overdue' } },
    { number: counts.dueToday, label: 'due today', view: { due: 'today' } },
    { number: counts.mine, label: 'yours', view: { owner: 'me' } },
    { number: counts.unallocated, label: 'nobody’s yet', view: { owner: 'nobody' } },
    { number: counts.open, label: 'open in all', view: {} },
  ];
  return (
    <ul aria-label="Open cases" className="mb-7 flex flex-wrap gap-x-10 gap-y-4 border-line border-y py-3">
      {views.map(({ number, label, view }) => (
        <li key={label}>
          <a className="block text-ink no-underline hover:underline" href={queueHref(PLAIN_VIEW, view)}>
            <Stat label={label} number={countInWords(number)} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Asked({ context, work: { asked } }: { context: StaffContext; work: Work }) {
  if (asked.length === 0) return null;
  return (
    <section aria-labelledby="asked" className="mb-8">
      <h2 className="heading mb-2" id="asked">
        Asked of you, the first due first
      </h2>
      <CaseLines
        caption="What other services ask of you"
        lines={asked.slice(0, SHOWN_FIRST)}
        today={context.today}
      />
      <OnlyFirst of={asked.length} />
    </section>
  );
}

function Approvals({ context, work: { approvals } }: { context: StaffContext; work: Work }) {
  if (approvals.length === 0) return null;
  return (
    <section aria-labelledby="approvals" className="mb-8">
      <h2 className="heading mb-2" id="approvals">
        Drafts that await your approval, the first due first
      </h2>
      <CaseLines
        caption="Answers that go once you approve them"
        lines={approvals.slice(0, SHOWN_FIRST)}
        today={context.today}
      />
      <OnlyFirst of={approvals.length} />
    </section>
  );
}

function Mine({ context, work }: { context: StaffContext; work: Work }) {
  const { lines, total } = work.mine;
  if (total === 0 && work.unallocated.total > 0) {
    return <p className="mb-7">Nothing of yours is open. You could take one of these:</p>;
  }
  if (total === 0) {
    return (
      <EmptyState
        actions={
          <LinkButton href={urls.queue()} look="secondary">
            See all cases
          </LinkButton>
        }
        text="Every case of yours is answered, or in somebody else’s hands."
        title="Nothing waits for you"
      />
    );
  }
  return (
    <section aria-labelledby="mine" className="mb-8">
      <ListHead
        id="mine"
        shown={lines.length}
        title="Yours, the first due first"
        total={total}
        view={{ owner: 'me' }}
      />
      <CaseLines
        caption="Your open cases, the first due first"
        isWithoutOwner
        lines={lines}
        today={context.today}
      />
    </section>
  );
}

function Unallocated({ context, work }: { context: StaffContext; work: Work }) {
  const { lines, total } = work.unallocated;
  if (total === 0) return null;
  return (
    <section aria-labelledby="unallocated">
      <ListHead
        id="unallocated"
        shown={lines.length}
        title="Nobody’s yet"
        total={total}
        view={{ owner: 'nobody' }}
      />
      <CaseLines
        caption="Open cases that nobody has yet"
        isWithoutOwner
        lines={lines}
        today={context.today}
      />
    </section>
  );
}

type ListHeadProps = { id: string; title: string; shown: number; total: number; view: Partial<QueueView> };

function ListHead({ id, title, shown, total, view }: ListHeadProps) {
  return (
    <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-6">
      <h2 className="heading" id={id}>
        {title}
      </h2>
      {shown < total ? <a href={queueHref(PLAIN_VIEW, view)}>See all {countInWords(total)}</a> : null}
    </div>
  );
}
