import type { Locale } from '#lib/messages/translate';

/** The language of this request. */
export function currentLocale(): Locale {
  return 'en';
}
