import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { mayStep } from '#lib/domain/cases/decide';
import { awaitedApproval, isAwaitedFrom } from '#lib/domain/cases/draft';
import type { CaseEvent, EventData } from '#lib/domain/cases/event';
import { evolve } from '#lib/domain/cases/evolve';
import type { StageId } from '#lib/domain/processes/process';
import { givenCase, receipt } from '#lib/testing/given-case';

const saved: EventData = { type: 'draft-saved', draft: 1, outcome: 'upheld', attachmentIds: [] };
const asked = (of: { id: string; name: string } | null): EventData => ({
  type: 'approval-asked',
  draft: 1,
  of,
});

function at(stage: StageId, ...events: readonly EventData[]) {
  const { reference } = receipt('complaint');
  const before = { id: 'case-0', reference, receivedOn: plainDate('2026-01-05'), answeredById: 'first' };
  return givenCase(receipt('complaint', { stage, follows: stage === 'first' ? null : before }), ...events);
}

describe('a draft', () => {
  it('awaits nobody’s approval before it is asked for, and after', () => {
    for (const events of [[], [saved], [saved, asked(null), { type: 'draft-approved', draft: 1 } as const]])
      expect(awaitedApproval(at('stage-2', ...events))).toBeNull();
  });

  it('awaits anybody’s who may, but not who answered before where it is looked at again', () => {
    const awaited = { on: '2026-02-03', byId: null, approverId: null };
    expect(awaitedApproval(at('stage-2', saved, asked(null)))).toEqual({
      ...awaited,
      ruledOutIds: ['first'],
    });
    expect(awaitedApproval(at('first', saved, asked(null)))).toEqual({ ...awaited, ruledOutIds: [] });
    const named = at('stage-2', saved, asked({ id: 'morag', name: 'Morag' }));
    expect(awaitedApproval(named)).toMatchObject({ approverId: 'morag' });
    expect(awaitedApproval({ ...named, follows: null })).toMatchObject({ ruledOutIds: [] });
  });

  it('awaits nobody’s who drafted or gave an answer in a stage before', () => {
    const decidedByIds = ['drafter', 'stage-1'];
    const stageTwo = at('stage-2', saved, asked(null));
    const follows = stageTwo.follows && { ...stageTwo.follows, decidedByIds };
    const matter = { ...stageTwo, follows };
    expect(awaitedApproval(matter)).toMatchObject({ ruledOutIds: ['first', ...decidedByIds] });
    const officer = (id: string) =>
      ({ kind: 'staff', id, name: id, role: 'manager', serviceIds: ['bins'] }) as const;
    for (const id of decidedByIds) {
      expect(mayStep(matter, 'approve-draft', officer(id))).toMatchObject({ reason: 'not-allowed' });
      expect(mayStep(matter, 'save-draft', officer(id))).toMatchObject({ reason: 'not-allowed' });
    }
    expect(mayStep(matter, 'approve-draft', officer('another'))).toBeNull();
  });

  it('leaves on record everybody who had a part in an answer, also in one from before it was reopened', () => {
    const by = (id: string, data: EventData): CaseEvent => ({
      id: `${id} ${data.type}`,
      caseId: 'case-1',
      sequence: 9,
      at: '2026-02-12T10:00:00.000Z',
      on: plainDate('2026-02-12'),
      author: { kind: 'staff', id, name: id },
      visibility: 'staff',
      data,
      text: null,
    });
    const answer: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
    const matter = [
      by('wren', saved),
      by('wren', asked(null)),
      by('morag', { type: 'draft-approved', draft: 1 }),
      by('sioned', answer),
      by('wren', { type: 'case-reopened' }),
      by('tomasz', answer),
    ].reduce(evolve, givenCase(receipt('complaint')));
    expect(matter.decidedByIds).toEqual(['morag', 'wren', 'sioned', 'tomasz']);
  });

  it.each([
    ['writer', false],
    ['first', false],
    ['morag', true],
    ['howell', false],
  ])('is for %s to approve, of those asked by name: %s', (id, expected) => {
    const awaited = { byId: 'writer', approverId: 'morag', ruledOutIds: ['first'] };
    expect(isAwaitedFrom(awaited, id)).toBe(expected);
    expect(isAwaitedFrom({ byId: 'writer', approverId: null }, id)).toBe(id !== 'writer');
    const isAnybodys = id === 'morag' || id === 'howell';
    expect(isAwaitedFrom({ ...awaited, approverId: null }, id)).toBe(isAnybodys);
  });
});
