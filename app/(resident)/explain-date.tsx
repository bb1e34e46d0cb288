import { DateStrip, type StripLabels } from '#components/ui/date-strip';
import { Details } from '#components/ui/details';
import { clockWords, endWords } from '#lib/messages/clock-words';
import { type Locale, translator } from '#lib/messages/translate';
import type { ShownClock } from '#lib/use-cases/cases/find-case';

/** Why a date is that date, or why there is none now: the days as a picture, and the same as a list of sentences. */
export function ExplainDate({ shown, locale }: { shown: ShownClock; locale: Locale }) {
  const t = translator(locale, 'track.why');
  const { clock, explanation, pack } = shown;
  const date = endWords(clock, locale);
  return (
    <Details summary={date === null ? t('noDate') : t('summary', { date })}>
      {date === null ? null : (
        <>
          <DateStrip days={explanation.days} labels={stripLabels(locale)} />
          <p className="small muted">{t('key')}</p>
        </>
      )}
      <ul>
        {clockWords(explanation.reasons, locale, pack).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Details>
  );
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
