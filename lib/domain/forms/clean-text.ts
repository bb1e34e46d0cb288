// The one place where text from outside is cleaned. Every pattern is a single class or a run of one class, so that
// time grows with length only. Written as escapes, because most of these characters cannot be seen.

const LONE_SURROGATES = /\p{Surrogate}/gu;
const CONTROLS = /\p{Cc}/gu;
const SPACES = /[\p{Z}\t\n\r\v\f\u0085]+/gu;
const LINE_ENDS = /\r\n|[\r\v\f\u0085\u2028\u2029]/gu;
const BIDI_MARKS = /[\u061c\u200e\u200f]/gu;
// Tag characters draw the flags of Wales, England and Scotland after a black flag and are invisible elsewhere.
const TAGS = /(\u{1f3f4}[\u{e0020}-\u{e007f}]{1,8})|[\u{e0000}-\u{e007f}]/gu;
// Direction overrides, zero-width spaces, fillers, soft hyphens, the braille blank: they hide text or pretend that there
// is some. Spared: what shapes emoji and letters (variation selectors, joiners, flags) and right-to-left marks.
const UNSEEN =
  /(?!\p{Variation_Selector}|[\u061c\u200c-\u200f\u{e0020}-\u{e007f}])[\u2800\ufff9-\ufffb\p{Default_Ignorable_Code_Point}]/gu;
// Persian, Urdu, Sinhala and the other Indic scripts spell with joiners; elsewhere in a line joiners only hide.
const JOINING_SCRIPTS = ['Arabic', 'Devanagari', 'Bengali', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam']
  .concat(['Oriya', 'Sinhala', 'Tamil', 'Telugu'])
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const JOINERS = new RegExp(`([${JOINING_SCRIPTS}])?([\\u200c\\u200d])[\\u200c\\u200d]*`, 'gu');
const MARK_TOWERS = /(\p{M}{4})\p{M}+/gu;
const ONLY_BLANK = /^[\p{Z}\p{Cc}\p{Cf}\p{M}]*$/u;

/**
 * One line: names, subjects, contact details. Line breaks become spaces, runs of spaces one; direction controls and
 * invisible characters go. Welsh, Arabic and emoji stay. '' when nothing visible is left.
 */
export function cleanLine(text: string): string {
  const plain = withoutUnseen(text.replace(SPACES, ' '))
    .replace(BIDI_MARKS, '')
    .replace(JOINERS, keepSpelling);
  return settled(plain.replace(SPACES, ' '));
}

/** Text of several lines: line breaks, tabs, joined emoji and right-to-left marks stay as they were written. */
export function cleanText(text: string): string {
  return settled(withoutUnseen(text));
}

/**
 * What may be shown again and stored although it was not accepted: as typed, without what a database refuses. Every line end
 * is '\n'.
 */
export function storable(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(LONE_SURROGATES, '')
    .replace(CONTROLS, (control) => (/[\t\n]/.test(control) ? control : ''));
}

/** Length in code points, the unit of every limit here (an emoji of several parts counts its parts). */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** The text's first `limit` code points: never half a character. */
export function cutTo(text: string, limit: number): string {
  const [...characters] = text.slice(0, limit * 2);
  return characters.slice(0, limit).join('').replace(LONE_SURROGATES, '');
}

function withoutUnseen(text: string): string {
  return storable(text).replace(TAGS, '$1').replace(UNSEEN, '');
}

function keepSpelling(_: string, letter: string | undefined, joiner: string): string {
  return letter ? letter + joiner : '';
}

function settled(text: string): string {
  const tidy = text.normalize('NFC').replace(MARK_TOWERS, '$1').trim();
  return ONLY_BLANK.test(tidy) ? '' : tidy;
}
