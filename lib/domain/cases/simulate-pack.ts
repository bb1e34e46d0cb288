import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksUnder } from '#lib/domain/cases/case-clocks';
import { nextStageOf } from '#lib/domain/cases/next-stage';
import { stagesAhead } from '#lib/domain/cases/stages-ahead';
import { type Clock, clockTo } from '#lib/domain/deadlines/clock';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { FactType } from '#lib/domain/deadlines/fact';
import type { Limit } from '#lib/domain/deadlines/limit';
import type { Counting } from '#lib/domain/deadlines/trace';
import type { StageId } from '#lib/domain/processes/process';
import type { PackOutline, StageOutline } from '#lib/domain/processes/proposal';
import { packById, stageOf } from '#lib/domain/processes/registry';
import type { StepId } from '#lib/domain/processes/step-rule';

/** A date that would move: of the running clock towards this fact, ours or the resident's. Null: it has none. */
export type MovedClock = { towards: FactType; from: PlainDate | null; to: PlainDate | null };

/** A clock towards this fact that waits for the resident and would then count another limit. Null: no clock waits so. */
export type WaitingClock = { towards: FactType; from: Limit | null; to: Limit | null };

const MEANING = ['from', 'to', 'permission', 'requires', 'tellsResident'] as const;

/** A step that stays and would mean something else: from where, to where, who may, what first, whether it tells the resident. */
export type AlteredStep = { step: StepId; differs: readonly (typeof MEANING)[number][] };

/** Which steps another pack would add to a stage, take from it, and give another meaning. */
type StepChanges = { gains: readonly StepId[]; loses: readonly StepId[]; alters: readonly AlteredStep[] };

/** A stage that the case can still come to: it would be lost or new, or have these clocks and steps otherwise. */
export type LaterStage = {
  stage: StageId;
  change: 'lost' | 'new' | 'otherwise';
  clocks: readonly string[];
  steps: readonly StepId[];
};

/** What another pack would change of a case. `stage` false: the pack does not have the stage that the case is in. */
export type PackChange = StepChanges & {
  stage: boolean;
  dates: readonly MovedClock[];
  waits: readonly WaitingClock[];
  later: readonly LaterStage[];
};

const NOTHING: PackChange = {
  stage: true,
  dates: [],
  waits: [],
  gains: [],
  loses: [],
  alters: [],
  later: [],
};

/**
 * What would be different if this case went by another pack from today on: to be seen before a pack is switched on.
 * Null when nothing would. The case itself stays under the pack it began with. Throws CalendarError beyond the bank holidays
 * loaded.
 */
export function simulatePack(matter: Case, pack: PackOutline, counting: Counting): PackChange | null {
  const now = stageOf(matter);
  const then = pack.stages.find(({ id }) => id === matter.stage);
  if (!then) return { ...NOTHING, stage: false };
  const ofClocks = movedClocks(runningUnder(now, matter, counting), runningUnder(then, matter, counting));
  const ofSteps = stepChanges(now, then);
  const later = laterStages(matter, pack);
  const isSame = [...Object.values(ofClocks), ...Object.values(ofSteps), later].every(
    ({ length }) => length === 0,
  );
  return isSame ? null : { stage: true, ...ofClocks, ...ofSteps, later };
}

function stepChanges(now: StageOutline, then: StageOutline): StepChanges {
  const before = now.steps.map(({ step }) => step);
  const after = then.steps.map(({ step }) => step);
  return {
    gains: after.filter((step) => !before.includes(step)),
    loses: before.filter((step) => !after.includes(step)),
    alters: altered(now, then),
  };
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

/** A clock that has begun and not ended, and the limit it counts. */
type Running = Pick<Clock, 'stops' | 'dueOn'> & { readonly limit: Limit };

// Where the answer leads elsewhere there is no time to ask for the next stage in.
function runningUnder(stage: StageOutline, matter: Case, counting: Counting): Running[] {
  const asksForNext = nextStageOf(matter) === stageOf(matter).next;
  const rules = asksForNext ? rulesOf(stage) : stage.clocks;
  return rules.flatMap((rule) =>
    clocksUnder([rule], matter, counting)
      .filter(({ stoppedOn }) => stoppedOn === null)
      .map(({ stops, dueOn }) => ({ stops, dueOn, limit: rule.limit })),
  );
}

type MovedClocks = { readonly dates: readonly MovedClock[]; readonly waits: readonly WaitingClock[] };

function movedClocks(now: readonly Running[], then: readonly Running[]): MovedClocks {
  const facts = [...new Set([...now, ...then].map(({ stops }) => stops[0]))];
  const of = (clocks: readonly Running[], towards: FactType) => clockTo(clocks, towards) ?? NOT_RUNNING;
  const pairs = facts.map((towards) => ({ towards, before: of(now, towards), after: of(then, towards) }));
  const [waiting, dated] = [pairs.filter(hasNoDate), pairs.filter((pair) => !hasNoDate(pair))];
  return {
    dates: dated
      .filter(({ before, after }) => before.dueOn !== after.dueOn)
      .map(({ towards, before, after }) => ({ towards, from: before.dueOn, to: after.dueOn })),
    waits: waiting
      .filter(({ before, after }) => !isSame(before.limit, after.limit))
      .map(({ towards, before, after }) => ({ towards, from: before.limit, to: after.limit })),
  };
}

const NOT_RUNNING = { dueOn: null, limit: null };

type Dateless = Record<'before' | 'after', Pick<Running, 'dueOn'>>;

function hasNoDate({ before, after }: Dateless): boolean {
  return before.dueOn === null && after.dueOn === null;
}

function laterStages(matter: Case, pack: PackOutline): LaterStage[] {
  if (matter.wentOn !== null) return [];
  const { stages } = packById(matter.process, matter.pack);
  const ahead = stagesAhead(matter);
  const otherwise = stages
    .filter(({ id }) => ahead.includes(id))
    .flatMap((now) =>
      laterStage(
        now,
        pack.stages.find(({ id }) => id === now.id),
      ),
    );
  const at = pack.stages.findIndex(({ id }) => id === matter.stage);
  const added = pack.stages.slice(at + 1).filter(({ id }) => stages.every((stage) => stage.id !== id));
  return [...otherwise, ...added.map(({ id }) => whole(id, 'new'))];
}

function whole(stage: StageId, change: LaterStage['change']): LaterStage {
  return { stage, change, clocks: [], steps: [] };
}

function laterStage(now: StageOutline, then: StageOutline | undefined): LaterStage[] {
  if (then === undefined) return [whole(now.id, 'lost')];
  const { gains, loses, alters } = stepChanges(now, then);
  const steps = [...gains, ...loses, ...alters.map(({ step }) => step)];
  const clocks = otherClocks(now, then);
  return steps.length + clocks.length === 0 ? [] : [{ stage: now.id, change: 'otherwise', clocks, steps }];
}

/** The clocks of a stage that has not begun whose limit is another, or that one of the two does not have. */
function otherClocks(now: StageOutline, then: StageOutline): string[] {
  const ids = new Set([...rulesOf(now), ...rulesOf(then)].map(({ id }) => id));
  const limitIn = (stage: StageOutline, id: string) =>
    rulesOf(stage).find((rule) => rule.id === id)?.limit ?? null;
  return [...ids].filter((id) => !isSame(limitIn(now, id), limitIn(then, id)));
}

// The time to ask for the next stage is no clock of the stage.
function rulesOf({ clocks, nextWithin }: StageOutline): readonly ClockRule[] {
  return nextWithin ? [...clocks, nextWithin] : clocks;
}

function isSame(one: Limit | null, other: Limit | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
