import { listAttachments } from '#lib/db/attachments';
import { type CaseFile, findCaseForSystem } from '#lib/db/case-files';
import { findNotification, type Notification } from '#lib/db/notifications';
import { nameOfService, type Organisation } from '#lib/db/organisation';
import { findStaffName } from '#lib/db/staff';
import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { type PointFound, pointsFound, type Withheld, withheldWith } from '#lib/domain/cases/answer-parts';
import { clocksOf } from '#lib/domain/cases/case-clocks';
import type { CaseEvent, EventData, EventType } from '#lib/domain/cases/event';
import type { FollowNews } from '#lib/domain/cases/follow-news';
import { lapsesOn } from '#lib/domain/cases/lapses-on';
import { type MessageTemplate, TO_COLLEAGUES } from '#lib/domain/cases/mail-template';
import { goOnBy } from '#lib/domain/cases/next-stage';
import { filesFromUs } from '#lib/domain/cases/representative';
import {
  type PromisedThen,
  promisedThen,
  type UndertakingStory,
  undertakingStories,
} from '#lib/domain/cases/undertaking-story';
import type { Language } from '#lib/domain/council/language';
import { clockTo, datesToTell } from '#lib/domain/deadlines/clock';
import type { Context } from '#lib/use-cases/context';
import { organisationFor } from '#lib/use-cases/council/organisation-for';
import { countingOf } from '#lib/use-cases/counting';
import { followToken } from '#lib/use-cases/following/follow';
import { ratingToken } from '#lib/use-cases/tracking/rate-by-mail';

/** A promised message with what its words are made of. */
export type MailToSend = {
  notification: Notification;
  file: CaseFile;
  /** Residents' own; officers’ mail is English. */
  locale: Language;
  council: Organisation['council'];
  serviceName: string;
  partnerName: string | null;
  acknowledgeBy: PlainDate | null;
  answerBy: PlainDate | null;
  /** The last day for whoever is unhappy with the answer, for what comes next. */
  goOnBy: PlainDate | null;
  /** The event it tells of, where it tells of one, and what was written there. */
  told: EventData | null;
  text: string | null;
  /** What a member is told beside the answer. */
  note: string | null;
  /** The promise it tells of, with its words; null when it tells of none. */
  promise: UndertakingStory | null;
  /** What was found with the answer it tells of, point by point. */
  points: readonly PointFound[];
  /** What was withheld with the answer it tells of. */
  withheld: Withheld;
  /** What had been promised when it was promised to go. */
  promises: readonly PromisedThen[];
  /** Whether the clock of the answer waits for the resident. */
  waits: boolean;
  /** The last day for what the resident was asked; null where none is set. */
  waitsUntil: PlainDate | null;
  fileNames: readonly string[];
  linkToken: string | null;
  /** Lets whoever has the mail that says how it ended say how we did; null with every other. */
  ratingToken: string | null;
  /** Of whoever follows the report of another: its kind, what they are told, and the link to begin or to stop; null with every other. */
  follow: { kind: string; news: FollowNews | null; token: string } | null;
  /** The colleague it goes to; null for a mail to the resident. */
  staffName: string | null;
};

/** A message that is still to be sent; null when it was sent before, or its case is gone. */
export async function findMail(context: Context, notificationId: string): Promise<MailToSend | null> {
  const db = context.database.client;
  const notification = await findNotification(db, notificationId);
  if (notification === null || notification.status === 'sent') return null;
  const file = await findCaseForSystem(db, notification.caseId);
  if (file === null) return null;
  const locale = localeOf(notification, file);
  const organisation = await organisationFor({ ...context, locale });
  const { council, services } = organisation;
  const counting = countingOf(council);
  const clocks = clocksOf(file.matter, counting);
  const running = clocks.filter(({ stoppedOn }) => stoppedOn === null);
  const { sequence, linkId, staffId } = notification.data;
  const event = file.events.find((candidate) => candidate.sequence === sequence);
  return {
    notification,
    file,
    locale,
    council,
    serviceName: nameOfService({ services }, file.matter.serviceId),
    partnerName: services.get(file.matter.serviceId)?.partner ?? null,
    ...datesToTell(running),
    goOnBy: goOnBy(file.matter, counting),
    ...(event ? toldBy(context, file, event) : NOTHING_TOLD),
    waits: clockTo(clocks, 'response-sent')?.waiting != null,
    waitsUntil: lapsesOn(file.matter, counting),
    fileNames: await namesOfFiles(context, file, event),
    linkToken: linkId === undefined ? null : context.secrets.linkToken(linkId),
    ratingToken: ratingTokenOf(context, notification, file),
    follow: followOf(context, organisation, { notification, file }),
    staffName: staffId === undefined ? null : await findStaffName(db, staffId),
  };
}

const ASKS_HOW_WE_DID: readonly MessageTemplate[] = ['answer', 'ended'];

function ratingTokenOf(context: Context, { template }: Notification, { matter }: CaseFile): string | null {
  return ASKS_HOW_WE_DID.includes(template) && 'answeredOn' in matter ? ratingToken(context, matter) : null;
}

function followOf(
  context: Context,
  { categoryNames, services }: Organisation,
  { notification, file: { matter } }: Pick<MailToSend, 'notification' | 'file'>,
): MailToSend['follow'] {
  const { follower } = notification.data;
  if (follower === undefined) return null;
  const { id, news } = follower;
  const kind = categoryNames.get(matter.categoryId ?? '') ?? nameOfService({ services }, matter.serviceId);
  return { kind, news, token: followToken(context, news === null ? 'begin' : 'stop', id) };
}

function localeOf({ template, data }: Notification, { matter }: CaseFile): Language {
  if (data.follower !== undefined) return data.follower.language;
  return TO_COLLEAGUES.includes(template) ? 'en' : matter.language;
}

type Told = Pick<MailToSend, 'told' | 'text' | 'note' | 'promise' | 'promises' | 'points' | 'withheld'>;

const NO_PARTS = {
  points: [],
  withheld: { exemptions: [], narrowing: null, countedWith: [], estimate: null, advice: null },
};
const NOTHING_TOLD: Told = { told: null, text: null, note: null, promise: null, promises: [], ...NO_PARTS };

function toldBy(context: Context, file: CaseFile, event: CaseEvent): Told {
  if (event.data.type === 'member-copied') return copiedBy(context, file, event);
  const { sequence, data, author } = event;
  // What residents wrote themselves is not told to them as ours.
  const text = author.kind === 'resident' ? null : event.text;
  const id = 'undertaking' in data ? data.undertaking : sequence;
  const stories = undertakingStories(file.matter, file.events, context.today);
  return {
    told: data,
    text,
    note: null,
    promise: stories.find((story) => story.id === id) ?? null,
    promises: promisedThen(file.events, sequence),
    ...(data.type === 'answer-sent' ? partsOf(file, sequence) : NO_PARTS),
  };
}

// The answer as the resident had it, where it is shared; the officer's words in any case.
function copiedBy(context: Context, file: CaseFile, { data, text: note }: CaseEvent): Told {
  const answer = file.events.findLast(({ data: { type } }) => ANSWERS.includes(type));
  const isShared = data.type === 'member-copied' && data.withAnswer && answer !== undefined;
  return { ...(isShared ? toldBy(context, file, answer) : NOTHING_TOLD), told: data, note };
}

const ANSWERS: readonly EventType[] = ['answer-sent', 'decision-recorded', 'case-withdrawn', 'case-lapsed'];
const partsOf = ({ events }: CaseFile, sequence: number) => ({
  points: pointsFound(events, sequence),
  withheld: withheldWith(events, sequence, 'resident'),
});

// Of what we sent with what the mail tells; the copy of an answer tells the answer.
async function namesOfFiles(
  { database }: Context,
  { matter, events }: CaseFile,
  told: CaseEvent | undefined,
): Promise<string[]> {
  const event =
    told?.data.type === 'member-copied' ? events.findLast(({ data }) => data.type === 'answer-sent') : told;
  const ids = event ? filesFromUs([event]) : [];
  if (ids.length === 0) return [];
  const files = await listAttachments(database.client, matter.id, 'resident');
  return files.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
}
