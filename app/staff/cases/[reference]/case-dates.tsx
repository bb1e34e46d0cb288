import { DueTag } from '#components/cases/due-tag';
import { DateStrip, type StripLabels } from '#components/ui/date-strip';
import { Details } from '#components/ui/details';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { summariseDays } from '#lib/domain/deadlines/explain';
import type { ShownClock } from '#lib/use-cases/cases/find-case';
import { dueWords } from '../../words';

const LABELS: StripLabels = {
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  kinds: { start: 'Start', due: 'Due', weekend: 'w', holiday: 'h', paused: 'p' },
};

/** Every clock: its date, how it stands, and how the date came about. */
export function CaseDates({ clocks, today }: { clocks: readonly ShownClock[]; today: PlainDate }) {
  return (
    <ul className="grid gap-3">
      {clocks.map((shown) => (
        <li key={shown.clock.ruleId}>
          <div className="flex flex-wrap items-center gap-x-3">
            <strong>{shown.clock.name}</strong>
            {shown.clock.dueOn ? <span>by {formatLong(shown.clock.dueOn, 'en')}</span> : null}
            <DueTag state={shown.standing.state} text={dueWords(shown.standing, shown.clock.dueOn, today)} />
          </div>
          <Explained shown={shown} />
        </li>
      ))}
    </ul>
  );
}

function Explained({ shown }: { shown: ShownClock }) {
  const { clock, explanation } = shown;
  if (clock.dueOn === null) return null;
  return (
    <Details summary={`How we count to ${formatLong(clock.dueOn, 'en')}`}>
      <DateStrip days={explanation.days} labels={LABELS} />
      <ul className="list-disc pl-5">
        {sentencesOf(shown).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="small muted">
        {explanation.source.title}: {explanation.source.rule}.
      </p>
    </Details>
  );
}

function sentencesOf({ clock, explanation }: ShownClock): string[] {
  const { days, workingDays, calendarLabel, startedBy } = explanation;
  const { weekendDays, holidays } = summariseDays(days);
  const start = startedBy === 'acknowledged' ? 'Acknowledged' : 'Received';
  return [
    `${start} on ${formatLong(clock.startsOn, 'en')}. That day does not count.`,
    `${workingDays} working days count (${calendarLabel}).`,
    ...(weekendDays > 0 ? [`${weekendDays} weekend days do not count.`] : []),
    ...holidays.map(({ title, date }) => `${title}, ${formatLong(date, 'en')}, does not count.`),
    ...(clock.dueOn ? [`${formatLong(clock.dueOn, 'en')} is the last day in time.`] : []),
    ...(clock.provisional
      ? ['It counts from receipt until the case is acknowledged; then it counts from that day.']
      : []),
  ];
}
