import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { pointsFound } from '#lib/domain/cases/answer-parts';
import { decide } from '#lib/domain/cases/decide';
import {
  FINDINGS,
  type Finding,
  findsByPoint,
  type PointRow,
  proposeOutcome,
  readPoints,
} from '#lib/domain/cases/finding';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { packById } from '#lib/domain/processes/registry';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenAnswer } from '#lib/testing/given-answer';
import { givenCase, givenEvents, receipt } from '#lib/testing/given-case';

const rowsOf = (...findings: readonly string[]): PointRow[] =>
  findings.map((finding, index) => ({ point: `Point ${index + 1}`, finding }));

describe('the outcome that findings add up to', () => {
  const table: readonly (readonly [string | null, readonly Finding[]])[] = [
    ['upheld', ['upheld', 'upheld']],
    ['not-upheld', ['not-upheld']],
    ['partly-upheld', ['upheld', 'not-upheld']],
    ['partly-upheld', ['partly-upheld']],
    ['partly-upheld', ['partly-upheld', 'upheld']],
    ['upheld', ['upheld', 'no-finding', 'withdrawn']],
    ['not-upheld', ['withdrawn', 'not-upheld']],
    [null, ['no-finding', 'withdrawn']],
    [null, []],
  ];

  it.each(table)('is %s of %j', (outcome, findings) => {
    expect(proposeOutcome(findings)).toBe(outcome);
  });

  it('does not depend on the order of the points', () => {
    const some = fc.array(fc.constantFrom(...FINDINGS), { maxLength: 6 });
    fc.assert(
      fc.property(some, (findings) => proposeOutcome(findings) === proposeOutcome(findings.toReversed())),
    );
  });
});

describe('the points of an answer', () => {
  it('are those that were filled in', () => {
    const rows = [{ point: ' ', finding: '' }, ...rowsOf('upheld'), { point: '', finding: '' }];
    expect(readPoints(rows, 'upheld')).toEqual({
      ok: true,
      value: [{ point: 'Point 1', finding: 'upheld' }],
    });
  });

  it.each([
    ['a finding without its point', [{ point: ' ', finding: 'upheld' }], 'missing-text', 'point-1'],
    ['a point without a finding', rowsOf('upheld', ''), 'unknown-outcome', 'finding-2'],
    ['a finding that is none', rowsOf('guilty'), 'unknown-outcome', 'finding-1'],
    ['a point as long as an answer', [{ point: 'x'.repeat(2001), finding: 'upheld' }], 'too-long', 'point-1'],
  ])('are refused with %s', (...[, rows, reason, field]) => {
    expect(readPoints(rows, 'upheld')).toMatchObject({ ok: false, reason, field });
  });

  it('say which outcome they add up to when another was chosen, or none', () => {
    for (const outcome of ['upheld', 'resolved', ''])
      expect(readPoints(rowsOf('upheld', 'not-upheld'), outcome)).toMatchObject({
        field: 'outcome',
        message: expect.stringContaining('add up to “Partly upheld”'),
      });
    expect(readPoints(rowsOf('upheld', 'not-upheld'), 'partly-upheld').ok).toBe(true);
  });

  it('cannot be upheld when no point is', () => {
    expect(readPoints(rowsOf('no-finding'), 'upheld')).toMatchObject({
      field: 'outcome',
      message: expect.stringContaining('No point is upheld.'),
    });
    expect(readPoints(rowsOf('no-finding'), 'partly-upheld').ok).toBe(false);
    expect(readPoints(rowsOf('no-finding'), 'resolved').ok).toBe(true);
  });
});

describe('an answer with findings', () => {
  const actor: StaffActor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };
  const today = plainDate('2026-02-10');
  const context = { actor, person, today, counting: english };
  const answer = givenAnswer({ text: 'We looked.' });

  it('records each point, in its words, before the answer', () => {
    const command = { ...answer, outcome: 'partly-upheld', points: rowsOf('upheld', 'not-upheld') };
    expect(decide(givenCase(receipt('complaint')), command, context)).toMatchObject({
      value: [
        { data: { type: 'point-decided', finding: 'upheld' }, visibility: 'resident', text: 'Point 1' },
        { data: { type: 'point-decided', finding: 'not-upheld' }, text: 'Point 2' },
        { data: { type: 'answer-sent', outcome: 'partly-upheld' }, text: 'We looked.' },
      ],
    });
  });

  it('is refused whole when a finding is', () => {
    const command = { ...answer, outcome: 'upheld', points: rowsOf('not-upheld') };
    expect(decide(givenCase(receipt('complaint')), command, context)).toMatchObject({ field: 'outcome' });
  });

  it('is for complaints alone: elsewhere no point is kept', () => {
    const command = { ...answer, outcome: 'done', points: rowsOf('upheld') };
    const decided = decide(givenCase(receipt('service-request')), command, context);
    expect(decided.ok && decided.value.map(({ data }) => data.type)).toEqual(['answer-sent']);
  });

  it('is read with its own points, also after it was reopened and answered again', () => {
    const answered = { type: 'answer-sent', outcome: 'upheld', attachmentIds: [] } as const;
    const events = givenEvents(
      receipt('complaint'),
      { type: 'point-decided', finding: 'upheld' },
      answered,
      { type: 'case-reopened' },
      { type: 'point-decided', finding: 'not-upheld' },
      answered,
    );
    expect(pointsFound(events, 3)).toEqual([{ id: 2, finding: 'upheld', point: null }]);
    expect(pointsFound(events, 6).map(({ finding }) => finding)).toEqual(['not-upheld']);
  });
});

describe('which complaints are found on by point', () => {
  it.each([
    ['first', true],
    ['stage-2', true],
    ['ombudsman', false],
  ])('%s: %s', (id, finds) => {
    const stage = packById('complaint', 'complaint/lgsco-2024').stages.find((each) => each.id === id);
    expect(stage && findsByPoint(stage)).toBe(finds);
  });
});
