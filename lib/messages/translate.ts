import { createTranslator, type NamespaceKeys, type NestedKeyOf } from 'use-intl/core';
import { type Language, languageTag } from '#lib/domain/council/language';
import { cy } from '#lib/messages/cy';
import { en } from '#lib/messages/en';

/** A language that residents can read. A new one is a word in LANGUAGES, a file beside en.ts and a line in `catalogues`. */
export type Locale = Language;

/** English is the pattern: every other language has its keys and parameters. */
export type Messages = typeof en;
export type Namespace = NamespaceKeys<Messages, NestedKeyOf<Messages>>;

/** The same keys with a language's own words. */
export type Catalogue<T = Messages> = {
  readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]>;
};

export type Translator<N extends Namespace = never> = ReturnType<typeof createTranslator<Messages, N>>;

const catalogues: Record<Locale, Catalogue> = { en, cy };

/**
 * t('key', { parameters }) over the whole catalogue, or over one part such as 'mail' or 'processes.complaint'. Keys and
 * parameters are checked when compiling; a message that still cannot be formatted throws. Made once per locale and part.
 */
export function translator<const N extends Namespace = never>(locale: Locale, namespace?: N): Translator<N> {
  const key = `${locale} ${namespace ?? ''}`;
  const known = made.get(key) ?? make(locale, namespace);
  made.set(key, known);
  return asTranslator<N>(known);
}

const made = new Map<string, unknown>();

function make(locale: Locale, namespace: Namespace | undefined): unknown {
  const translate = createTranslator<Catalogue, Namespace>({
    locale: languageTag(locale),
    messages: catalogues[locale],
    timeZone: 'Europe/London',
    onError: (problem) => {
      throw problem;
    },
    ...(namespace === undefined ? {} : { namespace }),
  });
  return new Proxy(translate, { apply: rememberingPlain() });
}

// A page says dozens of sentences without parameters, which are the same every time.
function rememberingPlain() {
  const said = new Map<unknown, unknown>();
  return (translate: CallableFunction, self: unknown, given: readonly unknown[]): unknown => {
    if (given.length > 1) return Reflect.apply(translate, self, given);
    const [key] = given;
    const words = said.get(key) ?? Reflect.apply(translate, self, given);
    said.set(key, words);
    return words;
  };
}

// The one place that says so: every catalogue has English's keys and parameters (Catalogue, and catalogue.test.ts).
function asTranslator<N extends Namespace>(translate: unknown): Translator<N> {
  return translate as Translator<N>;
}
