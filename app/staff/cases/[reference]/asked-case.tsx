import { CaseColumns } from '#components/cases/case-columns';
import { DueTag } from '#components/cases/due-tag';
import { IdentityBar } from '#components/cases/identity-bar';
import { DescriptionList } from '#components/ui/description-list';
import { Tag } from '#components/ui/tag';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { formatReference } from '#lib/domain/references/reference';
import type { AskedCase } from '#lib/use-cases/cases/find-asked-case';
import type { ShownContribution } from '#lib/use-cases/cases/show-contributions';
import { dueWords, processName } from '../../words';
import { CasePanel } from './case-panel';
import { giving } from './contribution-forms';

/** A case for somebody who is only asked for something: the question, what was filed, and nobody's name. */
export function AskedCasePage({ asked, today }: { asked: AskedCase; today: PlainDate }) {
  const { give } = asked;
  const form = { notes: [], warnings: [], shortcut: null, ...giving(asked.asked) };
  return (
    <>
      <IdentityBar
        clocks={asked.asked.map(({ number, standing, dueOn }) => (
          <DueTag key={number} state={standing.state} text={dueWords(standing, dueOn, today)} />
        ))}
        label="This case"
        reference={formatReference(asked.reference)}
        tags={<Tag>Asked of you</Tag>}
        what={`${processName(asked.process)}, ${asked.serviceName}`}
        who="You are asked to help"
      />
      <CaseColumns
        next={
          <CasePanel
            blocked={[]}
            first={give === null ? [] : [{ ...form, step: give.step, name: give.name, effect: give.effect }]}
            more={[]}
            reference={asked.reference}
          />
        }
      >
        <Questions asked={asked} />
        <Filed asked={asked} />
      </CaseColumns>
    </>
  );
}

function Questions({ asked: { asked, ownerName } }: { asked: AskedCase }) {
  return (
    <section aria-labelledby="asked" className="flow">
      <h2 className="heading mb-2" id="asked">
        What you are asked
      </h2>
      {asked.map((each) => (
        <div key={each.number}>
          <p className="max-w-[68ch] whitespace-pre-line">{each.question}</p>
          <p className="small muted">{byWhom(each)}</p>
        </div>
      ))}
      {ownerName === null ? null : <p>{ownerName} has the case: ask them if something is not clear.</p>}
    </section>
  );
}

function byWhom({ askedBy, askedOn, dueOn }: ShownContribution): string {
  const when = `on ${formatLong(askedOn, 'en')}. Needed by ${formatLong(dueOn, 'en')}.`;
  return askedBy === null ? `Asked ${when}` : `Asked by ${askedBy} ${when}`;
}

function Filed({ asked: { facts } }: { asked: AskedCase }) {
  const rows = facts.flatMap((section) => section.rows).filter(({ provided }) => provided);
  return (
    <section aria-labelledby="told" className="flow">
      <h2 className="heading mb-2" id="told">
        What they told us
      </h2>
      <p className="small muted">
        You see what you need to help. Who it is from, how to reach them and what was written to them stay
        with whoever has the case.
      </p>
      <DescriptionList
        facts={rows.map(({ label, value }) => ({
          name: label,
          value: <span className="block max-w-[68ch] whitespace-pre-line">{value}</span>,
        }))}
        isBeside
      />
    </section>
  );
}
