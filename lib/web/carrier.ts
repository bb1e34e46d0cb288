import { createHash, timingSafeEqual } from 'node:crypto';
import { NextResponse } from 'next/server';
import { PostTooLarge } from '#lib/web/posted';

/* What those who carry messages for us post, and how they are answered. */

/** Whether a request names this secret. Compared as hashes: of one length, whatever was sent. */
export function bearsSecret({ headers }: Request, secret: string | undefined): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  const named = hash(headers.get('authorization') ?? '');
  return secret !== undefined && timingSafeEqual(named, hash(`Bearer ${secret}`));
}

/** Answers a carrier; of a body that is too large, that it is. */
export async function answerCarrier(handle: () => Promise<NextResponse>): Promise<NextResponse> {
  try {
    return await handle();
  } catch (error) {
    if (error instanceof PostTooLarge) return said('too-large', 413);
    throw error;
  }
}

/** What became of what a carrier posted, for its log. */
export function said(outcome: string, status: number): NextResponse {
  return NextResponse.json({ outcome }, { status, headers: { 'cache-control': 'no-store' } });
}

/** Of somebody who tells us what happened, and returns nothing to anybody: 200 when it is done with, 503 to be told again. */
export function toldOf(outcome: string): NextResponse {
  return said(outcome, outcome === 'later' ? 503 : 200);
}
