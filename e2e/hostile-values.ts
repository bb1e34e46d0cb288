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

/** As much of a text as an address can carry: servers take 8 kB. */
const inAddress = (text: string) =>
  encodeURIComponent(text.slice(0, 1200))
    .slice(0, 7000)
    .replace(/%[0-9A-F]?$/, '');

/** Parts of an address that no text makes. */
export const RAW: readonly string[] = [
  '%E0%A4%A',
  '%00',
  '%ff%fe',
  '%ed%a0%80',
  '..%2f..%2fetc%2fpasswd',
  '%2e%2e',
  '[object Object]',
  '\\..\\',
];

/** The texts as parts of an address, and what no text makes. */
export const IN_ADDRESSES: readonly string[] = [
  ...Object.values(HOSTILE).map(({ text }) => inAddress(text)),
  ...RAW,
];

/** Bodies that no form makes, as they go over the wire. `name` is a field that the form has. */
export const BODIES: Readonly<Record<string, (name: string) => { type: string; body: Buffer }>> = {
  'half a character': (name) => urlencoded(`${name}=%ED%A0%80%ED%BF%BF%FF%C3`),
  'raw bytes': (name) => ({
    type: URLENCODED,
    body: Buffer.from([...Buffer.from(`${name}=`), 0xed, 0xa0, 0x80, 0xff, 0]),
  }),
  'a field twice': (name) => urlencoded(`${name}=one&${name}=two&${name}=three`),
  'a field a thousand times': (name) => urlencoded(Array(1000).fill(`${name}=x`).join('&')),
  'a list in brackets': (name) => urlencoded(`${name}[]=x&${name}[a][b]=y&${name}.c=z`),
  'names of objects': () =>
    urlencoded(
      '__proto__=x&__proto__[polluted]=1&constructor=x&constructor.prototype.a=1&toString=x&hasOwnProperty=y',
    ),
  'five thousand unknown names': () =>
    urlencoded(Array.from({ length: 5000 }, (_, index) => `unknown${index}=x`).join('&')),
  'a broken escape': (name) => urlencoded(`${name}=%E0%A4%A&%=x&=y&&&`),
  'a file for a text': (name) =>
    multipart(`Content-Disposition: form-data; name="${name}"; filename="x.txt"`, 'text'),
  'half a multipart': (name) => ({
    type: MULTIPART,
    body: Buffer.from(`--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nnever end`),
  }),
  JSON: (name) => ({ type: 'application/json', body: Buffer.from(`{"${name}":{"__proto__":1}}`) }),
  'no type at all': (name) => ({ type: '', body: Buffer.from(`${name}=x`) }),
  'nothing whatever': () => urlencoded(''),
};

const URLENCODED = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data; boundary=edge';

function urlencoded(text: string) {
  return { type: URLENCODED, body: Buffer.from(text) };
}

function multipart(head: string, content: string) {
  return { type: MULTIPART, body: Buffer.from(`--edge\r\n${head}\r\n\r\n${content}\r\n--edge--\r\n`) };
}
