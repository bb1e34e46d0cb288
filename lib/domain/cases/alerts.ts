import { earlierOf, type PlainDate } from '#lib/domain/calendar/plain-date';
import { likelyWorkingDaysBetween, type WorkingCalendar } from '#lib/domain/calendar/working-days';
import type { Case } from '#lib/domain/cases/case';
import type { Escalation, Ladder } from '#lib/domain/council/escalation';
import { type Moment, standingAt } from '#lib/domain/deadlines/standing';

/** Who is told: who has the case, the managers of its service, the heads of its service. */
export type Rung = 'owner' | 'manager' | 'head';

/** `waiting-lapsed`: the time to answer our question is over, and no warning could go. */
export type AlertKind =
  | 'due-soon'
  | 'due-today'
  | 'due-in-hours'
  | 'overdue'
  | 'long-overdue'
  | 'silent'
  | 'waiting-lapsed';

/** Something an officer must be told of a case. One with the same `about`, `on`, `at` and `kind` is told to nobody twice. */
export type Alert = {
  readonly kind: AlertKind;
  readonly to: Rung;
  /** What has the date (Dated); otherwise what the alert is about in a word. */
  readonly about: string;
  /** The date that is missed or near, or since when it is silent. */
  readonly on: PlainDate;
  /** The ISO instant, of a limit in hours. */
  readonly at: string | null;
};

/**
 * A date that somebody has to meet: of a running clock, or of anything else that is promised by a day. `about`: the clock's
 * id, or what it is and its number ('promise 5').
 */
export type Dated = {
  readonly about: string;
  readonly dueOn: PlainDate;
  /** The ISO instant it ends, of a limit in hours. */
  readonly dueAt?: string | null;
  readonly soonWithin: number;
  readonly calendar: WorkingCalendar;
  /** Whether nobody is told before it is late: whoever has to meet it is reminded another way. */
  readonly onlyLate?: boolean;
};

/** What of a case decides its alerts. */
export type Watched = {
  readonly dates: readonly Dated[];
  /** Since when the resident has heard nothing; null when nothing is owed them, or it is their turn. */
  readonly quietSince: PlainDate | null;
  /** The last day for the answer of a resident who cannot be warned by mail, once it is past; otherwise null. */
  readonly lapsedOn: PlainDate | null;
};

/** What alerts go by: the council's settings and the working days of its own nation. */
export type AlertRules = { readonly escalation: Escalation; readonly calendar: WorkingCalendar };

/**
 * The alerts that a case calls for at a moment, whoever has been told before. Of one date there is only the latest kind, so
 * that nobody is told that it is near once it is past; what was missed on days on which nothing ran is made up for by what
 * is true now, also in years whose bank holidays are not loaded.
 */
export function alertsAt(watched: Watched, moment: Moment, rules: AlertRules): readonly Alert[] {
  const ofDates = watched.dates.flatMap((dated) => dateAlerts(dated, moment, rules));
  const isLate = ofDates.some(({ kind }) => kind === 'overdue');
  // Who is told that it is overdue need not be told that it is quiet as well.
  const ofSilence = isLate ? [] : silenceAlerts(watched.quietSince, moment.today, rules);
  return [...ofDates, ...ofSilence, ...lapseAlerts(watched.lapsedOn)];
}

/**
 * Since when the resident of a case has heard nothing; null once they know the answer, and while it is their turn. What they
 * have written meanwhile has had no word from us, whatever else there is.
 */
export function quietSince(matter: Case): PlainDate | null {
  return earlierOf(owedSince(matter), matter.letterSince);
}

function owedSince(matter: Case): PlainDate | null {
  if ('toldOn' in matter) return matter.toldOn === null ? matter.answeredOn : null;
  return matter.waitingFor === null ? matter.heardOn : null;
}

function ladderOf({ about }: Dated, { escalation }: AlertRules): Ladder {
  return escalation.clocks[about.replace(/ \d+$/, '')] ?? escalation.ladder;
}

function dateAlerts(dated: Dated, moment: Moment, rules: AlertRules): Alert[] {
  const ladder = ladderOf(dated, rules);
  const { state, workingDays } = standingAt(clockOf(dated), moment, dated.calendar);
  if (state === 'overdue')
    return [
      ...missed(dated),
      ...(workingDays >= ladder.headAfter ? tell(dated, 'long-overdue', ['head']) : []),
    ];
  if (dated.onlyLate) return [];
  const { ownerBefore, managerBefore, headBefore } = ladder;
  const lead = { owner: ownerBefore ?? dated.soonWithin, manager: managerBefore, head: headBefore };
  const near = EVERY_RUNG.filter((rung) => workingDays <= (lead[rung] ?? -1));
  if (dated.dueAt != null) return nearingMinute({ ...dated, dueAt: dated.dueAt }, near, { moment, rules });
  return tell(dated, state === 'due-today' ? 'due-today' : 'due-soon', near);
}

function clockOf({ dueOn, dueAt = null, soonWithin }: Dated) {
  const running = { whose: 'council', stoppedOn: null, stoppedAt: null } as const;
  return { ...running, dueOn, dueAt, soonWithin };
}

type DateAlert = Exclude<AlertKind, 'silent' | 'waiting-lapsed'>;

const EVERY_RUNG: readonly Rung[] = ['owner', 'manager', 'head'];
const OWNER_AND_MANAGER: readonly Rung[] = ['owner', 'manager'];

function tell({ about, dueOn, dueAt = null }: Dated, kind: DateAlert, to: readonly Rung[]): Alert[] {
  return to.map((rung) => ({ kind, to: rung, about, on: dueOn, at: dueAt }));
}

// A limit in hours is for the head of service the minute it is missed: working days would come too late.
function missed(dated: Dated): Alert[] {
  return tell(dated, 'overdue', dated.dueAt == null ? OWNER_AND_MANAGER : EVERY_RUNG);
}

const MS_PER_HOUR = 3_600_000;

// What ends at a minute may end before anybody is at work on its day: the hours before it decide.
function nearingMinute(
  dated: Dated & { readonly dueAt: string },
  near: readonly Rung[],
  { moment, rules }: { moment: Moment; rules: AlertRules },
): Alert[] {
  const left = (Date.parse(dated.dueAt) - Date.parse(moment.now)) / MS_PER_HOUR;
  const { manager, head } = rules.escalation.hours;
  if (left > manager)
    return tell(
      dated,
      'due-soon',
      near.filter((rung) => rung === 'owner'),
    );
  return tell(dated, 'due-in-hours', left <= head ? EVERY_RUNG : OWNER_AND_MANAGER);
}

function silenceAlerts(since: PlainDate | null, today: PlainDate, rules: AlertRules): Alert[] {
  if (since === null) return [];
  const { owner, manager } = rules.escalation.silence;
  const quiet = likelyWorkingDaysBetween(since, today, rules.calendar);
  const rungs: readonly (readonly [Rung, number])[] = [
    ['owner', owner],
    ['manager', manager],
  ];
  return rungs
    .filter(([, after]) => quiet >= after)
    .map(([to]) => ({ kind: 'silent', to, about: 'silence', on: since, at: null }));
}

function lapseAlerts(on: PlainDate | null): Alert[] {
  return on === null ? [] : [{ kind: 'waiting-lapsed', to: 'owner', about: 'lapse', on, at: null }];
}
