import { formatLong } from '#lib/domain/calendar/plain-date';
import type { Undertaking } from '#lib/domain/cases/undertaking';
import { type Locale, translator } from '#lib/messages/translate';

type Promised = Pick<Undertaking, 'by' | 'dueOn'>;

/** By when what we promised will be done, and that our partner does it for us where they do. `partner`: their name, if known. */
export function promisedByWords(locale: Locale, { by, dueOn }: Promised, partner: string | null): string {
  const t = translator(locale, 'promises');
  const date = formatLong(dueOn, locale);
  return by === 'partner' && partner !== null ? t('byPartner', { partner, date }) : t('by', { date });
}
