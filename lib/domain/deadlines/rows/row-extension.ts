import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { type Clock, runClock } from '#lib/domain/deadlines/clock';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { Fact, Given } from '#lib/domain/deadlines/fact';
import { workingDaysGiven } from '#lib/domain/deadlines/last-day';
import { REGIMES } from '#lib/domain/deadlines/rules/registry';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';

/**
 * The facts of a row with the working days that each extension gave, or what is wrong with one. The clock that gives the last
 * date an extension can have is not moved by it; what is told of it is held to the clock that is extended.
 */
export function withTimeGiven(
  facts: readonly Fact[],
  rule: ClockRule,
  counting: Counting,
): readonly Fact[] | string {
  const given: Fact[] = [];
  for (const fact of facts) {
    const read = fact.type === 'extended' ? timeGiven(fact, given, { rule, counting }) : fact;
    if (typeof read === 'string') return `the event extended of ${fact.on} ${read}`;
    given.push(read);
  }
  return given;
}

type Counted = { readonly rule: ClockRule; readonly counting: Counting };

function timeGiven(fact: Fact, before: readonly Fact[], by: Counted): Fact | string {
  const extended = by.rule.extension ? by.rule : EXTENDED_UP_TO.get(by.rule.id);
  if (extended) return timeOf(fact, before, { ...by, extended });
  return fact.until !== undefined && isBeyondTheLaw(before, by)
    ? 'gives time where the law gives no more'
    : fact;
}

// The clock runs, and so does none of its law's that this can have extended.
function isBeyondTheLaw(before: readonly Fact[], { rule, counting }: Counted): boolean {
  const runs = (each: ClockRule) => runClock(each, before, counting)?.stoppedOn === null;
  return rule.whose === 'council' && runs(rule) && EXTENDABLE.get(rule.id)?.some(runs) !== true;
}

type Extended = Counted & { readonly extended: ClockRule };

function timeOf(fact: Fact, before: readonly Fact[], by: Extended): Fact | string {
  const clock = runClock(by.extended, before, by.counting);
  // What was given while another stage ran is that stage's.
  if (clock === null || clock.stoppedOn !== null) return fact;
  // The furthest date there is depends on no date that was told.
  if (fact.until === undefined && by.rule === by.extended) return 'names no date until which time was given';
  if (clock.dueOn === null) return 'extends a clock that waits for an answer';
  if (fact.on > clock.dueOn) return `comes after the date it extends, ${clock.dueOn}`;
  return fact.until === undefined ? fact : until({ ...fact, until: fact.until }, clock.dueOn, [before, by]);
}

type Before = readonly [facts: readonly Fact[], by: Extended];

function until(
  given: Fact & Given,
  dueOn: PlainDate,
  [before, { extended, counting }]: Before,
): Fact | string {
  if (given.until <= dueOn) return `gives no time beyond ${dueOn}, when the answer is due without it`;
  const furthest = capOf(extended, before, counting);
  if (furthest && given.until > furthest) return `goes beyond ${furthest}, the last date the law allows`;
  return { ...given, ...workingDaysGiven(given, extended.limit, calendarOf(extended, counting)) };
}

// It waits for the same answers as the clock that is extended, and that one runs.
function capOf(
  { extension }: ClockRule,
  facts: readonly Fact[],
  counting: Counting,
): Clock['dueOn'] | undefined {
  if (!extension?.furthest || extension.beyond !== 'never') return null;
  return runClock(extension.furthest, facts, counting)?.dueOn;
}

/** By the id of a clock, those of its law that can be extended. */
const EXTENDABLE: ReadonlyMap<string, readonly ClockRule[]> = new Map(
  [...REGIMES.values()].flatMap((rules) => {
    const extendable = rules.filter(({ extension }) => extension);
    return rules.map(({ id }) => [id, extendable] as const);
  }),
);

/** By the id of the clock that says how far another can be extended, that other. */
const EXTENDED_UP_TO: ReadonlyMap<string, ClockRule> = new Map(
  [...EXTENDABLE.values()]
    .flat()
    .flatMap((rule) => (rule.extension?.furthest ? [[rule.extension.furthest.id, rule] as const] : [])),
);
