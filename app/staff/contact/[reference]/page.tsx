import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { DoneNotice } from '#components/cases/done-notice';
import { PageHead } from '#components/cases/page-head';
import { Code } from '#components/ui/code';
import { Details } from '#components/ui/details';
import { LinkButton } from '#components/ui/link-button';
import { formatReference } from '#lib/domain/references/reference';
import { urls } from '#lib/urls';
import { type Caller, findCaller } from '#lib/use-cases/contact/find-caller';
import { type Query, queryText } from '#lib/web/query';
import { staffContext } from '#lib/web/session';
import { doneWords } from '../../cases/[reference]/done-words';
import { ContactLimits } from '../../contact-limits';
import { NEED_WORDS, processName, shortDate } from '../../words';
import { CallerSearch } from '../caller-search';
import { MatterToTell } from './matter-to-tell';

type Props = { params: Promise<{ reference: string }>; searchParams: Promise<Query> };

// No name in the title: it would stand in the browser's history after the call.
export const metadata: Metadata = { title: 'A caller – Answerable' };

export default async function CallerPage({ params, searchParams }: Props) {
  const context = await staffContext(urls.callers());
  const caller = await findCaller(context, (await params).reference.slice(0, 40));
  if (caller === null) redirect(urls.nothingForStaff());
  const done = doneWords(queryText(await searchParams, 'done'));
  return (
    <>
      <CallerSearch typed="" />
      <Person caller={caller} />
      <ContactLimits limits={caller.limits} />
      <DoneNotice words={done} />
      <section aria-labelledby="open" className="max-w-[60rem]">
        <h2 className="heading mb-2" id="open">
          {caller.open.length === 0 ? 'Nothing is open' : `Open (${caller.open.length})`}
        </h2>
        {caller.open.map((matter) => (
          <MatterToTell
            council={caller.council}
            key={matter.matter.reference}
            matter={matter}
            sendsTexts={context.sendsTexts}
            today={context.today}
            token={context.newToken()}
          />
        ))}
      </section>
      <Closed caller={caller} today={context.today} />
    </>
  );
}

function Person({ caller: { person, reference } }: { caller: Caller }) {
  const place = [...(person.address?.split('\n') ?? []), person.postcode ?? ''].filter((line) => line !== '');
  const details = [place.join(', '), person.phone ?? '', person.email ?? ''].filter((text) => text !== '');
  const needs = person.needs.map((need) => NEED_WORDS[need] ?? need);
  return (
    <>
      <PageHead
        about={details.join(' · ')}
        actions={
          <LinkButton href={urls.logAnythingFor(reference)} icon="phone">
            Log something new for them
          </LinkButton>
        }
        title={person.name ?? 'Name not given'}
      />
      {needs.length > 0 ? <p className="identity-needs mb-5">They need: {needs.join(', ')}</p> : null}
    </>
  );
}

function Closed({ caller: { closed }, today }: { caller: Caller; today: Parameters<typeof shortDate>[1] }) {
  if (closed.length === 0) return null;
  return (
    <div className="mt-6 max-w-[60rem]">
      <Details summary={`Closed (${closed.length})`}>
        <ul className="border-line border-t">
          {closed.map(({ reference, process, subject, closedOn }) => (
            <li className="flex flex-wrap gap-x-4 border-line border-b py-2" key={reference}>
              <Code value={formatReference(reference)} />
              <span className="min-w-0 grow">
                {processName(process)}: {subject}
              </span>
              <span className="muted figures">closed {shortDate(closedOn, today)}</span>
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
