import { z } from 'zod';
import { findCaseForSystem } from '#lib/db/case-files';
import { loadOrganisation } from '#lib/db/organisation';
import type { Transaction } from '#lib/db/transaction';
import {
  findAlertable,
  findDueByTheHour,
  findOccasions,
  type Horizon,
  type Ladders,
  loadLadders,
  loadWatched,
  type Told,
  type WatchedCase,
} from '#lib/db/watched-cases';
import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import { isCalendarError, likelyWorkingDay } from '#lib/domain/calendar/working-days';
import { type Alert, type AlertRules, alertsAt, type Dated } from '#lib/domain/cases/alerts';
import { type Lapse, lapseOn } from '#lib/domain/cases/lapse';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import type { Council } from '#lib/domain/council/council';
import type { Moment } from '#lib/domain/deadlines/standing';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';
import { can } from '#lib/domain/permissions/permissions';
import { clockRuleOf, LONGEST_LEAD } from '#lib/domain/processes/registry';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import { type PromisedMail, promiseMails } from '#lib/use-cases/promise-mail';
import {
  closeUnanswered,
  endUnanswered,
  isTimeToClose,
  warnOfLapse,
} from '#lib/use-cases/scheduled/end-unanswered';
import { otherDates } from '#lib/use-cases/scheduled/other-dates';
import { write } from '#lib/use-cases/write';

const PAGE = 200;

/**
 * How many cases were looked at, how many alerts are new, how many cases ended for want of an answer and how many of these
 * closed; and of how many the end lies beyond the bank holidays loaded, so that they go on waiting.
 */
export type Escalated = Record<'looked' | 'alerts' | 'ended' | 'closed' | 'uncounted', number>;

/** All open cases, or those that have an hour to be met: these are looked at day and night. */
export type Reach = 'all' | 'due-by-the-hour';

type Sweep = { rules: AlertRules; counting: Counting; ladders: Ladders };

/**
 * Brings every case to the notice of whom it should be by now, warns residents whose answer we wait for and ends their
 * cases. Each alert is promised once, whatever number of sweeps run at once or again: a sweep that broke off is made good
 * by the next, and so are days on which none ran.
 */
export async function escalate(context: Context, which: Reach): Promise<Result<Escalated>> {
  if (!can(context.actor, 'work:remind')) return refuse('not-allowed', 'Your role does not allow this.');
  const db = context.database.client;
  const { council } = await loadOrganisation(db, context.now.getTime());
  const counting = countingOf(council);
  const rules: AlertRules = { escalation: council.escalation, calendar: counting.calendars.council };
  const sweep: Sweep = { rules, counting, ladders: await loadLadders(db, council.officeLeads) };
  const horizon = horizonOf(context.today, council, counting);
  const ids = which === 'all' ? await findAlertable(db, horizon) : await findDueByTheHour(db);
  const escalated: Escalated = { looked: ids.length, alerts: 0, ended: 0, closed: 0, uncounted: 0 };
  for (let at = 0; at < ids.length; at += PAGE) {
    const swept = await escalatePage(context, sweep, ids.slice(at, at + PAGE));
    if (!swept.ok) return swept;
    escalated.alerts += swept.value.alerts;
    escalated.ended += swept.value.ended;
    escalated.closed += swept.value.closed;
    escalated.uncounted += swept.value.uncounted;
  }
  return done(escalated);
}

type PageDone = Omit<Escalated, 'looked'>;

async function escalatePage(
  context: Context,
  sweep: Sweep,
  ids: readonly string[],
): Promise<Result<PageDone>> {
  const alerted = await write(context, alerting(context, sweep, ids), {});
  if (!alerted.ok) return alerted;
  const { alerts, toEnd, toClose, uncounted } = alerted.value;
  const ended = await countDone(toEnd, (id) => endUnanswered(context, id));
  if (!ended.ok) return ended;
  const closed = await countDone(toClose, (id) => closeUnanswered(context, id));
  return closed.ok ? done({ alerts, ended: ended.value, closed: closed.value, uncounted }) : closed;
}

async function countDone(
  ids: readonly string[],
  act: (id: string) => Promise<Result<boolean>>,
): Promise<Result<number>> {
  let count = 0;
  for (const id of ids) {
    const acted = await ifCounted(() => act(id), done(false));
    if (!acted.ok) return acted;
    count += Number(acted.value);
  }
  return done(count);
}

/** The latest days of which a sweep on this day can have to tell anybody. */
export function horizonOf(today: PlainDate, { escalation }: Council, counting: Counting): Horizon {
  const ladders = [escalation.ladder, ...Object.values(escalation.clocks)];
  const own = ladders.flatMap(({ ownerBefore, managerBefore, headBefore }) => [
    ownerBefore ?? 0,
    managerBefore,
    headBefore ?? 0,
  ]);
  const ahead = (days: number) => likelyWorkingDay(today, days, counting.calendars['uk-any']);
  // So many working days are never fewer days of the calendar.
  const quietFor = Math.min(escalation.silence.owner, escalation.silence.manager);
  return {
    watchedBy: ahead(Math.max(LONGEST_LEAD, escalation.lapseWarning, ...own)),
    quietBy: addDays(today, -quietFor),
  };
}

function alerting(context: Context, sweep: Sweep, ids: readonly string[]) {
  const act = async (tx: Transaction) => {
    const toEnd: string[] = [];
    const toClose: string[] = [];
    const fresh: PromisedMail[] = [];
    let uncounted = 0;
    const moment = { today: context.today, now: context.now.toISOString() };
    const promised = await findOccasions(tx, 'reminder', ids);
    for (const watched of await loadWatched(tx, ids)) {
      const lapse = await settleLapse(context, { tx, ...sweep }, watched);
      uncounted += Number(lapse === null);
      if (lapse?.act === 'end') toEnd.push(watched.id);
      if (isTimeToClose(watched.closesOn, context)) toClose.push(watched.id);
      const reminders = remindersOf(watched, { sweep, lapse, moment });
      fresh.push(...reminders.filter(({ occasion }) => !promised.has(`${watched.id}, ${occasion}`)));
    }
    await promiseMails(context, tx, fresh);
    return done({ alerts: fresh.length, toEnd, toClose, uncounted });
  };
  return { permission: 'work:remind' as const, schema: z.object({}), act };
}

type Watching = { sweep: Sweep; lapse: Lapse | null; moment: Moment };

function remindersOf(watched: WatchedCase, { sweep, lapse, moment }: Watching): PromisedMail[] {
  const dates = datesOf(watched, sweep.counting);
  const lapsedOn = lapse?.act === 'tell-owner' ? lapse.by : null;
  const alerts = alertsAt({ dates, quietSince: watched.quietSince, lapsedOn }, moment, sweep.rules);
  const ofOthers = otherDates(watched, sweep.rules).map(({ owner, ...dated }) => ({
    owner,
    alerts: alertsAt({ dates: [dated], quietSince: null, lapsedOn: null }, moment, sweep.rules),
  }));
  return [{ owner: watched.owner, alerts }, ...ofOthers].flatMap((each) => {
    const ladder = sweep.ladders({ ...watched, owner: each.owner });
    return each.alerts.flatMap((alert) => ladder[alert.to].map((to) => reminderTo(to, watched.id, alert)));
  });
}

function reminderTo(
  { id: staffId, email, asLead }: Told,
  caseId: string,
  { kind, about, on, at }: Alert,
): PromisedMail {
  return {
    caseId,
    template: 'reminder',
    occasion: `${about} ${at ?? on} ${kind} ${staffId}`,
    recipient: email,
    data: {
      clock: about,
      dueOn: on,
      ...(at === null ? {} : { dueAt: at }),
      alert: kind,
      staffId,
      ...(asLead && { asLead }),
    },
  };
}

function datesOf(watched: WatchedCase, counting: Counting): Dated[] {
  return Object.entries(watched.due).flatMap(([about, dueOn]) => {
    const rule = clockRuleOf(watched, about);
    if (rule?.whose !== 'council') return [];
    const dueAt = watched.dueAt?.clock === about ? watched.dueAt.at : null;
    return [{ about, dueOn, dueAt, soonWithin: rule.soonWithin, calendar: calendarOf(rule, counting) }];
  });
}

// The warning goes in the same transaction; the end, which is a step of the case, in one of its own.
async function settleLapse(
  context: Context,
  { tx, rules }: Sweep & { tx: Transaction },
  { id, lapsesOn }: WatchedCase,
): Promise<Lapse | null> {
  const file = lapsesOn === null ? null : await findCaseForSystem(tx, id);
  if (lapsesOn === null || file === null) return { act: 'wait' };
  const lapsing = async () => lapseOn(file.matter, lapsesOn, { ...rules, today: context.today });
  const lapse = await ifCounted(lapsing, null);
  if (lapse?.act === 'warn') await warnOfLapse(context, { tx, file }, lapse.by);
  return lapse;
}

// No case is ended by a day that cannot be counted, and that keeps nobody from being told of it or of another.
async function ifCounted<T, Otherwise>(
  count: () => Promise<T>,
  otherwise: Otherwise,
): Promise<T | Otherwise> {
  try {
    return await count();
  } catch (error) {
    if (!isCalendarError(error)) throw error;
    return otherwise;
  }
}
