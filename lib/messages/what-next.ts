import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { type Case, type GoesOn, isReachable } from '#lib/domain/cases/case';
import { hasEndedUnanswered } from '#lib/domain/cases/ended-unanswered';
import type { Council } from '#lib/domain/council/council';
import { type Clock, nextDue } from '#lib/domain/deadlines/clock';
import type { FactType } from '#lib/domain/deadlines/fact';
import type { Standing as DateStanding } from '#lib/domain/deadlines/standing';
import { packById, stageOf } from '#lib/domain/processes/registry';
import { formatReference } from '#lib/domain/references/reference';
import { endWords } from '#lib/messages/clock-words';
import { reviewByWords } from '#lib/messages/stage-mail-words';
import { afterWords } from '#lib/messages/time-words';
import { type Locale, translator } from '#lib/messages/translate';

const LATE: Readonly<Partial<Record<FactType, 'acknowledge' | 'answer'>>> = {
  acknowledged: 'acknowledge',
  'stage2-acknowledged': 'acknowledge',
  'response-sent': 'answer',
};

/** What the law wants done by a date on the way to the answer. */
const STEPS_ON_THE_WAY = [
  'assessed',
  'panel-met',
  'panel-report-received',
  'enquiry-answered',
  'investigation-concluded',
  'summary-sent',
  'made-safe',
  'safety-work-done',
  'works-begun',
] as const satisfies readonly FactType[];

/** A case with its clocks, and how each stands. */
type Standing = { matter: Case; clocks: readonly { clock: Clock; standing: DateStanding }[] };

/** In whose words: the council that answers, and the language. */
export type Reader = { council: Council; locale: Locale };

/** Where it stands, what that means and whose turn it is. */
export function standingWords(matter: Case, locale: Locale) {
  const { stage, mergedInto, status } = matter;
  if (mergedInto !== null) {
    const t = translator(locale, elsewhere(mergedInto));
    return { title: t('title'), meaning: t('meaning'), turn: t('turn') };
  }
  if (hasEndedUnanswered(matter)) {
    const t = translator(locale, 'track.ended');
    return { title: t('title'), meaning: t('meaning'), turn: t('turn'), ...turnAfter(matter, locale) };
  }
  if (stage === 'ombudsman' || stage === 'regulator') {
    const t = translator(locale, `outside.${stage}.${status}`);
    return { title: t('title'), meaning: t('meaning'), turn: t('turn') };
  }
  return { ...ownStanding(matter, locale), ...turnAfter(matter, locale) };
}

function ownStanding({ process, stage, status }: Case, locale: Locale) {
  if (stage === 'review') {
    const t = translator(locale, `review.${status}`);
    return { title: t('title'), meaning: t('meaning'), turn: t('turn') };
  }
  const own = translator(locale, 'processes');
  const say = (part: 'title' | 'meaning' | 'turn') => own(`${process}.stages.${status}.${part}`);
  return { title: say('title'), meaning: say('meaning'), turn: say('turn') };
}

// Whose turn it is once it is answered, where that is not what its kind says.
function turnAfter({ memberCopy, status, wentOn }: Case, locale: Locale): { turn?: string } {
  if (wentOn !== null) return { turn: translator(locale, 'track.wentOn')('turn') };
  const owesCopy = status === 'answered' && memberCopy !== null && memberCopy.on === null;
  return owesCopy ? { turn: translator(locale, 'track.copyOwed')('turn') } : {};
}

/** What happens next and by when; where we are late, it says so. */
export function nextSentence(tracked: Standing, { council, locale }: Reader): string {
  const { mergedInto } = tracked.matter;
  if (mergedInto === null && hasEndedUnanswered(tracked.matter))
    return translator(locale, 'track.ended')('next');
  if (mergedInto === null) return owedSentence(tracked, { council, locale });
  const reference = formatReference(mergedInto.reference);
  return translator(locale, elsewhere(mergedInto))('next', { reference });
}

function elsewhere({ looksAgain }: GoesOn) {
  return looksAgain ? 'track.lookedAtAgain' : 'track.merged';
}

function owedSentence(tracked: Standing, { council, locale }: Reader): string {
  const { matter, clocks } = tracked;
  const t = translator(locale, 'track.late');
  const after = afterwards(tracked, { council, locale });
  const owed = owedNext(tracked);
  const isOver = matter.status === 'answered' || matter.status === 'closed';
  if (owed === null)
    return isOver
      ? comesNext(matter, { locale, date: '', after, isAnswer: false })
      : translator(locale, 'track')('undated');
  const date = endWords(owed, locale);
  if (date === null) return waitingWords(tracked, locale);
  const isLate = clocks.some(({ clock, standing }) => clock === owed && standing.state === 'overdue');
  const [towards] = owed.stops;
  if (isLate) return `${t(LATE[towards] ?? 'other', { date })} ${stillWords(matter, locale)}`;
  const step = STEPS_ON_THE_WAY.find((fact) => fact === towards);
  if (step !== undefined) return translator(locale, 'track.toCome')(step, { date });
  return comesNext(matter, { locale, date, after, isAnswer: answersFirst(tracked, owed) });
}

// With the day on which we may end it, where there is one to come.
function waitingWords({ clocks }: Standing, locale: Locale): string {
  const t = translator(locale, 'track');
  const window = clocks.find(
    ({ clock, standing }) => clock.whose === 'resident' && RUNS.includes(standing.state),
  );
  const until = window && endWords(window.clock, locale);
  return until ? t('waitingUntil', { date: until }) : t('waiting');
}

const RUNS: readonly DateStanding['state'][] = ['on-time', 'due-soon', 'due-today'];

type Filled = { locale: Locale; date: string; after: string; isAnswer: boolean };

function comesNext(matter: Case, { locale, isAnswer, ...filled }: Filled): string {
  const { process, stage, contact } = matter;
  if (filled.date !== '' && !isReachable(contact)) return translator(locale, 'track')('onItsPage', filled);
  const status = isAnswer ? 'in-progress' : matter.status;
  if (stage === 'ombudsman' || stage === 'regulator')
    return translator(locale, 'outside')(`${stage}.${status}.next`);
  if (stage === 'review')
    return filled.date === ''
      ? translator(locale, 'review.next')('after', filled)
      : reviewByWords({ locale, ...matter }, filled.date);
  return translator(locale, 'processes')(`${process}.stages.${status}.next`, filled);
}

// Where a first word is owed as well, but no earlier: the words for what has just come in would promise that.
function answersFirst({ matter, clocks }: Standing, owed: Clock): boolean {
  const { acknowledged } = stageOf(matter).facts;
  const owesFirstWord = clocks.some(({ clock: { stops } }) => stops[0] === acknowledged);
  return matter.status === 'received' && owesFirstWord && owed.stops[0] === 'response-sent';
}

// With the day by which we expect it, where we have said so.
function stillWords({ expectedOn }: Case, locale: Locale): string {
  const t = translator(locale, 'track.late');
  return expectedOn === null ? t('working') : t('expected', { date: formatLong(expectedOn, locale) });
}

function afterwards({ matter, clocks }: Standing, { council, locale }: Reader): string {
  if (matter.wentOn !== null) return translator(locale, 'times.after')('gone');
  const pack = packById(matter.process, matter.pack);
  const words = afterWords({ locale, council, pack, stage: stageOf(matter) });
  const until = lastDayOutside(clocks);
  if (until === null) return words;
  return `${words} ${translator(locale, 'times.after')('by', { date: formatLong(until, locale) })}`;
}

// Whose last day has gone is not told: an ombudsman may still take it.
function lastDayOutside(clocks: Standing['clocks']): PlainDate | null {
  const window = clocks.find(
    ({ clock, standing }) => clock.stops[0] === 'taken-further' && standing.state !== 'closed',
  );
  return window?.clock.dueOn ?? null;
}

// What has an hour to be met; the acknowledgement or the answer; where none of these runs, whatever else is owed first.
// Whom nobody can reach is told no first word: they look for the answer.
function owedNext({ matter, clocks }: Standing): Clock | null {
  const firstWord = isReachable(matter.contact) ? stageOf(matter).facts.acknowledged : null;
  const all = clocks.map(({ clock }) => clock);
  const told = all.filter(({ stops: [end] }) => end === firstWord || end === 'response-sent');
  return nextDue(all.filter(({ dueAt }) => dueAt !== null)) ?? nextDue(told) ?? nextDue(all);
}
