import { type Attachment, listAttachments } from '#lib/db/attachments';
import { type CaseFile, findCaseFile, findStory, type StoryCase } from '#lib/db/case-files';
import type { Queryable } from '#lib/db/client';
import { type ContactOf, findContactOf } from '#lib/db/contact-of';
import { countFollowers } from '#lib/db/followers';
import { loadOrganisation, nameOfService, type Organisation } from '#lib/db/organisation';
import type { NearRequest } from '#lib/db/requests-near';
import { findColleagues } from '#lib/db/staff';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { CareFlag } from '#lib/domain/cases/assessment';
import { type Case, subjectOf } from '#lib/domain/cases/case';
import { clocksOf, uncountedOf } from '#lib/domain/cases/case-clocks';
import { proposedDue } from '#lib/domain/cases/contribution-due';
import { liveDraft } from '#lib/domain/cases/draft';
import type { CaseEvent } from '#lib/domain/cases/event';
import { type LessonStory, lessonStories } from '#lib/domain/cases/lesson';
import { type NextSteps, nextSteps } from '#lib/domain/cases/next-steps';
import { personalTraces, type Trace } from '#lib/domain/cases/personal-traces';
import { flagsSeenBy } from '#lib/domain/cases/topics/assessing';
import { type Room, roomToExtend } from '#lib/domain/cases/topics/extension';
import { type UndertakingStory, undertakingStories } from '#lib/domain/cases/undertaking-story';
import type { Clock } from '#lib/domain/deadlines/clock';
import { type Explanation, explainClock } from '#lib/domain/deadlines/explain';
import { type Standing, standingAt } from '#lib/domain/deadlines/standing';
import { type Counting, calendarOf } from '#lib/domain/deadlines/trace';
import { type ReadBackSection, readBack } from '#lib/domain/forms/read-back';
import { formById } from '#lib/domain/forms/registry';
import type { Actor, Role } from '#lib/domain/permissions/actor';
import { can } from '#lib/domain/permissions/permissions';
import type { Outcome } from '#lib/domain/processes/process';
import { PROCESSES, stageOf } from '#lib/domain/processes/registry';
import { parseReference } from '#lib/domain/references/reference';
import { formIn } from '#lib/messages/form-in';
import { type Approver, approversOf } from '#lib/use-cases/cases/approvers';
import { ownersAmong } from '#lib/use-cases/cases/owners';
import { personOf } from '#lib/use-cases/cases/people';
import { findAggregable } from '#lib/use-cases/cases/prepare-aggregation';
import { findNameable } from '#lib/use-cases/cases/prepare-looking-again';
import { type ShownContribution, showContributions } from '#lib/use-cases/cases/show-contributions';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';

/** A limit on contact that holds. */
export type LimitInForce = ContactOf['limits'][number];

/** A clock with how it stands today and how its date came about, by which pack. */
export type ShownClock = { clock: Clock; standing: Standing; explanation: Explanation; pack: string };

/** Everything the case page shows. */
export type ShownCase = CaseFile & {
  processName: string;
  serviceName: string;
  /** Who runs the service for the council; null when it does so itself. */
  partnerName: string | null;
  categoryName: string | null;
  wardName: string | null;
  clocks: readonly ShownClock[];
  /** The names of clocks without a date, because the bank holidays of its year are not loaded. */
  uncounted: readonly string[];
  facts: readonly ReadBackSection[];
  attachments: readonly Attachment[];
  steps: NextSteps;
  outcomes: readonly Outcome[];
  /** The other stages of the matter, from the first on. */
  story: readonly (StoryCase & { name: string })[];
  /** What other services were asked for. */
  contributions: readonly ShownContribution[];
  /** The day proposed to ask another service for something by. */
  contributionDue: PlainDate;
  /** The services that can be asked. */
  canBeAsked: readonly { id: string; name: string }[];
  /** The services that it can be given to. */
  canHaveIt: readonly { id: string; name: string }[];
  /** The room there is to take more time; null when there is none. */
  room: Room | null;
  colleagues: readonly { id: string; name: string; role: Role }[];
  /** The colleagues who can own a promise. */
  owners: readonly { id: string; name: string }[];
  /** Who can be asked to approve the draft. */
  approvers: readonly Approver[];
  teams: readonly { id: string; name: string }[];
  undertakings: readonly UndertakingStory[];
  lessons: readonly LessonStory[];
  /** What the same person asked for besides, whose cost could be counted with this one's. */
  aggregable: readonly NearRequest[];
  /** What the same person had answered before, where an officer names the case whose answer is looked at again. */
  nameable: readonly NearRequest[];
  /** How many others want to be told what happens. */
  followers: number;
  /** What limits how the resident contacts us, decided on this case or another of theirs. */
  limits: ContactOf['limits'];
  /** What was flagged of the people in it, for those who may know. */
  flags: readonly CareFlag[];
};

/** A case for the officer's page, if this actor may read it; otherwise null. `typed`: a reference in any spelling. */
export async function findCase(context: Context, typed: string): Promise<ShownCase | null> {
  const reference = parseReference(typed);
  if (reference === null) return null;
  const db = context.database.client;
  const [file, organisation] = await Promise.all([
    findCaseFile(db, { actor: context.actor, permission: 'case:read' }, reference),
    loadOrganisation(db, context.now.getTime()),
  ]);
  if (file === null) return null;
  const { matter } = file;
  const readsLetters = can(context.actor, 'case:read-letters', subjectOf(matter));
  const counting = countingOf(organisation.council);
  const [attachments, people, story, others] = await Promise.all([
    readsLetters ? listAttachments(db, matter.id, 'staff') : [],
    peopleOf(db, matter),
    findStory(db, { actor: context.actor, permission: 'case:read' }, matter),
    othersOf(context, { matter, counting }),
  ]);
  const clocks = showClocks(context, organisation, file);
  const running = clocks.map(({ clock }) => clock);
  const events = readsLetters ? file.events : file.events.map((event) => withoutWords(event, context.actor));
  return {
    ...file,
    events,
    ...namesOf(organisation, file),
    clocks,
    facts: readBackOf(context, organisation, file),
    attachments,
    steps: stepsOffered(organisation, nextSteps(matter, { ...context, counting }, running)),
    story: story.map((each) => ({ ...each, name: stageOf(each).name })),
    outcomes: stageOf(matter).outcomes,
    contributions: showContributions(context, counting, { matter, events }),
    contributionDue: proposedDue(matter, { today: context.today, counting }),
    canBeAsked: servicesToAsk(organisation, file),
    canHaveIt: [...organisation.services.values()].filter(({ id }) => id !== matter.serviceId),
    ...countingAhead(matter, counting),
    ...people,
    ...storiesOf(context, { matter, events }),
    ...others,
    flags: flagsSeenBy(context.actor, matter),
    teams: organisation.teams.filter(({ serviceId }) => serviceId === matter.serviceId),
  };
}

// A council with one language has none to change to.
function stepsOffered({ council }: Organisation, steps: NextSteps): NextSteps {
  if (council.languages.length > 1) return steps;
  return { ...steps, more: steps.more.filter(({ step }) => step !== 'choose-language') };
}

function storiesOf({ today }: Context, { matter, events }: Pick<CaseFile, 'matter' | 'events'>) {
  return {
    undertakings: undertakingStories(matter, events, today),
    lessons: lessonStories(matter.lessons, events),
  };
}

type Others = Pick<ShownCase, 'aggregable' | 'nameable' | 'limits'>;

async function othersOf(context: Context, at: { matter: Case; counting: Counting }): Promise<Others> {
  const db = context.database.client;
  const { storyId } = at.matter;
  const [aggregable, nameable, { limits }] = await Promise.all([
    findAggregable(db, context, at),
    findNameable(context, at.matter),
    findContactOf(db, context.actor, { storyId, today: context.today }),
  ]);
  return { aggregable, nameable, limits };
}

type People = Pick<ShownCase, 'colleagues' | 'owners' | 'approvers' | 'followers'>;

async function peopleOf(db: Queryable, matter: Case): Promise<People> {
  const [colleagues, approvers, followers] = await Promise.all([
    findColleagues(db, subjectOf(matter)),
    liveDraft(matter)?.state === 'open' ? approversOf(db, matter) : [],
    countFollowers(db, matter.id),
  ]);
  return { colleagues, approvers, followers, owners: ownersAmong(colleagues, subjectOf(matter)) };
}

// What happened may be known without what was written, but for one's own words.
function withoutWords(event: CaseEvent, actor: Actor): CaseEvent {
  const isOwn = actor.kind === 'staff' && event.author.id === actor.id;
  return isOwn ? event : { ...event, text: null };
}

// The service of an information request holds the information; any other case is its service's own already.
function servicesToAsk({ services }: Organisation, { matter }: CaseFile) {
  const { office } = PROCESSES[matter.process];
  return [...services.values()].filter(({ id }) => office !== 'services' || id !== matter.serviceId);
}

function namesOf({ services, categoryNames, wardNames }: Organisation, { matter }: CaseFile) {
  return {
    processName: PROCESSES[matter.process].name,
    serviceName: nameOfService({ services }, matter.serviceId),
    partnerName: services.get(matter.serviceId)?.partner ?? null,
    categoryName: matter.categoryId === null ? null : (categoryNames.get(matter.categoryId) ?? null),
    wardName: matter.wardId === null ? null : (wardNames.get(matter.wardId) ?? null),
  };
}

function countingAhead(matter: Case, counting: Counting): Pick<ShownCase, 'room' | 'uncounted'> {
  const uncounted = uncountedOf(matter, counting).map(({ name }) => name);
  return { room: roomToExtend(matter, counting), uncounted };
}

/** Every clock of a case that has begun, as it stands today, with its explanation. */
export function showClocks(
  context: Context,
  { council }: Organisation,
  { matter }: Pick<CaseFile, 'matter'>,
): ShownClock[] {
  const counting = countingOf(council);
  const rules = stageOf(matter).clocks;
  return clocksOf(matter, counting).flatMap((clock) => {
    const rule = rules.find(({ id }) => id === clock.ruleId);
    const explanation = rule && explainClock(rule, matter.facts, counting);
    if (!explanation) return [];
    const moment = { today: context.today, now: context.now.toISOString() };
    const stands = standingAt(clock, moment, calendarOf(clock, counting));
    return [{ clock, standing: stands, explanation, pack: matter.pack }];
  });
}

/** What was filed, section by section, in the reader's language. */
export function readBackOf(
  context: Context,
  { options }: Organisation,
  { matter, answers }: CaseFile,
): readonly ReadBackSection[] {
  const form = formById(matter.form);
  const { locale } = context;
  return form ? readBack(formIn(locale, form), answers, { options, locale }) : [];
}

/** What in texts meant for publication belongs to the resident, or looks personal. */
export function findPersonalTraces(file: CaseFile, texts: readonly string[]): Trace[] {
  return texts.flatMap((text) => personalTraces(text, personOf(file)));
}
