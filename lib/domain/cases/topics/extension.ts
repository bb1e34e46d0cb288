import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { ifCounted } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { uncountable } from '#lib/domain/cases/countable';
import { type Refusal, refuse } from '#lib/domain/cases/refusal';
import { type Applies, type Decided, never, one, type Steps, withText } from '#lib/domain/cases/topic';
import { type Clock, clockTo, runClock } from '#lib/domain/deadlines/clock';
import type { Extension, ExtensionReason } from '#lib/domain/deadlines/clock-rule';
import type { Fact } from '#lib/domain/deadlines/fact';
import { workingDaysGiven } from '#lib/domain/deadlines/last-day';
import type { Limit } from '#lib/domain/deadlines/limit';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';
import type { Exemption } from '#lib/domain/information/exemption';
import { EXEMPTIONS } from '#lib/domain/information/exemptions';
import { packById, stageOf } from '#lib/domain/processes/registry';

/**
 * Taking more time than the first limit, and taking that back where it was a mistake: with a reason the law knows, within its cap, told to the resident (LGSCO Code
 * 6.4; FOIA 2000 s.10(3) and s.17(2); EIR 2004 reg 7; UK GDPR Art 12(3)).
 */
export const extension = {
  steps: {
    extend: {
      name: 'Take more time',
      isPressing: never,
      notYet: (matter, { counting, today }) => tooLateToTake(roomToExtend(matter, counting), today),
      decide: (matter, command, { counting, today }): Decided => {
        const room = roomToExtend(matter, counting);
        if (room === null) return NO_ROOM;
        const { clock, extension } = room;
        const { until, reason, message } = command;
        const chosen = extension.reasons.find(({ code }) => code === reason);
        if (!chosen) return refuse('unknown-reason', 'Choose the reason.', 'reason');
        const weighed = weighedOf(matter, chosen, command.exemption);
        if (weighed === null) return refuse('unknown-exemption', NAME_ONE, 'exemption');
        if (until === null || until <= clock.dueOn)
          return refuse('missing-date', `Enter a date after ${formatLong(clock.dueOn, 'en')}.`, 'until');
        const data = { clock: clock.ruleId, from: clock.dueOn, until, reason, ...weighed };
        const given = { on: today, until };
        const after = {
          ...matter,
          facts: [...matter.facts, { type: 'extended' as const, ...given, reason }],
        };
        const wrong =
          beyondRoom(room, until, command.beyond) ??
          uncountable(after, 'until', counting) ??
          onDayOff(until, after, counting);
        if (wrong !== null) return wrong;
        const days = workingDaysGiven(given, room.limit, calendarOf(clock, counting));
        return withText(message, 'message', () =>
          one({ type: 'time-extended', ...data, ...days }, 'resident', message),
        );
      },
    },
    'withdraw-extension': {
      name: 'Take back the time that was added',
      isPressing: never,
      notYet: (matter, { counting }) => (roomToExtend(matter, counting) === null ? NOT_RUNNING : null),
      decide: (matter, { message }, { counting }): Decided => {
        const room = roomToExtend(matter, counting);
        if (room === null) return NOT_RUNNING;
        const { ruleId: clock, dueOn: from } = room.clock;
        return withText(message, 'message', () =>
          one({ type: 'extension-withdrawn', clock, from }, 'resident', message),
        );
      },
    },
  },
  applies: {
    'extension-withdrawn': (before) => {
      const last = before.facts.findLast(({ type }) => type === 'extended');
      return { ...before, facts: before.facts.filter((fact) => fact !== last) };
    },
    'time-extended': (before, { until, reason, workingDays }, { on }) => {
      const days = workingDays === undefined ? {} : { workingDays };
      return { ...before, facts: [...before.facts, { type: 'extended', on, until, reason, ...days }] };
    },
  },
} as const satisfies {
  steps: Pick<Steps, 'extend' | 'withdraw-extension'>;
  applies: Pick<Applies, 'time-extended' | 'extension-withdrawn'>;
};

const NO_ROOM = refuse('not-now', 'No clock that may be extended is running.');
const NOT_RUNNING = refuse(
  'not-now',
  'The time to answer does not run now. Take it back once it runs again.',
);

function tooLateToTake(room: Room | null, today: PlainDate): Refusal | null {
  if (room === null) return NO_ROOM;
  if (today <= room.takenBy) return null;
  const by = formatLong(room.takenBy, 'en');
  return refuse('not-now', `The date has passed: more time had to be taken by ${by}.`);
}

/**
 * What can be extended on a case: the clock of its answer and its limit, how, by when, and the furthest date (null: the law
 * sets none).
 */
export type Room = {
  clock: Clock & { dueOn: PlainDate };
  takenBy: PlainDate;
  limit: Limit;
  extension: Extension;
  furthest: PlainDate | null;
};

/**
 * The room there is to take more time; null when the clock of the answer cannot be extended, waits or has stopped, or how
 * far it goes cannot be counted: bank holidays of that year are not loaded.
 */
export function roomToExtend(matter: Case, counting: Counting): Room | null {
  return ifCounted(() => roomCounted(matter, counting));
}

function roomCounted(matter: Case, counting: Counting): Room | null {
  const clock = clockTo(clocksOf(matter, counting), 'response-sent');
  if (!clock || clock.dueOn === null || clock.stoppedOn !== null) return null;
  const rule = stageOf(matter).clocks.find(({ id }) => id === clock.ruleId);
  if (!rule?.extension) return null;
  const { limit, extension } = rule;
  const furthest = furthestDate(extension, matter.facts, counting);
  const { dueOn } = clock;
  // An Act that caps it wants more time told within the first, however much was taken before (FOIA 2000 s.17(1); EIR 2004
  // reg 7(3); UK GDPR Art 12(3)); a code, and what can be agreed without end, before the date that is promised now.
  const isCapped = furthest !== null && extension.beyond === 'never';
  const unextended = matter.facts.filter(({ type }) => type !== 'extended');
  const takenBy = isCapped ? furthestDate({ furthest: rule }, unextended, counting) : null;
  return { clock: { ...clock, dueOn }, takenBy: takenBy ?? dueOn, limit, extension, furthest };
}

/** The last date an extension can reach; null where the law sets none. */
export function furthestDate(
  { furthest }: Pick<Extension, 'furthest'>,
  facts: readonly Fact[],
  counting: Counting,
): PlainDate | null {
  return furthest === null ? null : (runClock(furthest, facts, counting)?.dueOn ?? null);
}

const NAME_ONE = 'Choose the qualified exemption whose public interest you are weighing.';

/** The exemptions whose public interest can be weighed in a case. */
export function weighable({ process, pack }: Pick<Case, 'process' | 'pack'>): readonly Exemption[] {
  const { regime } = packById(process, pack);
  return regime === undefined ? [] : EXEMPTIONS[regime].filter(({ test }) => test === 'qualified');
}

function weighedOf(
  matter: Case,
  { weighs }: ExtensionReason,
  exemption: string,
): { exemption?: string } | null {
  if (!weighs) return {};
  return weighable(matter).some(({ id }) => id === exemption) ? { exemption } : null;
}

function beyondRoom({ extension, furthest }: Room, until: PlainDate, isForced: boolean): Refusal | null {
  if (furthest === null || until <= furthest) return null;
  return extension.beyond !== 'never' && isForced
    ? null
    : refuse('too-late', tooLate(extension, furthest), 'until');
}

// The resident reads the date as it is typed: it is the one that the clock then has.
function onDayOff(until: PlainDate, after: Case, counting: Counting): Refusal | null {
  const due = clockTo(clocksOf(after, counting), 'response-sent')?.dueOn;
  if (due === undefined || due === null || due <= until) return null;
  const words = `${formatLong(until, 'en')} is no working day: the date would be ${formatLong(due, 'en')}. Enter that.`;
  return refuse('wrong-input', words, 'until');
}

function tooLate({ beyond, source }: Extension, furthest: PlainDate): string {
  const limit = `${formatLong(furthest, 'en')} is the furthest date (${source.title}).`;
  if (beyond === 'never') return limit;
  return `${limit} To go beyond it, tick that there is a good reason and say it in the message.`;
}
