import { describe, expect, it } from 'vitest';
import type { Nation } from '#lib/domain/calendar/bank-holidays';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import type { FactType } from '#lib/domain/deadlines/fact';
import { REGIMES } from '#lib/domain/deadlines/rules/registry';
import { clockOf, countingIn, facts } from '#lib/testing/clocks';

const rules = [...REGIMES.values()].flat();

function ruleCalled(id: string): ClockRule {
  return rules.find((rule) => rule.id === id) ?? expect.unreachable(`There is no rule called ${id}.`);
}

describe('every rule', () => {
  it('has an id of its own, in small letters and hyphens', () => {
    const ids = rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][a-z0-9-]*$/.test(id))).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s says its law, its limit and when to warn',
    (...row) => {
      const [, { name, source, limit, soonWithin, starts, stops }] = row;
      expect(name).not.toBe('');
      expect(source.title).not.toBe('');
      expect(source.rule).toMatch(/[^.]$/);
      expect(limit.count).toBeGreaterThan(0);
      expect(soonWithin).toBeGreaterThan(0);
      expect(stops).not.toContain(starts);
    },
  );

  it('can be extended only to a later date, for a reason', () => {
    const extendable = rules.flatMap(({ id, extension }) => (extension ? [[id, extension] as const] : []));
    expect(extendable.length).toBeGreaterThan(10);
    for (const [id, { reasons, furthest }] of extendable) {
      expect(reasons.length, id).toBeGreaterThan(0);
      if (furthest) expect(furthest.limit.count, id).toBeGreaterThan(ruleCalled(id).limit.count);
    }
  });

  it('of an information law never heeds an office hour', () => {
    const strict = ['foi', 'eir', 'foisa', 'eisr', 'sar', 'dp-complaint'].flatMap(
      (regime) => REGIMES.get(regime) ?? [],
    );
    expect(strict.filter(({ settings }) => settings.includes('cutoff'))).toEqual([]);
  });
});

type Later = readonly (readonly [FactType, string])[];

// The clocks of deadline-cases.json are proved there (rows/compute-rows.test.ts); these are the others.
describe('limits', () => {
  it.each<[string, string, Later, string]>([
    ['foi-clarification-lapse', '2026-02-02', [['clarification-requested', '2026-02-05']], '2026-05-05'],
    ['foi-ico-window', '2026-02-02', [['response-sent', '2026-03-02']], '2026-04-13'],
    ['eir-fee-last-day', '2026-02-02', [['fees-notice', '2026-02-12']], '2026-05-13'],
    ['eir-ico-window', '2026-02-02', [['response-sent', '2026-03-02']], '2026-04-13'],
    ['foisa-commissioner-window', '2026-02-02', [['response-sent', '2026-03-02']], '2026-09-02'],
    ['eisr-response', '2026-03-16', [], '2026-04-14'],
    ['eisr-extended', '2026-03-16', [], '2026-05-13'],
    ['eisr-fee-last-day', '2026-02-02', [['fees-notice', '2026-02-12']], '2026-05-11'],
    ['eisr-review-window', '2026-02-02', [['response-sent', '2026-03-02']], '2026-04-28'],
    ['eisr-review', '2026-02-02', [['review-received', '2026-05-05']], '2026-06-03'],
    ['eisr-commissioner-window', '2026-02-02', [['response-sent', '2026-03-02']], '2026-09-02'],
    ['sar-part3-response', '2025-09-03', [], '2025-10-06'],
    ['sar-part3-response', '2026-01-31', [], '2026-03-02'],
    ['sar-part3-extended', '2026-07-06', [], '2026-10-07'],
    ['sar-identity-lapse', '2026-02-02', [['id-requested', '2026-02-05']], '2026-05-05'],
    ['sar-authority-lapse', '2026-02-02', [['authority-requested', '2026-02-05']], '2026-05-05'],
    ['sar-fee-lapse', '2026-02-02', [['fees-notice', '2026-02-05']], '2026-05-05'],
    ['housing-ack', '2026-02-02', [], '2026-02-09'],
    ['housing-stage1', '2026-02-02', [['acknowledged', '2026-02-05']], '2026-02-19'],
    ['housing-stage1-ext', '2026-02-02', [['acknowledged', '2026-02-05']], '2026-03-05'],
    ['housing-stage2-ack', '2026-02-02', [['escalation-received', '2026-03-05']], '2026-03-12'],
    ['housing-stage2', '2026-02-02', [['escalation-received', '2026-03-05']], '2026-04-13'],
    ['housing-stage2-ext', '2026-02-02', [['escalation-received', '2026-03-05']], '2026-05-12'],
    ['housing-ombudsman-window', '2026-02-02', [['response-sent', '2026-04-13']], '2027-04-13'],
    ['cmp-ombudsman-window', '2026-02-02', [['aware', '2026-02-03']], '2027-02-03'],
    ['psow-stage2-ack', '2026-02-02', [['stage2-received', '2026-02-23']], '2026-03-02'],
    ['psow-ombudsman-window', '2026-02-02', [], '2027-02-01'],
    ['ssw-ack', '2026-12-24', [], '2026-12-30'],
    ['ssw-discuss', '2026-02-02', [], '2026-02-18'],
    ['ssw-discuss', '2026-02-02', [['acknowledged', '2026-02-03']], '2026-02-17'],
    ['ssw-resolution', '2026-02-02', [], '2026-02-25'],
    ['ssw-resolution', '2026-02-02', [['discussed', '2026-02-10']], '2026-02-17'],
    ['ssw-investigation', '2026-02-02', [['stage2-received', '2026-02-10']], '2026-03-17'],
    [
      'ssw-investigation',
      '2026-02-02',
      [
        ['stage2-received', '2026-02-10'],
        ['stage2-started', '2026-02-16'],
      ],
      '2026-03-23',
    ],
    ['asc-oral', '2026-04-02', [], '2026-04-07'],
    ['csc-stage2-window', '2026-02-02', [['response-sent', '2026-02-16']], '2026-03-16'],
    ['conduct-ack', '2026-02-02', [], '2026-02-09'],
    ['conduct-assess', '2026-02-02', [], '2026-03-02'],
    ['member-enquiry-ack', '2026-02-06', [], '2026-02-09'],
    ['service-request-answer', '2026-02-02', [], '2026-02-16'],
    ['comment-answer', '2026-02-02', [], '2026-02-16'],
    ['compliment-thanks', '2026-02-02', [], '2026-02-16'],
    [
      'reopened-answer',
      '2026-01-05',
      [
        ['response-sent', '2026-02-02'],
        ['reopened', '2026-03-02'],
      ],
      '2026-03-16',
    ],
  ])('%s, received %s, after %j: %s', (...row) => {
    const [id, received, later, due] = row;
    expect(clockOf(ruleCalled(id), facts(received, ...later)).dueOn).toBe(due);
  });

  it.each<[string, Nation, Later, string]>([
    ['nipso-stage1-ext', 'northern-ireland', [], '2026-07-24'],
    ['nipso-stage2-ack', 'northern-ireland', [['stage2-received', '2026-07-09']], '2026-07-15'],
    ['nipso-stage2', 'northern-ireland', [['stage2-received', '2026-07-09']], '2026-08-07'],
    ['nipso-stage2-window', 'northern-ireland', [['response-sent', '2026-07-15']], '2026-09-15'],
    ['nipso-ombudsman-window', 'northern-ireland', [['response-sent', '2026-08-31']], '2027-02-28'],
    ['spso-ombudsman-window', 'scotland', [], '2027-07-09'],
    ['spso-stage1', 'scotland', [], '2026-07-16'],
  ])('%s in %s, received 9 July, after %j: %s', (...row) => {
    const [id, nation, later, due] = row;
    expect(clockOf(ruleCalled(id), facts('2026-07-09', ...later), countingIn(nation)).dueOn).toBe(due);
  });

  it('a review in Scotland is asked for within 40 working days of the last day, where no answer came', () => {
    const window = clockOf(ruleCalled('foisa-review-window'), facts('2026-02-02'));
    expect(window).toMatchObject({ dueOn: '2026-04-28', provisional: true, whose: 'resident' });
  });
});
