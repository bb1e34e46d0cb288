import type { PlainDate } from '#lib/domain/calendar/plain-date';
import type { Council } from '#lib/domain/council/council';
import type { ComplaintCode, Jurisdiction } from '#lib/domain/council/nation';
import type { Pack, StageId } from '#lib/domain/processes/process';
import type { ProcessId } from '#lib/domain/processes/process-id';
import { PROCESSES, packOn } from '#lib/domain/processes/registry';
import { afterWords, bodyAfter, type TimeWords, timeWords } from '#lib/messages/time-words';
import { type Locale, translator } from '#lib/messages/translate';

/** Whose rules, and on which day. */
export type Start = {
  readonly locale: Locale;
  readonly council: Council;
  readonly today: PlainDate;
  /** Whether one of the council's services is a landlord's. */
  readonly isLandlord: boolean;
};

/** What is said before anything is sent. */
export type StartWords = {
  /** On the home page: by when we answer. */
  readonly door: string;
  /** On the form's start page, and where the chooser leads: the same in full. */
  readonly when: string;
  /** Who looks at it after us; null where nobody of its own does. */
  readonly after: string | null;
  readonly times: TimeWords;
};

const made = new WeakMap<Council, Map<string, StartWords | null>>();

/**
 * By when we answer and who looks at it after us, by the rules a matter would come under today; null where there are none.
 * Every page of a form says it, so it is put into words once a day for each.
 */
export function startWords(process: ProcessId, start: Start): StartWords | null {
  const { council, locale, today, isLandlord } = start;
  const ofCouncil = made.get(council) ?? new Map<string, StartWords | null>();
  made.set(council, ofCouncil);
  const key = `${process} ${locale} ${today} ${isLandlord}`;
  const known = ofCouncil.get(key);
  const words = known === undefined ? wordsOf(process, start) : known;
  ofCouncil.set(key, words);
  return words;
}

function wordsOf(process: ProcessId, start: Start): StartWords | null {
  const { locale, council, today } = start;
  const pack = packOn(PROCESSES[process], today, under(council, null));
  if (pack === null) return null;
  const [stage] = pack.stages;
  const times = timeWords(locale, pack, stage);
  const t = translator(locale, 'processes');
  const stating = { ...stated(times), ...statedAgain(start) };
  const after = afterWords({ locale, council, pack, stage });
  return {
    door: t(`${process}.door.when`, stating),
    when: t(`${process}.when`, stating),
    after: stage.next === null ? null : `${after}${landlordWords(process, pack, start)}`,
    times,
  };
}

function under({ nation, packsFrom }: Council, code: ComplaintCode | null): Jurisdiction {
  return { nation, packsFrom, code };
}

function stated({ acknowledge, discuss, answer, longest, assess, makeSafe, investigate }: TimeWords) {
  const none = (words: string | null) => words ?? 'none';
  return {
    acknowledge: none(acknowledge),
    discuss: none(discuss),
    answer: none(answer),
    longest: none(longest),
    assess: none(assess),
    makeSafe: none(makeSafe),
    investigate: none(investigate),
  };
}

// How long most complaints and requests for information take that are looked at again.
function statedAgain({ locale, council, today }: Start) {
  const lookAt = (process: ProcessId, stage: StageId) => {
    const pack = packOn(PROCESSES[process], today, under(council, null));
    const again = pack?.stages.find(({ id }) => id === stage);
    return (pack && again && timeWords(locale, pack, again).answer) ?? 'none';
  };
  return { stage2: lookAt('complaint', 'stage-2'), review: lookAt('foi', 'review') };
}

// A landlord's tenants have an ombudsman of their own, and which service it is about is not known yet.
function landlordWords(
  process: ProcessId,
  pack: Pack,
  { locale, council, today, isLandlord }: Start,
): string {
  if (!isLandlord) return '';
  const ofLandlord = packOn(PROCESSES[process], today, under(council, 'housing'));
  if (ofLandlord === null || ofLandlord === pack) return '';
  return ` ${translator(locale, 'times.after')('landlord', { body: bodyAfter({ locale, council, pack: ofLandlord }) })}`;
}
