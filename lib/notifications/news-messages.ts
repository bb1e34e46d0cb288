import type { PlainDate } from '#lib/domain/calendar/plain-date';
import { type Ombudsman, ombudsmanOf, regulatorOf } from '#lib/domain/council/ombudsman';
import { isOutside, PROCESSES, packById } from '#lib/domain/processes/registry';
import { citationWords } from '#lib/messages/citation-words';
import { dataWords } from '#lib/messages/data-words';
import { type Block, heading, type Message, paragraph } from '#lib/notifications/block';
import type { Telling } from '#lib/notifications/message-words';
import {
  about,
  askingMember,
  decision,
  files,
  officersWords,
  plate,
  promises,
  rating,
  replying,
  residentMessage,
  rightsBlocks,
  tracking,
} from '#lib/notifications/resident-blocks';

/* What happens to a case between its receipt and its answer, told to the resident when it happens. */

/** Asks for something without which we cannot go on, and says what that does to our time to answer. */
export function askedMessage(telling: Telling): Message {
  const { facts, t, long } = telling;
  if (facts.asked === null) throw new RangeError('A mail that asks must say for what.');
  const opening = t(`asked.${facts.asked}`);
  const clock = t(facts.waits ? 'asked.waits' : 'asked.runs');
  const { waitsUntil } = facts;
  const ends = waitsUntil === null ? [] : [paragraph(t('asked.ends', { date: long(waitsUntil) }))];
  const after = [paragraph(clock), ...ends];
  return news(telling, { subject: 'asked.subject', opening, leadsToWords: true, after });
}

/** Says that we need more time, until when and why, and where they can turn (LGSCO Complaint Handling Code 2024, 6.4). */
export function extendedMessage(telling: Telling): Message {
  const { facts, t, long } = telling;
  const by = facts.expectedBy ?? facts.answerBy;
  if (facts.movedFrom === null || by === null)
    throw new RangeError('A mail about more time must say the date before and the date now.');
  if (facts.takenBack) return takenBackMessage(telling, { from: facts.movedFrom, until: by });
  const words = facts.expectedBy === null ? 'extended.opening' : 'extended.late';
  const opening = t(words, { from: long(facts.movedFrom), until: long(by) });
  const weighed =
    facts.weighed === null
      ? []
      : [paragraph(t('extended.weighed', { citation: citationWords(facts.locale, facts.weighed) }))];
  const after = [...weighed, unhappyWithTheDate(telling)];
  return news(telling, { subject: 'extended.subject', opening, after });
}

// That we need no more time after all.
function takenBackMessage(telling: Telling, { from, until }: { from: PlainDate; until: PlainDate }): Message {
  const { t, long } = telling;
  const opening = t('extended.back', { from: long(from), until: long(until) });
  return news(telling, { subject: 'extended.backSubject', opening, after: [] });
}

/** Says by when we must hear from them, or it ends, and asks again (FOIA 2000, s.16). */
export function lapseWarningMessage(telling: Telling): Message {
  const { facts, t, long } = telling;
  if (facts.dueOn === null) throw new RangeError('A warning must name the last day.');
  const date = long(facts.dueOn);
  const opening = t('lapse.opening', { date });
  return news(telling, { subject: 'lapse.subject', date, opening, after: [] });
}

/** Says that it has ended without an answer on the matter, and why. */
export function endedMessage(telling: Telling): Message {
  const date = telling.long(telling.facts.receivedOn);
  const member = askingMember(telling);
  const opening =
    member === null ? telling.t('ended.opening', { date }) : telling.t('forResident.ended', { member, date });
  const after = [...decision(telling), ...rightsBlocks(telling), ...rating(telling)];
  return news(telling, { subject: 'ended.subject', opening, after });
}

/** Says what an Ombudsman or a regulator has decided, in our words, and what we will do about it. */
export function decisionMessage(telling: Telling): Message {
  const opening = telling.t('decision.opening', { body: outsideBody(telling).name });
  const after = [...decision(telling), ...promises(telling)];
  return news(telling, { subject: 'decision.subject', opening, after });
}

/** What an officer writes about the case, beside its steps. */
export function letterMessage(telling: Telling): Message {
  return news(telling, { subject: 'letter.subject', opening: telling.t('letter.opening'), after: [] });
}

/** Says that we have taken it up again. */
export function reopenedMessage(telling: Telling): Message {
  const { facts, t, long } = telling;
  const after = facts.answerBy
    ? [heading(t('nextHeading')), paragraph(t('reopened.answerBy', { date: long(facts.answerBy) }))]
    : [];
  return news(telling, { subject: 'reopened.subject', opening: t('reopened.opening'), after });
}

/** Says that the next stage, ours or somebody's outside, or a complaint has begun, under which reference and by when it is answered. */
export function nextStageMessage(telling: Telling): Message {
  const { facts, t } = telling;
  const before = facts.followsReference ?? '';
  const after = datesAhead(telling);
  if (isOutside(facts.stage)) {
    const opening = t('goneOutside.opening', { before, body: outsideBody(telling).name });
    return news(telling, { subject: 'goneOutside.subject', opening, after });
  }
  const words = facts.stage === 'first' ? 'complaint' : 'nextStage';
  return news(telling, { subject: `${words}.subject`, opening: t(`${words}.opening`, { before }), after });
}

/** Says that a caller was given another code, so that somebody who did not call can say so. */
export function newCodeMessage(telling: Telling): Message {
  const { facts, t } = telling;
  const notAsked = paragraph(t('notAsked', { phone: facts.council.phone }));
  return news(telling, { subject: 'newCode.subject', opening: t('newCode.opening'), after: [notAsked] });
}

/** Says that a part of what they sent is now a case of its own, under which reference, and by when it is answered. */
export function splitMessage(telling: Telling): Message {
  const opening = telling.t('split.opening', { whole: telling.facts.wholeReference ?? '' });
  return news(telling, { subject: 'split.subject', opening, after: datesAhead(telling) });
}

/** Says that it goes on under another reference, and whether the access code they have opens that too. */
export function mergedMessage(telling: Telling): Message {
  const { facts, t } = telling;
  if (facts.mergedInto === null)
    throw new RangeError('A mail about a merged case must name the one that goes on.');
  const { reference: into, samePerson, looksAgain } = facts.mergedInto;
  const code = paragraph(t('merged.code', { into }));
  if (looksAgain)
    return news(telling, {
      subject: 'merged.againSubject',
      opening: t('merged.againOpening', { into }),
      after: [code],
    });
  const opening = t(samePerson ? 'merged.opening' : 'merged.openingOthers', { into });
  return news(telling, { subject: 'merged.subject', opening, after: samePerson ? [code] : [] });
}

function datesAhead({ facts, t, long }: Telling): readonly Block[] {
  const dates = [
    ...(facts.acknowledgeBy ? [t('received.acknowledgeBy', { date: long(facts.acknowledgeBy) })] : []),
    ...(facts.answerBy ? [t('reopened.answerBy', { date: long(facts.answerBy) })] : []),
  ];
  return dates.length === 0 ? [] : [heading(t('nextHeading')), { kind: 'list', items: dates }];
}

function unhappyWithTheDate(telling: Telling): Block {
  const { name: body, phone, website } = outsideBody(telling);
  return paragraph(telling.t('extended.unhappy', { body, phone, website }));
}

function outsideBody({ facts }: Telling): Ombudsman {
  const { council } = facts;
  const rules = packById(facts.process, facts.pack);
  const body =
    PROCESSES[facts.process].office === 'information'
      ? regulatorOf(rules, council)
      : ombudsmanOf(rules, council.nation);
  return { ...body, name: dataWords(facts.locale)(body.name) };
}

type News = {
  subject:
    | 'asked.subject'
    | 'letter.subject'
    | 'lapse.subject'
    | 'extended.subject'
    | 'extended.backSubject'
    | 'ended.subject'
    | 'decision.subject'
    | 'reopened.subject'
    | 'nextStage.subject'
    | 'goneOutside.subject'
    | 'complaint.subject'
    | 'newCode.subject'
    | 'split.subject'
    | 'merged.subject'
    | 'merged.againSubject';
  /** What the subject names beside the reference. */
  date?: string;
  opening: string;
  /** Whether it ends with a colon: what the officer wrote stands right behind it. Absent: no. */
  leadsToWords?: true;
  after: readonly Block[];
};

function news(telling: Telling, { subject, date = '', opening, leadsToWords, after }: News): Message {
  const { facts, t, shownReference } = telling;
  const beginning = [paragraph(opening), about(telling)];
  return residentMessage(telling, {
    subject: t(subject, { reference: shownReference, date }),
    preview: opening,
    blocks: [
      ...(leadsToWords ? beginning.toReversed() : beginning),
      ...officersWords(facts.text),
      ...files(telling, 'letter'),
      ...after,
      plate(telling),
      ...tracking(telling),
      ...replying(telling),
    ],
  });
}
