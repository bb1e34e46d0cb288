import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { CaseColumns } from '#components/cases/case-columns';
import { Notice } from '#components/ui/notice';
import { subjectOf } from '#lib/domain/cases/case';
import type { OfferedStep } from '#lib/domain/cases/next-steps';
import { can } from '#lib/domain/permissions/permissions';
import { formatReference, parseReference } from '#lib/domain/references/reference';
import { type AskedCase, findAskedCase } from '#lib/use-cases/cases/find-asked-case';
import { findCase, type ShownCase } from '#lib/use-cases/cases/find-case';
import { type StaffContext, staffContext } from '#lib/web/session';
import { urls } from '#lib/web/urls';
import { processName } from '../../words';
import { savesWithAnswer } from './answer-form';
import { AskedCasePage } from './asked-case';
import { CaseContributions } from './case-contributions';
import { CaseDates } from './case-dates';
import { CaseDraft } from './case-draft';
import { CaseFacts, CasePeople, CaseRecord } from './case-facts';
import { CaseIdentity } from './case-identity';
import { CaseLessons } from './case-lessons';
import { CasePanel } from './case-panel';
import { CasePapers } from './case-papers';
import { CasePromises } from './case-promises';
import { CaseTimeline } from './case-timeline';
import { doneWords } from './done-words';
import { stepFormOf } from './step-forms';

type Props = {
  params: Promise<{ reference: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = (await loadCase(params))?.matter ?? (await loadAsked(params));
  if (found === null) return { title: 'Not found – Answerable' };
  const { reference, process } = found;
  return { title: `${formatReference(reference)} – ${processName(process)} – Answerable` };
}

export default async function CasePage({ params, searchParams }: Props) {
  const context = await staffContext(await pathOf(params));
  const shown = await loadCase(params);
  if (shown === null) {
    // Not theirs to read, but they may be asked for something.
    const asked = await loadAsked(params);
    return asked === null ? notFound() : <AskedCasePage asked={asked} today={context.today} />;
  }
  const done = doneWords((await searchParams)['done']);
  return (
    <>
      <CaseIdentity shown={shown} today={context.today} />
      {done === null ? null : (
        <div className="mb-5">
          <Notice kind="success" role="status" title={done} />
        </div>
      )}
      <CaseColumns aside={<Panel context={context} shown={shown} />}>
        <Story context={context} shown={shown} />
      </CaseColumns>
    </>
  );
}

async function pathOf(params: Props['params']): Promise<string> {
  const reference = parseReference((await params).reference);
  return reference === null ? urls.queue() : urls.case(reference);
}

// Asked once a request, by the title and by the page.
const findOnce = cache(
  async (typed: string): Promise<ShownCase | null> => findCase(await staffContext(urls.queue()), typed),
);

async function loadCase(params: Props['params']): Promise<ShownCase | null> {
  return findOnce((await params).reference.slice(0, 40));
}

const findAskedOnce = cache(
  async (typed: string): Promise<AskedCase | null> => findAskedCase(await staffContext(urls.queue()), typed),
);

async function loadAsked(params: Props['params']): Promise<AskedCase | null> {
  return findAskedOnce((await params).reference.slice(0, 40));
}

function Panel({ context, shown }: { context: StaffContext; shown: ShownCase }) {
  const { blocked } = shown.steps;
  const hasForm = ({ step }: OfferedStep) => step !== 'save-draft' || !savesWithAnswer(shown);
  const first = shown.steps.first.filter(hasForm);
  const more = shown.steps.more.filter(hasForm);
  return (
    <CasePanel
      blocked={blocked}
      first={first.map((step) => stepFormOf({ shown, context }, step))}
      more={more.map((step) => stepFormOf({ shown, context }, step))}
      reference={shown.matter.reference}
    />
  );
}

function Story({ context, shown }: { context: StaffContext; shown: ShownCase }) {
  return (
    <>
      <section aria-labelledby="told" className="flow">
        <h2 className="heading mb-2" id="told">
          What they told us
        </h2>
        <CaseFacts facts={shown.facts} matter={shown.matter} />
      </section>
      {can(context.actor, 'case:read-letters', subjectOf(shown.matter)) ? <CaseDraft shown={shown} /> : null}
      <CasePromises shown={shown} today={context.today} />
      <CaseLessons {...shown} />
      <div className="grid gap-x-10 gap-y-5 xl:grid-cols-2">
        <section aria-labelledby="people">
          <h2 className="heading mb-2" id="people">
            People
          </h2>
          <CasePeople shown={shown} />
        </section>
        <section aria-labelledby="record">
          <h2 className="heading mb-2" id="record">
            The case
          </h2>
          <CaseRecord shown={shown} />
        </section>
      </div>
      <section aria-labelledby="dates">
        <h2 className="heading mb-2" id="dates">
          Dates
        </h2>
        <CaseDates clocks={shown.clocks} today={context.today} />
      </section>
      <CaseContributions contributions={shown.contributions} today={context.today} />
      {can(context.actor, 'case:read-letters', subjectOf(shown.matter)) ? <CasePapers shown={shown} /> : null}
      <section aria-labelledby="timeline">
        <h2 className="heading mb-2" id="timeline">
          What happened
        </h2>
        <CaseTimeline shown={shown} />
      </section>
    </>
  );
}
