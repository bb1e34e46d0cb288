import { StepTrack, type TrackStep } from '#components/ui/step-track';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { STATUSES, type Status } from '#lib/domain/processes/process';
import { type Locale, translator } from '#lib/messages/translate';
import type { TrackedCase } from '#lib/use-cases/tracking/track-case';

/** The way of a case: what is done and when, where it is now, what is still to come and by when. */
export function Way({ locale, tracked }: { locale: Locale; tracked: TrackedCase }) {
  const t = translator(locale, 'track.page');
  return <StepTrack label={t('wayLabel')} steps={STATUSES.map((step) => stepOf(step, tracked, locale))} />;
}

const NAMES = {
  received: 'step.received',
  'in-progress': 'step.inProgress',
  answered: 'step.answered',
  closed: 'step.closed',
} as const;

function stepOf(step: Status, { matter, clocks }: TrackedCase, locale: Locale): TrackStep {
  const t = translator(locale, 'track.page');
  const say = (date: PlainDate) => formatLong(date, locale);
  const name = t(NAMES[step]);
  const on = dateOf(step, matter);
  const ahead = STATUSES.indexOf(step) - STATUSES.indexOf(matter.status);
  if (ahead === 0)
    return { name, state: 'current', stateText: on ? t('step.nowSince', { date: say(on) }) : t('step.now') };
  if (ahead < 0) return { name, state: 'done', stateText: on ? say(on) : t('step.notNeeded') };
  const clock = clocks.find(({ clock: { ruleId } }) => ruleId === CLOCK_TO[step])?.clock;
  const by = clock && clock.stoppedOn === null ? t('step.by', { date: say(clock.dueOn) }) : t('step.toCome');
  return { name, state: 'to-come', stateText: by };
}

/** Which clock counts towards a step. */
const CLOCK_TO: Partial<Record<Status, string>> = { 'in-progress': 'acknowledge', answered: 'answer' };

function dateOf(step: Status, matter: Case): PlainDate | null {
  switch (step) {
    case 'received':
      return matter.receivedOn;
    case 'in-progress':
      return 'acknowledgedOn' in matter ? matter.acknowledgedOn : null;
    case 'answered':
      return 'answeredOn' in matter ? matter.answeredOn : null;
    case 'closed':
      return 'closedOn' in matter ? matter.closedOn : null;
  }
}
