import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Council } from '#lib/domain/council/council';
import { ombudsmanOf, regulatorOf } from '#lib/domain/council/ombudsman';
import type { OutsideLook, Pack, Recourse, Stage, StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES, packById } from '#lib/domain/processes/registry';
import { dataWords } from '#lib/messages/data-words';
import { durationWords } from '#lib/messages/time-words';
import { type Locale, translator } from '#lib/messages/translate';

export type RightsFacts = {
  readonly council: Council;
  readonly locale: Locale;
  readonly process: ProcessId;
  readonly pack: string;
  /** The stage after the case that was answered; null after the last. */
  readonly next: StageId | null;
  /** As shown: '7KM 4RT 9PG'. */
  readonly reference: string;
  /** Where the complaint form is. */
  readonly website: string;
  /** The last day for what comes next, with us or outside. Absent: not said. */
  readonly goOnBy?: PlainDate | null;
  /** Whether it is read on the page that has the button. Absent: it is not. */
  readonly isThere?: boolean;
};

export type Rights = { readonly heading: string; readonly paragraphs: readonly string[] };

/**
 * What somebody unhappy with our answer can do: complaint, stage 2 and then the Ombudsman (LGSCO Complaint Handling
 * Code 2024); information request, a review by when the rules say and then the regulator (FOIA 2000 s.17(7)
 * and s.50, section 45 Code of Practice, part 5; EIR 2004 reg 11); own data, a complaint to us (DPA 2018 s.164A) or to
 * the regulator; a request for a service, a complaint on what we have already; anything else, our complaint form.
 */
export function rightsWords(facts: RightsFacts): Rights {
  const { recourse } = PROCESSES[facts.process];
  switch (recourse) {
    case 'complaint':
      return complaintRights(facts);
    case 'information':
      return facts.next === 'review' ? ownStageFirst(facts, recourse) : outsideOnly(facts, recourse);
    case 'own-data':
      return facts.next === null ? outsideOnly(facts, recourse) : ownStageFirst(facts, recourse);
    case 'regulator':
      return outsideOnly(facts, 'own-data');
    case 'others':
      return facts.next === null ? complaintForm(facts) : asComplaint(facts);
  }
}

/**
 * What somebody can do whose answer has not come by its last day: `own`, what we do ourselves, where there is more; and
 * outside, with what is normally expected there (domain rules 1.16, 6.3).
 */
export function overdueWords(facts: RightsFacts, lastDay: PlainDate, own: string | null): Rights {
  const t = translator(facts.locale, 'ownSteps.overdue');
  const words = OUTSIDE[PROCESSES[facts.process].recourse];
  const late = t('late', { date: formatLong(lastDay, facts.locale) });
  return {
    heading: t('heading'),
    paragraphs: [late, ...(own === null ? [] : [own]), ...turnTo(facts, words)],
  };
}

const OUTSIDE = {
  complaint: 'complaint',
  information: 'information',
  'own-data': 'own-data',
  regulator: 'own-data',
  others: null,
} as const satisfies Record<Recourse, OwnStage | null>;

function turnTo(facts: RightsFacts, words: (typeof OUTSIDE)[Recourse]): string[] {
  if (words === null) return [];
  const { body, reach } = outside(facts, words);
  const isScottish = SCOTTISH.includes(packById(facts.process, facts.pack).regime);
  const key = words === 'information' && isScottish ? 'information-in-scotland' : words;
  return [`${translator(facts.locale, 'ownSteps.overdue')(key, { body })} ${reach}`];
}

// Their Commissioner cannot look at what no review was asked for (FOISA s.47(1)); a review has 20 working days (s.21(1)).
const SCOTTISH: readonly Pack['regime'][] = ['foisa', 'eisr'];

type OwnStage = 'complaint' | OutsideLook | 'information' | 'own-data';

function complaintRights(facts: RightsFacts): Rights {
  const next = ownStage(facts, facts.next);
  if (next === undefined) return outsideOnly(facts, 'complaint');
  const words = wordsOf(next);
  const last = ownStage(facts, next.next);
  if (last === undefined) return ownStageFirst(facts, words);
  const t = translator(facts.locale, 'rights');
  const first = t(`${wordsOf(last)}.first`);
  return {
    heading: t(`${words}.heading`),
    paragraphs: [...asking(facts, words), `${t('thenOurs')} ${first}`, afterwards(facts, wordsOf(last))],
  };
}

// By the pack of the case. Nobody is sent outside before the last stage of ours.
function ownStage({ process, pack }: RightsFacts, id: StageId | null): Stage | undefined {
  return packById(process, pack).stages.find((stage) => stage.id === id && id !== 'ombudsman');
}

const wordsOf = ({ lookedAtBy }: Stage): OwnStage => lookedAtBy ?? 'complaint';

// Before what is left outside the council.
function ownStageFirst(facts: RightsFacts, words: OwnStage): Rights {
  const heading = translator(facts.locale, `rights.${words}`)('heading');
  return { heading, paragraphs: [...asking(facts, words), afterwards(facts, words)] };
}

function asking(facts: RightsFacts, words: OwnStage): readonly string[] {
  const { council, reference } = facts;
  const t = translator(facts.locale, `rights.${words}`);
  const { name: team, email } = council.informationTeam;
  const { phone } = isComplaint(words) ? council : council.informationTeam;
  const button = translator(facts.locale, 'rights.button')(facts.isThere === true ? 'here' : 'elsewhere');
  return [t('first'), `${withinWords(facts)}${t('how', { team, email, phone, reference, button })}`];
}

function afterwards(facts: RightsFacts, words: OwnStage): string {
  const { body, reach } = outside(facts, words);
  return `${translator(facts.locale, `rights.${words}`)('afterwards', { body })} ${reach}`;
}

// By the rules of the stage that was answered.
function withinWords({ locale, process, pack, next, goOnBy = null }: RightsFacts): string {
  const window = packById(process, pack).stages.find((each) => each.next === next)?.nextWithin;
  if (!window) return '';
  const length = durationWords(window.limit, locale);
  const t = translator(locale, 'rights');
  if (goOnBy === null) return `${t('within', { window: length })} `;
  return `${t('withinBy', { window: length, date: formatLong(goOnBy, locale) })} `;
}

function outsideOnly(facts: RightsFacts, words: OwnStage): Rights {
  const t = translator(facts.locale, `rights.${words}`);
  const { body, reach } = outside(facts, words);
  return { heading: t('heading'), paragraphs: [`${t('last', { body })} ${reach}`, ...outsideByWords(facts)] };
}

function outsideByWords({ locale, goOnBy = null }: RightsFacts): string[] {
  if (goOnBy === null) return [];
  return [translator(locale, 'rights')('outsideBy', { date: formatLong(goOnBy, locale) })];
}

function outside(facts: RightsFacts, words: OwnStage): { body: string; reach: string } {
  const { council, locale, process, pack } = facts;
  const rules = packById(process, pack);
  const {
    name: body,
    phone,
    website,
  } = isComplaint(words) ? ombudsmanOf(rules, council.nation) : regulatorOf(rules, council);
  return {
    body: dataWords(locale)(body),
    reach: translator(locale, `rights.${words}`)('reach', { phone, website }),
  };
}

const isComplaint = (words: OwnStage) => words !== 'information' && words !== 'own-data';

// On what we have already.
function asComplaint({ locale, council, reference }: RightsFacts): Rights {
  const t = translator(locale, 'rights.others');
  return {
    heading: t('heading'),
    paragraphs: [t('first'), t('goOn', { phone: council.phone, reference })],
  };
}

function complaintForm({ locale, council, website, reference }: RightsFacts): Rights {
  const t = translator(locale, 'rights.others');
  return {
    heading: t('heading'),
    paragraphs: [t('first'), t('how', { website, phone: council.phone, reference })],
  };
}
