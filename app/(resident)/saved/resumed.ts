import type { NextResponse } from 'next/server';
import { urls } from '#lib/urls';
import type { Resumed } from '#lib/use-cases/drafts/come-back';
import { draftCookie } from '#lib/web/draft-cookie';
import { seeOther } from '#lib/web/posted';

/** On with answers that were opened again: from now on they are this device's. */
export function carryOn({ form, token }: Resumed): NextResponse {
  const response = seeOther(urls.apply(form.id));
  response.cookies.set(draftCookie(form.id, token));
  return response;
}
