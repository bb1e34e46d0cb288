import { HOSTILE } from '#lib/testing/hostile-texts';

/** As much of a text as an address can carry: servers take 8 kB. */
const inAddress = (text: string) =>
  encodeURIComponent(text.slice(0, 1200))
    .slice(0, 7000)
    .replace(/%[0-9A-F]?$/, '');

/** Parts of an address that end the reading of it, where that is not careful. */
const MALFORMED = ['%E0%A4%A', '%00', '%ff%fe', '%ed%a0%80'] as const;

/** Parts of an address that no text makes. */
export const RAW: readonly string[] = [
  ...MALFORMED,
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

/** Of these, what each parameter has to take also when no other is there. */
export const ALONE: readonly string[] = [...MALFORMED, inAddress(HOSTILE['markup']?.text ?? '')];

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
