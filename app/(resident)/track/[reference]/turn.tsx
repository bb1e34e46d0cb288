import { Notice } from '#components/ui/notice';
import { formatLong } from '#lib/domain/calendar/plain-date';
import type { Council } from '#lib/domain/council/council';
import { formatReference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';
import { standingWords } from '#lib/messages/what-next';
import type { TrackedCase } from '#lib/use-cases/tracking/track-case';
import { asksThem } from './write-part';

type Props = { council: Council; locale: Locale; tracked: TrackedCase };

/** Whose turn it is; what they have to do, where it is theirs. */
export function Turn({ council, locale, tracked: { letters, matter } }: Props) {
  if (matter.waitingFor === null) {
    return <p>{standingWords(matter, locale).turn}</p>;
  }
  const t = translator(locale, 'track.yourTurn');
  const { what, since } = matter.waitingFor;
  return (
    <Notice title={t('title')}>
      <p>{t(what, { date: formatLong(since, locale) })}</p>
      <p>{t('how', { phone: council.phone, reference: formatReference(matter.reference) })}</p>
      {letters?.own.includes('write-to-council') && asksThem(matter) ? (
        <p>
          <a href="#write-to-council">{translator(locale, 'track.write')('replyHeading')}</a>
        </p>
      ) : null}
    </Notice>
  );
}
