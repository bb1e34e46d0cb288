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

/** A body of more bytes or more fields than any form of ours has. `typed`: what of its fields could be read all the same. */
export class PostTooLarge extends Error {
  readonly typed: RawAnswers;
  constructor(typed: RawAnswers = {}) {
    super();
    this.typed = typed;
  }
}

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

/**
 * The fields of a posted form, and the files that were chosen in it. Throws PostTooLarge with what was typed before the files,
 * where a browser says beforehand how much it sends.
 */
export async function postedForm(request: Request): Promise<{ fields: RawAnswers; files: Incoming[] }> {
  if (claimedSize(request) > LARGEST_WITH_FILES) throw new PostTooLarge(await fieldsBeforeFiles(request));
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
  return entriesIn(await postedBody(request, most), request.headers.get('content-type') ?? '');
}

async function entriesIn(body: Uint8Array<ArrayBuffer>, type: string): Promise<Entries> {
  const headers = { 'content-type': type };
  const data = await new Response(body, { headers }).formData().catch(() => new FormData());
  const entries = [...data];
  if (entries.length > MOST_FIELDS) throw new PostTooLarge();
  return entries;
}

// A form of ours has its files after what is typed, so that this much of it is enough.
async function fieldsBeforeFiles({ headers, body }: Request): Promise<RawAnswers> {
  const type = headers.get('content-type') ?? '';
  const boundary = /;\s*boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary === undefined) return {};
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of body ?? []) {
    pieces.push(piece);
    size += piece.byteLength;
    if (size > LARGEST_FORM) break;
  }
  const parts = Buffer.concat(pieces).subarray(0, LARGEST_FORM).toString('latin1').split(`--${boundary}\r\n`);
  const firstFile = parts.findIndex((part) => /^content-disposition:[^\r]*;\s*filename=/i.test(part));
  const typed = [...parts.slice(0, Math.max(firstFile, 0)), ''].join(`--${boundary}\r\n`);
  const ended = `${typed.slice(0, -2)}--\r\n`;
  return fieldsOf(await entriesIn(Buffer.from(ended, 'latin1'), type));
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
  if (claimedSize({ headers }) > most) throw new PostTooLarge();
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

function claimedSize({ headers }: Pick<Request, 'headers'>): number {
  return Number(headers.get('content-length') ?? 0);
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
