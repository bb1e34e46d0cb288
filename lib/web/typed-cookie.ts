import { cookies } from 'next/headers';
import type { NextResponse } from 'next/server';
import type { RawAnswers } from '#lib/domain/forms/form';
import type { OwnStep } from '#lib/use-cases/tracking/take-own-step';
import { findTyped } from '#lib/use-cases/typed/find-typed';
import { keepTyped } from '#lib/use-cases/typed/keep-typed';
import { clientAddress } from '#lib/web/client-address';
import { publicContext } from '#lib/web/context';
import { cookieOptions } from '#lib/web/cookies';
import { seeOther } from '#lib/web/posted';

const HALF_AN_HOUR = 30 * 60;

/** A form that shows again what was typed in it, and its page. Each has a cookie of its own, so that none shows another's. */
type TypedForm = { form: 'reach' | OwnStep; page: string };

/** What was typed in a form and could not be kept; null when there is nothing. */
export async function typedIn(form: TypedForm['form']): Promise<RawAnswers | null> {
  const token = (await cookies()).get(nameFor(form))?.value;
  return findTyped(await publicContext(), token || null);
}

/**
 * On to the form again, with what was typed in it: without, where it is more than anybody types. `why`: what its address says of
 * what was wrong, and where on the page.
 */
export async function shownAgain(
  { why, ...at }: TypedForm & { why: string },
  fields: RawAnswers,
): Promise<NextResponse> {
  const kept = await keepTyped(await publicContext(), { fields, address: await clientAddress() });
  return withTyped(seeOther(`${at.page}?${why}`), at, kept.ok ? kept.value.token : '');
}

/** Forgets what was typed in a form, now that it is kept. */
export function withoutTyped(response: NextResponse, at: TypedForm): NextResponse {
  return withTyped(response, at, '');
}

function withTyped(response: NextResponse, { form, page }: TypedForm, token: string): NextResponse {
  const options = cookieOptions(page, token === '' ? 0 : HALF_AN_HOUR);
  response.cookies.set({ name: nameFor(form), value: token, ...options });
  return response;
}

function nameFor(form: TypedForm['form']): string {
  return `typed-${form}`;
}
