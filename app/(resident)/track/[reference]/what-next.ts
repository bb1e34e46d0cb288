import { formatLong } from '#lib/domain/calendar/plain-date';
import { type Locale, translator } from '#lib/messages/translate';
import type { TrackedCase } from '#lib/use-cases/tracking/track-case';

/** What happens next and by when; where we are late, it says so. */
export function nextSentence({ matter, clocks }: TrackedCase, locale: Locale): string {
  const t = translator(locale, 'stages');
  const running = clocks.filter(({ clock }) => clock.stoppedOn === null);
  const [owed] = running.toSorted((a, b) => (a.clock.dueOn < b.clock.dueOn ? -1 : 1));
  if (owed === undefined) return t(`${matter.process}.${matter.status}.next`, { date: '' });
  const date = formatLong(owed.clock.dueOn, locale);
  if (owed.standing.state !== 'overdue') return t(`${matter.process}.${matter.status}.next`, { date });
  const late = owed.clock.ruleId === 'acknowledge' ? 'late.acknowledge' : 'late.answer';
  return `${t(late, { date })} ${t('late.working')}`;
}
