import { describe, expect, it } from 'vitest';
import { answerPost, isSameOrigin, PostTooLarge, postedFields, postedForm, seeOther } from '#lib/web/posted';

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

const post = (body: BodyInit, headers: Record<string, string> = FORM) =>
  new Request('http://localhost:3000/track/look-up', {
    method: 'POST',
    body,
    headers,
    duplex: 'half',
  } as RequestInit);

/** A body sent piece by piece, so that nobody can say beforehand how long it is. */
const inPieces = (pieces: number) => {
  let sent = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > pieces) controller.close();
      else controller.enqueue(new Uint8Array(64 * 1024).fill(97));
    },
  });
};

const answered = async (request: Request) => {
  const response = await answerPost(request, async () => {
    await postedFields(request);
    return seeOther('/done');
  });
  return response.headers.get('location');
};

describe('the fields of a post', () => {
  it('gives one value as text, several of a name as a list, and leaves files out', async () => {
    const form = new FormData();
    form.append('one', 'a');
    form.append('many', 'b');
    form.append('many', 'c');
    form.append('file', new File(['x'], 'x.txt'));
    expect(await postedFields(post(form, {}))).toEqual({ one: 'a', many: ['b', 'c'] });
  });

  it('has no fields when the body is no form', async () => {
    expect(await postedFields(post('{"a":1}', { 'content-type': 'application/json' }))).toEqual({});
  });

  it('keeps a field with a name of JavaScript’s own as a field', async () => {
    const fields = await postedFields(post('__proto__=a&constructor=b'));
    expect(Object.keys(fields)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });

  it('refuses a body without a length once it is larger than any form', async () => {
    expect(await answered(post(inPieces(16)))).toBe('/done');
    expect(await answered(post(inPieces(17)))).toBe('/problem?what=too-large');
  });

  // Looked for name by name, this many would not come to an end.
  it('refuses a hundred thousand fields', async () => {
    const names = Array.from({ length: 100_000 }, (_, index) => `k${index}=`).join('&');
    expect(await answered(post(names))).toBe('/problem?what=too-large');
  });
});

describe('where a post comes from', () => {
  const from = (headers: Record<string, string>) => isSameOrigin(new Headers(headers));

  it('is ours only by the origin that is set, whatever host is claimed', () => {
    expect(from({ origin: 'http://localhost:3000' })).toBe(true);
    expect(from({ origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' })).toBe(false);
    expect(from({ origin: 'null' })).toBe(false);
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(from({ 'sec-fetch-site': 'same-site' })).toBe(false);
  });
});

describe('files that are too large together', () => {
  const MB = 1024 * 1024;
  const typedIn = async (form: FormData) => {
    const request = new Request('http://localhost:3000', { method: 'POST', body: form });
    const body = Buffer.from(await request.arrayBuffer());
    const type = request.headers.get('content-type') ?? '';
    const sent = post(body, { 'content-type': type, 'content-length': String(body.byteLength) });
    return postedForm(sent).then(
      () => 'taken',
      (error: unknown) => (error instanceof PostTooLarge ? error.typed : error),
    );
  };
  const formWith = (text: string, size: number) => {
    const form = new FormData();
    form.append('step', 'write-to-council');
    form.append('text', text);
    form.append('files', new File([new Uint8Array(size)], 'a "b".jpg'));
    form.append('after', 'x');
    return form;
  };

  it('cost nobody what was typed before them', async () => {
    const text = 'Tŷ: Content-Disposition: form-data; filename="no"';
    expect(await typedIn(formWith(text, 26 * MB))).toEqual({ step: 'write-to-council', text });
    expect(await typedIn(formWith(text, MB))).toBe('taken');
  });

  it('leave nothing where the words alone are too many, or nothing was typed', async () => {
    expect(await typedIn(formWith('x'.repeat(2 * MB), 25 * MB))).toEqual({});
    const form = new FormData();
    form.append('files', new File([new Uint8Array(26 * MB)], 'a.jpg'));
    expect(await typedIn(form)).toEqual({});
  });
});
