import type { FilledForm } from './forms/form.ts';
import { filledInWelsh, inWelsh } from './in-welsh.ts';

/** How somebody goes through the resident’s side: with which browser, on what device, in which language. */
export type Way = {
  /** As a test’s name says it. */
  how: string;
  javaScriptEnabled: boolean;
  size: { width: number; height: number };
  language: 'en' | 'cy';
  /** What an English sentence of ours is in this language, with its `{values}` filled in. */
  say: (english: string, values?: Readonly<Record<string, string>>) => string;
};

const PHONE = { width: 320, height: 640 };
const DESKTOP = { width: 1280, height: 720 };

/**
 * Two ways that have nothing in common: walked in both, a journey is seen with a script and without, on a phone and on a
 * desktop, in English and in Welsh. Which goes with which changes with `index`, so give each journey its own.
 */
export function twoWays(index: number): readonly [scripted: Way, plain: Way] {
  const isOnPhone = index % 2 === 0;
  const isInWelsh = index % 4 >= 2;
  return [wayOf(true, isOnPhone, isInWelsh), wayOf(false, !isOnPhone, !isInWelsh)];
}

/** A form by the labels it has in this language. */
export function filledIn({ language }: Way, form: FilledForm): FilledForm {
  return language === 'cy' ? filledInWelsh(form) : form;
}

function wayOf(javaScriptEnabled: boolean, isOnPhone: boolean, isInWelsh: boolean): Way {
  const script = javaScriptEnabled ? 'with JavaScript' : 'without JavaScript';
  return {
    how: `${script}, on a ${isOnPhone ? 'phone' : 'desktop'}, in ${isInWelsh ? 'Welsh' : 'English'}`,
    javaScriptEnabled,
    size: isOnPhone ? PHONE : DESKTOP,
    language: isInWelsh ? 'cy' : 'en',
    say: (english, values = {}) => {
      const sentence = isInWelsh ? inWelsh(english) : english;
      return sentence.replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder);
    },
  };
}
