import type { Case } from '#lib/domain/cases/case';
import type { Clock } from '#lib/domain/deadlines/clock';
import { stageOf } from '#lib/domain/processes/registry';

/**
 * The council's clocks that no answer ends, only the record of what has been done, such as making a home safe (SI 2025/1042):
 * those that still run. `clocks` are the case's own (clocksOf).
 */
export function stillToRecord(matter: Case, clocks: readonly Clock[]): Clock[] {
  const { records = [] } = stageOf(matter);
  return clocks.filter(
    ({ stoppedOn, whose, stops }) =>
      stoppedOn === null &&
      whose === 'council' &&
      stops.some((fact) => records.some((recorded) => recorded === fact)) &&
      !stops.includes('response-sent'),
  );
}
