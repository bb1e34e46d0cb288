import { StepTrack, type TrackStep } from '#components/ui/step-track';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { hasEndedUnanswered } from '#lib/domain/cases/ended-unanswered';
import { type Clock, clockTo } from '#lib/domain/deadlines/clock';
import type { FactType } from '#lib/domain/deadlines/fact';
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
  const name = t(nameOf(step, matter));
  const on = dateOf(step, matter);
  const ahead = STATUSES.indexOf(step) - STATUSES.indexOf(matter.status);
  if (ahead === 0)
    return { name, state: 'current', stateText: on ? t('step.nowSince', { date: say(on) }) : t('step.now') };
  if (ahead < 0) return { name, state: 'done', stateText: on ? say(on) : t('step.notNeeded') };
  const fact = FACT_OF[step];
  const each = clocks.map(({ clock }) => clock);
  const clock = fact && clockTo(each, fact);
  return { name, state: 'to-come', stateText: comingText(clock, locale) };
}

function nameOf(step: Status, matter: Case) {
  return step === 'answered' && hasEndedUnanswered(matter) ? 'step.ended' : NAMES[step];
}

/** What a clock towards a step counts to. */
const FACT_OF: Partial<Record<Status, FactType>> = {
  'in-progress': 'acknowledged',
  answered: 'response-sent',
};

function comingText(clock: Clock | undefined, locale: Locale): string {
  const t = translator(locale, 'track.page');
  if (!clock || clock.stoppedOn !== null) return t('step.toCome');
  return clock.dueOn ? t('step.by', { date: formatLong(clock.dueOn, locale) }) : t('step.waits');
}

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
