import { DueTag } from '#components/cases/due-tag';
import { DateStrip, type StripLabels } from '#components/ui/date-strip';
import { Details } from '#components/ui/details';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { clockWords, endWords } from '#lib/messages/clock-words';
import type { ShownClock } from '#lib/use-cases/cases/find-case';
import { dueWords } from '../../words';

const LABELS: StripLabels = {
  weekdays: ['M', 'T', 'W', 'T', 'F', 'S', 'S'],
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  kinds: { start: 'Start', due: 'Due', weekend: 'w', holiday: 'h', paused: 'p' },
};

type Props = { clocks: readonly ShownClock[]; today: PlainDate; uncounted: readonly string[] };

/** Every clock: its date, how it stands, and how the date came about; of those without one, why there is none. */
export function CaseDates({ clocks, today, uncounted }: Props) {
  return (
    <ul className="grid gap-2">
      {clocks.map((shown) => (
        <li key={shown.clock.ruleId}>
          <strong>{shown.clock.name}</strong>{' '}
          <DueTag state={shown.standing.state} text={dueWords(shown.standing, shown.clock.dueOn, today)} />
          <Explained shown={shown} />
          <Target clock={shown.clock} />
        </li>
      ))}
      {uncounted.map((name) => (
        <li key={name}>
          <strong>{name}</strong> No date yet: the bank holidays of its year are not loaded.
        </li>
      ))}
    </ul>
  );
}

function Target({ clock: { target } }: Pick<ShownClock, 'clock'>) {
  if (target === null) return null;
  return (
    <p className="small muted">
      {target.name}: by {formatLong(target.on, 'en')}
    </p>
  );
}

function Explained({ shown }: { shown: ShownClock }) {
  const { clock, explanation, pack } = shown;
  const end = endWords(clock, 'en');
  const summary = end === null ? 'Why there is no date now' : `By ${end}: why`;
  return (
    <Details summary={summary}>
      {clock.dueOn ? <DateStrip days={explanation.days} labels={LABELS} /> : null}
      <ul className="list-disc pl-5">
        {clockWords(explanation.reasons, 'en', pack).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Details>
  );
}
