import { randomUUID } from 'node:crypto';
import { NextResponse } from 'next/server';
import type { RawAnswers } from '#lib/domain/forms/form';
import { env } from '#lib/env';
import { log } from '#lib/log';

const LARGEST_FORM = 1024 * 1024;

/** Answers a POST: what to do with the fields. Throwing shows a page with a support id; nothing is half done. */
type Handle = (request: Request) => Promise<NextResponse>;

/**
 * The one wrapper of every form a resident posts: refuses posts from other sites and bodies that are too large, and
 * turns an unexpected fault into a page with a support id.
 */
export async function answerPost(request: Request, handle: Handle): Promise<NextResponse> {
  if (!isSameOrigin(request.headers))
    return new NextResponse('This form was not sent from our own pages.', { status: 403 });
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_FORM)
    return seeOther('/problem?what=too-large');
  try {
    return await handle(request);
  } catch (error) {
    const supportId = randomUUID().slice(0, 8);
    log().error({ err: error, supportId, path: new URL(request.url).pathname }, 'a post failed');
    return seeOther(`/problem?id=${supportId}`);
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
 * no form has no fields: whoever sent it is told what is missing.
 */
export async function postedFields(request: Request): Promise<RawAnswers> {
  const data = await request.formData().catch(() => new FormData());
  const fields: Record<string, string | string[]> = Object.create(null);
  for (const name of new Set(data.keys())) {
    const values = data.getAll(name).filter((value) => typeof value === 'string');
    if (values.length > 0) fields[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return { ...fields };
}

/** One field as text; blank when it is missing or given more than once. */
export function fieldText(fields: RawAnswers, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
