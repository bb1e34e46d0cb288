import { formatLong } from '#lib/domain/calendar/plain-date';
import { type Locale, translator } from '#lib/messages/translate';
import type { TrackedCase } from '#lib/use-cases/tracking/track-case';

/** What happens next and by when; where we are late, it says so. */
export function nextSentence({ matter, clocks }: TrackedCase, locale: Locale): string {
  const next = `${matter.process}.stages.${matter.status}.next` as const;
  const own = translator(locale, 'processes');
  const t = translator(locale, 'track.late');
  const running = clocks.filter(({ clock }) => clock.stoppedOn === null);
  const [owed] = running.toSorted((a, b) => (a.clock.dueOn < b.clock.dueOn ? -1 : 1));
  if (owed === undefined) return own(next, { date: '' });
  const date = formatLong(owed.clock.dueOn, locale);
  if (owed.standing.state !== 'overdue') return own(next, { date });
  const late = owed.clock.ruleId === 'acknowledge' ? 'acknowledge' : 'answer';
  return `${t(late, { date })} ${t('working')}`;
}
