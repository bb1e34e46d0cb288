import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { namesIn } from '#lib/domain/cases/named-people';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { StageId } from '#lib/domain/processes/process';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const follows = {
  id: 'case-0',
  reference: toReference('222222222'),
  receivedOn: plainDate('2026-01-05'),
  answeredById: 'somebody',
};
const actor: StaffActor = {
  ...{ kind: 'staff', id: 'me', name: 'Me', role: 'caseworker' },
  serviceIds: ['bins'],
};
const today = plainDate('2026-02-20');
const happenedOn = plainDate('2026-02-10');

type Recording = Extract<Command, { step: 'record-fact' }>;

const record = (stage: StageId, change: Partial<Recording>, ...events: readonly EventData[]) =>
  decide(
    givenCase(receipt('childrens-social-care', { stage, follows }), ...events),
    { step: 'record-fact', fact: 'panel-met', happenedOn, ...change },
    { actor, person, today, counting: english },
  );

const PANEL = 'Ann Archer\n Bea Brook \n\nCal Carr';

describe('who looks at a child’s complaint', () => {
  it('is named with what happened, for the resident to read', () => {
    expect(record('stage-3', { names: PANEL })).toMatchObject({
      value: [{ data: { type: 'fact-recorded', fact: 'panel-met' }, visibility: 'resident', text: PANEL }],
    });
    const named = { fact: 'stage2-started', names: 'Ivy Iles\nJo Judd' } as const;
    expect(record('stage-2', named)).toMatchObject({ ok: true });
  });

  it.each([
    ['a panel of two', 'stage-3', 'panel-met', 'Ann Archer\nBea Brook'],
    ['a panel of nobody', 'stage-3', 'panel-met', undefined],
    ['no independent person', 'stage-2', 'stage2-started', 'Ivy Iles'],
  ] as const)('is not %s', (...[, stage, fact, names]) => {
    expect(record(stage, { fact, ...(names !== undefined && { names }) })).toMatchObject({
      reason: 'missing-text',
      field: 'names',
    });
  });

  it('has nobody on the panel who had a part in stage 2, however the name is written', () => {
    const ruledOut = ['Ivy Iles', 'ann archer'];
    const refused = record('stage-3', { names: PANEL, ruledOut });
    expect(refused).toMatchObject({ reason: 'not-allowed', field: 'names' });
    expect(refused.ok || refused.message).toContain('Ann Archer');
    expect(record('stage-3', { names: PANEL, ruledOut: ['Ivy Iles'] }).ok).toBe(true);
  });

  it('is not asked for with what nobody has a part in', () => {
    const met: EventData = { type: 'fact-recorded', fact: 'panel-met', happenedOn };
    const report = { fact: 'panel-report-received', happenedOn: plainDate('2026-02-12') } as const;
    expect(record('stage-3', report, met).ok).toBe(true);
  });

  it('can be put right on the same day, and is recorded once', () => {
    const met: EventData = { type: 'fact-recorded', fact: 'panel-met', happenedOn };
    expect(record('stage-3', { names: PANEL, onRecord: PANEL }, met)).toMatchObject({
      reason: 'already-done',
    });
    expect(record('stage-3', { names: PANEL, onRecord: 'Ann\nBea\nCal' }, met).ok).toBe(true);
  });
});

describe('names', () => {
  it('are lines, without those that are blank', () => {
    expect(namesIn(PANEL)).toEqual(['Ann Archer', 'Bea Brook', 'Cal Carr']);
    expect(namesIn('')).toEqual([]);
  });
});
