import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainDate } from '#lib/domain/calendar/plain-date';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { nextSteps, type OfferedStep } from '#lib/domain/cases/next-steps';
import { COUNCIL_NATIONS, type CouncilNation } from '#lib/domain/council/nation';
import type { Form } from '#lib/domain/forms/form';
import { formById, formsIn } from '#lib/domain/forms/registry';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import type { RecordedFact } from '#lib/domain/processes/recorded-fact';
import { PROCESSES, packOn, stageOf } from '#lib/domain/processes/registry';
import type { StepId, StepRule } from '#lib/domain/processes/step-rule';
import type { Reference } from '#lib/domain/references/reference';
import { english } from '#lib/testing/clocks';
import { createTestDatabase, type TestDatabase } from '#lib/testing/database';
import { givenContext, givenCouncil } from '#lib/testing/given';
import { succeed } from '#lib/testing/given-drafts';
import { goodAnswers } from '#lib/testing/good-answers';
import { HOSTILE } from '#lib/testing/hostile-texts';
import { findAskedCase } from '#lib/use-cases/cases/find-asked-case';
import { findCase } from '#lib/use-cases/cases/find-case';
import { logForResident } from '#lib/use-cases/cases/log-for-resident';
import { takeStep } from '#lib/use-cases/cases/take-step';
import type { Context } from '#lib/use-cases/context';
import type { StaffContext } from '#lib/web/session';
import { postedStep } from '#lib/web/step-form';
import { giving } from '../contribution-forms';
import { stepFormOf } from '../step-forms';
import { goodFields, singleFields } from './good-fields';
import { type FilledStep, isTaken, said, type Trial } from './hostile-trial';

/** A day on which every process has rules. */
const FIRST_DATE = plainDate('2026-09-09');
const FIRST_DAY = Date.parse(`${FIRST_DATE}T10:00:00Z`);
const DAY = 24 * 60 * 60 * 1000;

/** The steps that lead a case through its stage, so far as they are offered: the others are offered on the way. */
const ROAD: readonly StepId[] = [
  'assess',
  'allocate',
  'split',
  'ask-contribution',
  'give-undertaking',
  'record-lesson',
  'extend',
  'limit-contact',
  'ask-clarification',
  'record-reply',
  'record-fact',
  'record-consent',
  'save-draft',
  'submit-draft',
  'approve-draft',
  'send-answer',
  'record-decision',
  'keep-undertaking',
  'lift-contact-limit',
  'record-told',
  'copy-to-member',
  'publish-change',
  'publish',
  'close',
  'next-stage',
];

/** Of fields that other kinds of cases have, too, and were tried there with every text. */
const TRIED_AGAIN = 'markup';

/** Each form under each nation's rules, where no nation before has the same. */
const WALKS = COUNCIL_NATIONS.flatMap((nation) => formsIn(nation).map((form) => walkIn(nation, form))).filter(
  ({ pack }, index, all) => all.findIndex((other) => other.pack === pack) === index,
);

function walkIn(nation: CouncilNation, form: Form) {
  const pack = packOn(PROCESSES[form.process], FIRST_DATE, { nation, code: null, packsFrom: {} })?.id;
  return { nation, form, pack };
}

let test: TestDatabase;
let officers: readonly StaffActor[];

beforeAll(async () => {
  test = await createTestDatabase();
  const { staff, actor } = await givenCouncil(test.database, { isLarge: true });
  officers = staff.map(({ email }) => actor(email));
});
afterAll(() => test.drop());

/** A case's time with us, in a transaction of its own, so that what was tried can be undone. */
type Life = { client: Context['database']['client']; at: number };

describe.each(WALKS)('on a case under $pack, every step of every stage', ({ nation, form }) => {
  it('keeps hostile text, or says at its field what is wrong', { timeout: 300_000 }, () =>
    test.database.client.$transaction(
      async (client) => {
        await settleIn(client, nation);
        let reference: Reference | undefined = await filed({ client, at: FIRST_DAY }, form);
        while (reference !== undefined) reference = await liveThrough(client, reference);
      },
      { timeout: 300_000 },
    ),
  );
});

const as = ({ client, at }: Life, actor: StaffActor): StaffContext => ({
  ...givenContext({ ...test.database, client }, actor, { at: new Date(at).toISOString() }),
  actor,
});

async function settleIn(client: Life['client'], nation: CouncilNation): Promise<void> {
  await client.$executeRaw`update council set profile = jsonb_set(profile, '{nation}', to_jsonb(${nation}::text))`;
}

// A member who asks for a resident gets a copy of the answer; whoever else asks for somebody needs their consent.
const FOR_ANOTHER: Readonly<Partial<Record<Form['id'], Record<string, string>>>> = {
  'member-enquiry': { kind: 'indirect-query' },
  complaint: { 'who-for': 'somebody-else', 'helped-consent': 'not-yet' },
};

async function filed(life: Life, form: Form): Promise<Reference> {
  const agent = theFirst(({ role }) => role === 'agent');
  const context = as(life, agent);
  const raw = { ...goodAnswers(form), ...FOR_ANOTHER[form.id], ...(await earlierCase(life, form)) };
  const receipt = { channel: 'phone', receivedOn: context.today, token: context.newToken() };
  const logged = succeed(await logForResident(context, { form: form.id, raw, ...receipt }));
  if (logged.to === 'problems') throw new Error(JSON.stringify(logged));
  return logged.reference;
}

// Whoever wants something looked at again names a complaint that has ended.
async function earlierCase(life: Life, { id }: Form): Promise<Record<string, string>> {
  const complaint = formById('complaint');
  if (id !== 'review-request' || complaint === null) return {};
  const matter = await received(life, await filed(life, complaint));
  const officer = theFirst((each) => can(each, 'case:withdraw', subjectOf(matter)));
  const command = { step: 'withdraw', message: 'As you wish.' };
  const { reference } = succeed(await takeStep(as(life, officer), { reference: matter.reference, command }));
  return { 'told-reference': reference };
}

function theFirst(who: (officer: StaffActor) => boolean): StaffActor {
  const found = officers.find(who);
  if (!found) throw new Error('There is no such officer.');
  return found;
}

// A step a day: tries every one once it is offered and can be done. Gives the reference of the next stage.
async function liveThrough(client: Life['client'], reference: Reference): Promise<Reference | undefined> {
  const tried = new Set<StepId>();
  let matter = await written({ client, at: FIRST_DAY }, reference);
  const begun = Date.parse(`${matter.filedOn}T10:00:00Z`);
  const { steps } = stageOf(matter);
  const { consentAwaited } = matter;
  for (const [day, next] of [...roadOf(matter), null].entries()) {
    const place = { client, at: begun + day * DAY, matter };
    const offers = offersOf(place);
    await tryNew(place, offers, tried);
    const offer = next === null ? undefined : offers.get(next.step);
    if (offer) matter = await takeInGoodFaith(place, offer, { ...next });
  }
  const awaited = { ...matter, consentAwaited };
  const wanted = steps.filter((rule) => isForOfficers(rule, awaited)).map(({ step }) => step);
  expect([...tried].toSorted(), `${matter.process}, ${matter.stage}`).toEqual(wanted.toSorted());
  return matter.wentOn?.reference;
}

// Everything is recorded that happens away from the case.
function roadOf(matter: Case): readonly { step: StepId; fact?: RecordedFact }[] {
  const { records = [] } = stageOf(matter);
  return ROAD.flatMap((step): { step: StepId; fact?: RecordedFact }[] =>
    step === 'record-fact' ? records.map((fact) => ({ step, fact })) : [{ step }],
  );
}

type Place = Life & { matter: Case };
type Offers = ReadonlyMap<StepId, Offer>;

async function tryNew(place: Place, offers: Offers, tried: Set<StepId>): Promise<void> {
  for (const [step, offer] of offers) {
    if (!tried.has(step) && (await areTaken(place, offer))) tried.add(step);
  }
}

// With a letter from its resident, which has to be read.
async function written(life: Life, reference: Reference): Promise<Case> {
  const { id } = await received(life, reference);
  const resident = { kind: 'resident', caseId: id, isMember: false } as const;
  const context = givenContext({ ...test.database, client: life.client }, resident, {
    at: new Date(life.at).toISOString(),
  });
  const command = { step: 'write-to-council', text: 'Is there any news?' };
  return succeed(await takeStep(context, { reference, command }));
}

async function received(life: Life, reference: Reference): Promise<Case> {
  const found = await Promise.all(officers.map((officer) => findCase(as(life, officer), reference)));
  const shown = found.find((each) => each !== null);
  if (!shown) throw new Error('Nobody may read the case.');
  return shown.matter;
}

// Residents take theirs on their own page; only a member gets a copy, only a first stage can become another kind, and nothing
// of a restricted case is published.
function isForOfficers({ step, permission }: StepRule, matter: Case): boolean {
  const { memberCopy, stage, process, restricted, consentAwaited } = matter;
  if (step === 'record-consent') return consentAwaited;
  if (step === 'publish-change' || step === 'withdraw-change') return !restricted;
  if (step === 'copy-to-member') return memberCopy !== null;
  if (step === 'recategorise') return stage === 'first' && PROCESSES[process].becomes.length > 0;
  return permission !== 'case:write';
}

type Offer = { offered: OfferedStep; officer: StaffActor };

const NAMES_ANOTHER: readonly StepId[] = ['merge', 'aggregate'];

// What is offered to anybody, with the first to whom it is. Before a part is split off, there is no other case to name.
function offersOf({ matter, ...life }: Place): Offers {
  const { today } = as(
    { ...life, at: life.at + waitFor('explain-delay') },
    theFirst(() => true),
  );
  // An agent who may not open the case has another form for what they do: the caller's page.
  const opening = officers.filter((each) => can(each, 'case:read', subjectOf(matter)));
  const asked = officers.filter((each) => can(each, 'case:contribute', subjectOf(matter)));
  const offers = [...new Set([...opening, ...asked])].flatMap((officer) => {
    const { first, more } = nextSteps(matter, officer, []);
    const later = nextSteps(matter, { actor: officer, today, counting: english }, []);
    const late = [...later.first, ...later.more].filter(({ step }) => step === 'explain-delay');
    return [...first, ...more, ...late].map((offered) => [offered.step, { offered, officer }] as const);
  });
  const isPossible = (step: StepId) => !NAMES_ANOTHER.includes(step) || matter.parts.length > 0;
  return new Map(offers.filter(([step]) => isPossible(step)).toReversed());
}

// The step's form as the page shows it to whoever is offered it.
async function formOf({ matter, ...life }: Place, { offered, officer }: Offer): Promise<FilledStep> {
  const context = as({ ...life, at: life.at + waitFor(offered.step) }, officer);
  const shown = await findCase(context, matter.reference);
  const asked = shown === null ? await findAskedCase(context, matter.reference) : null;
  const { fields } = shown ? stepFormOf({ shown, context }, offered) : giving(asked?.asked ?? []);
  const { step } = offered;
  return { context, matter, step, fields, good: goodFields({ step, matter, today: context.today }, fields) };
}

async function takeInGoodFaith(place: Place, offer: Offer, chosen: Record<string, string>): Promise<Case> {
  const { context, step, good } = await formOf(place, offer);
  const fields = { ...good, ...chosen, ...said(step, place.matter) };
  return succeed(await takeStep(context, postedStep({ fields, files: [] }, context.actor.id)));
}

// Nobody ends a case for want of an answer, nor says why ours is late, before the time for it is over.
function waitFor(step: StepId): number {
  if (step === 'explain-delay') return 220 * DAY;
  return step === 'lapse' ? 120 * DAY : 0;
}

// The fields that have been tried with every text, on whatever kind of case.
const triedFields = new Set<string>();

async function areTaken(place: Place, offer: Offer): Promise<boolean> {
  const form = await formOf(place, offer);
  const fields = singleFields(form.fields).map(({ name, kind }) => `${form.step} ${name}: ${kind}`);
  const texts = fields.every((field) => triedFields.has(field)) ? [TRIED_AGAIN] : Object.keys(HOSTILE);
  for (const what of texts) {
    const hostile = HOSTILE[what] ?? { text: '', lines: '' };
    if (!(await isTaken({ ...form, what, hostile, reader: readerIn(place) }))) return false;
  }
  for (const field of fields) triedFields.add(field);
  return true;
}

function readerIn(life: Life): Trial['reader'] {
  return (after) =>
    as(
      life,
      theFirst((each) => can(each, 'case:read-letters', subjectOf(after))),
    );
}
