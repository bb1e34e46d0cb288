import { DateStrip, type StripLabels } from '#components/ui/date-strip';
import { Details } from '#components/ui/details';
import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { summariseDays } from '#lib/domain/deadlines/explain';
import { type Locale, translator } from '#lib/messages/translate';
import type { ShownClock } from '#lib/use-cases/cases/find-case';

/** Why a date is that date: the days as a picture, and the same as a list of sentences. */
export function ExplainDate({ shown, locale }: { shown: ShownClock; locale: Locale }) {
  const t = translator(locale, 'track.why');
  const { clock, explanation } = shown;
  if (clock.dueOn === null) return null;
  return (
    <Details summary={t('summary', { date: formatLong(clock.dueOn, locale) })}>
      {clock.provisional ? <p>{t('provisional')}</p> : null}
      <DateStrip days={explanation.days} labels={stripLabels(locale)} />
      <p className="small muted">{t('key')}</p>
      <ul>
        {sentences(shown, locale).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p className="small muted">{t('rule', { title: explanation.source.title })}</p>
    </Details>
  );
}

function sentences({ clock, explanation }: ShownClock, locale: Locale): string[] {
  const t = translator(locale, 'track.why');
  const say = (date: PlainDate) => formatLong(date, locale);
  const { weekendDays, holidays } = summariseDays(explanation.days);
  return [
    t(explanation.startedBy === 'acknowledged' ? 'acknowledged' : 'received', { date: say(clock.startsOn) }),
    t('counted', {
      count: explanation.workingDays ?? 0,
      calendar: t(clock.calendar === 'council' ? 'council' : 'ukAny'),
    }),
    t('weekends', { count: weekendDays }),
    ...holidays.map(({ title, date }) => t('holiday', { title, date: say(date) })),
    clock.dueOn ? t('due', { date: say(clock.dueOn) }) : '',
  ].filter((sentence) => sentence !== '');
}

function stripLabels(locale: Locale): StripLabels {
  const t = translator(locale, 'track.why');
  const [mon = '', tue = '', wed = '', thu = '', fri = '', sat = '', sun = ''] = t('weekdays').split(' ');
  return {
    weekdays: [mon, tue, wed, thu, fri, sat, sun],
    months: t('months').split(' '),
    kinds: {
      start: t('start'),
      due: t('end'),
      weekend: t('weekend'),
      holiday: t('holidaySign'),
      paused: t('paused'),
    },
  };
}
