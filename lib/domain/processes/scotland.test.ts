import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import { mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { lapsesOn } from '#lib/domain/cases/lapse';
import { weighable } from '#lib/domain/cases/topics/extension';
import { regulatorOf } from '#lib/domain/council/ombudsman';
import { clockTo } from '#lib/domain/deadlines/clock';
import type { Actor } from '#lib/domain/permissions/actor';
import { PROCESSES, packById, packOn } from '#lib/domain/processes/registry';
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
    expect(packOn(PROCESSES.foi, plainDate('2026-03-16'), { nation, code: null })?.id).toBe(pack);
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
