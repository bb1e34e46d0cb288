import { DueTag } from '#components/cases/due-tag';
import { StatusTag } from '#components/cases/status-tag';
import { Code } from '#components/ui/code';
import { DescriptionList, type Fact } from '#components/ui/description-list';
import { LinkButton } from '#components/ui/link-button';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Council } from '#lib/domain/council/council';
import { nextDue } from '#lib/domain/deadlines/clock';
import { formatReference } from '#lib/domain/references/reference';
import { nextSentence, standingWords } from '#lib/messages/what-next';
import { urls } from '#lib/urls';
import type { CallerMatter, NamedReader } from '#lib/use-cases/contact/find-caller';
import { PromiseTag } from '../../promise-tag';
import { dueWords, processName, shortDate, statusWords } from '../../words';
import { CallerStep } from './caller-step';
import { callerSteps } from './caller-step-forms';
import { RenewCodeForm, RepresentativeForm } from './code-form';
import { ContactForm } from './contact-form';
import { EndRepresentativeForm } from './end-representative-form';
import { reachFields } from './reach-fields';
import { saidWords } from './said-words';

type Props = {
  council: Council;
  matter: CallerMatter;
  sendsTexts: boolean;
  today: PlainDate;
  token: string;
};

// From the same token comes the same code.
const FOR_HELPER = '-helper';

/** One matter as it is told on the telephone: where it stands, what was last said and promised, and what comes next. */
export function MatterToTell({ council, matter: told, sendsTexts, today, token }: Props) {
  const { matter, subject, clocks, mayOpen, mayVouch, questions, reach, readers } = told;
  const reference = formatReference(matter.reference);
  const id = `matter-${matter.reference}`;
  const first = nextDue(clocks.map(({ clock }) => clock));
  const next = clocks.find(({ clock }) => clock === first);
  return (
    <article aria-labelledby={id} className="border-line-strong border-t py-4">
      <header className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h3 className="subheading" id={id}>
          {processName(matter.process)}: {subject}
        </h3>
        <Code value={reference} />
        <StatusTag status={matter.status} text={statusWords(matter)} />
        {next ? (
          <DueTag state={next.standing.state} text={dueWords(next.standing, next.clock.dueOn, today)} />
        ) : null}
      </header>
      <div className="my-3 border-council border-s-4 bg-council-soft px-4 py-3">
        <p className="small muted">Read out</p>
        <p>
          <strong>{standingWords(matter, 'en').title}.</strong>{' '}
          {nextSentence(told, { council, locale: 'en' })}
        </p>
      </div>
      <DescriptionList facts={factsOf(told, today)} isBeside />
      <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] items-start gap-x-6 gap-y-2 *:open:col-span-full">
        {callerSteps(told).map((form) => (
          <CallerStep form={form} key={form.step} reference={matter.reference} />
        ))}
        {questions.length > 0 ? (
          <>
            <RenewCodeForm questions={questions} reference={matter.reference} token={token} />
            <RepresentativeForm
              questions={questions}
              reference={matter.reference}
              token={`${token}${FOR_HELPER}`}
            />
          </>
        ) : null}
        {reach === null ? null : (
          <ContactForm
            fields={reachFields(reach, sendsTexts)}
            mayVouch={mayVouch}
            questions={questions}
            reference={matter.reference}
          />
        )}
        {readers.length > 0 ? <EndRepresentativeForm readers={readers} reference={matter.reference} /> : null}
      </div>
      <div className="mt-2 flex flex-wrap items-start gap-x-6 gap-y-2">
        <Printed href={urls.callerAcknowledgement(matter.reference)} reference={reference}>
          Print the acknowledgement
        </Printed>
        <Printed href={urls.callerAcknowledgementInLargePrint(matter.reference)} reference={reference}>
          Print it in large print
        </Printed>
        {mayOpen ? (
          <LinkButton
            aria-label={`Open the case ${reference}`}
            className="px-0"
            href={urls.case(matter.reference)}
            look="quiet"
          >
            Open the case
          </LinkButton>
        ) : null}
      </div>
    </article>
  );
}

type PrintedProps = { href: string; reference: string; children: string };

function Printed({ href, reference, children }: PrintedProps) {
  return (
    <LinkButton aria-label={`${children} (${reference})`} className="px-0" href={href} look="quiet">
      {children}
    </LinkButton>
  );
}

function factsOf({ said, promises, readers, forWhom, serviceName }: CallerMatter, today: PlainDate): Fact[] {
  const whom: Fact[] = forWhom === null ? [] : [{ name: 'For', value: forWhom }];
  return [
    ...whom,
    { name: 'With', value: serviceName },
    { name: 'Last said', value: said === null ? 'Nothing yet' : saidWords(said, today) },
    ...readers.map((reader) => ({ name: 'May read it', value: readerWords(reader, today) })),
    ...promises.map((promise) => ({
      name: 'Promised',
      value: (
        <>
          {promise.words ?? 'Its words have been erased'} <PromiseTag promise={promise} today={today} />
        </>
      ),
    })),
  ];
}

function readerWords({ name, since, openedOn }: NamedReader, today: PlainDate): string {
  const last = openedOn.at(-1);
  const opened = last === undefined ? 'not opened yet' : `last opened ${shortDate(last, today)}`;
  return `${name}, since ${shortDate(since, today)}; ${opened}`;
}
