import { formatLong, formatShort, type PlainDate } from '#lib/domain/calendar/plain-date';
import { isByMember } from '#lib/domain/cases/addressee';
import type { Counted } from '#lib/domain/cases/aggregation';
import type { WholeEvent } from '#lib/domain/cases/answer-parts';
import type { AskedFor, CaseEvent, EventData, EventDataOf, MovedDate } from '#lib/domain/cases/event';
import { IDENTITY_DOUBT_NAMES } from '#lib/domain/cases/identity-doubt';
import { isText, type MessageTemplate } from '#lib/domain/cases/mail-template';
import { representativeName } from '#lib/domain/cases/representative';
import { naming } from '#lib/domain/cases/step-message';
import type { IdentityDetail } from '#lib/domain/contact/identity';
import { RECORDED_FACT_NAMES } from '#lib/domain/processes/recorded-fact';
import { formatReference } from '#lib/domain/references/reference';
import { formatPounds } from '#lib/domain/remedies/pounds';
import { REMEDY_NAMES } from '#lib/domain/remedies/remedy';
import type { ShownCase } from '#lib/use-cases/cases/find-case';
import { CHANNEL_WORDS, LANGUAGE_NAMES, processName, URGENCY_WORDS } from '../../words';
import { CONTACT_LIMIT_EVENTS } from './contact-limit-events';
import { askedName } from './contribution-forms';
import { MESSAGE_NAMES } from './message-names';
import { ratingWords } from './rating-words';
import { residentOf, whoFiled } from './resident';

/** Who did something. */
export function whoOf(shown: ShownCase, { author, data }: WholeEvent): string {
  if (author.kind === 'staff') return author.name ?? 'Somebody';
  if (author.kind === 'system') return 'Answerable';
  const forThem = data.type === 'representative-ended' ? null : representativeName(shown.events, data);
  const person = isByMember(data, shown.matter) ? whoFiled(shown) : residentOf(shown);
  return forThem === null ? (person?.name ?? 'The resident') : `${forThem}, for the resident,`;
}

/** What somebody did, as a sentence goes on after their name. */
export function whatHappened(shown: ShownCase, event: WholeEvent): string {
  return wordsOf(event.data, shown, event);
}

// The one place where the compiler must be told that a type of event and its words belong together.
function wordsOf<T extends Type>(data: EventDataOf<T>, shown: ShownCase, event: CaseEvent): string {
  const words: Words[T] = WORDS[data.type as T];
  return words(data, shown, event);
}

type Type = WholeEvent['data']['type'];

type Words = {
  readonly [T in Type]: (data: Extract<EventData, { type: T }>, shown: ShownCase, event: CaseEvent) => string;
};

const sent = (template: MessageTemplate) => (isText(template) ? 'texted' : 'emailed');
const send = (template: MessageTemplate) => (isText(template) ? 'text' : 'email');

const ASKED: Readonly<Record<AskedFor, string>> = {
  clarification: 'asked {whom} what they mean',
  fee: 'sent a fees notice',
  identity: 'asked for proof of who they are',
  authority: 'asked for proof that they may act',
};

const CAME: Readonly<Record<AskedFor, string>> = {
  clarification: 'recorded what they answered',
  fee: 'recorded the payment of the fee',
  identity: 'recorded the proof of who they are',
  authority: 'recorded the proof that they may act',
};

function cameWords({ to, receivedOn }: EventDataOf<'reply-received'>): string {
  return receivedOn === undefined ? CAME[to] : `${CAME[to]}, which came on ${formatLong(receivedOn, 'en')}`;
}

// The day something happened, where it was recorded later.
function onDay(day: PlainDate | undefined, recordedOn: PlainDate): string {
  return day === undefined || day === recordedOn ? '' : `, on ${formatLong(day, 'en')}`;
}

const TOLD = { post: 'by post', phone: 'by phone', 'in-person': 'in person' } as const;

const IDENTITY_WORDS: Readonly<Record<IdentityDetail, string>> = {
  postcode: 'postcode',
  address: 'address',
  phone: 'phone number',
  email: 'email address',
  about: 'what it is about',
};

function detailsIn(agreed: readonly IdentityDetail[]): string {
  return agreed.map((detail) => IDENTITY_WORDS[detail]).join(', ');
}

const LATE = ', after the time to ask for it';

const WORDS: Words = {
  'case-received': (data, _shown, event) => receivedWords(event, data),
  'case-acknowledged': () => 'acknowledged it',
  'case-assessed': (data) => `assessed it: ${URGENCY_WORDS[data.urgency].toLowerCase()}`,
  'case-allocated': (data, _shown, event) => allocatedWords(event, data),
  'allocation-accepted': () => 'took it on',
  'allocation-returned': () => 'gave it back: it is nobody’s now',
  'resident-asked': ({ what, doubt }, { matter }) =>
    `${naming(ASKED[what], 'ask-clarification', matter)}${doubt === undefined ? '' : `: “${IDENTITY_DOUBT_NAMES[doubt]}”`}`,
  'reply-received': (data) => (data.byEmail ? 'answered our question by email' : cameWords(data)),
  'fact-recorded': (data) =>
    `recorded: ${RECORDED_FACT_NAMES[data.fact]}, on ${formatLong(data.happenedOn, 'en')}${data.from ? `, not ${formatLong(data.from, 'en')}` : ''}`,
  'time-extended': (data) =>
    `took more time: until ${formatLong(data.until, 'en')}, not ${formatLong(data.from, 'en')}`,
  'extension-withdrawn': ({ from }) => `took back the time until ${formatLong(from, 'en')}`,
  'delay-explained': ({ from, until }, { matter }) =>
    `${naming('told {whom}', 'explain-delay', matter)} why the answer due on ${formatLong(from, 'en')} is late, and to expect it by ${formatLong(until, 'en')}`,
  'contribution-asked': (data) => `asked ${askedName(data)} for something by ${formatLong(data.dueOn, 'en')}`,
  'contribution-given': () => 'gave what was asked',
  'contribution-taken-back': () => 'took back what was asked of another service',
  'case-withdrawn': (_data, _shown, { author }) =>
    author.kind === 'resident' ? 'took it back' : 'ended it: the resident took it back',
  'case-lapsed': () => 'ended it: nothing came in reply',
  'resident-wrote': (data) => (data.byEmail ? 'answered our email' : 'wrote to us'),
  'stranger-wrote': ({ unproven }) =>
    unproven
      ? 'kept an email that names the resident’s address, but could not be proven to come from there. The resident does not see it'
      : 'kept an email to this case from an address that is not the resident’s. The resident does not see it',
  'council-wrote': () => 'wrote to the resident',
  'case-reopened': () => 'reopened it',
  'handling-rated': (data) => `said how we handled it: ${ratingWords(data)}`,
  'next-stage-asked': ({ process, late, next }) =>
    `${process ? 'took it on as a complaint' : 'took it to the next stage'}${late ? LATE : ''}, as ${formatReference(next.reference)}`,
  'case-merged': ({ into, looksAgain }) =>
    looksAgain
      ? `named the earlier case: our answer is looked at again as ${formatReference(into.reference)}`
      : `merged it into ${formatReference(into.reference)}, which goes on for both`,
  'case-taken-in': (data) => `merged ${formatReference(data.from.reference)} into this`,
  'case-let-go': () => 'no longer has a case merged into it: that one is open by itself again',
  'requests-aggregated': ({ others }) => aggregatedWords(others),
  'case-split': (data) => `split off a part, as ${formatReference(data.part.reference)}`,
  'case-recategorised': (data) =>
    `treats it as another kind: ${processName(data.process).toLowerCase()}, not ${processName(data.from).toLowerCase()}`,
  'consent-recorded': ({ consent }) =>
    `recorded that ${consent === 'agreed' ? 'they agree to it' : 'the law allows it'} that somebody acts for them`,
  'service-changed': ({ service }) => `gave it to another service: ${service.name}`,
  'received-corrected': (data) =>
    `corrected the day it reached us: ${formatLong(data.to, 'en')}, not ${formatLong(data.from, 'en')}`,
  'language-chosen': (data) => `had us write in ${LANGUAGE_NAMES[data.language]} from now on`,
  'contact-changed': ({ by, contact, agreed }) =>
    `changed how we reach them: replies by ${by}, ${contact.texts ? 'and texts' : 'no texts'}${agreed === undefined ? '' : `. They said right: ${detailsIn(agreed)}`}`,
  'access-code-taken': () => 'opened the letters with the code we gave them, and has one of their own now',
  'access-code-renewed': ({ agreed }) =>
    `gave a caller a new access code. They said right: ${detailsIn(agreed)}`,
  'representative-named': ({ agreed }) =>
    agreed === undefined
      ? 'let somebody read it for them'
      : `let somebody read it for the resident. They said right: ${detailsIn(agreed)}`,
  'representative-opened': () => 'opened the letters with their code',
  'representative-ended': () => 'ended the code of somebody who read it for the resident',
  'letter-set-aside': ({ since }) =>
    `recorded that their letter of ${formatLong(since, 'en')} needs no reply`,
  ...CONTACT_LIMIT_EVENTS,
  'note-added': (data) =>
    data.evidenceOf === undefined ? 'added a note' : 'added how they know that a promise is kept',
  'undertaking-given': (data) => promisedWords(data),
  'undertaking-changed': (data) =>
    `gave a promise another date: ${formatLong(data.dueOn, 'en')}, not ${formatLong(data.from, 'en')}`,
  'undertaking-reassigned': (data) => `gave a promise another owner: ${data.owner.name}`,
  'undertaking-kept': ({ keptOn }, _shown, { on }) => `recorded that a promise is kept${onDay(keptOn, on)}`,
  'undertaking-given-up': () => 'recorded that a promise cannot be kept',
  'lesson-recorded': (data) =>
    `recorded what we have learnt: ${data.owner.name} sees to it by ${formatLong(data.dueOn, 'en')}`,
  'lesson-done': () => 'recorded that a lesson is put into practice',
  'change-published': () => 'published what we changed under “You said, we did”',
  'change-withdrawn': () => 'took what we changed out of “You said, we did”',
  'files-added': (data) => (data.files.length === 1 ? 'added a file' : `added ${data.files.length} files`),
  'draft-saved': (data) => `saved draft ${data.draft} of the answer`,
  'approval-asked': ({ of, draft }) =>
    of === null ? `asked for approval of draft ${draft}` : `asked ${of.name} to approve draft ${draft}`,
  'draft-approved': (data) => `approved draft ${data.draft}`,
  'draft-returned': (data) => `returned draft ${data.draft}`,
  'answer-sent': (data, shown) => `answered: ${outcomeName(shown, data.outcome)}`,
  'answered-in-call': (data, shown) =>
    `answered it in the call, and closed it: ${outcomeName(shown, data.outcome)}`,
  'decision-recorded': (data, shown) => decidedWords(data, outcomeName(shown, data.outcome)),
  'stage-sent-back': ({ from }) =>
    `recorded that ${formatReference(from.reference)} was sent back: it is ours again`,
  'resident-told': ({ by, toldOn }, _shown, { on }) =>
    `recorded that the resident was told ${TOLD[by]}${onDay(toldOn, on)}`,
  'member-copied': (data) =>
    data.withAnswer
      ? 'sent the member a copy of the answer'
      : 'told the member that the resident has the answer',
  'mail-sent': ({ template }) => `${sent(template)} ${MESSAGE_NAMES[template]}`,
  'mail-failed': ({ template, cameBack, failure }) =>
    cameBack
      ? `${sent(template)} ${MESSAGE_NAMES[template]}, but ${failure}`
      : `could not ${send(template)} ${MESSAGE_NAMES[template]}: ${failure}`,
  'investigation-begun': () => 'took it straight to stage 2',
  'case-closed': (_data, _shown, { author }) =>
    author.kind === 'system' ? 'closed the case: the resident knows that it ended' : 'closed the case',
  'case-erased': () => 'erased what people wrote, their details and their files',
  'dates-recomputed': (data, shown) => movedWords(shown, data.moved),
  'answer-published': () => 'published it in the disclosure log',
  'publication-withdrawn': () => 'took it out of the disclosure log',
};

function receivedWords({ author }: CaseEvent, data: Extract<EventData, { type: 'case-received' }>): string {
  const kind = processName(data.process).toLowerCase().replace('freedom of information', 'information');
  if (data.follows && author.kind === 'resident')
    return `asked us to look again at ${formatReference(data.follows.reference)}${data.follows.late ? LATE : ''}`;
  if (data.partOf) return `split this off ${formatReference(data.partOf.reference)}`;
  if (author.kind === 'staff')
    return `logged this ${kind}, received ${CHANNEL_WORDS[data.channel].toLowerCase()}`;
  return `sent this ${kind} ${CHANNEL_WORDS[data.channel].toLowerCase()}`;
}

function allocatedWords({ author }: CaseEvent, data: Extract<EventData, { type: 'case-allocated' }>): string {
  if (data.assignedToId === null) return 'gave it back: it is nobody’s now';
  return data.assignedToId === author.id ? 'took it' : `gave it to ${data.assignedToName}`;
}

function aggregatedWords(others: readonly Counted[]): string {
  if (others.length === 0) return 'no longer counts its cost with other requests';
  const names = others.map(({ reference }) => formatReference(reference)).join(', ');
  return `counts its cost together with ${names}`;
}

function promisedWords(data: Extract<EventData, { type: 'undertaking-given' }>): string {
  const { kind, dueOn, ownerName, amount } = data;
  const paid = amount === null ? '' : ` ${formatPounds(amount)}`;
  return `promised: ${REMEDY_NAMES[kind].toLowerCase()}${paid}, by ${formatLong(dueOn, 'en')} (${ownerName})`;
}

function decidedWords(
  { decidedOn, fault, injustice, publicReport }: EventDataOf<'decision-recorded'>,
  name: string,
): string {
  const said = [
    ...(fault === undefined ? [] : [fault ? 'fault' : 'no fault']),
    ...(injustice === undefined ? [] : [injustice ? 'injustice' : 'no injustice']),
    ...(publicReport ? ['a public report'] : []),
  ];
  const found = said.length === 0 ? '' : ` (${said.join(', ')})`;
  return `recorded what was decided on ${formatLong(decidedOn, 'en')}: ${name}${found}`;
}

function movedWords({ clocks }: ShownCase, moved: readonly MovedDate[]): string {
  const moves = moved.map(({ clock: id, from, to }) => {
    const name = clocks.find(({ clock }) => clock.ruleId === id)?.clock.name ?? id;
    return `${name} from ${formatShort(from, 'en')} to ${formatShort(to, 'en')}`;
  });
  return `moved dates, because the bank holidays or our rules for counting have changed: ${moves.join('; ')}`;
}

function outcomeName({ outcomes }: ShownCase, id: string): string {
  return outcomes.find((outcome) => outcome.id === id)?.name ?? id;
}
