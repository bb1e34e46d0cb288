import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import { readSession } from '#lib/auth/session';
import type { StaffActor } from '#lib/domain/permissions/actor';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { findStaff } from '#lib/use-cases/staff/sign-in';
import { contextFor, shared } from '#lib/web/context';

export type StaffContext = Context & { actor: StaffActor };

/** Who is signed in, read afresh once a request: whoever has left or been signed out everywhere is nobody. */
export const currentStaff = cache(async (): Promise<StaffActor | null> => {
  const subject = await readSession(await cookies(), Date.now());
  return subject === null ? null : findStaff(shared(), subject);
});

/** The context of whoever is signed in; null when nobody is. */
export async function staffContextOrNull(): Promise<StaffContext | null> {
  const actor = await currentStaff();
  return actor && { ...contextFor(actor), actor };
}

/** The context of whoever is signed in. Otherwise leads to signing in, and from there to `next`. */
export async function staffContext(next: string): Promise<StaffContext> {
  return (await staffContextOrNull()) ?? redirect(signInFor(next));
}

/** The sign-in page that leads on to one of our own staff pages. */
export function signInFor(next: string): string {
  return `${urls.signIn()}?next=${encodeURIComponent(next)}`;
}

/** A path of ours that only staff see, from a URL or a form; My work for anything else. */
export function staffPath(typed: string): string {
  const isOwn = /^\/staff(?:[/?][\w\-/?=&%.+~*:]*)?$/.test(typed) && typed.length < 1000;
  return isOwn && !typed.includes('//') ? typed : urls.staff();
}
