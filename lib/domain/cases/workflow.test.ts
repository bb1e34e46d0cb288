import { describe, expect, it } from 'vitest';
import { councilCalendars } from '#lib/domain/calendar/calendars';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { ukBankHolidays } from '#lib/domain/calendar/uk-bank-holidays';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import type { Command, TypedTerms } from '#lib/domain/cases/command';
import { proposedDue } from '#lib/domain/cases/contribution-due';
import { decide, mayStep } from '#lib/domain/cases/decide';
import { lastDraft, liveDraft, needsApproval } from '#lib/domain/cases/draft';
import { ASKED_FOR, type EventData } from '#lib/domain/cases/event';
import { evolve } from '#lib/domain/cases/evolve';
import { nextSteps } from '#lib/domain/cases/next-steps';
import { STEPS } from '#lib/domain/cases/steps';
import type { CommandOf } from '#lib/domain/cases/topic';
import { roomToExtend } from '#lib/domain/cases/topics/extension';
import { NOTHING_WITHHELD, type WithholdingRows } from '#lib/domain/cases/withholding';
import { runClocks } from '#lib/domain/deadlines/clock';
import type { Fact } from '#lib/domain/deadlines/fact';
import { lgscoClocks } from '#lib/domain/deadlines/rules/lgsco';
import { EXEMPTIONS, exemptionById } from '#lib/domain/information/exemptions';
import { type Actor, ROLES, type Role, type StaffActor } from '#lib/domain/permissions/actor';
import { OFFICE_ROLES } from '#lib/domain/permissions/office';
import { can } from '#lib/domain/permissions/permissions';
import type { Outcome, StageId } from '#lib/domain/processes/process';
import { type ProcessId, processIds } from '#lib/domain/processes/process-id';
import { PROCESSES, packById, stageOf, stepRule } from '#lib/domain/processes/registry';
import { STATUSES, STEP_IDS, type Status, type StepId } from '#lib/domain/processes/step-rule';
import { toReference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { givenAnswer } from '#lib/testing/given-answer';
import { givenCase, receipt } from '#lib/testing/given-case';

const person = { name: 'Sunita Brar', email: null, phone: null, address: null, postcode: null };
const now = { person, today: plainDate('2026-02-06'), counting: english };

const staff = (role: Role, serviceIds: readonly string[] = ['bins']): StaffActor => ({
  kind: 'staff',
  id: 'me',
  name: 'Me',
  role,
  serviceIds,
});

const workerOf = (process: ProcessId): StaffActor => {
  const { office } = PROCESSES[process];
  return staff(office === 'services' ? 'caseworker' : OFFICE_ROLES[office]);
};

function approverOf(process: ProcessId): StaffActor {
  const { office } = PROCESSES[process];
  return { ...staff(office === 'services' ? 'manager' : OFFICE_ROLES[office]), id: 'other' };
}

type Place = { process: ProcessId; pack: string; stage: StageId };

// Every stage of every pack.
const places: readonly Place[] = processIds.flatMap((process) =>
  PROCESSES[process].packs.flatMap((pack) =>
    pack.stages.map((stage) => ({ process, pack: pack.id, stage: stage.id })),
  ),
);

const before = {
  id: 'case-0',
  reference: toReference('222222222'),
  receivedOn: plainDate('2026-01-05'),
  answeredById: 'somebody',
};

function given(place: Place, ...events: readonly EventData[]): Case {
  const follows = followedBy(place);
  return givenCase(receipt(place.process, { ...place, follows, loggedById: 'me' }), ...events);
}

function followedBy({ stage }: Place) {
  return stage === 'first' ? null : before;
}

const aboutContact = { reason: 'You shouted.', letter: 'You shouted.' };
const terms: TypedTerms = {
  ...{ measures: ['written-only'], contact: null, times: null },
  ...{ until: plainDate('2026-08-06'), reviewOn: plainDate('2026-05-06') },
};

// Everything that happens away from the case, on record.
function recordsOf(place: Place): EventData[] {
  const happenedOn = plainDate('2026-02-03');
  return (stageOf(place).records ?? []).map((fact) => ({ type: 'fact-recorded', fact, happenedOn }));
}

// Assessed, and with everything on record that happens away from the case: no limit is open but that for the answer.
function givenRecorded(place: Place): Case {
  return given(place, { type: 'case-assessed', urgency: 'ordinary', flags: [] }, ...recordsOf(place));
}

// Another case of the same kind and stage, to be answered by the same day.
function survivorOf({ process, pack, stage, follows, loggedById, facts }: Case): Case {
  const came = givenCase(receipt(process, { pack, stage, follows, loggedById }));
  return { ...came, facts, id: 'case-9', reference: toReference('222222222') };
}

function firstOf(process: ProcessId): Place {
  return { process, pack: PROCESSES[process].packs.at(-1)?.id ?? '', stage: 'first' };
}

function inStatus(place: Place, status: Status): Case {
  const outcome = stageOf(place).outcomes[0]?.id ?? '';
  const road: readonly EventData[] = [
    { type: 'case-acknowledged' },
    { type: 'answer-sent', outcome, attachmentIds: [] },
    { type: 'case-closed' },
  ];
  // Where the answer waits for what has to be recorded, it is.
  const waits = stepRule(stageOf(place), 'send-answer')?.requires.includes('all-recorded');
  const records = waits ? recordsOf(place) : [];
  return given(place, ...records, ...road.slice(0, STATUSES.indexOf(status)));
}

// What even such an outcome has to say, where all of them send somebody elsewhere.
function withPlain(matter: Case, id: string): WithholdingRows {
  const outcome = stageOf(matter).outcomes.find((each) => each.id === id);
  return outcome ? saidWith(matter, outcome) : NOTHING_WITHHELD;
}

// An outcome for which nothing is withheld.
function plainOutcome(matter: Case): string {
  return stageOf(matter).outcomes.find(({ withholds }) => withholds === undefined)?.id ?? '';
}

function command(step: StepId, matter: Case): Command {
  const room = roomToExtend(matter, english);
  const draft = lastDraft(matter);
  const asDrafted = liveDraft(matter)?.state === 'approved';
  const outcome = plainOutcome(matter);
  const withheld = withPlain(matter, outcome);
  const answer = givenAnswer({ outcome, withheld, draft, asDrafted });
  const commands: Readonly<Record<StepId, Command>> = {
    acknowledge: { step: 'acknowledge', message: 'We are looking at it.' },
    assess: { step: 'assess', urgency: 'urgent', flags: ['vulnerable'], note: '' },
    allocate: { step: 'allocate', to: { id: 'sioned', name: 'Sioned' }, teamId: null },
    recategorise: {
      step: 'recategorise',
      process: PROCESSES[matter.process].becomes[0] ?? 'complaint',
      serviceId: matter.serviceId,
      pack: PROCESSES[PROCESSES[matter.process].becomes[0] ?? 'complaint'].packs.at(-1)?.id ?? '',
      why: 'It is the second time.',
      message: 'From now on this is a complaint.',
    },
    'move-service': {
      step: 'move-service',
      service: { id: 'housing', name: 'Housing' },
      pack: matter.pack,
      why: 'It is their wall.',
    },
    'correct-received': {
      step: 'correct-received',
      receivedOn: plainDate('2026-01-30'),
      pack: matter.pack,
      why: 'The stamp says so.',
    },
    'choose-language': {
      step: 'choose-language',
      language: matter.language === 'en' ? 'cy' : 'en',
    },
    'record-consent': { step: 'record-consent', consent: 'agreed', text: 'Her signed form.' },
    accept: { step: 'accept' },
    'return-allocation': { step: 'return-allocation', why: 'Not our road.' },
    'add-note': { step: 'add-note', text: 'Rang the crew.' },
    'set-letter-aside': { step: 'set-letter-aside', why: 'They thank us.' },
    'warn-about-contact': { step: 'warn-about-contact', ground: 'abuse', ...aboutContact },
    'limit-contact': { step: 'limit-contact', ground: 'threat', warnedOn: null, ...terms, ...aboutContact },
    'review-contact-limit': { step: 'review-contact-limit', ...terms, ...aboutContact },
    'lift-contact-limit': { step: 'lift-contact-limit', ...aboutContact },
    'ask-clarification': { step: 'ask-clarification', message: 'Which road?' },
    'ask-fee': { step: 'ask-fee', message: 'It costs £20.' },
    'ask-identity': { step: 'ask-identity', doubt: 'differs', message: 'A copy of a bill, please.' },
    'ask-authority': { step: 'ask-authority', message: 'Her letter, please.' },
    'record-reply': { step: 'record-reply', receivedOn: now.today, text: 'Salt Row.' },
    'record-fact': {
      step: 'record-fact',
      fact: stageOf(matter).records?.find((fact) => fact !== 'aware') ?? 'assessed',
      happenedOn: plainDate('2026-02-03'),
      // Where the day is on record, this puts the minute beside it.
      happenedAt: '2026-02-03T09:00:00.000Z',
      ...(stageOf(matter).names && { names: 'Ann Archer\nBea Brook\nCal Carr' }),
    },
    extend: {
      step: 'extend',
      // Where the law sets no furthest date, any later one will do.
      until: room?.furthest ?? plainDate('2026-12-01'),
      reason: room?.extension.reasons[0]?.code ?? '',
      exemption: 'foia-43-2',
      beyond: false,
      message: 'We need more time.',
    },
    'withdraw-extension': { step: 'withdraw-extension', message: 'It was a mistake.' },
    'explain-delay': { step: 'explain-delay', until: plainDate('2026-09-01'), message: 'She was ill.' },
    'give-undertaking': {
      step: 'give-undertaking',
      text: 'We will mend it.',
      kind: 'action',
      by: 'council',
      owner: { id: 'sioned', name: 'Sioned' },
      dueOn: plainDate('2026-03-03'),
      amount: null,
    },
    'keep-undertaking': { step: 'keep-undertaking', undertaking: 2, text: 'It is mended.', evidence: '' },
    'change-undertaking': {
      step: 'change-undertaking',
      undertaking: 2,
      dueOn: plainDate('2026-03-10'),
      text: 'It rained.',
    },
    'reassign-undertaking': {
      step: 'reassign-undertaking',
      undertaking: 2,
      owner: { id: 'dawit', name: 'Dawit' },
      why: '',
    },
    'give-up-undertaking': {
      step: 'give-up-undertaking',
      undertaking: 2,
      why: 'There are no parts.',
      instead: 'A new gate.',
    },
    'ask-contribution': {
      step: 'ask-contribution',
      service: { id: 'roads', name: 'Roads' },
      person: null,
      dueOn: proposedDue(matter, now),
      // Where the case is overdue by then, nobody can be asked for anything in time.
      beyond: true,
      question: 'Who dug it up?',
    },
    'give-contribution': { step: 'give-contribution', contribution: 2, text: 'We did.', attachmentIds: [] },
    'take-back-contribution': { step: 'take-back-contribution', contribution: 2, why: '' },
    'record-lesson': {
      step: 'record-lesson',
      text: 'The list of doors was old.',
      change: 'It is checked each month.',
      by: 'council',
      owner: { id: 'sioned', name: 'Sioned' },
      dueOn: plainDate('2026-03-03'),
    },
    'finish-lesson': {
      step: 'finish-lesson',
      lesson: 2,
      doneOn: plainDate('2026-02-04'),
      text: 'It is.',
    },
    'publish-change': { step: 'publish-change', said: 'Late.', did: 'An earlier round.', checked: true },
    'withdraw-change': { step: 'withdraw-change', why: 'A mistake.' },
    withdraw: { step: 'withdraw', message: 'As you wish.' },
    lapse: { step: 'lapse', message: 'We have not heard from you.' },
    'write-to-resident': { step: 'write-to-resident', message: 'We have asked the depot.' },
    'write-to-council': { step: 'write-to-council', text: 'It has happened again.' },
    reopen: { step: 'reopen', message: 'You are right: we look again.' },
    'next-stage': {
      step: 'next-stage',
      next: { id: 'case-2', reference: toReference('222222222') },
      stage: null,
      pack: matter.pack,
      askedOn: now.today,
      channel: 'email',
      text: '',
      why: '',
    },
    'name-earlier-case': {
      step: 'name-earlier-case',
      earlier: givenCase(receipt('complaint'), {
        type: 'answer-sent',
        outcome: 'not-upheld',
        attachmentIds: [],
      }),
      goesOn: {
        step: 'next-stage',
        stage: null,
        next: { id: 'case-2', reference: toReference('222222222') },
        pack: 'complaint/lgsco-2024',
        askedOn: matter.receivedOn,
        channel: matter.channel,
        text: '',
        why: '',
      },
      detailsAgree: true,
      why: '',
      message: 'We look at it again.',
    },
    investigate: { step: 'investigate' },
    'save-draft': { ...answer, step: 'save-draft' },
    'submit-draft': { ...answer, step: 'submit-draft', approver: null },
    'approve-draft': { step: 'approve-draft', draft },
    'return-draft': { step: 'return-draft', draft, why: 'Say when.' },
    'send-answer': answer,
    'answer-in-call': { step: 'answer-in-call', outcome: plainOutcome(matter), text: 'At eight.' },
    split: {
      step: 'split',
      part: { id: 'case-3', reference: toReference('222222222') },
      subject: 'The gate',
      partsBefore: matter.parts.length,
      message: 'The gate is for the parks team.',
    },
    merge: {
      step: 'merge',
      survivor: survivorOf(matter),
      samePerson: true,
      detailsAgree: true,
      why: '',
      message: 'We deal with both together.',
    },
    aggregate: {
      step: 'aggregate',
      others: [{ matter: survivorOf(matter), samePerson: true }],
      why: 'The same contract.',
    },
    'record-decision': decisionOn(matter, stageOf(matter).outcomes[0]),
    'record-told': { step: 'record-told', by: 'post', note: '' },
    'copy-to-member': { step: 'copy-to-member', copy: 'answer', message: '' },
    rate: { step: 'rate', handling: 'badly', solved: 'no' },
    close: { step: 'close' },
    publish: {
      step: 'publish',
      title: 'Trees',
      request: 'How many?',
      response: 'Twelve.',
      checked: true,
      slug: 'trees',
      exemptions: [],
    },
    'withdraw-publication': { step: 'withdraw-publication', why: 'A mistake.' },
  };
  return commands[step];
}

function decisionOn({ receivedOn }: Case, outcome: Outcome | undefined): CommandOf<'record-decision'> {
  return {
    step: 'record-decision',
    outcome: outcome?.id ?? '',
    decidedOn: outcome?.before === undefined ? now.today : receivedOn,
    injustice: outcome?.fault === true ? true : null,
    publicReport: false,
    text: 'The Ombudsman has decided.',
    ...{ remedy: '', kind: null, by: 'council', owner: null, dueOn: null, amount: null },
  };
}

// A case ends for want of an answer only long after it was asked for; an answer is late for want of one as long.
function timeOf(step: StepId): typeof now {
  return step === 'lapse' || step === 'explain-delay' ? { ...now, today: plainDate('2026-08-06') } : now;
}

function take(matter: Case, step: StepId, actor: Actor): Case {
  return after(matter, command(step, matter), actor);
}

function after(matter: Case, taken: Command, actor: Actor): Case {
  const decided = decide(matter, taken, { actor, ...timeOf(taken.step) });
  if (!decided.ok) throw new Error(`${matter.process}, ${matter.status}, ${taken.step}: ${decided.message}`);
  return decided.value.reduce<Case>(
    (before, event, index) =>
      evolve(before, {
        ...event,
        id: 'next',
        caseId: before.id,
        sequence: matter.sequence + index + 1,
        at: `${now.today}T10:00:00.000Z`,
        on: now.today,
        author: { kind: 'staff', id: 'me', name: 'Me' },
      }),
    matter,
  );
}

/** A case that can end so: what has to be on record is, and what never comes was asked for. */
function beforeEnding(place: Place, { by, spokenWithin, before: ofOld }: Outcome): Case {
  const asks = stageOf(place).steps.find(
    ({ step }) => step.startsWith('ask-') && step !== 'ask-contribution',
  );
  const what = ASKED_FOR.find((each) => asks?.step === `ask-${each}`);
  const asked: EventData[] = by === 'lapse' && what ? [{ type: 'resident-asked', what }] : [];
  const assessed: EventData = { type: 'case-assessed', urgency: 'ordinary', flags: [] };
  const said = { channel: 'phone', receivedOn: now.today } as const;
  const long = ofOld && { receivedOn: plainDate('2013-02-04') };
  const follows = followedBy(place);
  const came = receipt(place.process, {
    ...{ ...place, ...(spokenWithin && said), ...long },
    follows: follows && { ...follows, ...long },
  });
  return givenCase(came, assessed, ...asked, ...recordsOf(place));
}

/** The case after the step that gives an outcome: its own, or the answer, approved where it has to be. */
function endedWith(matter: Case, outcome: Outcome): Case {
  const worker = workerOf(matter.process);
  if (outcome.by !== undefined) return take(matter, outcome.by, worker);
  if (stepRule(stageOf(matter), 'record-decision')) return after(matter, decisionOn(matter, outcome), worker);
  const answer = givenAnswer({ outcome: outcome.id, withheld: saidWith(matter, outcome) });
  if (!needsApproval(stageOf(matter), outcome.id)) return after(matter, answer, worker);
  const drafted = after(matter, { ...answer, step: 'save-draft' }, worker);
  const draft = lastDraft(drafted);
  const submitted = after(drafted, { ...answer, draft, step: 'submit-draft', approver: null }, worker);
  const approved = take(submitted, 'approve-draft', approverOf(matter.process));
  return after(approved, { ...answer, draft, asDrafted: true }, worker);
}

// What the law wants said with an outcome, of the first exemption under which it can be said.
function saidWith({ process, pack }: Case, outcome: Outcome): WithholdingRows {
  const { withholds: grounds, advises, passesOn = false } = outcome;
  const { regime } = packById(process, pack);
  const rests = grounds === 'exemptions' || grounds === 'neither' || grounds === 'untold';
  const all = regime === undefined || !rests ? [] : EXEMPTIONS[regime];
  const named =
    exemptionById(outcome.exemption ?? '') ?? all.find(({ neither }) => neither || grounds !== 'neither');
  const words = { why: 'It is.', disclosing: 'To know.', withholding: 'To bargain.', balance: 'More.' };
  const row = { ...words, neither: grounds === 'neither', untold: grounds === 'untold' };
  return {
    exemptions: named ? [{ ...row, exemption: named.id }] : [],
    emissions: false,
    ...(grounds === 'cost'
      ? { narrowing: 'Ask for one year.', hours: { locate: '41' } }
      : { narrowing: '', hours: {} }),
    advice: advises ? 'Ask the county.' : '',
    agreed: passesOn,
  };
}

const told: EventData = { type: 'mail-sent', template: 'answer' };

// What the table allows, a case as it is here may still not: it was not said to us, is given to nobody, waits for nothing,
// neither from the resident nor from a colleague, has not been assessed, has no draft, no promise or lesson open or done and
// no member who asked, is untold and unpublished.
const UNMET: readonly StepId[] = [
  'set-letter-aside',
  'withdraw-extension',
  'answer-in-call',
  'close',
  'copy-to-member',
  'withdraw-publication',
  'record-consent',
  'accept',
  'return-allocation',
  'record-reply',
  'take-back-contribution',
  'lapse',
  'keep-undertaking',
  'change-undertaking',
  'reassign-undertaking',
  'give-up-undertaking',
  'finish-lesson',
  'review-contact-limit',
  'lift-contact-limit',
  'publish-change',
  'withdraw-change',
  'submit-draft',
  'approve-draft',
  'return-draft',
];

// Where every answer is approved, none can be sent before there is a draft.
const waitsForApproval = (place: Place): boolean => stageOf(place).approval === 'every-answer';

function isUnmet(place: Place, step: StepId): boolean {
  if (step === 'send-answer') return waitsForApproval(place);
  return UNMET.includes(step) || (step === 'recategorise' && place.stage !== 'first');
}

const everybody = places.flatMap((place) =>
  STATUSES.flatMap((status) => ROLES.map((role) => ({ ...place, place, status, role }))),
);

// What the table says of a step, for somebody of this role.
function isAllowed({ place, status, role }: (typeof everybody)[number], step: StepId): boolean {
  const rule = stepRule(stageOf(place), step);
  if (rule === null || rule.requires.includes('assessed') || isUnmet(place, step)) return false;
  return rule.from.includes(status) && can(staff(role), rule.permission, subjectOf(inStatus(place, status)));
}

describe('every stage, status, role and step', () => {
  it.each(everybody)('$pack $stage, $status, $role: each is in the table or refused with a reason', (at) => {
    const matter = inStatus(at.place, at.status);
    const actor = staff(at.role);
    for (const step of STEP_IDS) {
      const decided = decide(matter, command(step, matter), { actor, ...now });
      expect(decided.ok, step).toBe(isAllowed(at, step));
      const to = stepRule(stageOf(matter), step)?.to ?? at.status;
      if (decided.ok) expect(take(matter, step, actor).status, step).toBe(to);
      else expect(decided.message, step).toMatch(/\.$/);
    }
  });

  it.each(everybody)('$pack $stage, $status, $role: the page offers exactly what would be done', (at) => {
    const matter = inStatus(at.place, at.status);
    const actor = staff(at.role);
    const { first, more, blocked } = nextSteps(matter, actor, []);
    const offered = [...first, ...more].map(({ step }) => step);
    const open = STEP_IDS.filter((step) => decide(matter, command(step, matter), { actor, ...now }).ok);
    expect(offered.toSorted()).toEqual(open.toSorted());
    const all = stageOf(matter).steps.filter(({ permission }) => permission !== 'case:write').length;
    expect(offered.length + blocked.length).toBe(all);
    expect(blocked.every(({ why, name }) => why !== '' && name !== '')).toBe(true);
  });
});

// The steps to its answer, or to the decision of somebody outside.
function endingsOf(place: Place): readonly StepId[] {
  if (stepRule(stageOf(place), 'record-decision')) return ['record-decision'];
  if (!waitsForApproval(place)) return ['send-answer'];
  return ['save-draft', 'submit-draft', 'approve-draft', 'send-answer'];
}

describe.each(places)('$pack $stage', (place) => {
  const { process } = place;
  const worker = workerOf(process);

  it('can be walked from receipt to closed', () => {
    let matter: Case = givenRecorded(place);
    const approver = approverOf(process);
    for (const step of [
      'allocate',
      'acknowledge',
      'add-note',
      ...endingsOf(place),
      'record-told',
      'close',
    ] as const)
      matter = take(matter, step, step === 'approve-draft' ? approver : worker);
    expect(matter.status).toBe('closed');
  });

  it.each(stageOf(place).outcomes)('can be walked from receipt to closed by its outcome $id', (outcome) => {
    let matter = endedWith(beforeEnding(place, outcome), outcome);
    expect(matter).toMatchObject({ status: 'answered', outcome: outcome.id });
    for (const step of ['record-told', 'close'] as const) matter = take(matter, step, worker);
    expect(matter).toMatchObject({ status: 'closed', outcome: outcome.id });
  });

  it('has no way to closed that does not pass the answer and the telling', () => {
    const roads = walk({ matter: givenRecorded(place), steps: [] }, worker, 4);
    expect(roads.length).toBeGreaterThan(4);
    const endings: readonly StepId[] = [
      'send-answer',
      'record-decision',
      'withdraw',
      'lapse',
      'merge',
      'name-earlier-case',
    ];
    for (const { matter, steps } of roads.filter((road) => road.matter.status === 'closed')) {
      const ended = steps.findIndex((step) => endings.includes(step));
      expect(ended).toBeGreaterThanOrEqual(0);
      expect(ended).toBeLessThan(steps.indexOf('record-told'));
      expect(steps.indexOf('record-told')).toBeLessThan(steps.indexOf('close'));
      expect('toldOn' in matter && matter.toldOn).toBe(now.today);
    }
    expect(roads.some((road) => road.matter.status === 'closed')).toBe(true);
  });

  it('is done by nobody outside, but that its resident chooses the language, writes, takes it back, says how we did and goes on', () => {
    const outsiders: Actor[] = [
      { kind: 'public' },
      { kind: 'resident', caseId: 'another' },
      { kind: 'system', job: 'deliver-mail' },
    ];
    const takenBy = (actor: Actor) =>
      STATUSES.flatMap((status) =>
        STEP_IDS.filter((step) => mayStep(inStatus(place, status), step, actor) === null),
      );
    for (const actor of outsiders) expect(takenBy(actor)).toEqual([]);
    const { id: caseId } = inStatus(place, 'received');
    const { next, steps } = stageOf(place);
    const goesOn = next !== null && next !== 'regulator' && next !== 'ombudsman';
    const onceAnswered: readonly StepId[] = goesOn ? ['rate', 'next-stage'] : ['rate'];
    const withdrawn: readonly StepId[] = steps.some(({ step }) => step === 'withdraw') ? ['withdraw'] : [];
    const always: readonly StepId[] = ['choose-language', 'write-to-council'];
    expect(takenBy({ kind: 'resident', caseId })).toEqual([
      ...[...always, ...withdrawn],
      ...[...always, ...withdrawn],
      ...[...always, ...onceAnswered],
      ...[...always, ...onceAnswered],
    ]);
  });
});

type Road = { matter: Case; steps: readonly StepId[] };

// What changes nothing on the way from receipt to closing.
const BESIDE: readonly StepId[] = [
  'choose-language',
  'recategorise',
  'move-service',
  'correct-received',
  'ask-contribution',
  'split',
  'aggregate',
  'next-stage',
  'extend',
  'withdraw-extension',
  'assess',
  'record-fact',
  'allocate',
  'accept',
  'return-allocation',
  'ask-fee',
  'ask-identity',
  'ask-authority',
  'give-undertaking',
  'reassign-undertaking',
  'record-lesson',
  'finish-lesson',
  'write-to-resident',
  'warn-about-contact',
  'limit-contact',
  'save-draft',
];

// Every sequence of so many steps that the table lets this actor take, but for those beside the way.
function walk(road: Road, actor: Actor, length: number): Road[] {
  if (length === 0) return [road];
  const open = STEP_IDS.filter(
    (step) => mayStep(road.matter, step, actor) === null && !BESIDE.includes(step),
  );
  const on = open.map((step) => ({ matter: take(road.matter, step, actor), steps: [...road.steps, step] }));
  return [road, ...on.flatMap((next) => walk(next, actor, length - 1))];
}

describe('what comes first', () => {
  const names = (matter: Case, role: Role) =>
    nextSteps(matter, staff(role), []).first.map(({ name }) => name);

  it('is to acknowledge, to allocate and to answer a new case; to assess a complaint before that', () => {
    const { acknowledge, assess, allocate, 'send-answer': answer } = STEPS;
    const inOrder = [acknowledge, allocate, answer].map(({ name }) => name);
    expect(names(givenCase(receipt('service-request')), 'caseworker')).toEqual(inOrder);
    const triaged = [acknowledge, assess, answer].map(({ name }) => name);
    expect(names(givenCase(receipt('complaint')), 'caseworker')).toEqual(triaged);
  });

  it('is to take it on once it is given to somebody', () => {
    const mine: EventData = {
      type: 'case-allocated',
      assignedToId: 'me',
      assignedToName: 'Me',
      teamId: null,
    };
    const { first, more } = nextSteps(givenCase(receipt('complaint'), mine), staff('caseworker'), []);
    expect(first.map(({ step }) => step)).toEqual(['acknowledge', 'accept', 'send-answer']);
    expect(more.map(({ step }) => step)).not.toContain('accept');
    expect(more.map(({ step }) => step)).toContain('allocate');
  });

  it('is to record that the resident has been told, and to say why it cannot be closed', () => {
    const matter = inStatus(firstOf('complaint'), 'answered');
    const byPost = { ...matter, contact: { email: false, phone: false, post: true } };
    const { first, blocked } = nextSteps(byPost, staff('caseworker'), []);
    expect(first.map(({ step }) => step)).toEqual(['record-told']);
    expect(blocked.find(({ step }) => step === 'close')?.why).toContain('has not been told');
  });

  it('is nothing while an email tells them, until it does not arrive', () => {
    const matter = inStatus(firstOf('complaint'), 'answered');
    const stepsOf = (now: Case) => nextSteps(now, staff('caseworker'), []).first.map(({ step }) => step);
    expect(stepsOf(matter)).toEqual([]);
    expect(stepsOf({ ...matter, undeliveredSince: matter.receivedOn })).toEqual(['record-told']);
  });

  it('is to close an answered case once they have, or to publish', () => {
    const road: EventData[] = [
      receipt('foi'),
      { type: 'answer-sent', outcome: 'granted', attachmentIds: [] },
      told,
    ];
    const { first } = nextSteps(givenCase(...road), staff('information-officer'), []);
    expect(first.map(({ step }) => step)).toEqual(['close', 'publish']);
    const out: EventData = { type: 'answer-published', slug: 'trees' };
    const { more } = nextSteps(givenCase(...road, out), staff('information-officer'), []);
    expect(more.map(({ step }) => step)).toContain('withdraw-publication');
  });

  it('is to answer the letter that the resident has written, by its day', () => {
    const wrote: EventData = { type: 'resident-wrote' };
    const acknowledged: EventData = { type: 'case-acknowledged' };
    expect(names(givenCase(receipt('complaint'), acknowledged, wrote), 'caseworker')).toContainEqual(
      expect.stringMatching(/^Read and answer the letter of .*4 February 2026$/),
    );
    expect(names(givenCase(receipt('complaint')), 'caseworker')).not.toContain('Write to the resident');
  });

  it('names the clock a step would stop, and says what it sends', () => {
    const counting = { calendars: councilCalendars('england-and-wales', ukBankHolidays), policy: {} };
    const facts: Fact[] = [{ type: 'received', on: plainDate('2026-02-02') }];
    const [running] = runClocks([lgscoClocks.acknowledge], facts, counting);
    const [stage1] = runClocks([lgscoClocks.stage1], facts, counting);
    if (!running || !stage1) throw new Error('Both clocks have begun.');
    const stopped = { ...stage1, stoppedOn: plainDate('2026-02-03') };
    const { first } = nextSteps(givenCase(receipt('service-request')), staff('caseworker'), [
      running,
      stopped,
    ]);
    const [acknowledge, allocate, answer] = first;
    expect(acknowledge).toMatchObject({ clock: running, tellsResident: true });
    expect(allocate).toMatchObject({ clock: null, tellsResident: false });
    expect(answer).toMatchObject({ step: 'send-answer', clock: null, tellsResident: true });
  });
});

// What has to have happened before a step can be taken, right after the receipt: what a step names is its second event.
const asked: EventData = { type: 'resident-asked', what: 'clarification' };
const mine: EventData = { type: 'case-allocated', assignedToId: 'me', assignedToName: 'Me', teamId: null };
const sioned = { id: 'sioned', name: 'Sioned' };
const promise: EventData = {
  type: 'undertaking-given',
  kind: 'action',
  by: 'council',
  ownerId: sioned.id,
  ownerName: sioned.name,
  dueOn: plainDate('2026-03-03'),
  amount: null,
};
const awaitedOfRoads: EventData = {
  type: 'contribution-asked',
  service: { id: 'roads', name: 'Roads' },
  person: null,
  dueOn: plainDate('2026-02-09'),
};
const lesson: EventData = {
  type: 'lesson-recorded',
  by: 'council',
  owner: sioned,
  dueOn: plainDate('2026-03-03'),
};
const limited: EventData = {
  ...{ type: 'contact-limited', ground: 'threat', measures: ['no-reply'], contact: null, times: null },
  ...{ until: plainDate('2026-04-06'), reviewOn: plainDate('2026-03-06') },
};
const added: EventData = {
  ...{ type: 'time-extended', clock: 'cmp-stage1', reason: 'complex' },
  ...{ from: plainDate('2026-03-02'), until: plainDate('2026-03-31') },
};
const lessonDone: EventData = { type: 'lesson-done', lesson: 2, doneOn: plainDate('2026-02-03') };
const submitted: readonly EventData[] = [
  { type: 'draft-saved', draft: 1, outcome: 'granted', attachmentIds: [] },
  { type: 'approval-asked', draft: 1, of: null },
];
const answered: EventData = { type: 'answer-sent', outcome: 'granted', attachmentIds: [] };
const BEFORE: Readonly<Partial<Record<StepId, readonly EventData[]>>> = {
  'set-letter-aside': [{ type: 'resident-wrote' }],
  'withdraw-extension': [added],
  accept: [mine],
  'return-allocation': [mine],
  'record-reply': [asked],
  lapse: [asked],
  'give-contribution': [awaitedOfRoads],
  'take-back-contribution': [awaitedOfRoads],
  'keep-undertaking': [promise],
  'change-undertaking': [promise],
  'reassign-undertaking': [promise],
  'give-up-undertaking': [promise],
  'finish-lesson': [lesson],
  'review-contact-limit': [limited],
  'lift-contact-limit': [limited],
  'publish-change': [lesson, lessonDone, answered, told],
  'withdraw-change': [lesson, lessonDone, answered, told, { type: 'change-published' }],
  'submit-draft': submitted.slice(0, 1),
  'approve-draft': submitted,
  'return-draft': submitted,
  'record-told': [answered],
  'copy-to-member': [answered, told],
  rate: [answered],
  reopen: [answered],
  publish: [answered],
  'next-stage': [answered],
  close: [answered, told],
  'withdraw-publication': [answered, { type: 'answer-published', slug: 'trees' }],
};

type Ready = { matter: Case; actor: Actor; step: StepId };

// A case on which somebody may take the step, and who: whatever process has it first.
function readyFor(step: StepId): Ready {
  const actors: readonly Actor[] = [
    ...ROLES.map((role) => ({ ...staff(role, ['bins', 'roads']), id: mayBeMe(step) ? 'me' : 'other' })),
    { kind: 'resident', caseId: 'case-1' },
  ];
  const tries = places.flatMap((place) =>
    [true, false].flatMap((isAssessed) => {
      const matter = cameBy(place, step, isAssessed);
      return actors.map((actor) => ({ matter, actor, step }));
    }),
  );
  const ready = tries.find(
    ({ matter, actor }) => decide(matter, command(step, matter), { actor, ...timeOf(step) }).ok,
  );
  if (!ready) throw new Error(`Nobody can ${step} on any case.`);
  return ready;
}

// Whoever drafted is "me", and approves nothing.
const mayBeMe = (step: StepId) => step !== 'approve-draft' && step !== 'return-draft';

function cameBy(place: Place, step: StepId, isAssessed: boolean): Case {
  const came = receipt(place.process, {
    ...place,
    follows: followedBy(place),
    channel: 'phone',
    receivedOn: step === 'answer-in-call' ? now.today : plainDate('2026-02-02'),
    loggedById: 'me',
    askedByMember: step === 'copy-to-member',
    consentAwaited: step === 'record-consent',
  });
  const assessment: EventData = { type: 'case-assessed', urgency: 'ordinary', flags: [] };
  return givenCase(came, ...(BEFORE[step] ?? []), ...(isAssessed ? [assessment, ...recordsOf(place)] : []));
}

// What can be done any number of times: each time is another letter, note, question, promise or lesson.
const AGAIN_AND_AGAIN: readonly StepId[] = [
  'write-to-resident',
  'write-to-council',
  'add-note',
  'warn-about-contact',
  'ask-contribution',
  'give-undertaking',
  'record-lesson',
];

describe.each(STEP_IDS)('%s, asked for twice from pages that showed the same', (step) => {
  const { matter, actor } = readyFor(step);

  it('is done once, or both times where each is its own', () => {
    const first = command(step, matter);
    const decided = decide(take(matter, step, actor), first, { actor, ...now });
    expect(decided.ok).toBe(AGAIN_AND_AGAIN.includes(step));
    if (!decided.ok) expect(decided.message).toMatch(/\.$/);
  });
});

// The days that a command names: what has happened by them, and what is promised or asked for by them.
const HAPPENED: readonly string[] = ['happenedOn', 'receivedOn', 'askedOn', 'doneOn', 'decidedOn'];
const TO_COME: readonly string[] = ['until', 'dueOn', 'reviewOn'];

const dated = STEP_IDS.flatMap((step) => {
  const ready = readyFor(step);
  return Object.entries(command(step, ready.matter))
    .filter(([, value]) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
    .map(([field]) => ({ ...ready, field }));
});

describe.each(dated)('$step by $field', ({ step, field, matter, actor }) => {
  const on = (day: string) =>
    decide(matter, { ...command(step, matter), [field]: plainDate(day) }, { actor, ...timeOf(step) });

  it('is refused of a day on the wrong side of today, or from before the case, at its field', () => {
    const wrong = HAPPENED.includes(field) ? ['2026-02-07', '2030-01-01'] : ['2026-02-05', '2020-01-06'];
    expect([...HAPPENED, ...TO_COME]).toContain(field);
    for (const day of wrong) expect(on(day), day).toMatchObject({ ok: false, field });
  });
});
