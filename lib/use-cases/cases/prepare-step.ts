import { type CaseFile, findCaseForSystem } from '#lib/db/case-files';
import type { Organisation } from '#lib/db/organisation';
import { findColleagues, findMember } from '#lib/db/staff';
import type { Transaction } from '#lib/db/transaction';
import { londonInstant, type PlainDate } from '#lib/domain/calendar/plain-date';
import { isNamed, withheldWith } from '#lib/domain/cases/answer-parts';
import { subjectOf } from '#lib/domain/cases/case';
import type { CaseEvent, WithFiles } from '#lib/domain/cases/event';
import type { Named } from '#lib/domain/cases/named';
import { namesIn } from '#lib/domain/cases/named-people';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import type { RecordedFact } from '#lib/domain/processes/recorded-fact';
import { stageOf } from '#lib/domain/processes/registry';
import { referenceInUrl } from '#lib/domain/references/reference';
import { ownersAmong } from '#lib/use-cases/cases/owners';
import { aggregation } from '#lib/use-cases/cases/prepare-aggregation';
import { submittedDraft, writtenAnswer } from '#lib/use-cases/cases/prepare-answer';
import { moving, packAt, recategorising } from '#lib/use-cases/cases/prepare-category';
import { aboutContact, isAboutContact } from '#lib/use-cases/cases/prepare-contact-limit';
import { namingEarlier } from '#lib/use-cases/cases/prepare-looking-again';
import { merging, reopening } from '#lib/use-cases/cases/prepare-merge';
import { goingOn, newCaseId } from '#lib/use-cases/cases/prepare-next-stage';
import type { KeptFile, PreparedStep } from '#lib/use-cases/cases/prepared-step';
import type { StepInput } from '#lib/use-cases/cases/step-input';
import type { Context } from '#lib/use-cases/context';

/** `files`: those that were posted with it. */
type At = { tx: Transaction; file: CaseFile; organisation: Organisation; files: readonly KeptFile[] };

/** Turns what was posted into a command. Refuses somebody who cannot be given the case. */
export async function prepareStep(
  context: Context,
  at: At,
  posted: StepInput,
): Promise<Result<PreparedStep>> {
  if (isAboutContact(posted)) return aboutContact(context, at, posted);
  switch (posted.step) {
    case 'allocate':
      return allocation(at, posted);
    case 'give-undertaking':
    case 'reassign-undertaking':
    case 'record-lesson':
      return owned(at, posted);
    case 'record-decision':
      return decided(at, posted);
    case 'ask-contribution':
      return asking(at, posted);
    case 'save-draft':
    case 'send-answer':
      return writtenAnswer(at, posted);
    case 'submit-draft':
      return submittedDraft(at, posted);
    case 'give-contribution':
      return contribution(at, posted);
    case 'recategorise':
    case 'move-service':
    case 'correct-received':
      return placedAnew(at, posted);
    case 'record-fact':
      return happening(context, at, posted);
    case 'publish':
      return done({ command: { ...posted, ...publicOf(posted.title, at.file) }, files: [] });
    case 'next-stage':
      return done({ command: { ...posted, ...goingOn(context, at, posted), ...named(at) }, files: at.files });
    case 'name-earlier-case':
    case 'merge':
    case 'aggregate':
      return namingAnother(context, at, posted);
    case 'reopen':
      return reopening(at, posted.message);
    case 'split':
      return done({ command: { ...posted, part: newCaseId(context) }, files: [] });
    default:
      return done({ command: { ...posted, ...named(at) }, files: at.files });
  }
}

// By the rules of another kind, at another service, or since another day.
async function placedAnew(
  at: At,
  posted: Extract<StepInput, { step: 'recategorise' | 'move-service' | 'correct-received' }>,
): Promise<Result<PreparedStep>> {
  switch (posted.step) {
    case 'recategorise':
      return recategorising(at, posted);
    case 'move-service':
      return moving(at, posted);
    case 'correct-received':
      return done({ command: { ...posted, pack: packReceived(at, posted.receivedOn) }, files: [] });
  }
}

// The case that was answered before, the one that goes on for both, those whose cost is counted together.
function namingAnother(
  context: Context,
  at: At,
  posted: Extract<StepInput, { step: 'name-earlier-case' | 'merge' | 'aggregate' }>,
): Promise<Result<PreparedStep>> {
  switch (posted.step) {
    case 'name-earlier-case':
      return namingEarlier(context, at, posted);
    case 'merge':
      return merging(context, at, posted);
    case 'aggregate':
      return aggregation(context, at, posted);
  }
}

// The files of a letter, as its event names them.
function named({ files }: At): WithFiles {
  return files.length === 0 ? {} : { attachmentIds: files.map(({ id }) => id) };
}

// A matter finishes under the pack it began with, on the day it began.
function packReceived(at: At, on: PlainDate | null): string | null {
  const { process, pack, stage } = at.file.matter;
  return stage === 'first' && on !== null ? packAt(at, process, on) : pack;
}

async function allocation(
  at: At,
  posted: Extract<StepInput, { step: 'allocate' }>,
): Promise<Result<PreparedStep>> {
  const { matter } = at.file;
  const teamId = posted.teamId === '' ? null : posted.teamId;
  const teams = at.organisation.teams.filter(({ serviceId }) => serviceId === matter.serviceId);
  if (teamId !== null && !teams.some(({ id }) => id === teamId)) {
    return refuse('wrong-input', 'Choose a team of this service.', 'teamId');
  }
  if (posted.to === '') return done({ command: { step: 'allocate', to: null, teamId }, files: [] });
  const colleagues = await findColleagues(at.tx, subjectOf(matter));
  const to = colleagues.find(({ id }) => id === posted.to);
  if (!to) return refuse('unknown-person', 'Choose somebody who works on this service.', 'to');
  return done({ command: { step: 'allocate', to: { id: to.id, name: to.name }, teamId }, files: [] });
}

async function owned(
  at: At,
  {
    owner,
    ...posted
  }: Extract<StepInput, { step: 'give-undertaking' | 'reassign-undertaking' | 'record-lesson' }>,
): Promise<Result<PreparedStep>> {
  const found = await ownerOf(at, owner);
  if (!found) return refuse('unknown-person', 'Choose somebody who may open this case.', 'owner');
  return done({ command: { ...posted, owner: found }, files: [] });
}

const TOLD_OF_INJUSTICE = { '': null, yes: true, no: false } as const;

// Who sees to what the decision has us do is asked only where it has us do something.
async function decided(
  at: At,
  { injustice: said, kind: chosen, owner, ...posted }: Extract<StepInput, { step: 'record-decision' }>,
): Promise<Result<PreparedStep>> {
  const kind = chosen === '' ? null : chosen;
  const found = posted.remedy.trim() === '' ? null : await ownerOf(at, owner);
  const injustice = TOLD_OF_INJUSTICE[said];
  return done({ command: { ...posted, injustice, kind, owner: found }, files: [] });
}

async function ownerOf({ tx, file }: At, id: string): Promise<Named | null> {
  const subject = subjectOf(file.matter);
  const found = ownersAmong(await findColleagues(tx, subject), subject).find((each) => each.id === id);
  return found ? { id: found.id, name: found.name } : null;
}

async function asking(
  { tx, organisation }: At,
  { service: serviceId, person: email, dueOn, ...asked }: Extract<StepInput, { step: 'ask-contribution' }>,
): Promise<Result<PreparedStep>> {
  if (dueOn === null) return refuse('missing-date', 'Enter the day you need it by.', 'dueOn');
  const service = organisation.services.get(serviceId);
  if (!service) return refuse('wrong-input', 'Choose the service to ask.', 'service');
  const person = email.trim() === '' ? null : await findMember(tx, { serviceId, email });
  if (person === undefined) {
    return refuse('unknown-person', `Nobody in ${service.name} has this email address.`, 'person');
  }
  return done({
    command: { ...asked, dueOn, service: { id: service.id, name: service.name }, person },
    files: [],
  });
}

async function happening(
  { now }: Context,
  at: At,
  { happenedTime, ...posted }: Extract<StepInput, { step: 'record-fact' }>,
): Promise<Result<PreparedStep>> {
  const command = { ...posted, ...(await peopleNamed(at, posted.fact)) };
  if (happenedTime === '' || posted.happenedOn === null) return done({ command, files: [] });
  const happened = londonInstant(posted.happenedOn, happenedTime);
  if (happened > now) return refuse('wrong-input', 'That time has not come yet.', 'happenedTime');
  return done({ command: { ...command, happenedAt: happened.toISOString() }, files: [] });
}

// As it stands here, and at the stage before where nobody may be named again.
async function peopleNamed({ tx, file: { matter, events } }: At, fact: RecordedFact) {
  const rule = stageOf(matter).names?.find((each) => each.fact === fact);
  const before =
    rule?.notFrom === undefined || matter.follows === null
      ? null
      : await findCaseForSystem(tx, matter.follows.id);
  const ruledOut = before === null ? [] : namesIn(namesWith(before.events, rule?.notFrom) ?? '');
  return { onRecord: namesWith(events, fact), ruledOut };
}

function namesWith(events: readonly CaseEvent[], fact: RecordedFact | undefined): string | null {
  return events.findLast(({ data }) => data.type === 'fact-recorded' && data.fact === fact)?.text ?? null;
}

function contribution(
  { files }: At,
  { files: _posted, ...command }: Extract<StepInput, { step: 'give-contribution' }>,
): Result<PreparedStep> {
  return done({ command: { ...command, attachmentIds: files.map(({ id }) => id) }, files });
}

function publicOf(title: string, file: CaseFile): { slug: string; exemptions: string[] } {
  const answer = file.events.findLast(({ data }) => data.type === 'answer-sent');
  const { exemptions } = withheldWith(file.events, answer?.sequence ?? 0, 'resident');
  return {
    slug: slugOf(title, file),
    exemptions: exemptions.filter(isNamed).map(({ exemption }) => exemption.id),
  };
}

// Words of the title for people, the reference so that no two are alike.
function slugOf(title: string, { matter }: CaseFile): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const reference = referenceInUrl(matter.reference).toLowerCase();
  return words === '' ? reference : `${words}-${reference}`;
}
