import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf, nextDateOf } from '#lib/domain/cases/case-clocks';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import { nextSteps } from '#lib/domain/cases/next-steps';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES, packOn } from '#lib/domain/processes/registry';
import { english } from '#lib/testing/clocks';
import { givenCase, receipt } from '#lib/testing/given-case';

const me: StaffActor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };
const person = { name: null, email: null, phone: null, address: null, postcode: null, packsFrom: {} };
const context = { actor: me, person, today: plainDate('2026-02-10'), counting: english };

const toMe: EventData = {
  type: 'case-allocated',
  assignedToId: 'me',
  assignedToName: 'Me',
  teamId: 'crew',
};

type Recategorise = Extract<Command, { step: 'recategorise' }>;

const as = (process: ProcessId, change: Partial<Recategorise> = {}): Command => ({
  step: 'recategorise',
  process,
  serviceId: 'bins',
  pack:
    packOn(PROCESSES[process], plainDate('2026-02-02'), { nation: 'england', code: null, packsFrom: {} })
      ?.id ?? null,
  why: 'It is the second time they ask.',
  message: 'This is a complaint now. You hear from us by Monday.',
  ...change,
});

const reasonOf = (matter: Case, command: Command) => {
  const decided = decide(matter, command, context);
  return decided.ok ? 'done' : `${decided.reason} ${decided.field ?? ''}`.trim();
};

describe('treating a matter as another kind', () => {
  const asked = givenCase(receipt('service-request'));

  it('keeps the day it reached us and goes by the other kind’s rules of that day', () => {
    expect(decide(asked, as('complaint'), context)).toMatchObject({
      value: [
        {
          data: {
            type: 'case-recategorised',
            from: 'service-request',
            process: 'complaint',
            pack: 'complaint/lgsco-2024',
          },
          visibility: 'staff',
          text: 'It is the second time they ask.',
        },
        {
          data: { type: 'council-wrote' },
          visibility: 'resident',
          text: 'This is a complaint now. You hear from us by Monday.',
        },
      ],
    });
    const changed = givenCase(receipt('service-request'), {
      type: 'case-recategorised',
      from: 'service-request',
      process: 'complaint',
      pack: 'complaint/lgsco-2024',
    });
    expect(changed).toMatchObject({ process: 'complaint', stage: 'first', receivedOn: '2026-02-02' });
    expect(nextDateOf(asked, english)).toMatchObject({
      ruleId: 'service-request-answer',
      dueOn: '2026-02-16',
    });
    expect(nextDateOf(changed, english)).toMatchObject({ ruleId: 'cmp-ack', dueOn: '2026-02-09' });
  });

  const recategorised = (from: ProcessId, process: ProcessId, pack: string) =>
    ({ type: 'case-recategorised', from, process, pack }) as const;
  const clarified = [
    { type: 'resident-asked', what: 'clarification' },
    { type: 'reply-received', to: 'clarification', receivedOn: plainDate('2026-02-27') },
  ] as const;

  it('takes along no time that another law gave', () => {
    const extended = (clock: string, until: string, reason: string): EventData => ({
      type: 'time-extended',
      clock,
      from: plainDate('2026-03-02'),
      until: plainDate(until),
      reason,
    });
    const weighed = extended('foi-response', '2026-03-30', 'public-interest');
    const eir = givenCase(receipt('foi'), weighed, recategorised('foi', 'eir', 'eir/2004'));
    expect(nextDateOf(eir, english)).toMatchObject({ ruleId: 'eir-response', dueOn: '2026-03-02' });
    const complex = extended('sar-response', '2026-05-05', 'complex');
    const foi = givenCase(receipt('sar'), complex, recategorised('sar', 'foi', 'foi/2000'));
    expect(nextDateOf(foi, english)).toMatchObject({ ruleId: 'foi-response', dueOn: '2026-03-02' });
    expect(clocksOf(foi, english).map(({ extendedOn }) => extendedOn)).not.toContain('2026-02-03');
  });

  it('makes no clarification of an ordinary question', () => {
    const query = givenCase(receipt('query'), ...clarified, recategorised('query', 'foi', 'foi/2000'));
    expect(nextDateOf(query, english)).toMatchObject({ ruleId: 'foi-response', dueOn: '2026-03-02' });
    const eir = givenCase(receipt('eir'), ...clarified, recategorised('eir', 'foi', 'foi/2000'));
    expect(nextDateOf(eir, english)).toMatchObject({ ruleId: 'foi-response', dueOn: '2026-03-30' });
  });

  it('keeps what was meant under the Act while it is of another kind, for when it is a request again', () => {
    const away = recategorised('foi', 'query', PROCESSES.query.packs.at(-1)?.id ?? '');
    const query = givenCase(receipt('foi'), ...clarified, away);
    expect(nextDateOf(query, english)).toEqual(nextDateOf(givenCase(receipt('foi'), away), english));
    const back = givenCase(receipt('foi'), ...clarified, away, recategorised('query', 'foi', 'foi/2000'));
    expect(nextDateOf(back, english)).toMatchObject({ ruleId: 'foi-response', dueOn: '2026-03-30' });
  });

  it('waits on for what both kinds ask for, and for nothing that the other does not', () => {
    const [asked] = clarified;
    const eir = givenCase(receipt('eir'), asked, recategorised('eir', 'foi', 'foi/2000'));
    expect(eir.waitingFor?.what).toBe('clarification');
    const identity = { type: 'resident-asked', what: 'identity' } as const;
    const foi = givenCase(receipt('sar'), identity, recategorised('sar', 'foi', 'foi/2000'));
    expect(foi.waitingFor).toBeNull();
    expect(nextDateOf(foi, english)).toMatchObject({ ruleId: 'foi-response', dueOn: '2026-03-02' });
    const query = givenCase(receipt('query'), asked, recategorised('query', 'foi', 'foi/2000'));
    expect(query.waitingFor).toBeNull();
    expect(nextDateOf(query, english)?.dueOn).toBe('2026-03-02');
  });

  it('counts subject access to law-enforcement data from the day after it reached us, and back', () => {
    const change = (from: ProcessId, process: ProcessId, pack: string) =>
      ({ type: 'case-recategorised', from, process, pack }) as const;
    const toPartThree = change('sar', 'sar-part-3', 'sar-part-3/2018');
    const moved = givenCase(receipt('sar'), toPartThree);
    const back = givenCase(receipt('sar'), toPartThree, change('sar-part-3', 'sar', 'sar/2018'));
    expect(moved.receivedOn).toBe('2026-02-02');
    expect(nextDateOf(moved, english)).toMatchObject({ ruleId: 'sar-part3-response', dueOn: '2026-03-03' });
    expect(nextDateOf(back, english)).toMatchObject({ ruleId: 'sar-response', dueOn: '2026-03-02' });
    const officer = { ...context, actor: { ...me, role: 'information-officer' as const } };
    expect(decide(givenCase(receipt('sar')), as('sar-part-3'), officer)).toMatchObject({
      value: [{ data: toPartThree }, { visibility: 'resident' }],
    });
    expect(decide(moved, as('sar'), officer).ok).toBe(true);
  });

  it('gives it to the service that deals with that kind, to nobody there yet', () => {
    const toCare = as('adult-social-care', { serviceId: 'care' });
    const care = recategorised('complaint', 'adult-social-care', 'adult-social-care/2009');
    const complaint = givenCase(receipt('complaint', { categoryId: 'missed' }), toMe);
    expect(decide(complaint, toCare, context)).toMatchObject({
      value: [{ data: { serviceId: 'care' } }, {}],
    });
    expect(givenCase(receipt('complaint'), toMe, { ...care, serviceId: 'care' })).toMatchObject({
      serviceId: 'care',
      categoryId: null,
      assignedToId: null,
      teamId: null,
    });
    const still = recategorised('complaint', 'service-request', 'service-request/2024');
    expect(givenCase(receipt('complaint'), toMe, still).assignedToId).toBe('me');
    const elsewhere = recategorised('query', 'foi', 'foi/2000');
    expect(givenCase(receipt('query'), toMe, elsewhere)).toMatchObject({
      serviceId: 'bins',
      assignedToId: null,
    });
  });

  it('needs a reason, words for the resident, and a kind that it can be', () => {
    expect(reasonOf(asked, as('complaint'))).toBe('done');
    expect(reasonOf(asked, as('complaint', { why: ' ' }))).toBe('missing-text why');
    expect(reasonOf(asked, as('complaint', { message: ' ' }))).toBe('missing-text message');
    expect(reasonOf(asked, as('foi'))).toBe('wrong-input process');
    expect(reasonOf(asked, as('service-request'))).toBe('wrong-input process');
  });

  it('is not done with rules that were not in force when it came', () => {
    const early = givenCase(receipt('complaint'));
    expect(reasonOf(early, as('data-protection-complaint'))).toBe('wrong-input process');
  });

  it('leads only to kinds that there are, never to itself', () => {
    for (const { id, becomes } of Object.values(PROCESSES)) {
      expect(becomes).not.toContain(id);
      for (const other of becomes) expect(PROCESSES[other]).toBeDefined();
    }
  });
});

describe('giving a matter to another service', () => {
  const toHousing = {
    step: 'move-service',
    service: { id: 'housing', name: 'Housing' },
    why: 'Their wall.',
  } as const;
  const landlord = { ...toHousing, pack: 'complaint/housing-2024' };
  const moved = (pack: string): EventData => ({
    type: 'service-changed',
    service: { id: 'housing', name: 'Housing' },
    pack,
  });

  it('takes it out of everybody’s work, and keeps the day it reached us', () => {
    const received = receipt('complaint', { categoryId: 'missed' });
    const matter = givenCase(received, toMe);
    expect(decide(matter, landlord, context)).toMatchObject({
      value: [{ data: moved('complaint/housing-2024'), visibility: 'staff', text: 'Their wall.' }],
    });
    expect(givenCase(received, toMe, moved(matter.pack))).toMatchObject({
      serviceId: 'housing',
      categoryId: null,
      assignedToId: null,
      teamId: null,
      receivedOn: '2026-02-02',
    });
  });

  it('leaves with an office what the office works', () => {
    const foi = receipt('foi');
    const given = givenCase(foi, toMe);
    const elsewhere = givenCase(foi, toMe, moved(given.pack));
    expect(elsewhere).toMatchObject({ serviceId: 'housing', assignedToId: given.assignedToId });
    expect(elsewhere.assignedToId).not.toBeNull();
    const manager = { ...context, actor: { ...me, role: 'manager' as const } };
    const lead = { ...context, actor: { ...me, role: 'information-officer' as const } };
    const offered = (matter: Case) => {
      const who = matter.process === 'foi' ? lead : manager;
      const { first, more } = nextSteps(matter, who, []);
      return [...first, ...more].find(({ step }) => step === 'move-service');
    };
    expect(offered(given)?.name).toBe('Say that it is about another service');
    expect(offered(given)?.effect).toContain('stays with whoever has it');
    expect(offered(givenCase(receipt('complaint'), toMe))?.effect).toContain('in nobody’s yet');
  });

  it('goes by that service’s rules from the day it reached us', () => {
    const housing = givenCase(receipt('complaint'), moved('complaint/housing-2024'));
    expect(housing.pack).toBe('complaint/housing-2024');
    expect(nextDateOf(housing, english)).toMatchObject({ ruleId: 'housing-ack', dueOn: '2026-02-09' });
  });

  it('needs a reason, another service, and one that has rules for it', () => {
    const complaint = givenCase(receipt('complaint'));
    const bins = { ...landlord, service: { id: 'bins', name: 'Bins' } };
    expect(reasonOf(complaint, { ...landlord, why: '' })).toBe('missing-text why');
    expect(reasonOf(complaint, bins)).toBe('already-done service');
    expect(reasonOf(complaint, { ...toHousing, pack: null })).toBe('wrong-input service');
  });
});
