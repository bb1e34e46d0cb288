import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { roomToExtend } from '#lib/domain/cases/topics/extension';
import type { Actor } from '#lib/domain/permissions/actor';
import { isRunIn, PROCESSES, packOn, stageOf } from '#lib/domain/processes/registry';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };

// Received on Monday 2 February 2026; an event a day from then on.
const complaint = receipt('social-services');
const acknowledged: EventData = { type: 'case-acknowledged' };
const talkedOn = (day: string): EventData => ({
  type: 'fact-recorded',
  fact: 'discussed',
  happenedOn: plainDate(day),
});
const datesOf = (matter: Case) =>
  Object.fromEntries(clocksOf(matter, english).map(({ ruleId, dueOn }) => [ruleId, dueOn]));

describe('a complaint about social services in Wales', () => {
  it('is one process for adults and children, since August 2014, and no other nation’s', () => {
    const wales = { nation: 'wales', code: null, packsFrom: {} } as const;
    const on = (day: string) => packOn(PROCESSES['social-services'], plainDate(day), wales)?.id;
    expect([on('2014-07-31'), on('2014-08-01')]).toEqual([undefined, 'social-services/wales-2014']);
    expect(isRunIn('social-services', 'england')).toBe(false);
    expect(isRunIn('adult-social-care', 'wales')).toBe(false);
    expect(isRunIn('childrens-social-care', 'wales')).toBe(false);
  });

  it('is acknowledged in 2 working days, talked about in 10 more and put in writing in 5 after that', () => {
    expect(datesOf(givenCase(complaint))).toEqual({
      'ssw-ack': '2026-02-04',
      'ssw-discuss': '2026-02-18',
      'ssw-resolution': '2026-02-25',
    });
    expect(datesOf(givenCase(complaint, acknowledged, talkedOn('2026-02-04')))).toEqual({
      'ssw-ack': '2026-02-04',
      'ssw-discuss': '2026-02-17',
      'ssw-resolution': '2026-02-11',
    });
  });

  it('takes the time that both agree on (regulation 16(4))', () => {
    const room = roomToExtend(givenCase(complaint, acknowledged), english);
    expect(room).toMatchObject({ clock: { ruleId: 'ssw-resolution' }, furthest: null });
  });

  it('can be investigated at once, and is still to be acknowledged within 2 working days', () => {
    expect(mayStep(givenCase(complaint), 'investigate', officer)).toBeNull();
    const begun = givenCase(complaint, { type: 'investigation-begun', stage: 'stage-2' });
    expect(datesOf(begun)).toEqual({ 'ssw-stage2-ack': '2026-02-04', 'ssw-investigation': '2026-03-09' });
  });

  it('goes to a formal investigation and then to the Public Services Ombudsman for Wales', () => {
    const { stages } = PROCESSES['social-services'].packs[0] ?? expect.unreachable();
    expect(stages.map(({ name }) => name)).toEqual([
      'Stage 1: local resolution',
      'Stage 2: formal investigation',
      'Public Services Ombudsman for Wales',
    ]);
    expect(stageOf(givenCase(complaint)).next).toBe('stage-2');
  });
});
