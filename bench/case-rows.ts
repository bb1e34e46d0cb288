import { chainEvents, type Head } from '#lib/db/case-events';
import { project } from '#lib/db/case-row';
import { newCase, type Receipt } from '#lib/db/cases';
import type { Row } from '#lib/db/insert-rows';
import { nameOfService, type Organisation } from '#lib/db/organisation';
import { addDays, daysBetween, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { evolve } from '#lib/domain/cases/evolve';
import type { Reference } from '#lib/domain/references/reference';
import { filingOf } from '#lib/use-cases/cases/file-case';
import type { Context } from '#lib/use-cases/context';
import { countingOf } from '#lib/use-cases/counting';
import type { Dice } from './dice.ts';
import { drawLife, type Happening, type Officer, type Stage } from './life.ts';
import { drawMatter, firstDay, type readTemplates } from './matters.ts';

/** The tables of cases in which the generator writes. */
export const CASE_TABLES = [
  'case',
  'party',
  'case_event',
  'event_text',
  'record_anchor',
  'notification',
  'publication',
] as const;

/** The rows of one case, by table. */
export type CaseRows = Readonly<Record<(typeof CASE_TABLES)[number], readonly Row[]>>;

/** Everything cases are drawn from. */
export type Town = {
  dice: Dice;
  today: PlainDate;
  organisation: Organisation;
  /** Who takes on cases of a service. */
  officers: ReadonlyMap<string, readonly Officer[]>;
  templates: ReturnType<typeof readTemplates>;
  /** What a use case needs, at a time; its ids and numbers come from the same dice. */
  contextAt: (now: Date, today: PlainDate) => Context;
  taken: Set<Reference>;
};

/** Draws a case: its form, its days, what happened to it. One in eight is open, one in ten waits for its answer. */
export function drawCase(town: Town, number: number): CaseRows {
  const { dice, organisation } = town;
  const stage = drawStage(dice);
  const receivedOn = drawDay(town, stage);
  const context = town.contextAt(instant(receivedOn, dice.below(600)), receivedOn);
  const filing = filingOf(context, organisation, {
    wardOfPlace: null,
    ...drawMatter(dice, town.templates, { options: organisation.options, today: town.today }),
    files: [],
    language: 'en',
    receivedOn,
    route: null,
    loggedById: null,
    accessCode: context.secrets.accessCodeFor(`bench-case-${number}`),
  });
  const counting = countingOf(organisation.council);
  const stamp = { ...filing.stamp, newSalt: () => dice.bytes(16) };
  const filed = newCase({ ...filing, stamp, received: received(town, filing.received) }, counting);
  if (town.taken.has(filed.matter.reference)) return drawCase(town, number);
  town.taken.add(filed.matter.reference);
  const officer = drawOfficer(town, stage, filed.matter.serviceId);
  const life = drawLife(dice, filed.matter, { stage, officer, today: town.today });
  const lived = live(town, filed, life);
  const last = lived.case_event.at(-1);
  const row = {
    ...filed.row,
    ...project(lived.matter, counting),
    version: lived.head.sequence,
    headHash: lived.head.hash,
    updatedAt: last?.at ?? filed.row.updatedAt,
  };
  const { case_event, event_text, record_anchor } = lived;
  const email = filing.parties[0]?.email ?? null;
  return {
    case: [row],
    party: filed.parties,
    case_event,
    event_text,
    record_anchor,
    notification: email === null ? [] : case_event.flatMap((event) => notificationOf(dice, event, email)),
    publication: publicationOf(town, lived, filing.subject),
  };
}

// Of a hundred open cases 35 are new, 45 in progress and 20 answered.
function drawStage(dice: Dice): Stage {
  if (dice.below(8) > 0) return 'closed';
  if (dice.percent(35)) return 'received';
  return dice.percent(70) ? 'in-progress' : 'answered';
}

// Of the cases in hand seven in ten have an officer, of the closed ones nearly all; some services have nobody.
function drawOfficer({ dice, officers }: Town, stage: Stage, serviceId: string): Officer | null {
  const those = officers.get(serviceId) ?? [];
  const isTakenOn = stage !== 'received' && dice.percent(stage === 'closed' ? 95 : 70);
  return isTakenOn && those.length > 0 ? dice.pick(those) : null;
}

function drawDay({ dice, today }: Town, stage: Stage): PlainDate {
  if (stage === 'received') return addDays(today, -dice.below(8));
  if (stage !== 'closed') return addDays(today, -dice.below(30));
  return addDays(today, -20 - dice.below(Math.max(daysBetween(firstDay(), today) - 20, 1)));
}

function instant(day: PlainDate, minute: number): Date {
  return new Date(Date.parse(`${day}T08:00:00Z`) + minute * 60_000);
}

// One in a hundred is restricted.
function received({ dice }: Town, event: Receipt): Receipt {
  return { ...event, data: { ...event.data, restricted: dice.percent(1) } };
}

type Filed = ReturnType<typeof newCase>;
type Tables = Filed['record']['tables'];
type EventRow = Tables['case_event'][number];
type Lived = Tables & { matter: Case; head: Head };

function live({ dice }: Town, filed: Filed, life: readonly Happening[]): Lived {
  let { matter } = filed;
  let { head, tables } = filed.record;
  for (const [order, { on, author, event }] of life.entries()) {
    const at = instant(on, 660 + order);
    const stamp = { at, on, author, newId: dice.uuid, newSalt: () => dice.bytes(16) };
    const chained = chainEvents({ caseId: matter.id, head, stamp }, [event]);
    matter = chained.saved.reduce(evolve, matter);
    head = chained.head;
    tables = {
      case_event: [...tables.case_event, ...chained.tables.case_event],
      event_text: [...tables.event_text, ...chained.tables.event_text],
      record_anchor: [...tables.record_anchor, ...chained.tables.record_anchor],
    };
  }
  return { matter, head, ...tables };
}

function notificationOf(dice: Dice, event: EventRow, recipient: string): Row[] {
  if (event.type !== 'mail-sent') return [];
  const { caseId, at, sequence, data } = event;
  const template = Object(data).template;
  const row = { id: dice.uuid(), caseId, template, occasion: String(sequence), recipient };
  return [{ ...row, data: {}, status: 'sent', attempts: 1, createdAt: at, sentAt: at }];
}

// Half of the closed information requests stand in the disclosure log.
function publicationOf({ dice, organisation }: Town, lived: Lived, subject: string): Row[] {
  const { matter, case_event, event_text } = lived;
  if (matter.process !== 'foi' || matter.status !== 'closed' || dice.percent(50)) return [];
  const answered = case_event.find(({ type }) => type === 'answer-sent');
  return [
    {
      id: dice.uuid(),
      caseId: matter.id,
      slug: `${matter.receivedOn}-${matter.reference.toLowerCase()}`,
      title: subject,
      request: `What the council holds about this: ${subject}`,
      response: event_text.find(({ eventId }) => eventId === answered?.id)?.body ?? '',
      outcome: matter.outcome,
      serviceName: nameOfService(organisation, matter.serviceId),
      answeredOn: matter.answeredOn,
      publishedAt: instant(matter.closedOn, 720),
    },
  ];
}
