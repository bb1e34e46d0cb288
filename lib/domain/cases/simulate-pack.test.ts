import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { EventData } from '#lib/domain/cases/event';
import { simulatePack } from '#lib/domain/cases/simulate-pack';
import { stagesAhead } from '#lib/domain/cases/stages-ahead';
import { legacyClocks } from '#lib/domain/deadlines/rules/legacy-three-stage';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { EXTENDING } from '#lib/domain/processes/common-steps';
import type { Pack, Stage } from '#lib/domain/processes/process';
import type { PackOutline } from '#lib/domain/processes/proposal';
import { proposedPack } from '#lib/domain/processes/proposed-pack';
import { PROCESSES, packById } from '#lib/domain/processes/registry';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const lgsco = packById('complaint', 'complaint/lgsco-2024');
const [stage, ...laterStages] = lgsco.stages;

const with_ = (change: Partial<Stage>): Pack => ({
  ...lgsco,
  id: 'complaint/proposed',
  effectiveFrom: plainDate('2027-04-01'),
  stages: [{ ...stage, ...change }, ...laterStages],
});

const foi = packById('foi', 'foi/2000');

/** The pack that this change of the one for information requests proposes. */
function proposed(change: object): PackOutline {
  const read = proposedPack({ pack: foi.id, ...change });
  return read.ok ? read.pack : expect.unreachable(read.faults.join());
}

const first = (change: object) => proposed({ stages: [{ id: 'first', ...change }] });
const oneMonth = { unit: 'months', count: 1, ends: 'same-date', rolls: false };
const tenDays = { unit: 'working-days', count: 10 };

// Asked what is meant on 3 February: they have three months, until 3 May.
const waiting = givenCase(receipt('foi'), { type: 'resident-asked', what: 'clarification' });
const granted: EventData = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] };
const answered = givenCase(receipt('foi'), granted);

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
      waits: [],
      gains: [],
      loses: [],
      alters: [],
      later: [],
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
      waits: [],
      gains: ['publish'],
      loses: ['extend'],
      alters: [],
      later: [],
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
    expect(simulatePack(later, { ...lgsco, stages: [stage] }, english)).toMatchObject({ stage: false });
  });

  it.each([
    ['a shorter time', { clocks: [{ id: 'foi-clarification-lapse', limit: oneMonth }] }, '2026-03-03'],
    ['none', { withoutClocks: ['foi-clarification-lapse'] }, null],
  ])('with %s for the resident to answer us moves the day their case ends', (_what, change, to) => {
    expect(simulatePack(waiting, first(change), english)).toMatchObject({
      dates: [{ towards: 'clarification-received', from: '2026-05-03', to }],
      waits: [],
    });
  });

  it.each([
    ['another limit', { clocks: [{ id: 'foi-response', limit: tenDays }] }, tenDays],
    ['no limit', { withoutClocks: ['foi-response'] }, null],
  ])(
    'with %s for a clock that waits for the resident says so, though neither has a date',
    (_what, change, to) => {
      expect(simulatePack(waiting, first(change), english)).toMatchObject({
        dates: [],
        waits: [{ towards: 'response-sent', from: { unit: 'working-days', count: 20 }, to }],
      });
    },
  );

  // Answered on 3 February: forty working days are over on 1 April.
  it.each([
    ['a shorter time', { nextWithin: { id: 'foi-ir-window', limit: tenDays } }, '2026-02-17'],
    ['none set', { nextWithin: null }, null],
  ])('with %s to ask for the next stage moves its last day', (_what, change, to) => {
    expect(simulatePack(answered, first(change), english)).toMatchObject({
      dates: [{ towards: 'internal-review-received', from: '2026-04-01', to }],
    });
  });

  it('names the stages that a case could no longer come to, and those that would be new', () => {
    const lost = proposed({ withoutStages: ['review'] });
    expect(simulatePack(answered, lost, english)?.later).toEqual([
      { stage: 'review', change: 'lost', clocks: [], steps: [] },
    ]);
    expect(simulatePack(waiting, lost, english)?.later).toHaveLength(1);
    const [, third] = packById('complaint', 'complaint/three-stages').stages.slice(1);
    const longer = { ...lgsco, stages: [...lgsco.stages, ...(third ? [third] : [])] };
    expect(simulatePack(givenCase(receipt('complaint')), longer, english)?.later).toEqual([
      { stage: 'stage-3', change: 'new', clocks: [], steps: [] },
    ]);
  });

  it('names what would be otherwise in a stage to come: its clocks, and its steps', () => {
    const review = {
      id: 'review',
      clocks: [{ id: 'foi-ir-target', limit: tenDays }],
      withoutSteps: ['close'],
    };
    const otherwise = { stage: 'review', change: 'otherwise', clocks: ['foi-ir-target'], steps: ['close'] };
    const change = proposed({ stages: [review] });
    expect(simulatePack(waiting, change, english)).toMatchObject({ dates: [], later: [otherwise] });
    const altered = proposed({ stages: [{ id: 'review', steps: [{ step: 'close', tellsResident: true }] }] });
    expect(simulatePack(waiting, altered, english)?.later).toMatchObject([{ clocks: [], steps: ['close'] }]);
    const clockless = proposed({ stages: [{ id: 'review', withoutClocks: ['foi-ir-target'] }] });
    expect(simulatePack(waiting, clockless, english)?.later).toMatchObject([
      { clocks: ['foi-ir-target'], steps: [] },
    ]);
  });

  it('changes nothing to come of a case that has gone on, for that is another case', () => {
    const next = { id: 'case-2', reference: toReference('7KM4RT9PG') };
    const askedOn = plainDate('2026-02-04');
    const gone: EventData = { type: 'next-stage-asked', stage: 'review', askedOn, next };
    const change = proposed({ withoutStages: ['review'] });
    expect(simulatePack(givenCase(receipt('foi'), granted, gone), change, english)).toBeNull();
  });

  it('looks only along the way that an answer leads: there is no time to ask for a stage that is left out', () => {
    const refused: EventData = { type: 'answer-sent', outcome: 'not-taken', attachmentIds: [] };
    const matter = givenCase(receipt('childrens-social-care'), refused);
    const now = packById('childrens-social-care', matter.pack);
    const [before, ...after] = now.stages;
    const { nextWithin: _, ...without } = before;
    expect(simulatePack(matter, { ...now, stages: [without, ...after] }, english)).toBeNull();
    expect(stagesAhead(matter)).toEqual(['ombudsman']);
  });

  it('leaves what another process would go on with to its own packs', () => {
    const matter = givenCase(receipt('service-request'));
    expect(simulatePack(matter, packById('service-request', matter.pack), english)).toBeNull();
    expect(stagesAhead(matter)).toEqual([]);
  });
});
