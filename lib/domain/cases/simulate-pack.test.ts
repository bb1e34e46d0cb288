import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { EventData } from '#lib/domain/cases/event';
import { simulatePack } from '#lib/domain/cases/simulate-pack';
import { legacyClocks } from '#lib/domain/deadlines/rules/legacy-three-stage';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { EXTENDING } from '#lib/domain/processes/common-steps';
import type { Pack, Stage } from '#lib/domain/processes/process';
import { PROCESSES, packById } from '#lib/domain/processes/registry';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const lgsco = packById('complaint', 'complaint/lgsco-2024');
const [stage] = lgsco.stages;

const with_ = (change: Partial<Stage>): Pack => ({
  ...lgsco,
  id: 'complaint/proposed',
  effectiveFrom: plainDate('2027-04-01'),
  stages: [{ ...stage, ...change }],
});

const acknowledged: EventData = { type: 'case-acknowledged' };
const answer: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };

describe('a proposed pack', () => {
  it('changes nothing of a case when it is the pack it has', () => {
    expect(simulatePack(givenCase(receipt('complaint')), lgsco, english)).toBeNull();
  });

  it('moves the dates that it would count otherwise, old beside new', () => {
    // Received on Monday 2 February 2026: 5 and 15 working days under the code, 10 from receipt under the old stage 1.
    const proposed = with_({ clocks: [legacyClocks.stage1] });
    expect(simulatePack(givenCase(receipt('complaint')), proposed, english)).toEqual({
      stage: true,
      dates: [
        { towards: 'acknowledged', from: '2026-02-09', to: null },
        { towards: 'response-sent', from: '2026-02-23', to: '2026-02-16' },
      ],
      gains: [],
      loses: [],
      alters: [],
    });
  });

  it('gives a date where there was none', () => {
    const matter = givenCase(receipt('compliment'));
    const pack = packById('compliment', matter.pack);
    const [only] = pack.stages;
    const proposed = {
      ...pack,
      stages: [{ ...only, clocks: [...only.clocks, lgscoClocks.acknowledge] }],
    } as const;
    expect(simulatePack(matter, proposed, english)).toMatchObject({
      dates: [{ towards: 'acknowledged', from: null, to: '2026-02-09' }],
    });
  });

  it('leaves clocks that have stopped alone', () => {
    const proposed = with_({ clocks: [legacyClocks.stage1] });
    expect(simulatePack(givenCase(receipt('complaint'), acknowledged, answer), proposed, english)).toBeNull();
  });

  it('names the steps that would go and come', () => {
    const [extend] = EXTENDING;
    if (!extend) throw new Error('There is a step to extend.');
    const [other] = PROCESSES.foi.packs.at(-1)?.stages ?? [];
    const publish = other?.steps.filter(({ step }) => step === 'publish') ?? [];
    const steps = [...stage.steps.filter(({ step }) => step !== extend.step), ...publish];
    expect(simulatePack(givenCase(receipt('complaint')), with_({ steps }), english)).toEqual({
      stage: true,
      dates: [],
      gains: ['publish'],
      loses: ['extend'],
      alters: [],
    });
  });

  it('names the steps that would mean something else, and in what', () => {
    const steps = stage.steps.map((rule) => {
      if (rule.step === 'close') return { ...rule, permission: 'case:answer', effect: 'Ends it.' } as const;
      return rule.step === 'reopen' ? { ...rule, effect: 'In other words.' } : rule;
    });
    expect(simulatePack(givenCase(receipt('complaint')), with_({ steps }), english)).toMatchObject({
      gains: [],
      loses: [],
      alters: [{ step: 'close', differs: ['permission'] }],
    });
  });

  it('that does not have the stage a case is in says so', () => {
    const later = givenCase(receipt('complaint', { stage: 'stage-2', follows: null }));
    expect(simulatePack(later, with_({}), english)).toMatchObject({ stage: false });
  });
});
