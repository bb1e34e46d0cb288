import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate } from '#lib/domain/calendar/plain-date';
import { quietSince } from '#lib/domain/cases/alerts';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { TO_FORMER } from '#lib/domain/cases/mail-template';
import { nextSteps } from '#lib/domain/cases/next-steps';
import type { Actor } from '#lib/domain/permissions/actor';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };
const complaint = (...events: readonly EventData[]) => givenCase(receipt('complaint'), ...events);

const acknowledged: EventData = { type: 'case-acknowledged' };
const answered: EventData = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] };
const sent = { type: 'mail-sent', template: 'answer' } as const;
const lost = { type: 'mail-failed', template: 'answer', failure: 'it came back', cameBack: true } as const;
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

  it('presses nobody when it went to where they were reached before', () => {
    for (const template of TO_FORMER) {
      const matter = complaint(acknowledged, { type: 'mail-failed', template, failure: 'refused' });
      expect(matter.undeliveredSince).toBeNull();
    }
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

describe('a message about an answer that was taken up again since', () => {
  const again: readonly EventData[] = [answered, { type: 'case-reopened' }, answered];
  const toldOf = (...events: readonly EventData[]) => {
    const matter = complaint(acknowledged, ...again, ...events);
    return 'toldOn' in matter && matter.toldOn !== null;
  };

  it('tells nothing of the answer that stands, nor takes it back when it returns', () => {
    expect(toldOf({ ...sent, of: 3 })).toBe(false);
    expect(toldOf({ ...sent, of: 5 })).toBe(true);
    expect(toldOf({ ...sent, of: 5 }, { ...lost, of: 3 })).toBe(true);
    expect(toldOf({ ...sent, of: 5 }, { ...lost, of: 5 })).toBe(false);
    const open = complaint(acknowledged, answered, { type: 'case-reopened' }, { ...sent, of: 3 });
    expect('toldOn' in open).toBe(false);
  });
});

describe('a resident who does not know the answer', () => {
  it('is one who has heard nothing, from the day it was given, also where its email came back after the case closed', () => {
    const closed: EventData = { type: 'case-closed' };
    expect(quietSince(complaint(acknowledged, answered))).toBe('2026-02-04');
    expect(quietSince(complaint(acknowledged, answered, sent))).toBeNull();
    const returned = complaint(acknowledged, answered, sent, closed, lost);
    expect(quietSince(returned)).toBe('2026-02-04');
    expect(nextSteps(returned, officer, []).first.map(({ step }) => step)).toEqual(['record-told']);
  });

  it('is not told by a note', () => {
    const matter = complaint(acknowledged, answered, sent, lost, { type: 'note-added' });
    expect(matter.undeliveredSince).not.toBeNull();
    expect(nextSteps(matter, officer, []).first.map(({ step }) => step)).not.toContain('add-note');
  });
});

describe('being told another way than by email', () => {
  const matter = complaint(acknowledged, answered);
  const answeredOn = 'answeredOn' in matter ? matter.answeredOn : matter.receivedOn;
  const today = addDays(answeredOn, 7);
  const telling = (given: { toldOn?: PlainDate | null }) =>
    decide(
      matter,
      { step: 'record-told', by: 'phone', note: '', ...given },
      { actor: officer, person, today, counting: english },
    );

  it('counts from the day entered: today if none is', () => {
    const yesterday = addDays(today, -1);
    expect(telling({})).toMatchObject({ value: [{ data: { toldOn: today } }] });
    expect(telling({ toldOn: yesterday })).toMatchObject({ value: [{ data: { toldOn: yesterday } }] });
    expect(complaint(acknowledged, answered, { ...toldByPhone, toldOn: yesterday })).toMatchObject({
      toldOn: yesterday,
    });
  });

  it('is neither to come nor before the answer, and its day can be read', () => {
    expect(telling({ toldOn: null })).toMatchObject({ reason: 'missing-date', field: 'toldOn' });
    expect(telling({ toldOn: addDays(today, 1) })).toMatchObject({ reason: 'wrong-input', field: 'toldOn' });
    expect(telling({ toldOn: addDays(answeredOn, -1) })).toMatchObject({
      message: expect.stringMatching(/^We answered on .*: they cannot have been told before\.$/),
    });
  });
});
