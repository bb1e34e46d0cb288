import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { lapsesOn } from '#lib/domain/cases/lapses-on';
import { roomToExtend, weighable } from '#lib/domain/cases/topics/extension';
import { COUNCIL_NATIONS, type CouncilNation } from '#lib/domain/council/nation';
import { regulatorOf } from '#lib/domain/council/ombudsman';
import { clockTo } from '#lib/domain/deadlines/clock';
import { exemptionById } from '#lib/domain/information/exemptions';
import type { Actor } from '#lib/domain/permissions/actor';
import { PROCESSES, packById, packOn, stageOf } from '#lib/domain/processes/registry';
import { aberwyn } from '#lib/testing/aberwyn';
import { countingIn } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const scottish = countingIn('scotland');
const officer: Actor = { kind: 'staff', id: 'me', name: 'Me', role: 'information-officer', serviceIds: [] };
const request = receipt('foi', { pack: 'foi/foisa-2002', receivedOn: plainDate('2026-03-16') });
const dueOf = (matter: Case) => clockTo(clocksOf(matter, scottish), 'response-sent')?.dueOn;

describe('a request for information to a Scottish council', () => {
  it.each([
    ['scotland', 'foi/foisa-2002'],
    ['england', 'foi/2000'],
    ['wales', 'foi/2000'],
    ['northern-ireland', 'foi/2000'],
  ] as const)('in %s is under %s', (nation, pack) => {
    expect(packOn(PROCESSES.foi, plainDate('2026-03-16'), { nation, code: null, packsFrom: {} })?.id).toBe(
      pack,
    );
  });

  // St Patrick's Day is a working day in Scotland, and Easter Monday too: Good Friday is the only day off.
  it('is answered within 20 working days of Scotland (FOISA s.10(1))', () => {
    expect(dueOf(givenCase(request))).toBe('2026-04-14');
  });

  it('is never given more time, whatever the public interest', () => {
    expect(mayStep(givenCase(request), 'extend', officer)?.reason).toBe('not-now');
    expect(weighable(givenCase(request)).every(({ regime }) => regime === 'foisa')).toBe(true);
  });

  it('lapses without a fee three months from its notice (s.9(4))', () => {
    const charged: EventData = { type: 'resident-asked', what: 'fee' };
    const paid = receipt('foi', { pack: 'foi/foisa-2002' });
    expect(lapsesOn(givenCase(paid, charged), scottish)).toBe('2026-05-02');
  });

  // The bank holiday of 25 May is one in Scotland too.
  it('is reviewed within 20 working days (s.21(1))', () => {
    const { reference, receivedOn } = request;
    const follows = { id: 'case-0', reference, receivedOn, answeredById: 'x' };
    const review = givenCase({ ...request, stage: 'review', follows, receivedOn: plainDate('2026-05-05') });
    expect(dueOf(review)).toBe('2026-06-03');
  });

  it('goes to the Scottish Information Commissioner; everybody else’s, and their data, to the council’s regulator', () => {
    expect(regulatorOf(packById('foi', 'foi/foisa-2002'), aberwyn).name).toContain('Scottish');
    expect(regulatorOf(packById('foi', 'foi/2000'), aberwyn)).toBe(aberwyn.regulator);
    expect(regulatorOf(packById('sar', 'sar/2018'), aberwyn)).toBe(aberwyn.regulator);
  });
});

describe('a request about the environment to a Scottish council', () => {
  const asked = receipt('eir', { pack: 'eir/scotland-2004', receivedOn: plainDate('2026-03-16') });

  it('is under Scotland’s Regulations, and one to any other council under the United Kingdom’s', () => {
    const packIn = (nation: CouncilNation) =>
      packOn(PROCESSES.eir, plainDate('2026-03-16'), { nation, code: null, packsFrom: {} })?.id;
    expect(COUNCIL_NATIONS.map(packIn)).toEqual(['eir/2004', 'eir/2004', 'eir/scotland-2004', 'eir/2004']);
  });

  it('is answered within 20 working days of Scotland, or 40 where it is voluminous and complex', () => {
    expect(dueOf(givenCase(asked))).toBe('2026-04-14');
    expect(roomToExtend(givenCase(asked), scottish)?.furthest).toBe('2026-05-13');
  });

  it('rests a refusal on Scotland’s exceptions', () => {
    expect(weighable(givenCase(asked)).every(({ regime }) => regime === 'eisr')).toBe(true);
    const named = stageOf({ process: 'eir', pack: 'eir/scotland-2004', stage: 'first' }).outcomes.flatMap(
      ({ exemption }) => exemption ?? [],
    );
    expect(named.map((id) => exemptionById(id)?.section)).toEqual([
      'regulation 10(4)(b)',
      'regulation 10(4)(c)',
    ]);
  });

  // Elsewhere the Regulations give 40.
  it('is looked at again within 20 working days (regulation 16(4))', () => {
    const { reference, receivedOn } = asked;
    const follows = { id: 'case-0', reference, receivedOn, answeredById: 'x' };
    const review = givenCase({ ...asked, stage: 'review', follows, receivedOn: plainDate('2026-05-05') });
    expect(dueOf(review)).toBe('2026-06-03');
  });

  it('goes to the Scottish Information Commissioner', () => {
    expect(regulatorOf(packById('eir', 'eir/scotland-2004'), aberwyn).name).toContain('Scottish');
  });
});
