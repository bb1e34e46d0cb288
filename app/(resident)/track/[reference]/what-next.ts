import { formatLong } from '#lib/domain/calendar/plain-date';
import { type Clock, nextDue } from '#lib/domain/deadlines/clock';
import { stageOf } from '#lib/domain/processes/registry';
import { type Locale, translator } from '#lib/messages/translate';
import type { TrackedCase } from '#lib/use-cases/tracking/track-case';

/** What happens next and by when; where we are late, it says so. */
export function nextSentence(tracked: TrackedCase, locale: Locale): string {
  const { matter, clocks } = tracked;
  const next = `${matter.process}.stages.${matter.status}.next` as const;
  const own = translator(locale, 'processes');
  const t = translator(locale, 'track.late');
  const owed = owedNext(tracked);
  if (owed === null) return own(next, { date: '' });
  if (owed.dueOn === null) return translator(locale, 'track')('waiting');
  const date = formatLong(owed.dueOn, locale);
  const isLate = clocks.some(({ clock, standing }) => clock === owed && standing.state === 'overdue');
  if (!isLate) return own(next, { date });
  const late = owed.stops[0] === 'acknowledged' ? 'acknowledge' : 'answer';
  return `${t(late, { date })} ${t('working')}`;
}

// The acknowledgement or the answer; where neither has begun, whatever else is owed first.
function owedNext({ matter, clocks }: TrackedCase): Clock | null {
  const { acknowledged } = stageOf(matter).facts;
  const all = clocks.map(({ clock }) => clock);
  const told = all.filter(({ stops: [end] }) => end === acknowledged || end === 'response-sent');
  return nextDue(told.length > 0 ? told : all);
}
