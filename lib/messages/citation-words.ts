import type { Exemption } from '#lib/domain/information/exemption';
import { LAWS } from '#lib/domain/information/exemptions';
import { dataWordByWord, dataWords } from '#lib/messages/data-words';
import type { Locale } from '#lib/messages/translate';

/** 'Freedom of Information Act 2000, section 43(2): commercial interests'. */
export function citationWords(locale: Locale, { regime, section, name }: Exemption): string {
  const say = dataWords(locale);
  return `${say(LAWS[regime])}, ${dataWordByWord(locale, section)}: ${say(name)}`;
}
