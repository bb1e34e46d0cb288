import { StepTrack, type TrackStep } from '#components/ui/step-track';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import type { Case } from '#lib/domain/cases/case';
import { hasEndedUnanswered } from '#lib/domain/cases/ended-unanswered';
import { clockTo, type DatesToTell, datesToTell } from '#lib/domain/deadlines/clock';
import { STATUSES, type Status } from '#lib/domain/processes/step-rule';
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
  return { name, state: 'to-come', stateText: comingText(step, clocks, locale) };
}

function nameOf(step: Status, matter: Case) {
  return step === 'answered' && hasEndedUnanswered(matter) ? 'step.ended' : NAMES[step];
}

function comingText(step: Status, clocks: TrackedCase['clocks'], locale: Locale): string {
  const t = translator(locale, 'track.page');
  const running = clocks.map(({ clock }) => clock).filter(({ stoppedOn }) => stoppedOn === null);
  const by = byOf(step, datesToTell(running));
  if (by !== null) return t('step.by', { date: formatLong(by, locale) });
  const waits = step === 'answered' && clockTo(running, 'response-sent') !== undefined;
  return waits ? t('step.waits') : t('step.toCome');
}

function byOf(step: Status, { acknowledgeBy, answerBy }: DatesToTell): PlainDate | null {
  if (step === 'in-progress') return acknowledgeBy;
  return step === 'answered' ? answerBy : null;
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
