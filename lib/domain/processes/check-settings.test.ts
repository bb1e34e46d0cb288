import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { DEFAULT_ESCALATION } from '#lib/domain/council/escalation';
import { settingsProblems } from '#lib/domain/processes/check-settings';

const { ladder } = DEFAULT_ESCALATION;
const april = plainDate('2026-04-01');

describe('a council’s settings of packs and clocks', () => {
  it('are right when each names one that there is', () => {
    const clocks = { 'foi-response': ladder, promise: ladder, contribution: ladder };
    const packsFrom = { 'complaint/lgsco-2024': april };
    expect(settingsProblems({ packsFrom, targets: { 'cmp-stage1': 8 }, escalation: { clocks } })).toEqual([]);
  });

  it('are told, one sentence each, where they name none, or a day before the pack was there', () => {
    const packsFrom = { 'complaint/lgsco-2024': plainDate('2020-04-01'), 'complaint/none': april };
    const escalation = { clocks: { nobody: ladder } };
    expect(settingsProblems({ packsFrom, targets: { never: 8 }, escalation })).toEqual([
      'Nobody can go by complaint/lgsco-2024 before 2024-04-01.',
      'There is no pack called complaint/none.',
      'There is no clock called never.',
      'There is no clock called nobody.',
    ]);
  });
});
