import { describe, expect, it } from 'vitest';
import { workingDays } from '#lib/domain/deadlines/limit';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { stageOf } from '#lib/domain/processes/registry';
import { timesOf } from '#lib/domain/processes/times';

const times = (process: ProcessId, pack: string, stage: StageId = 'first') =>
  timesOf(stageOf({ process, pack, stage }));

describe('the times of a stage', () => {
  it('are those of its clocks, by what they count towards', () => {
    expect(times('complaint', 'complaint/lgsco-2024')).toEqual({
      acknowledge: workingDays(5),
      discuss: null,
      answer: workingDays(10),
      longest: workingDays(20),
      assess: null,
      makeSafe: null,
      investigate: null,
    });
    expect(times('hazard', 'hazard/2025')).toMatchObject({
      makeSafe: { unit: 'hours', count: 24 },
      investigate: workingDays(10),
      longest: null,
    });
    expect(times('councillor-conduct', 'councillor-conduct/2012')).toMatchObject({
      assess: workingDays(20),
      answer: null,
    });
  });
});
