import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import type { AskedFor, EventData } from '#lib/domain/cases/event';
import { roomToExtend } from '#lib/domain/cases/topics/extension';
import { clockTo } from '#lib/domain/deadlines/clock';
import { PROCESSES } from '#lib/domain/processes/registry';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

// Received on Monday 2 February 2026, and one event a day from then on.
const dueOf = (...events: readonly EventData[]) =>
  clockTo(clocksOf(givenCase(...events), english), 'response-sent')?.dueOn;
const furthestOf = (...events: readonly EventData[]) => roomToExtend(givenCase(...events), english)?.furthest;

const asked = (what: AskedFor): EventData => ({ type: 'resident-asked', what });
const had = (to: AskedFor): EventData => ({ type: 'reply-received', to });

describe('environmental information', () => {
  const request = receipt('eir');

  it('is answered within 20 working days (regulation 5(2))', () => {
    expect(dueOf(request)).toBe('2026-03-02');
  });

  it('counts afresh from the particulars (regulation 9)', () => {
    expect(dueOf(request, asked('clarification'))).toBeNull();
    expect(dueOf(request, asked('clarification'), had('clarification'))).toBe('2026-03-04');
  });

  it('does not count the days on which a charge is awaited (regulation 8(6))', () => {
    expect(dueOf(request, asked('fee'), had('fee'))).toBe('2026-03-04');
  });

  // St Patrick’s Day is a holiday in Northern Ireland, and any nation’s counts.
  it('may take 40 working days in all, where it is both complex and voluminous (regulation 7)', () => {
    expect(furthestOf(request)).toBe('2026-03-31');
    const reasons = roomToExtend(givenCase(request), english)?.extension.reasons.map(({ code }) => code);
    expect(reasons).toEqual(['complex-and-voluminous']);
  });

  it('is looked at again within 40 working days, and no longer (regulation 11(4))', () => {
    const review = receipt('eir', {
      stage: 'review',
      follows: {
        id: 'case-0',
        reference: request.reference,
        receivedOn: request.receivedOn,
        answeredById: 'x',
      },
    });
    expect(dueOf(review)).toBe('2026-03-31');
    expect(roomToExtend(givenCase(review), english)).toBeNull();
  });
});

describe('subject access', () => {
  const request = receipt('sar');

  it('is answered within one month, to the same date (UK GDPR Article 12(3))', () => {
    expect(dueOf(request)).toBe('2026-03-02');
  });

  it.each(['identity', 'authority'] as const)('counts its month from the proof of %s', (what) => {
    expect(dueOf(request, asked(what))).toBeNull();
    expect(dueOf(request, asked(what), had(what))).toBe('2026-03-04');
  });

  it('does not count the days on which a clarification is awaited (Article 12A(5))', () => {
    expect(dueOf(request, asked('clarification'))).toBeNull();
    expect(dueOf(request, asked('clarification'), had('clarification'))).toBe('2026-03-04');
  });

  it('may take two further months, to the next working day after a weekend', () => {
    expect(furthestOf(request)).toBe('2026-05-05');
  });

  it('goes to the regulator without a review, and is never published', () => {
    const [first] = PROCESSES.sar.packs.flatMap(({ stages }) => stages);
    expect(first?.next).toBe('regulator');
    expect(first?.steps.map(({ step }) => step)).not.toContain('publish');
  });
});

describe('an enquiry by a member', () => {
  it('is acknowledged by the next working day and answered within 10', () => {
    const clocks = clocksOf(givenCase(receipt('member-enquiry')), english);
    expect(clocks.map(({ ruleId, dueOn }) => [ruleId, dueOn])).toEqual([
      ['member-enquiry-ack', '2026-02-03'],
      ['member-enquiry', '2026-02-16'],
    ]);
  });

  it('becomes a complaint where a resident’s complaint is passed on', () => {
    expect(PROCESSES['member-enquiry'].becomes).toContain('complaint');
  });
});

describe('a data protection complaint', () => {
  const place = { receivedOn: plainDate('2026-07-01') };

  it('is acknowledged within 30 days, and answered by the council’s own standard (DPA 2018 s.164A)', () => {
    const facts = givenCase(receipt('data-protection-complaint', place));
    expect(clocksOf(facts, english).map(({ ruleId, dueOn }) => [ruleId, dueOn])).toEqual([
      ['dpc-ack', '2026-07-31'],
      ['dpc-answer', '2026-07-29'],
    ]);
  });

  it('has no rules before the Act had them', () => {
    const { packs } = PROCESSES['data-protection-complaint'];
    expect(packs.map(({ effectiveFrom }) => effectiveFrom)).toEqual(['2026-06-19']);
  });
});

describe('a complaint from before the Complaint Handling Code', () => {
  const pack = 'complaint/three-stages';
  const before = {
    id: 'case-0',
    reference: receipt('complaint').reference,
    receivedOn: receipt('complaint').receivedOn,
    answeredById: 'x',
  };

  it.each([
    ['first', null, '2026-02-16'],
    ['stage-2', before, '2026-03-02'],
    ['stage-3', before, '2026-03-16'],
  ] as const)('finishes under its three stages, 10, 20 and 30 working days: %s', (stage, follows, due) => {
    expect(dueOf(receipt('complaint', { pack, stage, follows }))).toBe(due);
  });

  it('goes to an independent adjudicator after stage 2, and then to the Ombudsman', () => {
    const ways = PROCESSES.complaint.packs.map(({ id, stages }) => [id, stages.map(({ next }) => next)]);
    const twice = ['stage-2', 'ombudsman', null];
    expect(Object.fromEntries(ways)).toEqual({
      [pack]: ['stage-2', 'stage-3', 'ombudsman', null],
      'complaint/lgsco-2024': twice,
      'complaint/housing-2024': twice,
      'complaint/spso-2021': twice,
      'complaint/nipso-2023': twice,
      'complaint/psow-2021': twice,
    });
  });
});

describe('a complaint under the other codes', () => {
  const before = {
    id: 'case-0',
    reference: receipt('complaint').reference,
    receivedOn: receipt('complaint').receivedOn,
    answeredById: 'x',
  };
  const datesOf = (pack: string, stage: 'first' | 'stage-2', counting = english) => {
    const follows = stage === 'first' ? null : before;
    const clocks = clocksOf(givenCase(receipt('complaint', { pack, stage, follows })), counting);
    return Object.fromEntries(clocks.map(({ ruleId, dueOn }) => [ruleId, dueOn]));
  };

  it('counts a landlord’s days as the council’s others', () => {
    expect(datesOf('complaint/housing-2024', 'first')).toEqual({
      'housing-ack': '2026-02-09',
      'housing-stage1': '2026-02-23',
    });
    expect(datesOf('complaint/housing-2024', 'stage-2')).toEqual({
      'housing-stage2-ack': '2026-02-09',
      'housing-stage2': '2026-03-09',
    });
  });

  it.each([
    ['complaint/spso-2021', 'spso', '2026-02-09', '2026-02-05'],
    ['complaint/nipso-2023', 'nipso', '2026-02-09', '2026-02-05'],
    // In Wales ten days for an informal answer, and five to acknowledge a formal complaint.
    ['complaint/psow-2021', 'psow', '2026-02-16', '2026-02-09'],
  ] as const)(
    '%s: stage 1, then 20 working days from the asking',
    (...[pack, prefix, first, acknowledged]) => {
      expect(datesOf(pack, 'first')).toEqual({ [`${prefix}-stage1`]: first });
      expect(datesOf(pack, 'stage-2')).toEqual({
        [`${prefix}-stage2-ack`]: acknowledged,
        [`${prefix}-stage2`]: '2026-03-02',
      });
    },
  );

  it('may take 10 working days at stage 1 in Scotland and Northern Ireland, and no more time in Wales', () => {
    const furthest = (pack: string) => furthestOf(receipt('complaint', { pack }));
    expect(furthest('complaint/spso-2021')).toBe('2026-02-16');
    expect(furthest('complaint/nipso-2023')).toBe('2026-02-16');
    expect(furthest('complaint/psow-2021')).toBeUndefined();
  });
});
