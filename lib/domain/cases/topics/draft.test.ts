import { describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import type { Command } from '#lib/domain/cases/command';
import { decide } from '#lib/domain/cases/decide';
import { liveDraft, withoutApproval } from '#lib/domain/cases/draft';
import { draftedContent } from '#lib/domain/cases/drafted-content';
import type { CaseEvent, EventData } from '#lib/domain/cases/event';
import { evolve } from '#lib/domain/cases/evolve';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { overtaken } from '#lib/domain/cases/topics/draft';
import { NOTHING_WITHHELD } from '#lib/domain/cases/withholding';
import type { StaffActor } from '#lib/domain/permissions/actor';
import type { StepId } from '#lib/domain/processes/step-rule';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { person } from '#lib/testing/given-actors';
import { givenAnswer } from '#lib/testing/given-answer';
import { givenCase, receipt } from '#lib/testing/given-case';

const writer: StaffActor = { kind: 'staff', id: 'w', name: 'Wren', role: 'caseworker', serviceIds: ['bins'] };
const manager: StaffActor = { ...writer, id: 'm', name: 'Morag', role: 'manager' };
const officer: StaffActor = { ...writer, id: 'i', name: 'Ines', role: 'information-officer' };
const second: StaffActor = { ...officer, id: 'p', name: 'Petra' };

const decideBy = (actor: StaffActor, matter: Case, command: Command) =>
  decide(matter, command, { actor, person, today: plainDate('2026-02-10'), counting: english });

/** The case and its events after these steps; throws when one is refused. */
function walked(matter: Case, ...steps: readonly [StaffActor, Command][]) {
  const events: CaseEvent[] = [];
  let now = matter;
  for (const [actor, command] of steps) {
    const decided = decideBy(actor, now, command);
    if (!decided.ok) throw new Error(`${command.step}: ${decided.message}`);
    for (const event of decided.value) {
      const author = { kind: 'staff', id: actor.id, name: actor.name } as const;
      const on = plainDate('2026-02-10');
      const sequence = now.sequence + 1;
      const saved = {
        ...event,
        id: `${sequence}`,
        caseId: 'case-1',
        sequence,
        at: `${on}T10:00:00Z`,
        on,
        author,
      };
      now = evolve(now, saved);
      events.push(saved);
    }
  }
  return { matter: now, events };
}

const follows = {
  id: 'case-0',
  reference: toReference('222222222'),
  receivedOn: plainDate('2026-01-05'),
  answeredById: 'somebody',
};
const stage1 = givenCase(receipt('complaint'));
const stage2 = givenCase(receipt('complaint', { stage: 'stage-2', follows }));
const request = givenCase(receipt('foi'));

const names = {
  exemption: 'foia-40-2-with-3a',
  why: 'Names of junior staff.',
  neither: false,
  untold: false,
  disclosing: '',
  withholding: '',
  balance: '',
};
const withheld = { ...NOTHING_WITHHELD, exemptions: [names] };
const content = {
  text: 'We looked again.',
  outcome: 'not-upheld',
  attachmentIds: ['a'],
  points: [],
  withheld: NOTHING_WITHHELD,
};
const refusal = { ...content, outcome: 'partly-granted', withheld };

type Content = typeof content | typeof refusal;
const save = (draft: number, said: Content = content): Command => ({ ...said, step: 'save-draft', draft });
const submit = (draft: number, said: Content = content): Command => ({
  ...said,
  step: 'submit-draft',
  draft,
  approver: null,
});
const approve = (draft: number): Command => ({ step: 'approve-draft', draft });
const giveBack = (draft: number): Command => ({ step: 'return-draft', draft, why: 'Say when.' });
const send = (draft: number, said: Content = content) => givenAnswer({ ...said, draft, asDrafted: true });

describe('a draft', () => {
  it('is numbered, staff alone read it, and the latest counts', () => {
    const { matter, events } = walked(stage1, [writer, save(0)], [manager, save(1)]);
    expect(matter.draft).toMatchObject({ number: 2, by: { name: 'Morag' }, on: '2026-02-10', state: 'open' });
    expect(events.map(({ visibility, text }) => [visibility, text])).toEqual([
      ['staff', 'We looked again.'],
      ['staff', 'We looked again.'],
    ]);
  });

  it('may be without an outcome, and with half of what a refusal will have to say', () => {
    const half = { ...refusal, outcome: '', withheld: { ...withheld, exemptions: [{ ...names, why: '' }] } };
    const { matter } = walked(request, [officer, save(0, half)]);
    expect(matter.draft?.outcome).toBe('');
  });

  it.each<[string, Content, string]>([
    ['no words', { ...content, text: ' ' }, 'text'],
    ['an outcome of another process', { ...content, outcome: 'granted' }, 'outcome'],
    ['an exemption where there is no law', { ...content, withheld }, 'exemption-1'],
  ])('is refused with %s', (_what, said, field) => {
    expect(decideBy(writer, stage1, save(0, said))).toMatchObject({ ok: false, field });
  });

  it('is refused with a point that nothing was found on', () => {
    const command = {
      ...content,
      step: 'save-draft',
      draft: 0,
      points: [{ point: 'Late.', finding: '' }],
    } as const;
    expect(decideBy(writer, stage1, command)).toMatchObject({ field: 'finding-1' });
  });

  it('gives back everything it said', () => {
    const points = [{ point: 'It was late.', finding: 'not-upheld' }];
    const said = { ...content, points };
    const { matter, events } = walked(stage1, [writer, { ...said, step: 'save-draft', draft: 0 }]);
    expect(draftedContent(events, matter)).toEqual(said);
    const weighed = {
      ...names,
      exemption: 'foia-43-2',
      disclosing: 'Open.',
      withholding: 'Fair.',
      neither: true,
      untold: true,
    };
    const full = {
      ...refusal,
      withheld: {
        exemptions: [names, weighed],
        emissions: true,
        narrowing: 'Less.',
        hours: { locate: '6.5' },
        advice: 'Ask the water company.',
        agreed: true,
      },
    };
    const drafted = walked(request, [officer, save(0, refusal)], [officer, save(1, full)]);
    expect(draftedContent(drafted.events, drafted.matter)).toEqual(full);
  });

  it('gives back no words where they were erased', () => {
    const erased = (events: readonly CaseEvent[]) => events.map((event) => ({ ...event, text: null }));
    const weighed = { ...names, exemption: 'foia-43-2', disclosing: 'Open.' };
    const said = { exemptions: [weighed], narrowing: 'Less.', advice: 'Ask elsewhere.' };
    const half = { ...refusal, withheld: { ...withheld, ...said } };
    const foi = walked(request, [officer, save(0, half)]);
    expect(draftedContent(erased(foi.events), foi.matter)).toMatchObject({
      text: '',
      withheld: {
        exemptions: [{ exemption: 'foia-43-2', why: '', disclosing: '' }],
        narrowing: '',
        advice: '',
      },
    });
    const points = [{ point: 'It was late.', finding: 'not-upheld' }];
    const complaint = walked(stage1, [writer, { ...content, step: 'save-draft', draft: 0, points }]);
    expect(draftedContent(erased(complaint.events), complaint.matter).points).toEqual([
      { point: '', finding: 'not-upheld' },
    ]);
  });

  it('is sent on as it is written where no approval is asked', () => {
    const { matter } = walked(stage1, [writer, save(0)], [writer, givenAnswer({ ...content, draft: 1 })]);
    expect(matter).toMatchObject({ status: 'answered', draft: { number: 1, state: 'over' } });
    expect(liveDraft(matter)).toBeNull();
    expect(draftedContent([], matter)).toMatchObject({ text: '', outcome: '' });
    expect(withoutApproval(matter.draft)).toBe(matter.draft);
  });

  it('tells of another officer’s, who was first, by name, and loses nothing', () => {
    const { matter } = walked(stage1, [manager, save(0)]);
    const first = { ok: false, message: expect.stringContaining('Morag saved draft 1 in the meantime.') };
    expect(decideBy(writer, matter, save(0))).toMatchObject(first);
    expect(decideBy(writer, matter, givenAnswer({ ...content, draft: 0 }))).toMatchObject(first);
    expect(overtaken(stage1, 3)).toBeNull();
  });
});

describe('an answer that needs approval', () => {
  const open = walked(stage2, [writer, save(0)]);
  const submitted = walked(open.matter, [writer, submit(1)]);
  const approved = walked(submitted.matter, [manager, approve(1)]);

  it('goes once somebody else has approved its draft, and only as it was approved', () => {
    expect(decideBy(writer, open.matter, send(1))).toMatchObject({
      message: expect.stringContaining('Somebody else approves this answer before it goes.'),
    });
    expect(decideBy(writer, submitted.matter, send(1))).toMatchObject({
      message: 'The draft waits for somebody else’s approval.',
    });
    expect(decideBy(writer, approved.matter, givenAnswer({ ...content, draft: 1 }))).toMatchObject({
      message: expect.stringContaining('Send it as it stands'),
    });
    const { matter, events } = walked(approved.matter, [writer, send(1)]);
    expect(matter.status).toBe('answered');
    expect(events[0]?.data).toMatchObject({ type: 'answer-sent', draft: 1 });
  });

  it('is not approved or returned by whoever wrote it, nor by somebody who may not', () => {
    const own = walked(stage2, [manager, save(0)], [manager, submit(1)]);
    for (const command of [approve(1), giveBack(1)]) {
      expect(decideBy(manager, own.matter, command)).toMatchObject({ reason: 'not-allowed' });
      expect(decideBy(writer, own.matter, command)).toMatchObject({ reason: 'not-allowed' });
    }
  });

  it('is approved by whoever is asked by name, who is not its writer', () => {
    const named = (id: string): Command => ({
      ...content,
      step: 'submit-draft',
      draft: 1,
      approver: { id, name: 'X' },
    });
    expect(decideBy(writer, open.matter, named('w'))).toMatchObject({ field: 'approver' });
    expect(walked(open.matter, [writer, named('m')]).matter.draft?.approver).toEqual({ id: 'm', name: 'X' });
  });

  it('loses its approval with another draft, or as another kind of case', () => {
    expect(walked(approved.matter, [writer, save(1)]).matter.draft).toMatchObject({
      number: 2,
      state: 'open',
    });
    const foi = givenCase(
      receipt('foi'),
      { type: 'draft-saved', draft: 1, outcome: 'refused', attachmentIds: [] },
      { type: 'draft-approved', draft: 1 },
      { type: 'case-recategorised', from: 'foi', process: 'eir', pack: 'eir/2004' },
    );
    expect(foi.draft).toMatchObject({ number: 1, state: 'open' });
    expect(withoutApproval(null)).toBeNull();
  });

  it('comes back with a reason, and is submitted again only when it has changed', () => {
    const returned = walked(submitted.matter, [manager, giveBack(1)]);
    expect(returned.events).toMatchObject([{ data: { type: 'draft-returned' }, text: 'Say when.' }]);
    expect(decideBy(writer, returned.matter, submit(1))).toMatchObject({
      message: 'The draft has been returned. Save it with your changes first.',
    });
    const again = walked(returned.matter, [writer, save(1)], [writer, submit(2)], [manager, approve(2)]);
    expect(again.matter.draft).toMatchObject({ number: 2, state: 'approved' });
    const wordless = { step: 'return-draft', draft: 1, why: '' } as const;
    expect(decideBy(manager, submitted.matter, wordless)).toMatchObject({ field: 'why' });
  });

  it('is not approved as somebody else has changed it by now', () => {
    const changed = walked(submitted.matter, [writer, save(1)], [writer, submit(2)]);
    for (const command of [approve(1), giveBack(1)])
      expect(decideBy(manager, changed.matter, command)).toMatchObject({ reason: 'not-now' });
    expect(decideBy(writer, walked(open.matter, [manager, save(1)]).matter, submit(1))).toMatchObject({
      message: expect.stringContaining('Morag saved draft 2'),
    });
  });

  it('is not submitted before it is complete', () => {
    expect(decideBy(writer, open.matter, submit(1, { ...content, outcome: '' }))).toMatchObject({
      message: 'The draft is not ready. Choose an outcome.',
    });
  });

  it.each<[string, readonly EventData[]]>([
    ['There is no draft yet.', []],
    ['Approval has been asked for.', [drafted(), { type: 'approval-asked', draft: 1, of: null }]],
    ['The draft is approved already.', [drafted(), { type: 'draft-approved', draft: 1 }]],
  ])('is not submitted otherwise: %s', (message, events) => {
    const matter = givenCase(receipt('complaint', { stage: 'stage-2', follows }), ...events);
    expect(decideBy(writer, matter, submit(matter.draft?.number ?? 0))).toMatchObject({ message });
  });

  it('starts anew when the case is reopened, and keeps counting', () => {
    const road: EventData[] = [
      drafted(),
      { type: 'answer-sent', outcome: 'not-upheld', attachmentIds: [] },
      { type: 'case-reopened' },
    ];
    const reopened = givenCase(receipt('complaint', { stage: 'stage-2', follows }), ...road);
    expect(decideBy(writer, reopened, submit(1))).toMatchObject({ message: 'There is no draft yet.' });
    expect(walked(reopened, [writer, save(1)]).matter.draft?.number).toBe(2);
  });

  it('cannot have been approved where there is no draft', () => {
    expect(givenCase(receipt('complaint'), { type: 'draft-approved', draft: 1 }).draft).toBeNull();
  });
});

describe('an information request', () => {
  it('is refused only after a second officer has approved it', () => {
    expect(decideBy(officer, request, givenAnswer(refusal))).toMatchObject({ field: 'outcome' });
    const { matter } = walked(
      request,
      [officer, save(0, refusal)],
      [officer, submit(1, refusal)],
      [second, approve(1)],
      [officer, send(1, refusal)],
    );
    expect(matter.status).toBe('answered');
  });

  it('is granted without, and is then not submitted', () => {
    const granted = { ...content, outcome: 'granted' };
    expect(decideBy(officer, request, givenAnswer(granted)).ok).toBe(true);
    const { matter } = walked(request, [officer, save(0, granted)]);
    expect(decideBy(officer, matter, submit(1, granted))).toMatchObject({
      message: 'As it stands, the draft needs no approval.',
    });
    expect(decideBy(officer, matter, send(1, granted))).toMatchObject({
      message: 'The draft is not approved.',
    });
  });
});

describe('what comes first of an answer that needs approval', () => {
  const first = (matter: Case, actor: StaffActor): StepId[] =>
    nextSteps(matter, actor, []).first.map(({ step }) => step);

  it('is to write it, to submit it, to decide on it and to send it', () => {
    const begun = givenCase(
      receipt('complaint', { stage: 'stage-2', follows }),
      { type: 'case-acknowledged' },
      { type: 'case-allocated', assignedToId: 'x', assignedToName: 'X', teamId: null },
    );
    const open = walked(begun, [writer, save(0)]);
    const submitted = walked(open.matter, [writer, submit(1)]);
    const returned = walked(submitted.matter, [manager, giveBack(1)]);
    const approved = walked(submitted.matter, [manager, approve(1)]);
    expect(first(begun, writer)).toEqual(['save-draft']);
    expect(first(open.matter, writer)).toEqual(['submit-draft']);
    expect(first(submitted.matter, manager)).toEqual(['approve-draft', 'return-draft']);
    expect(first(submitted.matter, writer)).toEqual([]);
    expect(first(returned.matter, writer)).toEqual(['save-draft']);
    expect(first(approved.matter, writer)).toEqual(['send-answer']);
  });
});

function drafted(): EventData {
  return { type: 'draft-saved', draft: 1, outcome: 'not-upheld', attachmentIds: [] };
}
