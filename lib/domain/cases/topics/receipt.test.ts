import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { clockTo } from '#lib/domain/deadlines/clock';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer = { kind: 'staff', id: 'me', name: 'Me', role: 'information-officer', serviceIds: [] } as const;

// Entered on Monday 2 February 2026, as received that day; each event a day later than the one before.
const given = (...events: readonly EventData[]) => givenCase(receipt('foi'), ...events);
const acknowledged: EventData = { type: 'case-acknowledged' };

function correct(matter: Case, day: string | null, pack: string | null = matter.pack) {
  const receivedOn = day === null ? null : plainDate(day);
  const command = { step: 'correct-received', receivedOn, pack, why: 'The stamp says so.' } as const;
  return decide(matter, command, {
    actor: officer,
    person,
    today: plainDate('2026-02-10'),
    counting: english,
  });
}

describe('the day a case reached us', () => {
  it('is corrected with the reason, and the day before stays in the record', () => {
    expect(correct(given(acknowledged), '2026-01-28')).toMatchObject({
      value: [
        {
          data: { type: 'received-corrected', from: '2026-02-02', to: '2026-01-28', pack: 'foi/2000' },
          visibility: 'resident',
          text: 'The stamp says so.',
        },
      ],
    });
  });

  it('moves every date that is counted from it', () => {
    const to = plainDate('2026-01-28');
    const fixed = given(acknowledged, { type: 'received-corrected', from: to, to, pack: 'foi/2000' });
    const due = (matter: Case) => clockTo(clocksOf(matter, english), 'response-sent')?.dueOn;
    expect(due(given(acknowledged))).toBe('2026-03-02');
    expect(due(fixed)).toBe(due(givenCase(receipt('foi', { receivedOn: to }))));
    expect(fixed).toMatchObject({ receivedOn: to, filedOn: '2026-02-02', status: 'in-progress' });
  });

  it.each([
    ['no day', null, 'missing-date'],
    ['the day on record', '2026-02-02', 'already-done'],
    ['a day after it was entered', '2026-02-03', 'wrong-input'],
    ['a day that has not come', '2026-12-01', 'wrong-input'],
    ['a year whose bank holidays are not loaded', '1990-01-02', 'wrong-input'],
  ])('is refused for %s', (_what, day, reason) => {
    expect(correct(given(), day)).toMatchObject({ ok: false, reason, field: 'receivedOn' });
  });

  it('is refused where the kind of case had no rules on that day', () => {
    expect(correct(given(), '2026-01-28', null)).toMatchObject({
      message: expect.stringContaining('no rules'),
    });
  });

  it('of a later stage is the day it was asked for, and not before the matter itself', () => {
    const follows = {
      id: 'case-0',
      reference: toReference('222222222'),
      receivedOn: plainDate('2026-01-05'),
      answeredById: null,
    };
    const review = givenCase(receipt('foi', { stage: 'review', follows }));
    expect(correct(review, '2026-01-04')).toMatchObject({ message: expect.stringContaining('out of order') });
    const fixed = givenCase(receipt('foi', { stage: 'review', follows }), {
      ...{ type: 'received-corrected', from: plainDate('2026-02-02'), to: plainDate('2026-01-30') },
      pack: review.pack,
    });
    expect(fixed.facts.map(({ on }) => on)).toEqual(['2026-01-05', '2026-01-30']);
  });

  it('is refused once the matter has gone on, because its next stage goes by it', () => {
    const on: EventData = {
      type: 'next-stage-asked',
      stage: 'review',
      askedOn: plainDate('2026-02-05'),
      next: { id: 'case-2', reference: toReference('222222222') },
    };
    const answered: EventData = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] };
    expect(correct(given(answered, on), '2026-01-28')).toMatchObject({ reason: 'already-done' });
  });

  it('is no refusal but a fault where the rules it is given do not exist', () => {
    expect(() => correct(given(), '2026-01-28', 'none')).toThrow(RangeError);
  });
});
