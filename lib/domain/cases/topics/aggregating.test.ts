import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate, plainDate } from '#lib/domain/calendar/plain-date';
import { addWorkingDays } from '#lib/domain/calendar/working-days';
import { areWithinAggregation } from '#lib/domain/cases/aggregation';
import { withheldWith } from '#lib/domain/cases/answer-parts';
import type { Case } from '#lib/domain/cases/case';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { givenStaff, person } from '#lib/testing/given-actors';
import { givenAnswer } from '#lib/testing/given-answer';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const officer = givenStaff('information-officer');
const context = { actor: officer, person, today: plainDate('2026-02-10'), counting: english };

/** Monday 2 February 2026 is the day a request comes, unless told otherwise. */
const RECEIVED = plainDate('2026-02-02');

const request = (...events: readonly EventData[]) => givenCase(receipt('foi'), ...events);
const other = (receivedOn: PlainDate, change: Partial<Pick<Case, 'id' | 'pack' | 'stage'>> = {}): Case => ({
  ...givenCase(receipt('foi', { receivedOn })),
  id: 'case-9',
  reference: toReference('222222222'),
  ...change,
});
const counting = (matter: Case, others: readonly Case[], why = 'Both ask what the same contract cost.') =>
  decide(
    matter,
    { step: 'aggregate', others: others.map((each) => ({ matter: each, samePerson: true })), why },
    context,
  );
const counted = (receivedOn = RECEIVED): EventData => ({
  type: 'requests-aggregated',
  others: [{ id: 'case-9', reference: toReference('222222222'), receivedOn, samePerson: true }],
});

describe('60 consecutive working days', () => {
  const sixtieth = addWorkingDays(RECEIVED, 59, english.calendars['uk-any']);

  it('hold the first day and the last, and no day off in any nation', () => {
    expect(sixtieth).toBe('2026-04-29');
    expect(areWithinAggregation([sixtieth, RECEIVED], english)).toBe(true);
    expect(areWithinAggregation([RECEIVED, addDays(sixtieth, 1)], english)).toBe(false);
  });

  it('may begin after a weekend on which the first request came', () => {
    expect(areWithinAggregation([addDays(RECEIVED, -2), sixtieth], english)).toBe(true);
  });

  it('are asked of no request that is alone', () => {
    expect(areWithinAggregation([RECEIVED], english)).toBe(true);
  });
});

describe('counting the cost of requests together', () => {
  it('is recorded with why, for colleagues, and what is said last holds', () => {
    expect(counting(request(), [other(plainDate('2026-01-12'))])).toEqual({
      ok: true,
      value: [
        {
          data: counted(plainDate('2026-01-12')),
          visibility: 'staff',
          text: 'Both ask what the same contract cost.',
        },
      ],
    });
    expect(request(counted()).countedWith).toHaveLength(1);
    expect(request(counted(), { type: 'requests-aggregated', others: [] }).countedWith).toEqual([]);
  });

  it('takes one that came 60 working days before, on the days of which no nation has one off', () => {
    expect(counting(request(), [other(plainDate('2025-11-04'))]).ok).toBe(true);
  });

  it('is taken back with a reason', () => {
    expect(counting(request(counted()), [], 'It is about another contract.').ok).toBe(true);
    expect(counting(request(counted()), [], ' ')).toMatchObject({ reason: 'missing-text', field: 'why' });
  });

  it.each([
    ['nothing', []],
    ['the request itself', [request()]],
    ['a request for environmental information', [{ ...givenCase(receipt('eir')), id: 'case-9' }]],
    ['a review', [other(RECEIVED, { stage: 'review' })]],
    ['a request under the Scottish Act', [other(RECEIVED, { pack: 'foi/foisa-2002' })]],
    ['one that came 61 working days before', [other(plainDate('2025-11-03'))]],
    [
      'two of which only the first and the last are too far apart',
      [other(plainDate('2025-12-15')), other(plainDate('2026-04-15'), { id: 'case-8' })],
    ],
  ])('is refused of %s', (_what, others) => {
    expect(counting(request(), others)).toMatchObject({ ok: false, reason: 'wrong-input', field: 'others' });
  });

  it('is not known to the Scottish Act', () => {
    const scottish = givenCase(receipt('foi', { pack: 'foi/foisa-2002' }));
    expect(mayStep(scottish, 'aggregate', officer)).toMatchObject({ ok: false });
    expect(mayStep(request(), 'aggregate', officer)).toBeNull();
  });

  it('takes away the approval of what was drafted before', () => {
    const draft: EventData = { type: 'draft-saved', draft: 1, outcome: 'cost-limit', attachmentIds: [] };
    const approved: EventData = { type: 'draft-approved', draft: 1 };
    expect(request(draft, approved, counted()).draft?.state).toBe('open');
  });
});

describe('a refusal for the cost', () => {
  const drafted = (receivedOn?: PlainDate): Case =>
    request(
      counted(receivedOn),
      { type: 'draft-saved', draft: 1, outcome: 'cost-limit', attachmentIds: [] },
      { type: 'draft-approved', draft: 1 },
    );
  const refusing = (matter: Case) => {
    const said = givenAnswer({ outcome: 'cost-limit', draft: 1, asDrafted: true });
    const withheld = { ...said.withheld, narrowing: 'Ask for one year.', hours: { locate: '20' } };
    return decide(matter, { ...said, withheld }, context);
  };

  it('names the requests it was counted with', () => {
    const decided = refusing(drafted());
    const [advised] = decided.ok ? decided.value : [];
    const named = drafted().countedWith;
    expect(advised?.data).toMatchObject({ type: 'narrowing-advised', countedWith: named });
    const events = givenEvents(
      receipt('foi'),
      { type: 'narrowing-advised', countedWith: named },
      {
        type: 'answer-sent',
        outcome: 'cost-limit',
        attachmentIds: [],
      },
    );
    expect(withheldWith(events, 3, 'colleague').countedWith).toEqual(named);
  });

  it('does not go once a corrected day of receipt has put them too far apart', () => {
    expect(refusing(drafted(plainDate('2025-11-03')))).toMatchObject({
      reason: 'unknown-outcome',
      field: 'outcome',
    });
  });
});
