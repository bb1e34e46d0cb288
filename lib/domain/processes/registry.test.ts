import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '#lib/domain/calendar/plain-date';
import {
  COUNCIL_NATIONS,
  type ComplaintCode,
  type CouncilNation,
  type Jurisdiction,
} from '#lib/domain/council/nation';
import { nationsOf, REGIMES } from '#lib/domain/deadlines/rules/registry';
import type { Pack, Process } from '#lib/domain/processes/process';
import { isProcessId, type ProcessId, processIds } from '#lib/domain/processes/process-id';
import {
  clockRuleOf,
  isRunIn,
  outcomeOf,
  PROCESSES,
  packById,
  packOn,
  packsNaming,
  packsWith,
  processesOf,
  stageOf,
  stepRule,
} from '#lib/domain/processes/registry';
import { STATUSES, STEP_IDS } from '#lib/domain/processes/step-rule';

const packs = processIds.flatMap((id) =>
  PROCESSES[id].packs.map((pack) => ({ id: pack.id, process: id, pack })),
);

const stages = packs.flatMap(({ pack }) =>
  pack.stages.map((stage) => ({ id: `${pack.id} ${stage.id}`, stage })),
);

describe('every process', () => {
  it.each(processIds)('%s stands under its own id, with a name and a pack', (id) => {
    expect(PROCESSES[id].id).toBe(id);
    expect(PROCESSES[id].name).not.toBe('');
    expect(PROCESSES[id].packs.length).toBeGreaterThan(0);
  });

  it.each(processIds)(
    '%s has its packs in order of date, no two for the same matters from the same day',
    (id) => {
      const { packs } = PROCESSES[id];
      const days = packs.map(({ effectiveFrom }) => effectiveFrom);
      expect(days).toEqual(days.toSorted());
      for (const nation of COUNCIL_NATIONS) {
        const there = packs.filter((pack) => pack.for === undefined || pack.for.nations.includes(nation));
        const begun = there.map((pack) => `${pack.effectiveFrom} ${pack.for?.code}`);
        expect(new Set(begun).size).toBe(begun.length);
      }
    },
  );

  it('has pack ids that no other has', () => {
    const ids = packs.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('knows which are an office’s own', () => {
    expect(processesOf('information')).toEqual([
      'foi',
      'eir',
      'sar',
      'sar-part-3',
      'data-protection-complaint',
      'public-record',
      'law-enforcement-disclosure',
      'internal-review-request',
    ]);
  });
});

describe.each(packs)('the pack $id', ({ pack, process }) => {
  it('is named after its process', () => {
    expect(pack.id.startsWith(`${process}/`)).toBe(true);
  });

  it('has stages, each once, and leads only to its own', () => {
    const ids = pack.stages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { next } of pack.stages) if (next !== null) expect(ids).toContain(next);
  });
});

describe.each(stages)('the stage $id', ({ stage }) => {
  it('has an outcome or more, each id once', () => {
    const ids = stage.outcomes.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has each step once, from statuses that are listed once, with words for the officer', () => {
    const steps = stage.steps.map(({ step }) => step);
    expect(new Set(steps).size).toBe(steps.length);
    for (const { from, onceOverdue = [], effect } of stage.steps) {
      expect(from.length + onceOverdue.length).toBeGreaterThan(0);
      expect(new Set(from).size).toBe(from.length);
      expect(effect).toMatch(/\.$/);
    }
  });

  it('has clocks with a source and time to warn, the answer’s among them, each once', () => {
    const ids = stage.clocks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(stage.clocks.map(({ stops }) => stops[0])).toContain('response-sent');
    for (const { source, soonWithin } of stage.clocks) {
      expect(source.title).not.toBe('');
      expect(source.rule).not.toBe('');
      expect(soonWithin).toBeGreaterThan(0);
    }
  });

  it('leaves every status but closed by a step, and closed only by reopening', () => {
    const leaving = stage.steps.filter(({ to, step }) => to !== null && step !== 'reopen');
    const left = leaving.flatMap(({ from }) => from);
    expect(STATUSES.filter((status) => !left.includes(status))).toEqual(['closed']);
  });
});

const england: Jurisdiction = { nation: 'england', code: null, packsFrom: {} };

describe('the pack of a date', () => {
  const first = PROCESSES.complaint.packs.at(-1);
  if (!first) throw new Error('A complaint has a pack.');
  const later: Pack = { ...first, id: 'complaint/later', effectiveFrom: plainDate('2030-04-01') };
  const two: Process = { ...PROCESSES.complaint, packs: [first, later] };

  it.each([
    ['on its first day', later.effectiveFrom, later.id],
    ['on the day before the next', addDays(later.effectiveFrom, -1), first.id],
    ['long after', plainDate('2099-01-01'), later.id],
    ['on the very first day', first.effectiveFrom, first.id],
  ])('%s', (_when, on, id) => {
    expect(packOn(two, on, england)?.id).toBe(id);
  });

  it('is none before the first: nothing is guessed', () => {
    expect(packOn(two, addDays(first.effectiveFrom, -1), england)).toBeNull();
  });
});

describe('the pack of a place', () => {
  const complaintIn = (nation: CouncilNation, code: ComplaintCode | null, on = '2026-02-02') =>
    packOn(PROCESSES.complaint, plainDate(on), { nation, code, packsFrom: {} })?.id;

  it.each([
    ['england', '2024-03-31', 'complaint/three-stages'],
    ['england', '2024-04-01', 'complaint/lgsco-2024'],
    ['scotland', '2026-02-02', 'complaint/spso-2021'],
    ['northern-ireland', '2026-02-02', 'complaint/nipso-2023'],
    ['wales', '2026-02-02', 'complaint/psow-2021'],
  ] as const)('is, for a complaint in %s on %s, %s', (nation, on, id) => {
    expect(complaintIn(nation, null, on)).toBe(id);
  });

  it('is the Housing Ombudsman’s code for what an English council does as a landlord', () => {
    expect(complaintIn('england', 'housing')).toBe('complaint/housing-2024');
    expect(complaintIn('england', 'housing', '2024-03-31')).toBe('complaint/three-stages');
    expect(complaintIn('scotland', 'housing')).toBe('complaint/spso-2021');
  });

  it('is the one of all services where the code has no rules of its own', () => {
    const request = PROCESSES['service-request'];
    const ofLandlord = packOn(request, plainDate('2026-02-02'), {
      nation: 'england',
      code: 'housing',
      packsFrom: {},
    });
    expect(ofLandlord?.id).toBe(request.packs.at(-1)?.id);
  });

  it.each(COUNCIL_NATIONS)('runs a complaint in %s', (nation) => {
    expect(isRunIn('complaint', nation)).toBe(true);
  });
});

describe('looking up', () => {
  const firstStage = (process: ProcessId, pack: string) => stageOf({ process, pack, stage: 'first' });

  it('says when a case names a stage that is gone', () => {
    const gone = { process: 'foi', pack: 'foi/2000', stage: 'stage-3' } as const;
    expect(() => stageOf(gone)).toThrow('foi/2000 has no stage called stage-3.');
  });

  it('finds a clock’s rule by its id, of whichever stage', () => {
    const place = { process: 'foi', pack: 'foi/2000' } as const;
    expect(clockRuleOf(place, 'foi-response')?.name).toBe('Answer');
    expect(clockRuleOf(place, 'cmp-ack')).toBeNull();
  });

  it('finds a pack by process and id', () => {
    for (const { process, pack } of packs) expect(packById(process, pack.id)).toBe(pack);
  });

  it('says when a case names a pack that is gone', () => {
    expect(() => packById('foi', 'complaint/lgsco-2024')).toThrow(
      'foi has no pack called complaint/lgsco-2024.',
    );
  });

  it('finds the steps of the table and no others', () => {
    const complaint = firstStage('complaint', 'complaint/lgsco-2024');
    const found = STEP_IDS.filter((step) => stepRule(complaint, step) !== null);
    expect(found).toEqual([
      'acknowledge',
      'assess',
      'allocate',
      'recategorise',
      'move-service',
      'record-consent',
      'correct-received',
      'choose-language',
      'accept',
      'return-allocation',
      'write-to-resident',
      'write-to-council',
      'set-letter-aside',
      'warn-about-contact',
      'limit-contact',
      'add-note',
      'ask-clarification',
      'record-reply',
      'extend',
      'withdraw-extension',
      'ask-contribution',
      'give-contribution',
      'take-back-contribution',
      'save-draft',
      'split',
      'merge',
      'send-answer',
      'record-told',
      'copy-to-member',
      'keep-undertaking',
      'give-undertaking',
      'change-undertaking',
      'reassign-undertaking',
      'give-up-undertaking',
      'record-lesson',
      'finish-lesson',
      'publish-change',
      'withdraw-change',
      'withdraw',
      'lapse',
      'close',
      'rate',
      'review-contact-limit',
      'lift-contact-limit',
      'reopen',
      'next-stage',
    ]);
    expect(stepRule(firstStage('foi', 'foi/2000'), 'publish')?.permission).toBe('case:publish');
  });

  it('names the packs by whose rules a clock runs', () => {
    expect(packsWith('foi-response').map(({ id }) => id)).toEqual(['foi/2000']);
    expect(packsWith('foi-pit-target')).toEqual([]);
  });

  it.each([
    ['foi-response', ['foi/2000']],
    ['foi-pit-target', ['foi/2000']],
    ['sar-extended', packsWith('sar-response').map(({ id }) => id)],
    ['cmp-stage1-ext', ['complaint/lgsco-2024']],
    ['csc-stage1-ext', ['childrens-social-care/2006']],
    ['foi-of-no-kind', []],
  ])('names the packs in which %s is a date: %j', (id, named) => {
    expect(packsNaming(id).map((pack) => pack.id)).toEqual(named);
  });

  it('runs no clock in a nation that its law does not reach, and each in all that it does', () => {
    for (const [regime, rules] of REGIMES) {
      const naming = rules.flatMap(({ id }) => packsNaming(id));
      const nations = naming.flatMap((pack) => pack.for?.nations ?? COUNCIL_NATIONS);
      expect([...new Set(nations)].sort(), regime).toEqual([...nationsOf(regime)].sort());
    }
  });

  it('finds outcomes of the pack and no others', () => {
    const foi = firstStage('foi', 'foi/2000');
    expect(outcomeOf(foi, 'cost-limit')?.name).toContain('s.12');
    expect(outcomeOf(foi, 'upheld')).toBeNull();
    // These come of a step of their own, never of an officer's choice.
    expect(outcomeOf(foi, 'withdrawn')).toBeNull();
  });

  it.each(['complaint', 'foi'])('takes %s for a process', (text) => {
    expect(isProcessId(text)).toBe(true);
  });

  it.each(['', 'Complaint', 'toString', '__proto__'])('does not take “%s” for a process', (text) => {
    expect(isProcessId(text)).toBe(false);
  });
});
