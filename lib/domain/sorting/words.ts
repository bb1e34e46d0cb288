import type { Speller } from '#lib/domain/sorting/spelling';
import { inEnglish, isWelsh } from '#lib/domain/sorting/welsh';

/** A word as we read it, and where in the text it was written. One written word may be read as several. */
export type Word = { readonly read: string; readonly from: number; readonly to: number };

const WRITTEN = /[\p{L}\p{N}£]+(?:['’][\p{L}\p{N}]+)*|[?.!](?![?.!])/gu;
const MARKS = /\p{M}|['’]/gu;

/** Longer texts say what they want before this. */
const MOST_WORDS = 400;

const SHORT_FORMS: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  r: 'are',
  y: 'why',
  pls: 'please',
  plz: 'please',
  thx: 'thanks',
  ta: 'thanks',
  cos: 'because',
  coz: 'because',
  b4: 'before',
  gonna: 'going to',
  wanna: 'want to',
  wot: 'what',
  wen: 'when',
  dis: 'this',
  da: 'the',
  yr: 'year',
  yrs: 'years',
  wk: 'week',
  wks: 'weeks',
  hrs: 'hours',
  info: 'information',
  cllr: 'councillor',
  cllrs: 'councillors',
  dept: 'department',
  ppl: 'people',
  abt: 'about',
  tho: 'though',
};

/** The words of a text: lower case, without marks and apostrophes, Welsh ones in English, spelt as the speller says. */
export function readWords(text: string, speller: Speller): Word[] {
  const written = writtenIn(text);
  const welsh = isWelsh(written.map(({ plain }) => plain));
  return written.flatMap(({ plain, from, to }) =>
    meant(plain, welsh ? null : speller)
      .split(' ')
      .map((read) => ({ read, from, to })),
  );
}

/** The same words, each with how it is written in the text, in small letters. */
export function readAsWritten(text: string): { readonly read: string; readonly written: string }[] {
  return readWords(text, (word) => word).map(({ read, from, to }) => ({
    read,
    written: text.slice(from, to).normalize('NFC').toLowerCase(),
  }));
}

/** Whether a text is read as Welsh. */
export function isInWelsh(text: string): boolean {
  return isWelsh(writtenIn(text).map(({ plain }) => plain));
}

function writtenIn(text: string): { readonly plain: string; readonly from: number; readonly to: number }[] {
  return [...text.matchAll(WRITTEN)].slice(0, MOST_WORDS).map((match) => ({
    plain: match[0].normalize('NFKD').replaceAll(MARKS, '').toLowerCase(),
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function meant(plain: string, speller: Speller | null): string {
  if (speller === null) return inEnglish(plain);
  return SHORT_FORMS[plain] ?? speller(plain);
}
