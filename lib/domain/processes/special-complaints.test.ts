import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf, nextDateOf } from '#lib/domain/cases/case-clocks';
import { decide, mayStep } from '#lib/domain/cases/decide';
import { lastDraft, liveDraft } from '#lib/domain/cases/draft';
import type { EventData } from '#lib/domain/cases/event';
import { NOTHING_WITHHELD, type WithholdingRows } from '#lib/domain/cases/withholding';
import type { Role, StaffActor } from '#lib/domain/permissions/actor';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import type { RecordedFact } from '#lib/domain/processes/recorded-fact';
import { isRestricted, isRunIn, PROCESSES, stepRule } from '#lib/domain/processes/registry';
import { STEP_IDS } from '#lib/domain/processes/step-rule';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const staff = (role: Role): StaffActor => ({
  kind: 'staff',
  id: 'me',
  name: 'Me',
  role,
  serviceIds: ['bins'],
});

type Answering = { outcome: string; advised?: Partial<WithholdingRows> };

const answering = (matter: Case, ended: string | Answering, today = '2026-02-03') => {
  const { outcome, advised = {} }: Answering = typeof ended === 'string' ? { outcome: ended } : ended;
  const role = PROCESSES[matter.process].office === 'monitoring' ? 'monitoring-officer' : 'caseworker';
  const decided = decide(
    matter,
    {
      step: 'send-answer',
      text: 'So.',
      outcome,
      attachmentIds: [],
      points: [],
      withheld: { ...NOTHING_WITHHELD, ...advised },
      draft: lastDraft(matter),
      asDrafted: liveDraft(matter)?.state === 'approved',
    },
    { actor: staff(role), person, today: plainDate(today), counting: english },
  );
  return decided.ok ? 'done' : decided.message;
};

const happened = (fact: RecordedFact, on: string): EventData => ({
  type: 'fact-recorded',
  fact,
  happenedOn: plainDate(on),
});

// Received on Monday 2 February 2026; a later stage was asked for that day.
const before = {
  id: 'case-0',
  reference: receipt('complaint').reference,
  receivedOn: plainDate('2026-01-05'),
  answeredById: 'somebody',
};
const at = (process: ProcessId, stage: StageId, ...events: readonly EventData[]) =>
  givenCase(receipt(process, { stage, follows: stage === 'first' ? null : before }), ...events);

const datesOf = (matter: Case) =>
  Object.fromEntries(clocksOf(matter, english).map(({ ruleId, dueOn }) => [ruleId, dueOn]));

describe('a complaint that somebody wants looked at again', () => {
  it.each([
    ['complaint/lgsco-2024', true],
    ['complaint/housing-2024', true],
    ['complaint/spso-2021', false],
    ['complaint/nipso-2023', false],
    ['complaint/psow-2021', false],
  ])('can be refused stage 2, and only that, where the code knows it: %s, %j', (pack, can) => {
    const stages = PROCESSES.complaint.packs.find(({ id }) => id === pack)?.stages ?? [];
    const refusing = stages.filter(({ outcomes }) => outcomes.some(({ id }) => id === 'not-escalated'));
    expect(refusing.map(({ id, next }) => [id, next])).toEqual(can ? [['stage-2', 'ombudsman']] : []);
  });
});

describe('what is not taken as a complaint', () => {
  it.each(['three-stages', 'lgsco-2024', 'housing-2024', 'spso-2021', 'nipso-2023', 'psow-2021'])(
    'is refused at stage 1 only, under %s',
    (code) => {
      const stages = PROCESSES.complaint.packs.find(({ id }) => id === `complaint/${code}`)?.stages ?? [];
      const refusing = stages.filter(({ outcomes }) => outcomes.some(({ id }) => id === 'not-accepted'));
      expect(refusing.map(({ id }) => id)).toEqual(['first']);
    },
  );
});

describe('a complaint about adult social care', () => {
  it('is acknowledged within 3 working days and answered within six months beginning that day', () => {
    expect(datesOf(at('adult-social-care', 'first'))).toEqual({
      'asc-ack': '2026-02-05',
      'asc-response': '2026-08-01',
    });
  });

  it('has one stage, and then the Ombudsman', () => {
    const [pack] = PROCESSES['adult-social-care'].packs;
    expect(pack?.stages.map(({ id }) => id)).toEqual(['first', 'ombudsman']);
  });

  it('is no formal one when it was spoken and put right by the end of the next working day', () => {
    const spoken = givenCase(receipt('adult-social-care', { channel: 'phone' }));
    expect(answering(spoken, 'not-formal')).toBe('done');
    expect(answering(spoken, 'not-formal', '2026-02-04')).toContain('has passed');
    expect(answering(at('adult-social-care', 'first'), 'not-formal')).toContain('not written');
  });
});

describe('a complaint about children’s social care', () => {
  const approved: readonly EventData[] = [
    { type: 'draft-saved', draft: 1, outcome: 'upheld', attachmentIds: [] },
    { type: 'draft-approved', draft: 1 },
  ];

  it('is answered within 10 working days, counting Boxing Day as a day off', () => {
    expect(datesOf(at('childrens-social-care', 'first'))).toEqual({ 'csc-stage1': '2026-02-16' });
  });

  it('is adjudicated 25 working days from the agreed start of the investigation, from the request until then', () => {
    const asked = at('childrens-social-care', 'stage-2');
    expect(clocksOf(asked, english)).toMatchObject([
      { ruleId: 'csc-stage2', dueOn: '2026-03-09', provisional: true },
    ]);
    expect(nextDateOf(asked, english)?.ruleId).toBe('csc-stage2');
    expect(answering(at('childrens-social-care', 'stage-2', ...approved), 'upheld')).toContain(
      'Record first',
    );
    const begun = happened('stage2-started', '2026-02-09');
    const started = at('childrens-social-care', 'stage-2', begun, ...approved);
    expect(datesOf(started)).toEqual({ 'csc-stage2': '2026-03-16' });
    expect(answering(started, 'upheld')).toBe('done');
    expect(answering(at('childrens-social-care', 'stage-2', begun), 'upheld')).toContain(
      'Somebody else approves',
    );
  });

  it('goes to a panel: 30 working days to meet, 5 to report, 15 to answer the report', () => {
    const asked = at('childrens-social-care', 'stage-3');
    expect(datesOf(asked)).toEqual({ 'csc-stage3-panel': '2026-03-16' });
    const met = happened('panel-met', '2026-03-09');
    expect(datesOf(at('childrens-social-care', 'stage-3', met))).toMatchObject({
      'csc-panel-report': '2026-03-16',
    });
    const reported = at(
      'childrens-social-care',
      'stage-3',
      met,
      happened('panel-report-received', '2026-03-12'),
      ...approved,
    );
    expect(datesOf(reported)).toMatchObject({ 'csc-stage3-response': '2026-04-02' });
    const unreported = at('childrens-social-care', 'stage-3', met, ...approved);
    expect(answering(unreported, 'upheld', '2026-03-12')).toContain('The panel’s report came');
    expect(answering(reported, 'upheld', '2026-03-16')).toBe('done');
  });

  it('does not wait for the panel when it is taken back', () => {
    const matter = at('childrens-social-care', 'stage-3', { type: 'case-withdrawn' });
    const duties = clocksOf(matter, english).filter(({ whose }) => whose === 'council');
    expect(duties.every(({ stoppedOn }) => stoppedOn !== null)).toBe(true);
  });
});

describe('a complaint about a school', () => {
  it('is passed on or signposted, never decided', () => {
    const [pack] = PROCESSES['school-complaint'].packs;
    const chosen = pack?.stages[0].outcomes.filter(({ by }) => by === undefined).map(({ id }) => id);
    expect(chosen).toEqual(['forwarded', 'signposted']);
    expect(datesOf(at('school-complaint', 'first'))).toEqual({ 'school-complaint-answer': '2026-02-16' });
  });
});

describe('what a complaint about a school is answered', () => {
  const answered = (outcome: string, advised: Partial<WithholdingRows>) =>
    answering(at('school-complaint', 'first'), { outcome, advised });
  const advice = 'The head teacher of Hill School decides it: 01632 960155.';

  it('is passed on only once they have agreed to it, whatever they had said on the form', () => {
    expect(answered('forwarded', { advice })).toContain('only with their consent');
    expect(answered('forwarded', { advice, agreed: true })).toBe('done');
    expect(answered('signposted', { advice })).toBe('done');
  });

  it.each(['forwarded', 'signposted'])('says who decides it and how to reach them: %s', (outcome) => {
    expect(answered(outcome, { agreed: outcome === 'forwarded' })).toContain('whom to turn to and how');
  });
});

describe('a complaint about a councillor', () => {
  const alleged = at('councillor-conduct', 'first');
  const investigated = happened('investigation-begun', '2026-02-03');
  const heard = happened('independent-view-given', '2026-02-04');
  const decided = (outcome: string, ...events: readonly EventData[]) =>
    answering(at('councillor-conduct', 'first', ...events), outcome, '2026-02-05');

  it('is acknowledged within 5 working days and assessed within 20', () => {
    expect(datesOf(alleged)).toEqual({ 'conduct-ack': '2026-02-09', 'conduct-assess': '2026-03-02' });
  });

  it('is worked by the Monitoring Officer and by nobody else, who cannot ask others for anything', () => {
    const [stage] = PROCESSES['councillor-conduct'].packs.flatMap(({ stages }) => stages);
    if (!stage) throw new Error('It has a stage.');
    expect(stepRule(stage, 'ask-contribution')).toBeNull();
    for (const role of ['agent', 'caseworker', 'information-officer', 'manager', 'head-of-service'] as const)
      for (const step of STEP_IDS) expect(mayStep(alleged, step, staff(role))?.ok).toBe(false);
    expect(mayStep(alleged, 'acknowledge', staff('monitoring-officer'))).toBeNull();
  });

  it('may end with the assessment', () => {
    expect(decided('no-action')).toBe('done');
    expect(decided('referred')).toBe('done');
  });

  it('is found to be a breach, or none, only after an investigation', () => {
    expect(decided('breach')).toContain('We decided to investigate it');
    expect(decided('no-breach')).toContain('Record it first.');
  });

  it('is decided, once investigated, only with the independent person’s view (Localism Act 2011 s.28(7))', () => {
    expect(decided('breach', investigated)).toContain('section 28(7)');
    expect(decided('no-action', investigated)).toContain('section 28(7)');
    expect(decided('breach', investigated, heard)).toBe('done');
    const before = happened('independent-view-given', '2026-02-02');
    expect(decided('breach', investigated, before)).toContain('none from before the investigation');
  });

  it('is decided anew, once reopened, on a view of what is then known', () => {
    const answered: EventData = { type: 'answer-sent', outcome: 'no-breach', attachmentIds: [] };
    const reopened = [investigated, heard, answered, { type: 'case-reopened' }] as const;
    expect(decided('breach', ...reopened)).toContain('before it was reopened');
    expect(decided('breach', ...reopened, happened('independent-view-given', '2026-02-07'))).toBe('done');
  });

  it('is shown to nobody else, also when it came as another kind', () => {
    const process = 'councillor-conduct';
    expect(isRestricted(PROCESSES[process])).toBe(true);
    const pack = 'councillor-conduct/2012';
    const came: EventData = { type: 'case-recategorised', from: 'complaint', process, pack };
    expect(givenCase(receipt('complaint'), came).restricted).toBe(true);
  });
});

describe('what the law of England has and others have not', () => {
  it.each(['adult-social-care', 'childrens-social-care', 'school-complaint', 'councillor-conduct'] as const)(
    '%s is run in England alone',
    (process) => {
      expect(isRunIn(process, 'england')).toBe(true);
      expect(isRunIn(process, 'scotland') || isRunIn(process, 'wales')).toBe(false);
      expect(isRunIn(process, 'northern-ireland')).toBe(false);
    },
  );
});
