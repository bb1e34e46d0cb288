import type { Rendering } from '#lib/domain/forms/translate-form';
import { welsh } from '#lib/messages/cy/data';
import type { Locale } from '#lib/messages/translate';

const WORDS: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: new Map(),
  cy: new Map(Object.entries(welsh)),
};

/** English that stands in data and not in the catalogue → the same in a language, or as it stands where that has none. */
export function dataWords(locale: Locale): Rendering {
  const own = WORDS[locale];
  return (english) => own.get(english) ?? english;
}

/** The same word by word, for a text that is put together: 'section 43(2)', 'seven, Kilo, Mike'. */
export function dataWordByWord(locale: Locale, english: string): string {
  const say = dataWords(locale);
  return english.replaceAll(/\p{L}+/gu, (word) => say(word));
}
