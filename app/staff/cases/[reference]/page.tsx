import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { cache, type ReactNode } from 'react';
import { CaseColumns } from '#components/cases/case-columns';
import { DoneNotice } from '#components/cases/done-notice';
import { subjectOf } from '#lib/domain/cases/case';
import type { OfferedStep } from '#lib/domain/cases/next-steps';
import { can } from '#lib/domain/permissions/permissions';
import { formatReference, parseReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { type AskedCase, findAskedCase } from '#lib/use-cases/cases/find-asked-case';
import { findCase, type ShownCase } from '#lib/use-cases/cases/find-case';
import { type StaffContext, staffContext } from '#lib/web/session';
import { ContactLimits } from '../../contact-limits';
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
import { stepFormOf, stepLineOf } from './step-forms';

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
    // Not notFound(), which Next draws in the browser only: without JavaScript nobody would see it.
    if (asked === null) redirect(urls.nothingForStaff());
    return <AskedCasePage asked={asked} today={context.today} />;
  }
  const { done, step } = await searchParams;
  return (
    <>
      <CaseIdentity shown={shown} today={context.today} />
      <ContactLimits limits={shown.limits} on={shown.matter.reference} />
      <DoneNotice words={doneWords(done, shown.matter)} />
      <CaseColumns
        lookUp={<LookUp context={context} shown={shown} />}
        next={<Panel context={context} opened={step} shown={shown} />}
      >
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

// The forms of the steps further down come as each is opened: most are not.
function Panel({ context, shown, opened }: Of & { opened: string | string[] | undefined }) {
  const { blocked } = shown.steps;
  const hasForm = ({ step }: OfferedStep) => step !== 'save-draft' || !savesWithAnswer(shown);
  const first = shown.steps.first.filter(hasForm);
  const more = shown.steps.more.filter(hasForm);
  return (
    <CasePanel
      blocked={blocked}
      first={first.map((step) => stepFormOf({ shown, context }, step))}
      more={more.map((offered) =>
        (offered.step === opened ? stepFormOf : stepLineOf)({ shown, context }, offered),
      )}
      nothing={
        isBeingTold(shown)
          ? 'The resident is being told by email. The case can be closed once that has gone.'
          : undefined
      }
      reference={shown.matter.reference}
      seen={shown.matter.sequence}
    />
  );
}

function isBeingTold({ matter }: ShownCase): boolean {
  return matter.status === 'answered' && matter.toldOn === null && matter.contact.email;
}

type Of = { context: StaffContext; shown: ShownCase };

function LookUp({ context, shown }: Of) {
  return (
    <>
      <Part id="dates" title="Dates">
        <CaseDates clocks={shown.clocks} today={context.today} uncounted={shown.uncounted} />
      </Part>
      <Part id="people" title="People">
        <CasePeople shown={shown} />
        {mayTell({ context, shown }) ? (
          <p className="mt-2">
            <a href={urls.caller(shown.matter.reference)}>All that they have with us</a>
          </p>
        ) : null}
      </Part>
      <Part id="record" title="The case">
        <CaseRecord shown={shown} />
      </Part>
      {readsLetters({ context, shown }) ? <CasePapers shown={shown} /> : null}
    </>
  );
}

function Story({ context, shown }: Of) {
  return (
    <>
      <Part id="told" title="What they told us">
        <CaseFacts shown={shown} />
      </Part>
      {readsLetters({ context, shown }) ? <CaseDraft shown={shown} /> : null}
      <CasePromises shown={shown} today={context.today} />
      <CaseContributions contributions={shown.contributions} today={context.today} />
      <CaseLessons {...shown} />
      <Part id="timeline" title="What happened">
        <CaseTimeline shown={shown} />
      </Part>
    </>
  );
}

// There is somebody to tell it to.
function mayTell({ context, shown }: Of): boolean {
  const hasResident = shown.parties.some(({ role }) => role === 'resident');
  return hasResident && can(context.actor, 'case:tell', subjectOf(shown.matter));
}

function readsLetters({ context, shown }: Of): boolean {
  return can(context.actor, 'case:read-letters', subjectOf(shown.matter));
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id}>
      <h2 className="heading mb-2" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
