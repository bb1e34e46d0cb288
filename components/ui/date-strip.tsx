'use client';

import { classes } from '#components/ui/classes';

/** The day a clock starts on is never counted; the due day is. */
export type StripDayKind = 'start' | 'counted' | 'due' | 'weekend' | 'holiday' | 'paused';

/** Fits the days of an Explanation in lib/domain/deadlines. */
export type StripDay = {
  /** A calendar date, YYYY-MM-DD. */
  readonly on: string;
  readonly kind: StripDayKind;
  /** The number of a counted day. */
  readonly number: number | null;
  readonly holiday: { readonly title: string } | null;
};

export type StripLabels = {
  /** Monday first: "M", "T", … */
  weekdays: readonly [string, string, string, string, string, string, string];
  /** January first, short: "Jan", … */
  months: readonly string[];
  /** A letter for each kind passed over, a word of five letters at most for the two ends. */
  kinds: Record<Exclude<StripDayKind, 'counted'>, string>;
};

type DateStripProps = { days: readonly StripDay[]; labels: StripLabels };

/** Monday is 0. A calendar date has one weekday everywhere, so it is read in UTC. */
function weekdayOf(on: string): number {
  return (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7;
}

/** "18"; the first day shown and the first of a month also name their month. */
function dateOf(on: string, months: readonly string[], isFirst: boolean): string {
  const [, month = '', day = ''] = on.split('-');
  const number = String(Number(day));
  return isFirst || number === '1' ? `${number} ${months[Number(month) - 1] ?? ''}` : number;
}

const ends: readonly StripDayKind[] = ['start', 'due'];

function Day({ day, labels, isFirst }: { day: StripDay; labels: StripLabels; isFirst: boolean }) {
  const sign = day.kind === 'counted' ? undefined : labels.kinds[day.kind];
  const isEnd = ends.includes(day.kind);
  return (
    <li
      className={classes(`strip-${day.kind}`, isFirst && `strip-at-${weekdayOf(day.on) + 1}`)}
      title={day.holiday?.title}
    >
      <span className="strip-date">{dateOf(day.on, labels.months, isFirst)}</span>
      {isEnd && day.number === null ? null : <span className="strip-number">{day.number ?? sign}</span>}
      {isEnd ? <span className="strip-end">{sign}</span> : null}
    </li>
  );
}

/**
 * The picture of a date: a calendar of the days counted and the days passed over, every one of them in a row.
 * Hidden from ears; the page puts the same as a text list beside it.
 */
export function DateStrip({ days, labels }: DateStripProps) {
  return (
    <div aria-hidden="true" className="strip">
      <ol className="strip-head">
        {labels.weekdays.map((letter, place) => (
          <li key={weekdays[place]}>{letter}</li>
        ))}
      </ol>
      <ol className="strip-days">
        {days.map((day) => (
          <Day day={day} isFirst={day === days[0]} key={day.on} labels={labels} />
        ))}
      </ol>
    </div>
  );
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
