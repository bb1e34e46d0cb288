import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import type { NewEvent } from '#lib/domain/cases/event';
import { type Applies, unchanged } from '#lib/domain/cases/topic';
import type { Calendars } from '#lib/domain/deadlines/clock';

/** The dates of the clocks that run, by clock, and the edition of the bank holidays they were counted with. */
export type CountedDates = { edition: string; due: Readonly<Record<string, PlainDate>> };

/** Dates that moved without anybody taking a step. */
export const dates = {
  applies: { 'dates-recomputed': unchanged },
} as const satisfies { applies: Pick<Applies, 'dates-recomputed'> };

/** The dates of a case as these calendars have them; null when no clock runs. */
export function countDates(matter: Case, calendars: Calendars): CountedDates | null {
  const running = clocksOf(matter, calendars).filter(({ stoppedOn }) => stoppedOn === null);
  if (running.length === 0) return null;
  const due = Object.fromEntries(running.map(({ ruleId, dueOn }) => [ruleId, dueOn]));
  return { edition: calendars.ukAny.holidays.version, due };
}

/** The record of dates that another edition of the bank holidays has moved, old beside new; nothing when none has. */
export function datesRecomputed(before: CountedDates | null, now: CountedDates | null): readonly NewEvent[] {
  if (before === null || now === null || before.edition === now.edition) return [];
  const moved = Object.entries(now.due).flatMap(([clock, to]) => {
    const from = before.due[clock];
    return from === undefined || from === to ? [] : [{ clock, from, to }];
  });
  if (moved.length === 0) return [];
  const data = { type: 'dates-recomputed', edition: now.edition, moved } as const;
  return [{ data, visibility: 'resident', text: null }];
}
