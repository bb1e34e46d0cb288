import { describe, expect, it } from 'vitest';
import { nextDue, runClocks } from '#lib/domain/deadlines/clock';
import type { ClockRule } from '#lib/domain/deadlines/clock-rule';
import { courseOf, HOWEVER_LATE } from '#lib/domain/deadlines/course';
import { CLARIFICATION, type FactType, FEE } from '#lib/domain/deadlines/fact';
import { eirClocks } from '#lib/domain/deadlines/rules/eir';
import { foiClocks } from '#lib/domain/deadlines/rules/foi';
import { foisaClocks } from '#lib/domain/deadlines/rules/foisa';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { sarClocks } from '#lib/domain/deadlines/rules/sar';
import { clockOf, countingIn, english, facts } from '#lib/testing/clocks';

type Later = readonly (readonly [FactType, string])[];

const { response: foi } = foiClocks;
const { response: sar } = sarClocks;

function due(rule: ClockRule, received: string, ...later: Later) {
  return clockOf(rule, facts(received, ...later)).dueOn;
}

describe('while an answer is awaited the clock does not run', () => {
  it.each<[string, ClockRule, Later, FactType]>([
    ['what is meant', foi, [['clarification-requested', '2026-02-05']], 'clarification-received'],
    ['the fee', foi, [['fees-notice', '2026-02-05']], 'fee-received'],
    [
      'particulars',
      eirClocks.response,
      [['clarification-requested', '2026-02-05']],
      'clarification-received',
    ],
    ['proof of identity', sar, [['id-requested', '2026-02-05']], 'id-received'],
    ['proof of authority', sar, [['authority-requested', '2026-02-05']], 'authority-received'],
    [
      'what is meant, of one’s own data',
      sar,
      [['clarification-requested', '2026-02-05']],
      'clarification-received',
    ],
  ])('for %s', (...row) => {
    const [, rule, later, answered] = row;
    const clock = clockOf(rule, facts('2026-02-02', ...later));
    expect(clock).toMatchObject({
      dueOn: null,
      target: null,
      waiting: { for: answered, since: '2026-02-05' },
    });
  });

  it('for two answers it waits for the one asked first, then for the other', () => {
    const asked: Later = [
      ['id-requested', '2026-02-05'],
      ['authority-requested', '2026-02-06'],
    ];
    const waiting = (...more: Later) => clockOf(sar, facts('2026-02-02', ...asked, ...more)).waiting;
    expect(waiting()).toEqual({ for: 'id-received', since: '2026-02-05' });
    expect(waiting(['id-received', '2026-02-10'])).toEqual({
      for: 'authority-received',
      since: '2026-02-06',
    });
    expect(waiting(['authority-received', '2026-02-10'])?.for).toBe('id-received');
    expect(waiting(['id-received', '2026-02-10'], ['authority-received', '2026-02-11'])).toBeNull();
  });

  it('is asked on the last day, not after it: lateness is not taken away', () => {
    expect(due(foi, '2026-02-02', ['clarification-requested', '2026-03-02'])).toBeNull();
    expect(due(foi, '2026-02-02', ['clarification-requested', '2026-03-03'])).toBe('2026-03-02');
    expect(due(foi, '2026-02-02', ['fees-notice', '2026-03-03'])).toBe('2026-03-02');
    // The month ends on Saturday 4 July, and so on Monday the 6th.
    expect(due(sar, '2026-06-04', ['clarification-requested', '2026-07-06'])).toBeNull();
    expect(due(sar, '2026-06-04', ['clarification-requested', '2026-07-07'])).toBe('2026-07-06');
  });

  it('and it may stop so: there is no date that was missed', () => {
    const later: Later = [
      ['clarification-requested', '2026-02-05'],
      ['response-sent', '2026-05-05'],
    ];
    expect(clockOf(foi, facts('2026-02-02', ...later))).toMatchObject({
      dueOn: null,
      stoppedOn: '2026-05-05',
    });
  });

  it('unless the rule knows no such question: a complaint runs on', () => {
    expect(due(lgscoClocks.acknowledge, '2026-02-02', ['clarification-requested', '2026-02-03'])).toBe(
      '2026-02-09',
    );
  });
});

describe('the next date of a case', () => {
  it('is that of a clock that runs; of clocks that all wait it is the first', () => {
    const given = facts('2026-02-02', ['clarification-requested', '2026-02-05']);
    const [runs, waits] = [lgscoClocks.acknowledge, foi];
    const next = (...rules: ClockRule[]) => nextDue(runClocks(rules, given, english))?.ruleId;
    expect(next(waits, runs)).toBe('cmp-ack');
    expect(next(runs, waits)).toBe('cmp-ack');
    expect(next(waits, eirClocks.response)).toBe('foi-response');
  });

  it('is none that the resident has to keep', () => {
    const given = facts('2026-02-02', ['response-sent', '2026-02-05']);
    expect(nextDue(runClocks([foiClocks.reviewWindow, foi], given, english))).toBeNull();
  });
});

describe('what ends without an answer', () => {
  const asked = ['clarification-requested', '2026-02-05'] as const;
  const ended = ['ended', '2026-03-09'] as const;
  const resumed = ['resumed', '2026-03-16'] as const;

  it('stops what an answer stops, and nothing that an answer begins', () => {
    const given = facts('2026-02-02', ['ended', '2026-02-05']);
    expect(clockOf(foi, given)).toMatchObject({ stoppedOn: '2026-02-05', stoppedBy: 'ended' });
    expect(runClocks([foiClocks.reviewWindow], given, english)).toEqual([]);
  });

  it('waits again, once it is resumed, for what was waited for', () => {
    const given = facts('2026-02-02', asked, ended, resumed);
    const waiting = { for: 'clarification-received', since: '2026-02-05' };
    expect(clockOf(foi, given)).toMatchObject({ stoppedOn: null, stoppedBy: null, dueOn: null, waiting });
    expect(due(foi, '2026-02-02', asked, ended, resumed, ['clarification-received', '2026-03-18'])).toBe(
      due(foi, '2026-02-02', asked, ['clarification-received', '2026-03-18']),
    );
  });

  it('waits for one reply where it was asked again', () => {
    const again = ['clarification-requested', '2026-03-17'] as const;
    const given = facts('2026-02-02', asked, ended, resumed, again, ['clarification-received', '2026-03-18']);
    expect(clockOf(foi, given).waiting).toBeNull();
  });

  it('is late, once it is resumed, from the day it would have been', () => {
    expect(due(foi, '2026-02-02', ended, resumed)).toBe('2026-03-02');
  });
});

describe('what happens after the clock has stopped changes nothing', () => {
  it.each<[string, Later]>([
    ['a question', [['clarification-requested', '2026-02-12']]],
    ['a clarification', [['clarification-received', '2026-02-12']]],
    ['another answer', [['response-sent', '2026-02-12']]],
  ])('%s', (_, later) => {
    const given = facts('2026-02-02', ['response-sent', '2026-02-10'], ...later);
    expect(clockOf(foi, given)).toMatchObject({
      dueOn: '2026-03-02',
      stoppedOn: '2026-02-10',
      waiting: null,
    });
  });
});

describe('a pause in working days', () => {
  const paid = (from: string, to: string): Later => [
    ['fees-notice', from],
    ['fee-received', to],
  ];

  it('takes only working days, and only those that would have counted', () => {
    expect(due(foi, '2026-02-02', ...paid('2026-02-07', '2026-02-08'))).toBe('2026-03-02');
    expect(due(foi, '2026-02-02', ...paid('2026-02-02', '2026-02-02'))).toBe('2026-03-02');
    expect(due(foi, '2026-02-02', ...paid('2026-03-02', '2026-03-02'))).toBe('2026-03-03');
    expect(due(foi, '2026-02-02', ...paid('2026-03-03', '2026-03-10'))).toBe('2026-03-02');
  });

  it('that lies before a count begun afresh takes nothing; what reaches over does', () => {
    const asked = ['clarification-requested', '2026-02-04'] as const;
    const answered = ['clarification-received', '2026-02-16'] as const;
    const before: Later = [asked, ['fees-notice', '2026-02-05'], ['fee-received', '2026-02-06'], answered];
    expect(due(foi, '2026-02-02', ...before)).toBe('2026-03-16');
    const over: Later = [asked, ['fees-notice', '2026-02-05'], answered, ['fee-received', '2026-02-17']];
    expect(due(foi, '2026-02-02', ...over)).toBe('2026-03-18');
  });
});

describe('pauses of two kinds', () => {
  const both: ClockRule = { ...foi, restarts: [], pauses: [CLARIFICATION, FEE] };

  it('that lie one in the other leave each day out once', () => {
    const later: Later = [
      ['clarification-requested', '2026-02-09'],
      ['fees-notice', '2026-02-10'],
      ['fee-received', '2026-02-11'],
      ['clarification-received', '2026-02-13'],
    ];
    expect(due(both, '2026-02-02', ...later)).toBe('2026-03-09');
  });

  it('that reach over one another do so too', () => {
    const later: Later = [
      ['clarification-requested', '2026-02-09'],
      ['fees-notice', '2026-02-10'],
      ['clarification-received', '2026-02-11'],
      ['fee-received', '2026-02-13'],
    ];
    expect(due(both, '2026-02-02', ...later)).toBe('2026-03-09');
  });
});

describe('a pause that began before its clock', () => {
  it('is none of that clock', () => {
    const fee: Later = [
      ['fees-notice', '2026-02-27'],
      ['response-sent', '2026-03-02'],
      ['fee-received', '2026-03-04'],
    ];
    const scotland = countingIn('scotland');
    const dueOn = (later: Later) =>
      clockOf(foisaClocks.reviewWindow, facts('2026-02-02', ...later), scotland).dueOn;
    expect(dueOn(fee)).toBe(dueOn([['response-sent', '2026-03-02']]));
  });
});

describe('a pause in a month clock', () => {
  const asked = (from: string, to: string): Later => [
    ['clarification-requested', from],
    ['clarification-received', to],
  ];

  it('is added to the end as it was before rolling', () => {
    // 6 June is a Saturday: with 2 days more it is Monday 8 June, not Wednesday 10 June.
    expect(due(sar, '2026-05-06', ...asked('2026-05-11', '2026-05-12'))).toBe('2026-06-08');
  });

  it('never counts a day twice, though a question is answered and another put on it', () => {
    const twice = [...asked('2026-07-10', '2026-07-13'), ...asked('2026-07-13', '2026-07-15')];
    expect(due(sar, '2026-07-06', ...twice)).toBe('2026-08-12');
  });

  it('counts only from the day the month begins with', () => {
    const given: Later = [
      ['id-requested', '2026-07-07'],
      ['clarification-requested', '2026-07-08'],
      ['id-received', '2026-07-15'],
      ['clarification-received', '2026-07-16'],
    ];
    expect(due(sar, '2026-07-06', ...given)).toBe('2026-08-17');
    const before: Later = [...asked('2026-07-07', '2026-07-08'), ['id-received', '2026-07-20']];
    expect(due(sar, '2026-07-06', ...before)).toBe('2026-08-20');
  });

  it('that begins after the last day adds nothing', () => {
    expect(due(sar, '2026-06-04', ...asked('2026-07-07', '2026-07-20'))).toBe('2026-07-06');
  });

  it.each<[string, ClockRule, string, Later]>([
    ['what is meant', foi, '2026-03-02', asked('2026-03-03', '2026-03-10')],
    ['particulars', eirClocks.response, '2026-03-02', asked('2026-03-03', '2026-03-10')],
    ['what is meant, in Scotland', foisaClocks.response, '2026-03-02', asked('2026-03-03', '2026-03-10')],
    [
      'proof of identity',
      sar,
      '2026-03-02',
      [
        ['id-requested', '2026-05-20'],
        ['id-received', '2026-05-22'],
      ],
    ],
  ])('for %s, put after the last day, takes no lateness away by its answer', (...row) => {
    const [, rule, dueOn, later] = row;
    const counting = rule === foisaClocks.response ? countingIn('scotland') : english;
    expect(clockOf(rule, facts('2026-02-02', ...later), counting)).toMatchObject({ dueOn, waiting: null });
  });

  it('is answered, late or not, for whoever asks only whether the clock has ended', () => {
    const course = courseOf(foi, facts('2026-02-02', ...asked('2026-03-03', '2026-03-10')), HOWEVER_LATE);
    expect(course).toMatchObject({ open: [], stop: null, start: { on: '2026-03-10' } });
  });

  it('begins the count afresh when it was put while another was awaited, however late', () => {
    const both: Later = [
      ['id-requested', '2026-02-05'],
      ['authority-requested', '2026-05-20'],
      ['authority-received', '2026-05-22'],
      ['id-received', '2026-05-26'],
    ];
    expect(due(sar, '2026-02-02', ...both)).toBe('2026-06-26');
  });

  it('may leave its last day in the count, where the council says so', () => {
    const careful = countingIn('england-and-wales', { pauseCount: 'exclusive' });
    const dueOn = (...later: Later) => clockOf(sar, facts('2026-07-06', ...later), careful).dueOn;
    expect(dueOn(...asked('2026-07-10', '2026-07-15'))).toBe('2026-08-11');
    expect(dueOn(...asked('2026-07-10', '2026-07-10'))).toBe('2026-08-06');
  });
});
