import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { investigating } from '#lib/domain/cases/topics/investigating';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { countingIn } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenCase, receipt } from '#lib/testing/given-case';

const me: StaffActor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };
const scottish = countingIn('scotland');
const context = { actor: me, person, today: plainDate('2026-02-03'), counting: scottish };

const complaint = receipt('complaint', { pack: 'complaint/spso-2021' });
const begun: EventData = { type: 'investigation-begun', stage: 'stage-2' };
const datesOf = (matter: Case) => clocksOf(matter, scottish).map(({ ruleId, dueOn }) => [ruleId, dueOn]);

describe('a complaint that goes straight to stage 2', () => {
  it('does so in Scotland and Northern Ireland, and nowhere else', () => {
    const taken = (pack: string) =>
      decide(givenCase(receipt('complaint', { pack })), { step: 'investigate' }, context);
    expect(taken('complaint/spso-2021')).toMatchObject({ value: [{ data: begun, visibility: 'staff' }] });
    expect(taken('complaint/nipso-2023').ok).toBe(true);
    for (const pack of ['complaint/lgsco-2024', 'complaint/psow-2021', 'complaint/housing-2024'])
      expect(taken(pack)).toMatchObject({ reason: 'not-now' });
  });

  it('is acknowledged within 3 working days and answered within 20 of the day it reached us', () => {
    expect(datesOf(givenCase(complaint, begun))).toEqual([
      ['spso-stage2-ack', '2026-02-05'],
      ['spso-stage2', '2026-03-02'],
    ]);
    const told = givenCase(complaint, begun, { type: 'case-acknowledged' });
    expect(clocksOf(told, scottish)[0]?.stoppedOn).toBe('2026-02-04');
  });

  it('is answered by whoever has it, and goes to the ombudsman from there', () => {
    const matter = givenCase(complaint, begun);
    expect(matter).toMatchObject({ stage: 'stage-2', follows: null, status: 'received' });
    expect(decide(matter, { step: 'investigate' }, context).ok).toBe(false);
  });

  it('keeps the right day when that is corrected', () => {
    const to = plainDate('2026-01-30');
    const corrected: EventData = {
      type: 'received-corrected',
      from: complaint.receivedOn,
      to,
      pack: 'complaint/spso-2021',
    };
    expect(datesOf(givenCase(complaint, begun, corrected))).toEqual([
      ['spso-stage2-ack', '2026-02-04'],
      ['spso-stage2', '2026-02-27'],
    ]);
  });

  it('is not once the resident was told that stage 1 looks at it, nor where no stage follows', () => {
    const acknowledged = givenCase(complaint, { type: 'case-acknowledged' });
    expect(decide(acknowledged, { step: 'investigate' }, context)).toMatchObject({ reason: 'not-now' });
    const last = givenCase(receipt('compliment'));
    expect(investigating.steps.investigate.decide(last).ok).toBe(false);
  });
});
