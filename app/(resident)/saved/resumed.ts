import type { NextResponse } from 'next/server';
import type { Resumed } from '#lib/use-cases/drafts/come-back';
import { draftCookie } from '#lib/web/draft-cookie';
import { seeOther } from '#lib/web/posted';
import { urls } from '#lib/web/urls';

/** On with answers that were opened again: from now on they are this device's. */
export function carryOn({ form, token }: Resumed): NextResponse {
  const response = seeOther(urls.apply(form.id));
  response.cookies.set(draftCookie(form.id, token));
  return response;
}
