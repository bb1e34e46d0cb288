import { DueTag } from '#components/cases/due-tag';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import type { ShownContribution } from '#lib/use-cases/cases/show-contributions';
import { dueWords } from '../../words';
import { askedName } from './contribution-forms';

type CaseContributionsProps = { contributions: ShownCase['contributions']; today: PlainDate };

/** What other services were asked for, by when, and whether it has come. */
export function CaseContributions({ contributions, today }: CaseContributionsProps) {
  if (contributions.length === 0) return null;
  return (
    <section aria-labelledby="contributions">
      <h2 className="heading mb-2" id="contributions">
        Asked of other services
      </h2>
      <ul className="grid gap-3">
        {contributions.map((each) => (
          <li key={each.number}>
            <div className="flex flex-wrap items-center gap-x-3">
              <strong>{askedName(each)}</strong>
              <span>by {formatLong(each.dueOn, 'en')}</span>
              <HowItStands contribution={each} today={today} />
            </div>
            {each.question === null ? null : (
              <p className="max-w-[68ch] whitespace-pre-line">{each.question}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function HowItStands({ contribution, today }: { contribution: ShownContribution; today: PlainDate }) {
  const { ended, standing, dueOn, givenIn } = contribution;
  if (ended?.how === 'taken-back') return <span className="muted">taken back</span>;
  if (ended?.how === 'answered-without') return <span className="muted">answered without it</span>;
  return (
    <>
      <DueTag state={standing.state} text={dueWords(standing, dueOn, today)} />
      {givenIn === null ? null : <a href={`#event-${givenIn}`}>Read what they gave</a>}
    </>
  );
}
