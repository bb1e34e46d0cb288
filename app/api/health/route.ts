import { NextResponse } from 'next/server';

export const dynamic = 'force-dynamic';

/** The process answers. Says nothing about the database. */
export function GET(): NextResponse {
  return NextResponse.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
