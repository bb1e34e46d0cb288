import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { clocksOf, nextDateOf } from '#lib/domain/cases/case-clocks';
import type { Command } from '#lib/domain/cases/command';
import { decide, mayStep } from '#lib/domain/cases/decide';
import type { EventData } from '#lib/domain/cases/event';
import {
  lastDayToGoOn,
  nextProcessOf,
  nextStageOf,
  overdueSince,
  waysOn,
} from '#lib/domain/cases/next-stage';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { nextStage } from '#lib/domain/cases/topics/next-stage';
import type { Actor, StaffActor } from '#lib/domain/permissions/actor';
import type { StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES } from '#lib/domain/processes/registry';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenAnswer } from '#lib/testing/given-answer';
import { givenCase, receipt } from '#lib/testing/given-case';

const me: StaffActor = { kind: 'staff', id: 'me', name: 'Me', role: 'caseworker', serviceIds: ['bins'] };
const context = { actor: me, person, today: plainDate('2026-02-10'), counting: english };
const next = { id: 'case-2', reference: toReference('222222222') };

const follows = {
  id: 'case-0',
  reference: toReference('222222222'),
  receivedOn: plainDate('2026-01-05'),
  answeredById: 'me',
};

type Ask = Extract<Command, { step: 'next-stage' }>;

const ask = (askedOn: string | null): Ask => ({
  step: 'next-stage',
  next,
  stage: null,
  pack: 'complaint/lgsco-2024',
  askedOn: askedOn === null ? null : plainDate(askedOn),
  channel: 'phone',
  text: '',
  why: '',
});

const answer: EventData = { type: 'answer-sent', outcome: 'not-upheld', attachmentIds: [] };
const goneOn: EventData = {
  type: 'next-stage-asked',
  stage: 'stage-2',
  askedOn: plainDate('2026-02-10'),
  next,
};
const answered = givenCase(receipt('complaint'), answer);

const reasonOf = (matter: Case, command: Ask) => {
  const decided = decide(matter, command, context);
  return decided.ok ? 'done' : decided.reason;
};

describe('going on to the next stage', () => {
  it('needs no reason, only the day on which it was asked for', () => {
    expect(decide(answered, ask('2026-02-10'), context)).toMatchObject({
      value: [
        { data: { type: 'next-stage-asked', stage: 'stage-2', next }, visibility: 'resident', text: null },
      ],
    });
    expect(reasonOf(answered, ask(null))).toBe('missing-date');
  });

  it('was asked for after the answer, and not tomorrow', () => {
    expect(reasonOf(answered, ask('2026-02-03'))).toBe('done');
    expect(reasonOf(answered, ask('2026-02-02'))).toBe('wrong-input');
    expect(reasonOf(answered, ask('2026-02-11'))).toBe('missing-date');
  });

  it('happens once', () => {
    const matter = givenCase(receipt('complaint'), answer, goneOn);
    expect(matter.wentOn).toEqual({ stage: 'stage-2', ...next });
    expect(reasonOf(matter, ask('2026-02-10'))).toBe('already-done');
  });

  it('keeps the stage before from being taken up again beside it', () => {
    const gone = givenCase(receipt('complaint'), answer, goneOn);
    expect(mayStep(answered, 'reopen', me)).toBeNull();
    expect(mayStep(gone, 'reopen', me)).toMatchObject({ reason: 'already-done' });
  });

  it('is not for a case that has no answer yet, nor beyond the last stage', () => {
    const open = givenCase(receipt('complaint'));
    expect(reasonOf(open, ask('2026-02-10'))).toBe('not-now');
    expect(nextStage.steps['next-stage'].decide(open, ask('2026-02-10'), context)).toMatchObject({
      ok: false,
    });
    const last = givenCase(receipt('compliment'), answer);
    expect(nextStage.steps['next-stage'].decide(last, ask('2026-02-10'), context)).toMatchObject({
      ok: false,
    });
  });
});

describe('where no answer has come', () => {
  // A request of Monday 2 February 2026 is due on Monday 2 March.
  const request = givenCase(receipt('foi'));
  const officer = { ...me, role: 'information-officer' } as const;
  const asking = (matter: Case, [askedOn, today]: readonly [string, string], actor: Actor = officer) =>
    decide(matter, { ...ask(askedOn), pack: matter.pack }, { ...context, actor, today: plainDate(today) });

  it.each([officer, { kind: 'resident', caseId: 'case-1' } as const])(
    'is asked for from the day after our last one: by $kind',
    (actor) => {
      expect(asking(request, ['2026-03-02', '2026-03-02'], actor)).toMatchObject({
        reason: 'not-now',
        message: expect.stringContaining('its time to be answered is not over'),
      });
      expect(asking(request, ['2026-03-03', '2026-03-03'], actor)).toMatchObject({
        value: [{ data: { type: 'next-stage-asked', stage: 'review', askedOn: '2026-03-03' } }],
      });
    },
  );

  it('is asked for on a day on which our time was over', () => {
    expect(asking(request, ['2026-03-02', '2026-03-10'])).toMatchObject({
      reason: 'wrong-input',
      field: 'askedOn',
    });
  });

  it('is found to have gone straight to those outside, by whom an officer hears of it', () => {
    const straight = (stage: StageId, actor: Actor = officer) =>
      decide(
        request,
        { ...ask('2026-03-03'), pack: request.pack, stage },
        { ...context, actor, today: plainDate('2026-03-04') },
      );
    expect(straight('regulator')).toMatchObject({
      value: [{ data: { type: 'next-stage-asked', stage: 'regulator', askedOn: '2026-03-03' } }],
    });
    expect(straight('ombudsman')).toMatchObject({ reason: 'wrong-input', field: 'stage' });
    const resident = { kind: 'resident', caseId: 'case-1' } as const;
    expect(straight('regulator', resident)).toMatchObject({ reason: 'wrong-input', field: 'stage' });
    expect(straight('review', resident)).toMatchObject({ ok: true });
  });

  it.each<[ProcessId, string | null, readonly StageId[]]>([
    ['complaint', null, ['stage-2', 'ombudsman']],
    ['foi', null, ['review', 'regulator']],
    ['foi', 'foi/foisa-2002', ['review']],
    ['eir', 'eir/scotland-2004', ['review']],
    ['sar', null, ['regulator']],
    ['service-request', null, ['first']],
    ['compliment', null, []],
  ])('of %s under %s there are the ways %j', (process, pack, ways) => {
    expect(waysOn(givenCase(receipt(process, pack === null ? {} : { pack })))).toEqual(ways);
  });

  it('is offered from that day, and before it is said why not', () => {
    const offeredOn = (today: string) => {
      const who = { ...context, actor: officer, today: plainDate(today) };
      const { more, blocked } = nextSteps(request, who, []);
      return [more, blocked].map((steps) => steps.some(({ step }) => step === 'next-stage'));
    };
    expect(offeredOn('2026-03-03')).toEqual([true, false]);
    expect(offeredOn('2026-03-02')).toEqual([false, true]);
    expect(mayStep(request, 'next-stage', officer)).toMatchObject({ reason: 'not-now' });
  });

  it('waits while the request waits for its resident, and is over with the answer', () => {
    const waits = givenCase(receipt('foi'), { type: 'resident-asked', what: 'clarification' });
    expect(overdueSince(waits, plainDate('2026-06-01'), english)).toBeNull();
    expect(overdueSince(request, plainDate('2026-03-03'), english)).toBe('2026-03-02');
    expect(overdueSince(answered, plainDate('2026-06-01'), english)).toBeNull();
    const compliment = givenCase(receipt('compliment'));
    expect(overdueSince(compliment, plainDate('2026-12-01'), english)).toBe('2026-02-16');
  });

  it('is what goes on to the Ombudsman and the regulator too, by officers', () => {
    for (const [process, stage, next] of [
      ['complaint', 'stage-2', 'ombudsman'],
      ['foi', 'review', 'regulator'],
    ] as const) {
      const matter = givenCase(receipt(process, { stage, follows }));
      const actor = process === 'foi' ? officer : me;
      const asked = asking(matter, ['2026-06-01', '2026-06-02'], actor);
      expect(asked).toMatchObject({ value: [{ data: { stage: next } }] });
      expect(
        asking(matter, ['2026-06-01', '2026-06-02'], { kind: 'resident', caseId: 'case-1' }),
      ).toMatchObject({ reason: 'not-now' });
    }
  });
});

describe('a request that was not handled well', () => {
  const requests = ['service-request', 'hazard'] as const;
  const done: EventData = { type: 'answer-sent', outcome: 'done', attachmentIds: [] };

  it.each(requests)('goes on to a complaint, stage 1: %s', (process) => {
    const matter = givenCase(receipt(process), done);
    expect([nextStageOf(matter), nextProcessOf(matter)]).toEqual(['first', 'complaint']);
    expect(nextStage.steps['next-stage'].nameNow(matter)).toBe('Make it a complaint');
    for (const actor of [me, { kind: 'resident', caseId: matter.id }] as const)
      expect(decide(matter, ask('2026-02-10'), { ...context, actor })).toMatchObject({
        value: [{ data: { type: 'next-stage-asked', stage: 'first', process: 'complaint', next } }],
      });
  });

  it('is a complaint by the rules of the day on which it is made, where there are any', () => {
    const matter = givenCase(receipt('service-request'), done);
    expect(decide(matter, { ...ask('2026-02-10'), pack: null }, context)).toMatchObject({
      reason: 'wrong-input',
      field: 'askedOn',
    });
  });

  it('becomes a complaint that counts from when it was made, not from the request', () => {
    const made = givenCase(receipt('complaint', { storyId: 'case-0', follows }));
    expect(made.facts).toEqual([{ type: 'received', on: '2026-02-02', at: '2026-02-02T10:00:00.000Z' }]);
    expect(nextDateOf(made, english)).toMatchObject({ ruleId: 'cmp-ack', dueOn: '2026-02-09' });
    expect([nextStageOf(made), nextProcessOf(made)]).toEqual(['stage-2', 'complaint']);
    expect(nextStage.steps['next-stage'].nameNow(made)).toBeNull();
  });
});

describe('what is not taken as a complaint', () => {
  const outcome: EventData = { type: 'answer-sent', outcome: 'not-accepted', attachmentIds: [] };

  it.each(['lgsco-2024', 'housing-2024', 'spso-2021', 'nipso-2023', 'psow-2021'])(
    'goes to the Ombudsman at once, past a second look and with no last day of ours, under %s',
    (code) => {
      const matter = givenCase(receipt('complaint', { pack: `complaint/${code}` }), outcome);
      expect(nextStageOf(matter)).toBe('ombudsman');
      expect(lastDayToGoOn(matter, english)).toBeNull();
      expect(decide(matter, ask('2026-02-10'), context)).toMatchObject({
        value: [{ data: { type: 'next-stage-asked', stage: 'ombudsman' } }],
      });
    },
  );

  it('is not for its resident to take there through us', () => {
    const matter = givenCase(receipt('complaint'), outcome);
    const actor: Actor = { kind: 'resident', caseId: matter.id };
    expect(decide(matter, { ...ask('2026-02-10'), channel: 'web' }, { ...context, actor })).toMatchObject({
      reason: 'not-now',
    });
  });
});

describe('the time to ask for the next stage', () => {
  // Answered on Tuesday 3 February 2026; the fortieth working day, St Patrick’s left out, is Wednesday 1 April.
  const refused: EventData = { type: 'answer-sent', outcome: 'refused', attachmentIds: [] };
  const request = givenCase(receipt('foi'), refused);
  const resident = { ...context, actor: { kind: 'resident', caseId: request.id } } as const;
  const askAt = (today: string, text: string, actor: Actor = resident.actor) =>
    decide(request, { ...ask(today), channel: 'web', text }, { ...resident, actor, today: plainDate(today) });

  it('is the pack’s, and counts from the answer', () => {
    expect(lastDayToGoOn(request, english)).toBe('2026-04-01');
    expect(lastDayToGoOn(givenCase(receipt('foi')), english)).toBeNull();
    expect(lastDayToGoOn(answered, english)).toBeNull();
    const [scotland] = PROCESSES.foi.packs;
    const scottish = givenCase(receipt('foi', { pack: scotland?.id ?? '' }), refused);
    expect(lastDayToGoOn(scottish, english)).toBe('2026-03-31');
  });

  it('is two months in Northern Ireland, where the model procedure says so', () => {
    const matter = givenCase(receipt('complaint', { pack: 'complaint/nipso-2023' }), answer);
    expect(lastDayToGoOn(matter, english)).toBe('2026-04-03');
  });

  it('is 20 working days for a child’s complaint, after each of our two answers', () => {
    const process = 'childrens-social-care';
    expect(lastDayToGoOn(givenCase(receipt(process), answer), english)).toBe('2026-03-03');
    const second = receipt(process, { stage: 'stage-2', follows: { ...follows, answeredById: 'other' } });
    expect(lastDayToGoOn(givenCase(second, answer), english)).toBe('2026-03-03');
  });

  it('needs no reason until its last day, and then one from the resident', () => {
    expect(askAt('2026-04-01', '')).toMatchObject({ ok: true, value: [{ text: null }] });
    expect(askAt('2026-04-02', ' ')).toMatchObject({ ok: false, reason: 'missing-text', field: 'text' });
    expect(askAt('2026-04-02', 'I was in hospital.')).toMatchObject({
      value: [{ data: { late: true }, text: 'I was in hospital.' }],
    });
  });

  it('can be taken after its last day by an officer, who notes for colleagues why', () => {
    const officer = { ...me, role: 'information-officer' } as const;
    const late = { ...context, actor: officer, today: plainDate('2026-04-02') };
    const taken = (why: string) => decide(request, { ...ask('2026-04-02'), why }, late);
    expect(taken('')).toMatchObject({ ok: false, reason: 'missing-text', field: 'why' });
    expect(taken('They were in hospital. ')).toMatchObject({
      value: [
        { data: { type: 'note-added' }, visibility: 'staff', text: 'They were in hospital.' },
        { data: { type: 'next-stage-asked', late: true }, text: null },
      ],
    });
  });
});

describe('the time to go to somebody outside the council', () => {
  const review = receipt('foi', { stage: 'review', follows: { ...follows, answeredById: 'other' } });
  const upheld: EventData = { type: 'answer-sent', outcome: 'review-upheld', attachmentIds: [] };
  const windowOf = (matter: Case) =>
    clocksOf(matter, english).find(({ stops }) => stops[0] === 'taken-further');

  it('is six weeks from the review of an information request, and runs from our answer on', () => {
    expect(windowOf(givenCase(review))).toBeUndefined();
    expect(windowOf(givenCase(review, upheld))).toMatchObject({ dueOn: '2026-03-17', stoppedOn: null });
  });

  it('is twelve months from the complaint at the latest', () => {
    const second = receipt('complaint', { stage: 'stage-2', follows });
    expect(windowOf(givenCase(second, answer))).toMatchObject({ dueOn: '2027-01-05', whose: 'resident' });
  });

  it.each([
    ['complaint', 'complaint/spso-2021', 'twelve months from the complaint', '2027-01-05'],
    ['complaint', 'complaint/psow-2021', 'a year beginning with that day', '2027-01-04'],
    ['social-services', 'social-services/wales-2014', 'the same', '2027-01-04'],
    ['complaint', 'complaint/housing-2024', 'twelve months from our last answer', '2027-02-03'],
    ['complaint', 'complaint/nipso-2023', 'six months from our last answer', '2026-08-03'],
  ] as const)('is, of a %s under %s, %s: %s', (...[process, pack, _words, due]) => {
    const second = receipt(process, { pack, stage: 'stage-2', follows });
    expect(windowOf(givenCase(second))).toBeUndefined();
    expect(windowOf(givenCase(second, answer))).toMatchObject({ dueOn: due, whose: 'resident' });
  });

  it('is over once they have gone', () => {
    const gone: EventData = { ...goneOn, stage: 'regulator' };
    // By the day they asked, not that of the record.
    expect(windowOf(givenCase(review, upheld, gone))).toMatchObject({ stoppedOn: '2026-02-10' });
  });
});

describe('a resident who is unhappy with the answer', () => {
  const residentOf = ({ id }: Case, isMember = false): Actor => ({ kind: 'resident', caseId: id, isMember });
  const reasonFor = (matter: Case, actor: Actor) => {
    const decided = decide(matter, ask('2026-02-10'), { ...context, actor });
    return decided.ok ? 'done' : decided.reason;
  };

  it('goes on themselves', () => {
    expect(reasonFor(answered, residentOf(answered))).toBe('done');
    expect(reasonFor(answered, { kind: 'resident', caseId: 'another' })).toBe('not-allowed');
  });

  it('turns to the Ombudsman or the regulator directly: only an officer records what these ask of us', () => {
    const second = givenCase(receipt('complaint', { stage: 'stage-2', follows }), answer);
    expect(reasonFor(second, residentOf(second))).toBe('not-now');
    expect(reasonFor(second, me)).toBe('done');
    const data = givenCase(receipt('sar'), { ...answer, outcome: 'granted' });
    expect(reasonFor(data, residentOf(data))).toBe('not-now');
  });

  it('is not the member who asked for them', () => {
    const asked = givenCase({ ...receipt('complaint'), askedByMember: true }, answer);
    expect(reasonFor(asked, residentOf(asked, true))).toBe('not-allowed');
    expect(reasonFor(asked, residentOf(asked))).toBe('done');
  });
});

describe('a case of a later stage', () => {
  const later = receipt('complaint', { stage: 'stage-2', storyId: 'case-0', follows });

  it('runs on the clocks of its own stage, from the day it was asked for', () => {
    expect(nextDateOf(givenCase(later), english)).toMatchObject({
      ruleId: 'cmp-stage2-ack',
      dueOn: '2026-02-09',
    });
    const acknowledged = givenCase(later, { type: 'case-acknowledged' });
    expect(clocksOf(acknowledged, english).map(({ ruleId }) => ruleId)).toEqual([
      'cmp-stage2-ack',
      'cmp-stage2',
    ]);
    // Acknowledged on Tuesday 3 February: 20 working days from there.
    expect(nextDateOf(acknowledged, english)).toMatchObject({ ruleId: 'cmp-stage2', dueOn: '2026-03-03' });
  });

  it('belongs to the story of the first, and keeps when the whole matter reached us', () => {
    const matter = givenCase(later);
    expect(matter).toMatchObject({ stage: 'stage-2', storyId: 'case-0', follows });
    expect(matter.facts[0]).toEqual({ type: 'received', on: '2026-01-05' });
  });

  it('is not answered by whoever answered before', () => {
    const command = givenAnswer({ text: 'No.', outcome: 'not-upheld', draft: 1, asDrafted: true });
    const approved: readonly EventData[] = [
      { type: 'draft-saved', draft: 1, outcome: 'not-upheld', attachmentIds: [] },
      { type: 'draft-approved', draft: 1 },
    ];
    const matter = givenCase(later, ...approved);
    expect(decide(matter, command, context)).toMatchObject({ ok: false, reason: 'not-allowed' });
    const somebodyElse = { ...context, actor: { ...me, id: 'other' } };
    expect(decide(matter, command, somebodyElse)).toMatchObject({ ok: true });
  });
});
