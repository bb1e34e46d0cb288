/** What nobody types in good faith: the text, and what may be kept of it on one line and on several. */
export type Hostile = { text: string; line: string; lines: string };

const asTyped = (text: string): Hostile => ({ text, line: text, lines: text });

/** By what it is. What is kept is written out here, not computed: it is what the rules of cleaning promise. */
export const HOSTILE: Readonly<Record<string, Hostile>> = {
  nothing: asTyped(''),
  spaces: { text: ' \t\u00a0\u2003 ', line: '', lines: '' },
  'nearly a megabyte': asTyped('a'.repeat(1_000_000)),
  'a hundred thousand combining marks': asTyped(`a${'\u0301'.repeat(100_000)}`),
  'overridden direction': {
    text: '\u202egnorw\u202c \u2066\u05e9\u05dc\u05d5\u05dd\u2069',
    line: 'gnorw \u05e9\u05dc\u05d5\u05dd',
    lines: 'gnorw \u05e9\u05dc\u05d5\u05dd',
  },
  'right to left with its marks': {
    text: '\u0645\u0631\u062d\u0628\u0627\u200f (12) \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    line: '\u0645\u0631\u062d\u0628\u0627 (12) \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
    lines: '\u0645\u0631\u062d\u0628\u0627\u200f (12) \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645',
  },
  'zero-width characters': { text: '\u200b\u200c\u200d\u2060\ufeff\u00ad', line: '', lines: '' },
  'zero-width characters in a word': { text: 'b\u200bi\u2060n\ufeffs\u00ad', line: 'bins', lines: 'bins' },
  'control characters': { text: 'a\0b\u0007c\u001bd\u007fe\u0085f', line: 'abcde f', lines: 'abcde\nf' },
  'joined emoji': {
    text: '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🏳️‍🌈',
    line: '👩👩👧👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🏳️🌈',
    lines: '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🏳️‍🌈',
  },
  markup: asTyped(
    '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg/onload=alert(1)></textarea>',
  ),
  'a query': asTyped('\'; DROP TABLE "case"; -- " OR 1=1 %_\\'),
  templates: asTyped('{{7*7}} \u0024{7*7} <%= 7*7 %> {name} {count, plural, other {#}} %s %n $& $1'),
  'line ends and headers': {
    text: 'x\r\nSet-Cookie: stolen=1\r\n\r\n<html>\u2028y\u2029z',
    line: 'x Set-Cookie: stolen=1 <html> y z',
    lines: 'x\nSet-Cookie: stolen=1\n\n<html>\ny\nz',
  },
  'a path': {
    text: '../../../../etc/passwd\0.pdf',
    line: '../../../../etc/passwd.pdf',
    lines: '../../../../etc/passwd.pdf',
  },
  numbers: asTyped('-1e309 NaN Infinity 0x10 １２３'),
  'names of objects': asTyped('__proto__'),
};
