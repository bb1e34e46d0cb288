import { formatLong } from '#lib/domain/calendar/plain-date';
import { nextDue } from '#lib/domain/deadlines/clock';
import { type Locale, translator } from '#lib/messages/translate';
import type { TrackedCase } from '#lib/use-cases/tracking/track-case';

/** What happens next and by when; where we are late, it says so. */
export function nextSentence({ matter, clocks }: TrackedCase, locale: Locale): string {
  const next = `${matter.process}.stages.${matter.status}.next` as const;
  const own = translator(locale, 'processes');
  const t = translator(locale, 'track.late');
  const owed = nextDue(clocks.map(({ clock }) => clock));
  if (owed === null) return own(next, { date: '' });
  if (owed.dueOn === null) return translator(locale, 'track')('waiting');
  const date = formatLong(owed.dueOn, locale);
  const isLate = clocks.some(({ clock, standing }) => clock === owed && standing.state === 'overdue');
  if (!isLate) return own(next, { date });
  const late = owed.stops[0] === 'acknowledged' ? 'acknowledge' : 'answer';
  return `${t(late, { date })} ${t('working')}`;
}
