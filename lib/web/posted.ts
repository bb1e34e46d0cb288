import { randomUUID } from 'node:crypto';
import { NextResponse } from 'next/server';
import type { RawAnswers } from '#lib/domain/forms/form';
import { env } from '#lib/env';
import type { Incoming } from '#lib/files/accept-file';
import { log } from '#lib/log';
import { translator } from '#lib/messages/translate';
import { urls } from '#lib/urls';
import { localeOf } from '#lib/web/locale';

const LARGEST_FORM = 1024 * 1024;
/** With the files of one page: what next.config.ts lets through. */
const LARGEST_WITH_FILES = 25 * 1024 * 1024;
const MOST_FIELDS = 1000;

/** A body of more bytes or more fields than any form of ours has. */
export class PostTooLarge extends Error {}

/** Answers a POST: what to do with the fields. Throwing shows a page with a support id; nothing is half done. */
type Handle = (request: Request) => Promise<Response>;

/**
 * The one wrapper of every form a resident posts: refuses posts from other sites and bodies that are too large, and
 * turns an unexpected fault into a page with a support id.
 */
export async function answerPost(request: Request, handle: Handle): Promise<Response> {
  if (!isSameOrigin(request.headers))
    return new NextResponse(translator(localeOf(request.headers), 'common.errors')('otherSite'), {
      status: 403,
    });
  try {
    return await handle(request);
  } catch (error) {
    if (error instanceof PostTooLarge) return seeOther(urls.tooLarge());
    const supportId = randomUUID().slice(0, 8);
    log().error({ err: error, supportId, path: new URL(request.url).pathname }, 'a post failed');
    return seeOther(urls.problem(supportId));
  }
}

/** Whether a post came from our own pages: browsers name the site it was sent from; without a name Sec-Fetch-Site decides. */
export function isSameOrigin(headers: Pick<Headers, 'get'>): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return origin === env().PUBLIC_ORIGIN;
  const site = headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
}

/** On to another page of ours, by GET. */
export function seeOther(path: string): NextResponse {
  return new NextResponse(null, { status: 303, headers: { location: path } });
}

/**
 * The fields of a posted form: one value as text, several of the same name as a list. Files are left out. A body that is
 * no form has no fields: whoever sent it is told what is missing. Throws PostTooLarge, which answerPost answers.
 */
export async function postedFields(request: Request): Promise<RawAnswers> {
  return fieldsOf(await entriesOf(request, LARGEST_FORM));
}

/** The fields of a posted form, and the files that were chosen in it. */
export async function postedForm(request: Request): Promise<{ fields: RawAnswers; files: Incoming[] }> {
  const entries = await entriesOf(request, LARGEST_WITH_FILES);
  const chosen = entries.flatMap(([, value]) => (typeof value === 'string' ? [] : [value]));
  const files = await Promise.all(
    chosen
      // A file input left empty posts one empty file without a name.
      .filter(({ name, size }) => size > 0 || name !== '')
      .map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
  );
  return { fields: fieldsOf(entries), files };
}

type Entries = readonly (readonly [string, FormDataEntryValue])[];

async function entriesOf(request: Request, most: number): Promise<Entries> {
  const body = await postedBody(request, most);
  const headers = { 'content-type': request.headers.get('content-type') ?? '' };
  const data = await new Response(body, { headers }).formData().catch(() => new FormData());
  const entries = [...data];
  if (entries.length > MOST_FIELDS) throw new PostTooLarge();
  return entries;
}

function fieldsOf(entries: Entries): RawAnswers {
  const fields = [...textsByName(entries)].map(
    ([name, values]) => [name, values.length === 1 ? (values[0] ?? '') : values] as const,
  );
  return Object.fromEntries(fields);
}

/** What was posted, or answered, as it is. Throws PostTooLarge. */
export async function postedBody(
  { headers, body }: Request | Response,
  most: number,
): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(headers.get('content-length') ?? 0) > most) throw new PostTooLarge();
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Read piece by piece: a body sent without its length is as large as its sender likes.
  for await (const piece of body ?? []) {
    size += piece.byteLength;
    if (size > most) throw new PostTooLarge();
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** Posted texts by the name of their field, in one pass: looking each name up would take hours over a hostile form. */
export function textsByName(
  entries: Iterable<readonly [string, FormDataEntryValue]>,
): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>();
  for (const [name, value] of entries) {
    if (typeof value !== 'string') continue;
    const known = texts.get(name);
    if (known) known.push(value);
    else texts.set(name, [value]);
  }
  return texts;
}

/** One field as text; blank when it is missing or given more than once. */
export function fieldText(fields: RawAnswers, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
