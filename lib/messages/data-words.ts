import type { FormWords } from '#lib/domain/forms/translate-form';
import { forms as welshForms } from '#lib/messages/cy/forms';
import type { Locale } from '#lib/messages/translate';

const SENTENCES: Readonly<Record<Locale, ReadonlyMap<string, string>>> = {
  en: new Map(),
  cy: new Map(Object.entries(welshForms)),
};

/** English that stands in data and not in the catalogue, said in a language; as it stands where there is no other. */
export function dataWords(locale: Locale): FormWords {
  const own = SENTENCES[locale];
  return (english) => own.get(english) ?? english;
}
