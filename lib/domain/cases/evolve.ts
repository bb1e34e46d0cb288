import { isAboutContact } from '#lib/domain/cases/about-contact';
import { type Case, NOT_COPIED } from '#lib/domain/cases/case';
import type { CaseEvent, EventDataOf, EventType } from '#lib/domain/cases/event';
import type { PartOf } from '#lib/domain/cases/linked-case';
import { isAboutReaders } from '#lib/domain/cases/representative';
import { type Applies, unchanged } from '#lib/domain/cases/topic';
import { access } from '#lib/domain/cases/topics/access';
import { acknowledgement } from '#lib/domain/cases/topics/acknowledgement';
import { aggregating } from '#lib/domain/cases/topics/aggregating';
import { allocation } from '#lib/domain/cases/topics/allocation';
import { answer } from '#lib/domain/cases/topics/answer';
import { asking } from '#lib/domain/cases/topics/asking';
import { assessing } from '#lib/domain/cases/topics/assessing';
import { category } from '#lib/domain/cases/topics/category';
import { closing } from '#lib/domain/cases/topics/closing';
import { consent } from '#lib/domain/cases/topics/consent';
import { contactChange } from '#lib/domain/cases/topics/contact-change';
import { contactLimits } from '#lib/domain/cases/topics/contact-limits';
import { contribution } from '#lib/domain/cases/topics/contribution';
import { correspondence } from '#lib/domain/cases/topics/correspondence';
import { dates } from '#lib/domain/cases/topics/dates';
import { decision } from '#lib/domain/cases/topics/decision';
import { delay } from '#lib/domain/cases/topics/delay';
import { draft } from '#lib/domain/cases/topics/draft';
import { extension } from '#lib/domain/cases/topics/extension';
import { files } from '#lib/domain/cases/topics/files';
import { firstContact } from '#lib/domain/cases/topics/first-contact';
import { happening } from '#lib/domain/cases/topics/happening';
import { investigating } from '#lib/domain/cases/topics/investigating';
import { language } from '#lib/domain/cases/topics/language';
import { lessons } from '#lib/domain/cases/topics/lessons';
import { memberCopy } from '#lib/domain/cases/topics/member-copy';
import { merging } from '#lib/domain/cases/topics/merging';
import { nextStage } from '#lib/domain/cases/topics/next-stage';
import { note } from '#lib/domain/cases/topics/note';
import { publication } from '#lib/domain/cases/topics/publication';
import { rating } from '#lib/domain/cases/topics/rating';
import { receipt } from '#lib/domain/cases/topics/receipt';
import { reopening } from '#lib/domain/cases/topics/reopening';
import { representation } from '#lib/domain/cases/topics/representation';
import { sharedChange } from '#lib/domain/cases/topics/shared-change';
import { splitting } from '#lib/domain/cases/topics/splitting';
import { telling } from '#lib/domain/cases/topics/telling';
import { undertakings } from '#lib/domain/cases/topics/undertakings';
import { withdrawal } from '#lib/domain/cases/topics/withdrawal';
import type { Fact } from '#lib/domain/deadlines/fact';
import type { StageId } from '#lib/domain/processes/process';
import { stageOf } from '#lib/domain/processes/registry';

/** The case as its events tell it. Throws RangeError when they do not begin with its receipt. */
export function caseFromEvents(events: readonly CaseEvent[]): Case {
  const [first, ...rest] = events;
  if (!first) throw new RangeError('A case has at least one event.');
  return rest.reduce(evolve, receive(first));
}

/** What cannot have happened by the day it is received. */
const NOTHING_YET = {
  consentAwaited: false,
  teamId: null,
  assignedToId: null,
  assessment: null,
  mergedInto: null,
  expectedOn: null,
  waitingFor: null,
  letterSince: null,
  undeliveredSince: null,
  rating: null,
  reopeningAskedOn: null,
  wentOn: null,
  draft: null,
  publishedAs: null,
  isChangePublished: false,
  accepted: false,
  parts: [],
  takenIn: [],
  decidedByIds: [],
  countedWith: [],
  undertakings: [],
  contributions: [],
  representatives: [],
  lessons: [],
  contactWarnedOn: null,
  contactLimits: [],
} as const satisfies Partial<Case>;

function receive(event: CaseEvent): Case {
  const { data } = event;
  if (data.type !== 'case-received')
    throw new RangeError(`A case begins with its receipt, not with ${data.type}.`);
  const {
    type: _type,
    filed: _filed,
    askedByMember = false,
    language: filedIn = 'en',
    partOf,
    ...filed
  } = data;
  const stage = data.stage ?? 'first';
  return {
    ...NOTHING_YET,
    ...filed,
    id: event.caseId,
    stage,
    storyId: data.storyId ?? event.caseId,
    follows: data.follows ?? null,
    partOf: partOf ? { id: partOf.id, reference: partOf.reference } : null,
    language: filedIn,
    facts: partOf?.facts ?? factsOfReceipt({ ...data, stage }, event),
    filedOn: partOf?.filedOn ?? event.on,
    heardOn: data.receivedOn,
    memberCopy: askedByMember ? NOT_COPIED : null,
    sequence: event.sequence,
    ...statusOfReceipt(partOf),
  };
}

// A part of what was acknowledged has been acknowledged with it.
function statusOfReceipt(partOf: PartOf | undefined) {
  const acknowledgedOn = partOf?.acknowledgedOn ?? null;
  if (acknowledgedOn === null) return { status: 'received' } as const;
  return { status: 'in-progress', acknowledgedOn } as const;
}

// A later stage goes by when the whole matter reached the council, and by when this stage was asked for; the first, also of
// a complaint about how a request was handled, by the day on which it came.
function factsOfReceipt(
  data: EventDataOf<'case-received'> & { stage: StageId },
  { on, at }: Pick<CaseEvent, 'on' | 'at'>,
): Fact[] {
  // What is filed on the day it came has come at that instant; of another day the hour is not known.
  const moment = { on: data.receivedOn, ...(data.receivedOn === on ? { at } : {}) };
  const { received } = stageOf(data).facts;
  const before = data.stage === 'first' ? null : (data.follows ?? null);
  const first: Fact = { type: 'received', ...(before ? { on: before.receivedOn } : moment) };
  return received === 'received' ? [first] : [first, { type: received, ...moment }];
}

/** The case after one more event. */
export function evolve(before: Case, event: CaseEvent): Case {
  const after = { ...applyTo(before, event.data, event), sequence: event.sequence };
  if (!isHeard(event)) return after;
  return { ...after, heardOn: event.on, letterSince: null, undeliveredSince: null, reopeningAskedOn: null };
}

// What the resident can see on their page although nobody has told them, and their own words that an officer wrote down.
const NO_WORD: readonly EventType[] = [
  'reply-received',
  'fact-recorded',
  'received-corrected',
  'handling-rated',
  'case-closed',
];

// What an officer tells the resident is a word from the council; what the system sees to by itself is none.
function isHeard({ data, visibility, author }: CaseEvent): boolean {
  const isBeside = NO_WORD.includes(data.type) || isAboutReaders(data.type) || isAboutContact(data.type);
  return visibility !== 'staff' && !isBeside && author.kind === 'staff';
}

// The one place where the compiler must be told that a type of event and its entry belong together.
function applyTo<T extends EventType>(before: Case, data: EventDataOf<T>, event: CaseEvent): Case {
  const apply: Applies[T] = APPLIES[data.type as T];
  return apply(before, data, event);
}

const APPLIES: Applies = {
  'case-received': unchanged,
  ...access.applies,
  ...representation.applies,
  ...acknowledgement.applies,
  ...assessing.applies,
  ...allocation.applies,
  ...note.applies,
  ...correspondence.applies,
  ...asking.applies,
  ...happening.applies,
  ...investigating.applies,
  ...extension.applies,
  ...contribution.applies,
  ...withdrawal.applies,
  ...reopening.applies,
  ...nextStage.applies,
  ...draft.applies,
  ...splitting.applies,
  ...merging.applies,
  ...aggregating.applies,
  ...answer.applies,
  ...firstContact.applies,
  ...decision.applies,
  ...delay.applies,
  ...telling.applies,
  ...memberCopy.applies,
  ...undertakings.applies,
  ...lessons.applies,
  ...sharedChange.applies,
  ...closing.applies,
  ...category.applies,
  ...consent.applies,
  ...receipt.applies,
  ...rating.applies,
  ...language.applies,
  ...contactChange.applies,
  ...contactLimits.applies,
  ...publication.applies,
  ...files.applies,
  ...dates.applies,
};
