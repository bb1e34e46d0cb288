import { formatPounds } from '#lib/domain/remedies/pounds';
import { appliedWords } from '#lib/messages/citation-words';
import { estimateWords } from '#lib/messages/estimate-words';
import { outcomeWords } from '#lib/messages/outcome-words';
import { promisedByWords } from '#lib/messages/promise-words';
import { rightsWords } from '#lib/messages/rights-words';
import { answerByWords } from '#lib/messages/stage-mail-words';
import { stageWords } from '#lib/messages/stage-words';
import { togetherWords } from '#lib/messages/together-words';
import { translator } from '#lib/messages/translate';
import { type Block, heading, type Message, paragraph } from '#lib/notifications/block';
import { greetingName, ownLink, type Telling } from '#lib/notifications/message-words';
import { urls } from '#lib/urls';

/* What every message to a resident is put together from. */

export function residentMessage({ facts, t, greeting }: Telling, message: Omit<Message, 'footer'>): Message {
  const council = facts.council.name;
  return {
    ...message,
    blocks: [paragraph(greeting), ...message.blocks],
    footer: t(facts.askedBy === null ? 'footer' : 'forResident.footer', { council }),
  };
}

export function about({ facts, t }: Telling): Block {
  const { subject } = facts;
  return paragraph(t(facts.askedBy === null ? 'answer.about' : 'forResident.about', { subject }));
}

/** The member who asks for the resident it goes to, as it names them; null when they asked themselves. */
export function askingMember({ facts, t }: Telling): string | null {
  if (facts.askedBy === null) return null;
  return greetingName(facts.askedBy.name) ?? t('forResident.aMember');
}

export function plate({ t, shownReference }: Telling): Block {
  return { kind: 'plate', label: t('reference'), value: shownReference };
}

export function nextSteps({ facts, t, long }: Telling): readonly Block[] {
  const { acknowledgeBy, answerBy } = facts;
  const items = [
    ...(acknowledgeBy ? [t('received.acknowledgeBy', { date: long(acknowledgeBy) })] : []),
    ...(answerBy ? [answerByWords(facts, answerBy)] : []),
  ];
  return items.length === 0 ? [] : [heading(t('nextHeading')), { kind: 'list', items }];
}

export function tracking({ facts, t, trackUrl }: Telling): readonly Block[] {
  return [
    heading(t('trackHeading')),
    paragraph(t('track')),
    { kind: 'link', url: trackUrl },
    paragraph(t(facts.askedBy === null ? 'trackCode' : 'forResident.track')),
  ];
}

export function replying({ facts, t }: Telling): readonly Block[] {
  const { phone, phoneHours: hours, name, address } = facts.council;
  return [
    heading(t('replyHeading')),
    paragraph(t(facts.canReply ? 'replies' : 'noReplies')),
    ...(facts.inWriting ? [] : [paragraph(t('replyPhone', { phone, hours }))]),
    paragraph(t('replyPost')),
    { kind: 'lines', lines: address[0] === name ? address : [name, ...address] },
  ];
}

/** Which stage of a complaint was answered, and what the answer follows. */
export function answeredStage({ facts }: Telling): readonly Block[] {
  const words = stageWords({ ...facts, follows: facts.followsReference });
  return words === null ? [] : [paragraph(words)];
}

export function decision({ facts, t }: Telling): readonly Block[] {
  if (facts.outcome === null) return [];
  const { sentence } = outcomeWords(facts.locale, facts.process, facts.outcome);
  return [heading(t('answer.outcomeHeading')), paragraph(sentence)];
}

export function findings({ facts }: Telling): readonly Block[] {
  if (facts.points.length === 0) return [];
  const t = translator(facts.locale, 'findings');
  const each = facts.points.flatMap(({ point, finding }) => [...officersWords(point), paragraph(t(finding))]);
  return [heading(t('heading')), ...each];
}

export function withheld({ facts }: Telling): readonly Block[] {
  const { exemptions, narrowing, countedWith, estimate, advice } = facts.withheld;
  const t = translator(facts.locale, 'withheld');
  const refused = exemptions.flatMap(({ why, interests, ...applied }) => [
    paragraph(t('under', { citation: appliedWords(facts.locale, applied) })),
    ...(applied.neither ? [paragraph(t('neither'))] : []),
    ...(applied.untold ? [paragraph(t('untold'))] : []),
    ...(applied.emissions ? [paragraph(t('emissions'))] : []),
    ...officersWords(why),
    ...interests.flatMap(({ side, words }) => [paragraph(t(side)), ...officersWords(words)]),
  ]);
  return [
    ...(refused.length === 0 ? [] : [heading(t('heading')), ...refused]),
    ...(countedWith.length === 0
      ? []
      : [
          heading(t('together')),
          paragraph(t('togetherWhy')),
          { kind: 'list' as const, items: togetherWords(facts.locale, countedWith) },
        ]),
    ...(estimate === null
      ? []
      : [heading(t('estimate')), ...estimateWords(facts.locale, estimate).map(paragraph)]),
    ...(narrowing === null ? [] : [heading(t('narrowing')), ...officersWords(narrowing)]),
    ...(advice === null ? [] : [heading(t('advice')), ...officersWords(advice.words)]),
  ];
}

export function wholeAnswer({ facts, t }: Telling): readonly Block[] {
  const words = officersWords(facts.text);
  return words.length === 0 ? [] : [heading(t('answer.textHeading')), ...words];
}

export function officersWords(text: string | null): readonly Block[] {
  return text === null ? [] : [{ kind: 'quote', words: text }];
}

export function promises({ facts }: Telling): readonly Block[] {
  if (facts.promises.length === 0) return [];
  const t = translator(facts.locale, 'promises');
  const each = facts.promises.flatMap(({ words, amount, ...promised }) => [
    ...officersWords(words),
    ...(amount === null ? [] : [paragraph(t('amount', { amount: formatPounds(amount) }))]),
    paragraph(promisedByWords(facts.locale, promised, facts.partnerName)),
  ]);
  return [heading(t('toDo')), ...each];
}

/** The names of what was sent with an answer or a letter, and where to open it. */
export function files({ facts, t }: Telling, sentWith: 'answer' | 'letter'): readonly Block[] {
  const count = facts.files.length;
  if (count === 0) return [];
  return [
    heading(t(`${sentWith}.filesHeading`, { count })),
    { kind: 'list', items: facts.files },
    paragraph(t(facts.askedBy === null ? 'answer.filesHow' : 'forResident.filesHow', { count })),
  ];
}

/** Two questions about how we did, without an access code. */
export function rating({ facts, t }: Telling): readonly Block[] {
  if (facts.rateUrl === null) return [];
  const url = ownLink(facts.rateUrl, facts.origin);
  return [heading(t('answer.rateHeading')), paragraph(t('answer.rate')), { kind: 'link', url }];
}

export function rightsBlocks({ facts, shownReference }: Telling): readonly Block[] {
  const { council, locale, process, pack, next, origin, goOnBy } = facts;
  const website = origin + urls.apply('complaint');
  const of = { process, pack, next, goOnBy };
  const rights = rightsWords({ council, locale, ...of, reference: shownReference, website });
  return [heading(rights.heading), ...rights.paragraphs.map(paragraph)];
}
