import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { english } from '#lib/testing/clocks';
import { givenStaff, person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer = givenStaff('caseworker');
const context = { actor: officer, person, today: plainDate('2026-02-10'), counting: english };
const acknowledged: EventData = { type: 'case-acknowledged' };
const forAnother = (...events: readonly EventData[]): Case =>
  givenCase(receipt('complaint', { consentAwaited: true }), acknowledged, ...events);
const consenting = {
  step: 'record-consent',
  consent: 'agreed',
  text: 'Her signed form of 9 February.',
} as const;

describe('a case of somebody who acts for another that has not agreed to it yet', () => {
  it('is begun, and not answered before the consent is on record', () => {
    expect(mayStep(forAnother(), 'add-note', officer)).toBeNull();
    expect(mayStep(forAnother(), 'send-answer', officer)).toMatchObject({
      reason: 'not-now',
      message: expect.stringContaining('Record the consent first.'),
    });
    expect(
      mayStep(forAnother({ type: 'consent-recorded', consent: 'agreed' }), 'send-answer', officer),
    ).toBeNull();
  });

  it('asks first of all for the consent', () => {
    expect(nextSteps(forAnother(), officer, []).first.map(({ step }) => step)).toContain('record-consent');
  });

  it('keeps how the consent is known, for colleagues, once', () => {
    expect(decide(forAnother(), consenting, context)).toMatchObject({
      value: [
        {
          data: { type: 'consent-recorded', consent: 'agreed' },
          visibility: 'staff',
          text: 'Her signed form of 9 February.',
        },
      ],
    });
    expect(decide(forAnother(), { ...consenting, text: ' ' }, context)).toMatchObject({ field: 'text' });
    const given = forAnother({ type: 'consent-recorded', consent: 'authority' });
    expect(mayStep(given, 'record-consent', officer)).toMatchObject({ reason: 'not-now' });
  });

  it('has it with the proof of authority, and with no other reply', () => {
    const asked = (what: 'authority' | 'clarification') =>
      forAnother({ type: 'resident-asked', what }, { type: 'reply-received', to: what });
    expect(asked('authority').consentAwaited).toBe(false);
    expect(asked('clarification').consentAwaited).toBe(true);
  });
});

describe('a case that somebody brings for themselves', () => {
  it('awaits no consent', () => {
    const own = givenCase(receipt('complaint'), acknowledged);
    expect(mayStep(own, 'send-answer', officer)).toBeNull();
    expect(mayStep(own, 'record-consent', officer)).toMatchObject({ message: 'No consent is awaited.' });
  });
});
