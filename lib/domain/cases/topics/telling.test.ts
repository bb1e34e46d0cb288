import { describe, expect, it } from 'vitest';
import type { EventData } from '#lib/domain/cases/event';
import { nextSteps } from '#lib/domain/cases/next-steps';
import type { Actor } from '#lib/domain/permissions/actor';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };
const complaint = (...events: readonly EventData[]) => givenCase(receipt('complaint'), ...events);

const acknowledged: EventData = { type: 'case-acknowledged' };
const answered: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
const sent: EventData = { type: 'mail-sent', template: 'answer' };
const lost: EventData = { type: 'mail-failed', template: 'answer', failure: 'it came back', cameBack: true };
const toldByPhone: EventData = { type: 'resident-told', by: 'phone' };

describe('an email of ours that did not arrive', () => {
  it('presses whoever has the case to reach the resident another way, until they note how', () => {
    const failed: EventData = { type: 'mail-failed', template: 'letter', failure: 'refused' };
    const pressing = (...events: readonly EventData[]) =>
      nextSteps(complaint(acknowledged, failed, ...events), officer, []).first;
    const name = pressing().find(({ step }) => step === 'add-note')?.name;
    expect(name).toMatch(/^Phone or post: our message of .* did not arrive/);
    expect(pressing({ type: 'note-added' }).some(({ step }) => step === 'add-note')).toBe(false);
    const { undeliveredSince } = complaint(acknowledged, failed);
    expect(complaint(acknowledged, failed, failed).undeliveredSince).toBe(undeliveredSince);
  });

  it('with the answer in it has told nobody', () => {
    expect(complaint(acknowledged, answered, sent)).toMatchObject({
      toldByEmail: true,
      undeliveredSince: null,
    });
    const matter = complaint(acknowledged, answered, sent, lost);
    expect(matter).toMatchObject({ toldOn: null, toldByEmail: false });
    expect(nextSteps(matter, officer, []).first.map(({ step }) => step)).toContain('record-told');
    const told = complaint(acknowledged, answered, sent, lost, toldByPhone);
    expect(told).toMatchObject({ toldByEmail: false, undeliveredSince: null });
    expect('toldOn' in told && told.toldOn).not.toBeNull();
  });

  it('takes nothing from what was said on the phone', () => {
    const matter = complaint(acknowledged, answered, toldByPhone, sent, lost);
    expect('toldOn' in matter && matter.toldOn).not.toBeNull();
  });

  it('may be of an answer that has been taken up again', () => {
    const matter = complaint(acknowledged, answered, sent, { type: 'case-reopened' }, lost);
    expect(matter.undeliveredSince).not.toBeNull();
    expect('toldOn' in matter).toBe(false);
  });
});
