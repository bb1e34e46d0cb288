import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf, uncountedOf } from '#lib/domain/cases/case-clocks';
import type { NewEvent } from '#lib/domain/cases/event';
import { type Applies, unchanged } from '#lib/domain/cases/topic';
import { type Counting, editionOf } from '#lib/domain/deadlines/trace';

/** The dates of the clocks that run, by clock, and what they were counted with (editionOf). */
export type CountedDates = { edition: string; due: Readonly<Record<string, PlainDate>> };

/** Dates that moved without anybody taking a step. */
export const dates = {
  applies: { 'dates-recomputed': unchanged },
} as const satisfies { applies: Pick<Applies, 'dates-recomputed'> };

/** The dates of a case counted so; null when no clock runs towards one, none when no running one can be counted yet. */
export function countDates(matter: Case, counting: Counting): CountedDates | null {
  const running = clocksOf(matter, counting).flatMap(({ ruleId, dueOn, stoppedOn }) =>
    stoppedOn !== null || dueOn === null ? [] : [[ruleId, dueOn] as const],
  );
  if (running.length === 0 && uncountedOf(matter, counting).length === 0) return null;
  return { edition: editionOf(counting), due: Object.fromEntries(running) };
}

/** The record of dates that other bank holidays or other settings have moved, old beside new; nothing when none has. */
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
