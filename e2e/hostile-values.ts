/** What nobody types in good faith, by what it is. */
export const HOSTILE: Readonly<Record<string, string>> = {
  nothing: '',
  spaces: ' \t\u00a0\u2003 ',
  'nearly a megabyte': 'a'.repeat(1_000_000),
  'a hundred thousand combining marks': `a${'\u0301'.repeat(100_000)}`,
  'overridden direction': '\u202egnorw\u202c \u2066\u05e9\u05dc\u05d5\u05dd\u2069',
  'zero-width characters': '\u200b\u200c\u200d\u2060\ufeff\u00ad',
  'control characters': 'a\0b\u0007c\u001bd\u007fe\u0085f',
  'joined emoji': '👩‍👩‍👧‍👦🏴󠁧󠁢󠁷󠁬󠁳󠁿🏳️‍🌈',
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>"\'><svg/onload=alert(1)></textarea>',
  'a query': '\'; DROP TABLE "case"; -- " OR 1=1 %_\\',
  templates: '{{7*7}} \u0024{7*7} <%= 7*7 %> {name} {count, plural, other {#}} %s %n $& $1',
  'line ends and headers': 'x\r\nSet-Cookie: stolen=1\r\n\r\n<html>\u2028y\u2029z',
  'a path': '../../../../etc/passwd\0.pdf',
  numbers: '-1e309 NaN Infinity 0x10 １２３',
  'names of objects': '__proto__',
};

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
