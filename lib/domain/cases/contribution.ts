import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Named } from '#lib/domain/cases/named';
import { type Standing, standing } from '#lib/domain/deadlines/standing';
import type { Counting } from '#lib/domain/deadlines/trace';

/** Something another service was asked to say or send for the answer of a case. */
export type Contribution = {
  /** The sequence number of the event that asked. */
  readonly number: number;
  readonly service: Named;
  /** The one person it was asked of; null when anybody of the service may give it. */
  readonly person: Named | null;
  readonly askedById: string | null;
  readonly askedOn: PlainDate;
  readonly dueOn: PlainDate;
  /** Null while it is awaited. */
  readonly ended: { readonly how: ContributionEnd; readonly on: PlainDate } | null;
};

/** It was given; it was not needed any more; the case was answered without it. */
export type ContributionEnd = 'given' | 'taken-back' | 'answered-without';

/** How many working days before its day a contribution is due soon. */
export const CONTRIBUTION_SOON_WITHIN = 2;

/** What is still awaited. */
export function awaited(contributions: readonly Contribution[]): Contribution[] {
  return contributions.filter(({ ended }) => ended === null);
}

/** The contribution once it has ended; as it was when it had ended before. */
export function endedOn(each: Contribution, how: ContributionEnd, on: PlainDate): Contribution {
  return each.ended === null ? { ...each, ended: { how, on } } : each;
}

/** The contributions once the case is answered: nothing is awaited any more. */
export function allEnded(contributions: readonly Contribution[], on: PlainDate): readonly Contribution[] {
  if (awaited(contributions).length === 0) return contributions;
  return contributions.map((each) => endedOn(each, 'answered-without', on));
}

/** How a contribution stands, in working days of the council. */
export function contributionStanding(
  { dueOn, endedOn: stoppedOn }: { dueOn: PlainDate; endedOn: PlainDate | null },
  { today, counting }: { today: PlainDate; counting: Counting },
): Standing {
  const clock = { whose: 'council', dueOn, stoppedOn, soonWithin: CONTRIBUTION_SOON_WITHIN } as const;
  return standing(clock, today, counting.calendars.council);
}
