import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { type Clock, clockTo, runClocks } from '#lib/domain/deadlines/clock';
import type { FactType } from '#lib/domain/deadlines/fact';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { StepId } from '#lib/domain/processes/process';
import type { PackOutline, StageOutline } from '#lib/domain/processes/proposal';
import { stageOf } from '#lib/domain/processes/registry';

/** A date that would move: of the running clock towards this fact. Null: it has none, or waits. */
export type MovedClock = { towards: FactType; from: PlainDate | null; to: PlainDate | null };

const MEANING = ['from', 'to', 'permission', 'requires', 'tellsResident'] as const;

/** A step that stays and would mean something else: from where, to where, who may, what first, whether it tells the resident. */
export type AlteredStep = { step: StepId; differs: readonly (typeof MEANING)[number][] };

/** What another pack would change of a case. `stage` false: the pack does not have the stage that the case is in. */
export type PackChange = {
  stage: boolean;
  dates: readonly MovedClock[];
  gains: readonly StepId[];
  loses: readonly StepId[];
  alters: readonly AlteredStep[];
};

/**
 * What would be different if this case went by another pack from today on: to be seen before a pack is switched on.
 * Null when nothing would. The case itself stays under the pack it began with.
 */
export function simulatePack(matter: Case, pack: PackOutline, counting: Counting): PackChange | null {
  const now = stageOf(matter);
  const then = pack.stages.find(({ id }) => id === matter.stage);
  if (!then) return { stage: false, dates: [], gains: [], loses: [], alters: [] };
  const dates = moved(clocksOf(matter, counting), runClocks(then.clocks, matter.facts, counting));
  const before = now.steps.map(({ step }) => step);
  const after = then.steps.map(({ step }) => step);
  const gains = after.filter((step) => !before.includes(step));
  const loses = before.filter((step) => !after.includes(step));
  const alters = altered(now, then);
  const isSame = [dates, gains, loses, alters].every(({ length }) => length === 0);
  return isSame ? null : { stage: true, dates, gains, loses, alters };
}

function altered(now: StageOutline, then: StageOutline): AlteredStep[] {
  return now.steps.flatMap((before) => {
    const after = then.steps.find(({ step }) => step === before.step);
    const differs = MEANING.filter(
      (field) => after !== undefined && String(before[field]) !== String(after[field]),
    );
    return differs.length === 0 ? [] : [{ step: before.step, differs }];
  });
}

function moved(now: readonly Clock[], then: readonly Clock[]): MovedClock[] {
  const runningNow = now.filter(isRunning);
  const runningThen = then.filter(isRunning);
  const facts = new Set([...runningNow, ...runningThen].map(({ stops }) => stops[0]));
  return [...facts].flatMap((towards) => {
    const from = clockTo(runningNow, towards)?.dueOn ?? null;
    const to = clockTo(runningThen, towards)?.dueOn ?? null;
    return from === to ? [] : [{ towards, from, to }];
  });
}

function isRunning({ whose, stoppedOn }: Clock): boolean {
  return whose === 'council' && stoppedOn === null;
}
