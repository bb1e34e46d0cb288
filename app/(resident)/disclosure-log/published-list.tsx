import { formatLong, type PlainDate } from '#lib/domain/calendar/plain-date';
import { cutTo, lengthOf } from '#lib/domain/forms/clean-text';
import { type Locale, translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';

const SHOWN = 220;

export type Listed = {
  slug: string;
  title: string;
  request: string;
  serviceName: string;
  answeredOn: PlainDate;
};

/** Published answers in the order given, each with the beginning of what was asked. */
export function PublishedList({ locale, publications }: { locale: Locale; publications: readonly Listed[] }) {
  const t = translator(locale, 'disclosure');
  return (
    <ul className="answers">
      {publications.map((publication) => (
        <li key={publication.slug}>
          <h3 className="answers-title">
            <a href={urls.disclosure(publication.slug)}>{publication.title}</a>
          </h3>
          <p className="answers-about">
            {publication.serviceName} ·{' '}
            {t('answeredOn', { date: formatLong(publication.answeredOn, locale) })}
          </p>
          <p className="answers-words">{beginning(publication.request)}</p>
        </li>
      ))}
    </ul>
  );
}

function beginning(text: string): string {
  return lengthOf(text) <= SHOWN ? text : `${cutTo(text, SHOWN).trimEnd()}…`;
}
