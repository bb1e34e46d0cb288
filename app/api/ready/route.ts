import { NextResponse } from 'next/server';
import { checkReadiness } from '#lib/web/readiness';

export const dynamic = 'force-dynamic';

/** Ready to serve: database, migrations and queue. 503 when not. */
export async function GET(): Promise<NextResponse> {
  const { isReady, ...state } = await checkReadiness();
  return NextResponse.json(state, { status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } });
}
