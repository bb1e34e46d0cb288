/** The languages residents can be served in: English always, Welsh where the council offers it. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What each calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', cy: 'Cymraeg' };

/** Narrows text from outside to a language we have. */
export function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}

/** As documents and formatters name it: 'en-GB'. */
export function languageTag(language: Language): string {
  return language === 'en' ? 'en-GB' : language;
}

/** What an address names its language in: '?lang=cy'. */
export const LANGUAGE_FIELD = 'lang';

/** An address of ours, whole, for somebody we write to in a language. English is what every page begins with. */
export function addressIn(language: Language, url: string): string {
  if (language === 'en') return url;
  const address = new URL(url);
  address.searchParams.set(LANGUAGE_FIELD, language);
  return address.href;
}
