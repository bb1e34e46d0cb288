import { formatLong } from '#lib/domain/calendar/plain-date';
import type { Counted } from '#lib/domain/cases/aggregation';
import { formatReference } from '#lib/domain/references/reference';
import { type Locale, translator } from '#lib/messages/translate';

/** The requests whose cost was counted with one, each in a line. Of other people’s their requester learns only how many. */
export function togetherWords(locale: Locale, countedWith: readonly Counted[]): string[] {
  const t = translator(locale, 'withheld');
  const own = countedWith.filter(({ samePerson }) => samePerson);
  const count = countedWith.length - own.length;
  return [
    ...own.map(({ reference, receivedOn }) =>
      t('togetherOwn', { reference: formatReference(reference), date: formatLong(receivedOn, locale) }),
    ),
    ...(count === 0 ? [] : [t('togetherOthers', { count })]),
  ];
}
