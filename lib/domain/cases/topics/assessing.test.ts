import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { CARE_FLAG_NAMES, CARE_FLAGS } from '#lib/domain/cases/assessment';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { nextSteps } from '#lib/domain/cases/next-steps';
import type { Actor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'information-officer', serviceIds: [] };
const context = { actor: officer, person, today: plainDate('2026-02-10'), counting: english };
const assessed: EventData = { type: 'case-assessed', urgency: 'urgent', flags: ['safeguarding'] };

describe('a request for information', () => {
  it('is assessed before it is given to anybody', () => {
    const fresh = givenCase(receipt('foi'));
    expect(mayStep(fresh, 'allocate', officer)).toMatchObject({ reason: 'not-now' });
    expect(nextSteps(fresh, officer, []).first.map(({ step }) => step)).toContain('assess');
    const known = givenCase(receipt('foi'), assessed);
    expect(mayStep(known, 'allocate', officer)).toBeNull();
    expect(nextSteps(known, officer, []).first.map(({ step }) => step)).not.toContain('assess');
  });

  it('keeps what was found, for staff alone, and what is found when more is known', () => {
    const command = {
      step: 'assess',
      urgency: 'urgent',
      flags: ['safeguarding'],
      note: ' A child is named. ',
    } as const;
    expect(decide(givenCase(receipt('foi')), command, context)).toEqual({
      ok: true,
      value: [{ data: assessed, visibility: 'staff', text: 'A child is named.' }],
    });
    const again: EventData = { type: 'case-assessed', urgency: 'ordinary', flags: [] };
    expect(givenCase(receipt('foi'), assessed).assessment).toMatchObject({ flags: ['safeguarding'] });
    expect(givenCase(receipt('foi'), assessed, again).assessment).toMatchObject({
      urgency: 'ordinary',
      flags: [],
    });
  });
});

describe('what is flagged', () => {
  it('is not taken away by somebody who was not shown it', () => {
    const unseen = givenCase(receipt('foi'), assessed);
    const given = givenCase(receipt('foi'), assessed, {
      type: 'case-allocated',
      assignedToId: officer.id,
      assignedToName: 'Me',
      teamId: 'information',
    });
    const command = { step: 'assess', urgency: 'ordinary', flags: ['vulnerable'], note: '' } as const;
    expect(decide(unseen, command, context)).toMatchObject({
      value: [{ data: { flags: ['safeguarding', 'vulnerable'] } }],
    });
    expect(decide(given, command, context)).toMatchObject({ value: [{ data: { flags: ['vulnerable'] } }] });
  });

  it('has a name for whoever works the case', () => {
    for (const flag of CARE_FLAGS) expect(CARE_FLAG_NAMES[flag]).not.toBe('');
  });
});

describe('what is asked of an office of information', () => {
  it.each(['foi', 'eir', 'sar', 'sar-part-3', 'public-record', 'law-enforcement-disclosure'] as const)(
    '%s is assessed before it is given to anybody',
    (process) => {
      expect(mayStep(givenCase(receipt(process)), 'allocate', officer)).toMatchObject({ reason: 'not-now' });
      expect(mayStep(givenCase(receipt(process), assessed), 'allocate', officer)).toBeNull();
    },
  );
});

describe('a complaint', () => {
  const caseworker: Actor = { ...officer, role: 'caseworker', serviceIds: ['bins'] };
  const first = (...events: readonly EventData[]) =>
    nextSteps(givenCase(receipt('complaint'), ...events), caseworker, []).first.map(({ step }) => step);

  it('is assessed first, or goes straight to the service', () => {
    expect(first()).toEqual(['acknowledge', 'assess', 'send-answer']);
    expect(first(assessed)).toEqual(['acknowledge', 'allocate', 'send-answer']);
    expect(mayStep(givenCase(receipt('complaint')), 'allocate', caseworker)).toBeNull();
    const straight: EventData = {
      type: 'case-allocated',
      assignedToId: 'sioned',
      assignedToName: 'Sioned',
      teamId: null,
    };
    expect(first(straight)).not.toContain('assess');
    expect(mayStep(givenCase(receipt('complaint'), straight), 'assess', caseworker)).toBeNull();
  });

  it('is not assessed again at stage 2', () => {
    const further = givenCase(receipt('complaint', { stage: 'stage-2' }));
    expect(mayStep(further, 'assess', caseworker)).toMatchObject({ reason: 'not-now' });
  });
});

describe('other matters', () => {
  it('are given to somebody at once', () => {
    const caseworker: Actor = { ...officer, role: 'caseworker', serviceIds: ['bins'] };
    const asked = givenCase(receipt('service-request'));
    expect(mayStep(asked, 'assess', caseworker)).toMatchObject({ reason: 'not-now' });
    expect(mayStep(asked, 'allocate', caseworker)).toBeNull();
  });
});
