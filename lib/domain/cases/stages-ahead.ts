import type { Case } from '#lib/domain/cases/case';
import { nextProcessOf, waysOn } from '#lib/domain/cases/next-stage';
import type { Stage, StageId } from '#lib/domain/processes/process';
import { packById, stageOf } from '#lib/domain/processes/registry';

/** Every stage of its own pack that a case can still come to. None once it has gone on: that is another case. */
export function stagesAhead(matter: Case): readonly StageId[] {
  if (matter.wentOn !== null || nextProcessOf(matter) !== matter.process) return [];
  const { stages } = packById(matter.process, matter.pack);
  // What the answer was decides the way; until there is one every way is open.
  const ahead = new Set('answeredOn' in matter ? waysOn(matter) : waysFrom(stageOf(matter)));
  // What is added to a set meanwhile is gone through too.
  for (const id of ahead)
    for (const way of stages.filter((stage) => stage.id === id).flatMap(waysFrom)) ahead.add(way);
  return [...ahead];
}

function waysFrom({ next, outcomes }: Stage): StageId[] {
  return [next, ...outcomes.map(({ leadsTo }) => leadsTo)].flatMap((id) => id ?? []);
}
