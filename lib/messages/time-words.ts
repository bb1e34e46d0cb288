import type { Council } from '#lib/domain/council/council';
import { ombudsmanOf, regulatorOf } from '#lib/domain/council/ombudsman';
import type { Limit } from '#lib/domain/deadlines/limit';
import { isOwnData } from '#lib/domain/information/exemption';
import type { Pack, Stage } from '#lib/domain/processes/process';
import { type Times, timesOf } from '#lib/domain/processes/times';
import { dataWords } from '#lib/messages/data-words';
import { type Locale, translator } from '#lib/messages/translate';

/** What sentences about times are filled with, by name: '20 working days'; null where the rules set none. */
export type TimeWords = Readonly<Record<keyof Times | 'takenWithin', string | null>>;

/** The times of a stage in words. */
export function timeWords(locale: Locale, pack: Pack, stage: Stage): TimeWords {
  const { acknowledge, discuss, answer, longest, assess, makeSafe, investigate } = timesOf(stage);
  const say = (limit: Limit | null | undefined) => (limit ? durationWords(limit, locale) : null);
  return {
    acknowledge: say(acknowledge),
    discuss: say(discuss),
    answer: say(answer),
    longest: say(longest),
    assess: say(assess),
    makeSafe: say(makeSafe),
    investigate: say(investigate),
    takenWithin: say(pack.takenWithin),
  };
}

const UNITS = { 'working-days': 'workingDays', days: 'days', months: 'months', hours: 'hours' } as const;

/** '20 working days', 'one month'. */
export function durationWords({ unit, count }: Limit, locale: Locale): string {
  return translator(locale, 'times')(UNITS[unit], { count });
}

export type After = {
  readonly locale: Locale;
  readonly council: Council;
  readonly pack: Pack;
  /** The one whose answer somebody may be unhappy with. */
  readonly stage: Stage;
};

/** What somebody can do who is unhappy with the answer of a stage: by when, and who looks at it after us. */
export function afterWords({ locale, council, pack, stage }: After): string {
  const t = translator(locale, 'times.after');
  const body = bodyAfter({ locale, council, pack });
  switch (stage.next) {
    case null:
      return t('last');
    case 'first':
      return t('complaint');
    case 'ombudsman':
      return t('outside', { body });
    case 'regulator':
      return t(isOwnData(pack.regime) ? 'ownData' : 'outside', { body });
    default:
      return `${againWords(stage, locale)} ${t('outsideThen', { body })}`;
  }
}

function againWords({ nextWithin }: Stage, locale: Locale): string {
  const t = translator(locale, 'times.after');
  return nextWithin ? t('againWithin', { window: durationWords(nextWithin.limit, locale) }) : t('again');
}

/** Who looks at a matter after every stage of ours, as a sentence names them: 'the Housing Ombudsman'. */
export function bodyAfter({ locale, council, pack }: Omit<After, 'stage'>): string {
  const isComplaint = pack.stages.some(({ id }) => id === 'ombudsman');
  const { name } = isComplaint ? ombudsmanOf(pack, council.nation) : regulatorOf(pack, council);
  return dataWords(locale)(name);
}
