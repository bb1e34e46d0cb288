import type { Nation } from '#lib/domain/calendar/bank-holidays';
import { formatLong, londonTime, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { CalendarId } from '#lib/domain/calendar/working-days';
import type { Clock } from '#lib/domain/deadlines/clock';
import type { FactType } from '#lib/domain/deadlines/fact';
import type { Limit } from '#lib/domain/deadlines/limit';
import type { Reason } from '#lib/domain/deadlines/reason';
import type { Rendering } from '#lib/domain/forms/translate-form';
import { dataWords } from '#lib/messages/data-words';
import { type Locale, type Translator, translator } from '#lib/messages/translate';

type Told<K extends Reason['kind']> = Extract<Reason, { kind: K }>;
type Words = {
  readonly t: Translator<'why'>;
  readonly say: (date: PlainDate) => string;
  /** For what stands in data in English: a holiday, a law, its rule. */
  readonly name: Rendering;
};
type Tellers = { readonly [K in Reason['kind']]: (reason: Told<K>, words: Words) => string };

/**
 * The reasons of a date as sentences, in their order, the same for residents, officers and the command. `pack`: the rules
 * of the case, named beside the list of bank holidays.
 */
export function clockWords(reasons: readonly Reason[], locale: Locale, pack?: string): string[] {
  const t = translator(locale, 'why');
  const words: Words = { t, say: (date) => formatLong(date, locale), name: dataWords(locale) };
  return reasons.flatMap((reason) => {
    const sentence = tell(reason, words);
    return reason.kind === 'rule' ? [sentence, editionWords(reason, words, pack)] : [sentence];
  });
}

/** When a clock ends: 'Tuesday 3 March 2026', of a limit in hours '14:05 on Tuesday 3 March 2026'; null while it waits. */
export function endWords({ dueOn, dueAt }: Pick<Clock, 'dueOn' | 'dueAt'>, locale: Locale): string | null {
  if (dueOn === null) return null;
  const date = formatLong(dueOn, locale);
  return dueAt === null ? date : translator(locale, 'why')('instant', { time: hourWords(dueAt), date });
}

/** '14:05', London time, of an ISO instant. */
export function hourWords(at: string): string {
  return londonTime(new Date(at)).slice(0, 5);
}

/** What is said of a date until its count begins with this. */
const PROVISIONAL: Readonly<Partial<Record<FactType, 'acknowledged' | 'stage2-started'>>> = {
  acknowledged: 'acknowledged',
  'stage2-acknowledged': 'acknowledged',
  'stage2-started': 'stage2-started',
};

const TELLERS: Tellers = {
  began: ({ by, on }, { t, say }) => t(`began.${by}`, { date: say(on) }),
  afresh: ({ by, on }, { t, say }) => t('afresh', { what: t(`began.${by}`, { date: say(on) }) }),
  deemed: ({ from, to }, { t, say }) => t('deemed', { from: say(from), to: say(to) }),
  'began-late': ({ by, due }, { t, say }) => t('beganLate', { by: say(by), date: say(due) }),
  provisional: ({ until }, { t }) => t(`provisional.${PROVISIONAL[until] ?? 'other'}`),
  limit: ({ limit, calendar }, words) => limitWords(limit, calendar, words),
  'month-end': ({ day, on }, { t, say }) => t('monthEnd', { day: String(day), date: say(on) }),
  paused: ({ asked, from, to, days }, { t, say }) =>
    `${t(`paused.${asked}`, { from: say(from), to: say(to) })} ${t('pausedDays', { count: days })}`,
  weekends: ({ days }, { t }) => t('weekends', { count: days }),
  holiday: ({ holiday: { title, date, nations } }, words) =>
    words.t('holiday', {
      title: words.name(title),
      date: words.say(date),
      where: nationWords(nations, words),
    }),
  extended: ({ on, from, until, reason, source }, { t, say, name }) => {
    const dates = { on: say(on), from: say(from), until: say(until) };
    const taken = reason === null ? t('extended', dates) : t('extendedWhy', { ...dates, reason });
    return `${taken} ${t('rule', { title: name(source.title), rule: name(source.rule) })}`;
  },
  capped: ({ on }, { t, say }) => t('capped', { date: say(on) }),
  rolled: ({ from, to, holiday }, { t, say, name }) =>
    holiday === null
      ? t('rolledWeekend', { from: say(from), to: say(to) })
      : t('rolledHoliday', { from: say(from), to: say(to), title: name(holiday.title) }),
  waiting: ({ for: answered, since }, { t, say }) => t(`waiting.${answered}`, { date: say(since) }),
  due: ({ on, at }, { t, say }) =>
    at === null ? t('due', { date: say(on) }) : t('dueAt', { date: say(on), time: hourWords(at) }),
  rule: ({ source }, { t, name }) => t('rule', { title: name(source.title), rule: name(source.rule) }),
};

// The one place that knows that a reason goes to the teller of its own kind.
function tell<K extends Reason['kind']>(reason: Told<K> & { kind: K }, words: Words): string {
  return TELLERS[reason.kind](reason, words);
}

function editionWords({ edition }: Told<'rule'>, { t }: Words, pack: string | undefined): string {
  return pack === undefined ? t('edition', { edition }) : t('editionAndPack', { edition, pack });
}

function limitWords(limit: Limit, calendar: CalendarId, { t }: Words): string {
  const { count } = limit;
  switch (limit.unit) {
    case 'working-days':
      return t('limit.workingDays', { count, where: t(`nations.${calendar}`) });
    case 'days':
      return t(limit.dayOne === 'start' ? 'limit.daysInclusive' : 'limit.days', { count: String(count) });
    case 'months':
      return t(MONTHS[limit.ends], { count });
    case 'hours':
      return t('limit.hours', { count: String(count) });
  }
}

const MONTHS = {
  'same-date': 'limit.months',
  'same-date-of-day-after': 'limit.monthsFromNextDay',
  'day-before': 'limit.monthsInclusive',
} as const;

function nationWords(nations: readonly Nation[], { t }: Words): string {
  const [first, second, third] = nations.map((nation) => t(`nations.${nation}`));
  if (first === undefined || third !== undefined) return t('nations.all');
  return second === undefined ? first : t('and', { first, second });
}
