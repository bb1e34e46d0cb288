import { Timeline, type TimelineEvent } from '#components/cases/timeline';
import { FileLink } from '#components/ui/file-link';
import type { IconName } from '#components/ui/icon';
import { formatLong, formatShort } from '#lib/domain/calendar/plain-date';
import type { AskedFor, CaseEvent, EventData, MovedDate, Visibility } from '#lib/domain/cases/event';
import { FINDING_NAMES } from '#lib/domain/cases/finding';
import type { MailTemplate } from '#lib/domain/cases/mail-template';
import { formatReference } from '#lib/domain/references/reference';
import { formatPounds } from '#lib/domain/remedies/pounds';
import { REMEDY_NAMES } from '#lib/domain/remedies/remedy';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { urls } from '#lib/web/urls';
import { CHANNEL_WORDS, fileWords, instantWords, processName } from '../../words';
import { residentOf } from './resident';

/** Everything that happened, the newest first. */
export function CaseTimeline({ shown }: { shown: ShownCase }) {
  const events = shown.events.toReversed().map((event) => toLine(shown, event));
  return <Timeline events={events} label="What happened, the newest first" />;
}

function toLine(shown: ShownCase, event: CaseEvent): TimelineEvent {
  return {
    id: `event-${event.sequence}`,
    who: whoOf(shown, event),
    when: instantWords(new Date(event.at)),
    dateTime: event.at,
    what: whatOf(shown, event),
    icon: ICONS[event.data.type],
    sight: SIGHTS[event.visibility],
    quote: event.text ?? undefined,
    foot: event.data.type === 'answer-sent' ? filesOf(shown, event.data.attachmentIds) : undefined,
  };
}

const SIGHTS: Readonly<Record<Visibility, TimelineEvent['sight']>> = {
  staff: { kind: 'staff', text: 'Staff only' },
  resident: { kind: 'resident', text: 'Resident sees this' },
  public: { kind: 'resident', text: 'Public' },
};

const ICONS: Readonly<Record<EventData['type'], IconName>> = {
  'case-received': 'tray',
  'case-acknowledged': 'letter',
  'case-allocated': 'person',
  'allocation-accepted': 'person',
  'allocation-returned': 'person',
  'case-recategorised': 'list',
  'note-added': 'note',
  'resident-asked': 'letter',
  'reply-received': 'tray',
  'time-extended': 'calendar',
  'case-withdrawn': 'check',
  'case-lapsed': 'check',
  'case-reopened': 'tray',
  'next-stage-asked': 'tray',
  'undertaking-given': 'check',
  'undertaking-changed': 'calendar',
  'undertaking-kept': 'check',
  'undertaking-given-up': 'warning',
  'files-added': 'file',
  'point-decided': 'list',
  'answer-sent': 'letter',
  'resident-told': 'phone',
  'mail-sent': 'letter',
  'mail-failed': 'warning',
  'case-closed': 'check',
  'dates-recomputed': 'calendar',
  'answer-published': 'list',
  'publication-withdrawn': 'list',
};

const MAILS: Readonly<Record<MailTemplate, string>> = {
  received: 'the confirmation that we have it',
  acknowledged: 'the acknowledgement',
  asked: 'the question',
  extended: 'the new date',
  promise: 'the news of a promise',
  answer: 'the answer',
  ended: 'the news that it has ended',
  reopened: 'the news that it is open again',
  'next-stage': 'the news that the next stage has begun',
  'tracking-link': 'a link to follow the case',
  'lapse-warning': 'a warning that it ends without an answer',
  reminder: 'a reminder',
};

const ASKED: Readonly<Record<AskedFor, string>> = {
  clarification: 'asked the resident what they mean',
  fee: 'sent a fees notice',
  identity: 'asked for proof of who they are',
  authority: 'asked for proof that they may act',
};

const CAME: Readonly<Record<AskedFor, string>> = {
  clarification: 'recorded what the resident answered',
  fee: 'recorded that the fee is paid',
  identity: 'recorded the proof of who they are',
  authority: 'recorded the proof that they may act',
};

const TOLD = { post: 'by post', phone: 'by phone', 'in-person': 'in person' } as const;

function whoOf(shown: ShownCase, { author }: CaseEvent): string {
  if (author.kind === 'staff') return author.name ?? 'Somebody';
  return author.kind === 'system' ? 'Answerable' : (residentOf(shown)?.name ?? 'The resident');
}

function whatOf(shown: ShownCase, event: CaseEvent): string {
  const { data } = event;
  switch (data.type) {
    case 'case-received':
      return receivedWords(event, data);
    case 'case-acknowledged':
      return 'acknowledged it';
    case 'case-allocated':
      return allocatedWords(event, data);
    case 'allocation-accepted':
      return 'took it on';
    case 'allocation-returned':
      return 'gave it back: it is nobody’s now';
    case 'resident-asked':
      return ASKED[data.what];
    case 'reply-received':
      return CAME[data.to];
    case 'time-extended':
      return `took more time: until ${formatLong(data.until, 'en')}, not ${formatLong(data.from, 'en')}`;
    case 'case-withdrawn':
      return 'ended it: the resident took it back';
    case 'case-lapsed':
      return 'ended it: nothing came from the resident';
    case 'case-reopened':
      return 'reopened it';
    case 'next-stage-asked':
      return `took it to the next stage, as ${formatReference(data.next.reference)}`;
    case 'case-recategorised':
      return `treats it as another kind: ${processName(data.process).toLowerCase()}, not ${processName(data.from).toLowerCase()}`;
    case 'note-added':
      return data.evidenceOf === undefined ? 'added a note' : 'added how they know that a promise is kept';
    case 'undertaking-given':
      return promisedWords(data);
    case 'undertaking-changed':
      return `gave a promise another date: ${formatLong(data.dueOn, 'en')}, not ${formatLong(data.from, 'en')}`;
    case 'undertaking-kept':
      return 'recorded that a promise is kept';
    case 'undertaking-given-up':
      return 'recorded that a promise cannot be kept';
    case 'files-added':
      return data.files.length === 1 ? 'added a file' : `added ${data.files.length} files`;
    case 'point-decided':
      return `found on this point: ${FINDING_NAMES[data.finding].toLowerCase()}`;
    case 'answer-sent':
      return `answered: ${outcomeName(shown, data.outcome)}`;
    case 'resident-told':
      return `recorded that the resident was told ${TOLD[data.by]}`;
    case 'mail-sent':
      return `emailed ${MAILS[data.template]}`;
    case 'mail-failed':
      return `could not email ${MAILS[data.template]}: ${data.failure}`;
    case 'case-closed':
      return 'closed the case';
    case 'dates-recomputed':
      return movedWords(shown, data.moved);
    case 'answer-published':
      return 'published it in the disclosure log';
    case 'publication-withdrawn':
      return 'took it out of the disclosure log';
  }
}

function receivedWords({ author }: CaseEvent, data: Extract<EventData, { type: 'case-received' }>): string {
  const kind = processName(data.process).toLowerCase().replace('freedom of information', 'information');
  if (author.kind === 'staff')
    return `logged this ${kind}, received ${CHANNEL_WORDS[data.channel].toLowerCase()}`;
  return `sent this ${kind} ${CHANNEL_WORDS[data.channel].toLowerCase()}`;
}

function allocatedWords({ author }: CaseEvent, data: Extract<EventData, { type: 'case-allocated' }>): string {
  if (data.assignedToId === null) return 'gave it back: it is nobody’s now';
  return data.assignedToId === author.id ? 'took it' : `gave it to ${data.assignedToName}`;
}

function promisedWords(data: Extract<EventData, { type: 'undertaking-given' }>): string {
  const { kind, dueOn, ownerName, amount } = data;
  const paid = amount === null ? '' : ` ${formatPounds(amount)}`;
  return `promised: ${REMEDY_NAMES[kind].toLowerCase()}${paid}, by ${formatLong(dueOn, 'en')} (${ownerName})`;
}

function movedWords({ clocks }: ShownCase, moved: readonly MovedDate[]): string {
  const moves = moved.map(({ clock: id, from, to }) => {
    const name = clocks.find(({ clock }) => clock.ruleId === id)?.clock.name ?? id;
    return `${name} from ${formatShort(from, 'en')} to ${formatShort(to, 'en')}`;
  });
  return `moved dates, because the bank holidays have changed: ${moves.join('; ')}`;
}

function outcomeName({ outcomes }: ShownCase, id: string): string {
  return outcomes.find((outcome) => outcome.id === id)?.name ?? id;
}

function filesOf({ attachments, matter }: ShownCase, ids: readonly string[]) {
  const files = attachments.filter(({ id }) => ids.includes(id));
  if (files.length === 0) return undefined;
  return (
    <ul>
      {files.map((file) => (
        <li key={file.id}>
          <FileLink
            about={fileWords(file)}
            href={urls.caseFile(matter.reference, file.id)}
            name={file.name}
          />
        </li>
      ))}
    </ul>
  );
}
