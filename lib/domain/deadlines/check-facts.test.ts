import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { checkFacts, isFactError } from '#lib/domain/deadlines/check-facts';
import { runClock } from '#lib/domain/deadlines/clock';
import type { FactType } from '#lib/domain/deadlines/fact';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { english, facts } from '#lib/testing/clocks';

type Later = readonly (readonly [FactType, string])[];

const rules = [foiClocks.response];

describe('facts that can be', () => {
  it.each<[string, Later]>([
    ['a receipt alone', []],
    [
      'everything on one day',
      [
        ['acknowledged', '2026-02-02'],
        ['response-sent', '2026-02-02'],
      ],
    ],
    [
      'a question, its answer and another question on the same day',
      [
        ['clarification-requested', '2026-02-03'],
        ['clarification-received', '2026-02-04'],
        ['clarification-requested', '2026-02-04'],
      ],
    ],
    [
      'an answer in two parts on two days',
      [
        ['clarification-requested', '2026-02-03'],
        ['clarification-received', '2026-02-04'],
        ['clarification-received', '2026-02-05'],
      ],
    ],
    ['proof of identity that nobody asked for', [['id-received', '2026-02-04']]],
    [
      'a clarification that nobody asked for: the count begins with it',
      [['clarification-received', '2026-02-04']],
    ],
    [
      'two answers on two days',
      [
        ['response-sent', '2026-02-04'],
        ['response-sent', '2026-02-05'],
      ],
    ],
    [
      'asked again after an answer that came without waiting',
      [
        ['clarification-requested', '2026-02-04'],
        ['response-sent', '2026-02-04'],
        ['reopened', '2026-02-04'],
        ['clarification-requested', '2026-02-04'],
      ],
    ],
    [
      'asked again after an end without an answer',
      [
        ['clarification-requested', '2026-02-04'],
        ['ended', '2026-02-05'],
        ['resumed', '2026-02-06'],
        ['clarification-requested', '2026-02-06'],
      ],
    ],
    [
      'ended, resumed and ended again on one day',
      [
        ['ended', '2026-02-04'],
        ['resumed', '2026-02-04'],
        ['ended', '2026-02-04'],
      ],
    ],
    [
      'taken up again and answered again on one day',
      [
        ['response-sent', '2026-02-04'],
        ['reopened', '2026-02-04'],
        ['response-sent', '2026-02-04'],
      ],
    ],
  ])('%s', (_, later) => {
    expect(checkFacts(facts('2026-02-02', ...later), { rules })).toBeNull();
  });
});

describe('facts that cannot be are refused, and it is said which and why', () => {
  it.each<[string, Later, number]>([
    ['before-receipt', [['acknowledged', '2026-02-01']], 1],
    [
      'out-of-order',
      [
        ['acknowledged', '2026-02-05'],
        ['response-sent', '2026-02-04'],
      ],
      2,
    ],
    ['twice', [['received', '2026-02-02']], 1],
    [
      'twice',
      [
        ['acknowledged', '2026-02-03'],
        ['acknowledged', '2026-02-04'],
      ],
      2,
    ],
    [
      'twice',
      [
        ['response-sent', '2026-02-03'],
        ['response-sent', '2026-02-03'],
      ],
      2,
    ],
    [
      'twice',
      [
        ['clarification-requested', '2026-02-03'],
        ['clarification-requested', '2026-02-04'],
      ],
      2,
    ],
    [
      'twice',
      [
        ['clarification-requested', '2026-02-03'],
        ['clarification-received', '2026-02-04'],
        ['clarification-received', '2026-02-04'],
      ],
      3,
    ],
    [
      'twice',
      [
        ['ended', '2026-02-03'],
        ['ended', '2026-02-04'],
      ],
      2,
    ],
    ['not-ended', [['resumed', '2026-02-04']], 1],
    [
      'not-ended',
      [
        ['ended', '2026-02-03'],
        ['resumed', '2026-02-04'],
        ['resumed', '2026-02-05'],
      ],
      3,
    ],
    ['unasked', [['fee-received', '2026-02-04']], 1],
    [
      'unasked',
      [
        ['fees-notice', '2026-02-03'],
        ['fee-received', '2026-02-04'],
        ['fee-received', '2026-02-05'],
      ],
      3,
    ],
  ])('%s: %j', (reason, later, index) => {
    const given = facts('2026-02-02', ...later);
    expect(checkFacts(given, { rules })).toEqual({ reason, fact: given[index] });
  });

  it('a fee that nobody asked for is only at fault where a fee pauses the clock', () => {
    const given = facts('2026-02-02', ['fee-received', '2026-02-04']);
    expect(checkFacts(given, { rules: [sarClocks.response] })).toBeNull();
    expect(checkFacts(given, {})).toBeNull();
  });

  it('in the future, where today is known', () => {
    const given = facts('2026-02-02', ['acknowledged', '2026-02-05']);
    expect(checkFacts(given, { today: plainDate('2026-02-05') })).toBeNull();
    expect(checkFacts(given, { today: plainDate('2026-02-04') })).toEqual({
      reason: 'in-the-future',
      fact: given[1],
    });
  });

  it('without a receipt to begin with', () => {
    const [, acknowledged] = facts('2026-02-02', ['acknowledged', '2026-02-05']);
    expect(checkFacts(acknowledged ? [acknowledged] : [], {})).toEqual({
      reason: 'no-receipt',
      fact: acknowledged,
    });
    expect(checkFacts([], {})).toEqual({ reason: 'no-receipt', fact: null });
  });

  it('a clock is never run on them', () => {
    const early = () =>
      runClock(foiClocks.response, facts('2026-02-02', ['response-sent', '2026-02-01']), english);
    expect(early).toThrow('Facts that cannot be: before-receipt (response-sent on 2026-02-01)');
    expect(() => runClock(foiClocks.response, [], english)).toThrow('Facts that cannot be: no-receipt');
    expect(isFactError(caught(early))).toBe(true);
    expect(isFactError(new RangeError('another'))).toBe(false);
    expect(isFactError('FactError')).toBe(false);
  });
});

function caught(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}
