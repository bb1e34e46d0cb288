import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { cookies, headers } from 'next/headers';
import { cache } from 'react';
import { openDatabase } from '#lib/db/client';
import { londonDate } from '#lib/domain/calendar/plain-date';
import type { Actor } from '#lib/domain/permissions/actor';
import { env, requiredEnv } from '#lib/env';
import { filesWith } from '#lib/files/take-file';
import { enqueueIn } from '#lib/jobs/queue';
import type { Context } from '#lib/use-cases/context';
import { findCouncil } from '#lib/use-cases/council/find-council';
import { secretsFrom } from '#lib/use-cases/secrets';
import { localeOf } from '#lib/web/locale';
import { provenResident } from '#lib/web/tracking-cookie';

type Shared = Pick<Context, 'database' | 'enqueue' | 'secrets' | 'files' | 'sendsTexts' | 'showsMap'>;

// One pool and one queue for a process, also when a bundler loads this file more than once.
const keeper = globalThis as typeof globalThis & { answerableShared?: Shared };

/** The database, the queue, the secrets and the way of files of this process; opened at the first use. */
export function shared(): Shared {
  keeper.answerableShared ??= {
    database: openDatabase(requiredEnv('DATABASE_URL'), env().DATABASE_POOL),
    enqueue: enqueueIn(requiredEnv('DATABASE_URL')),
    secrets: secretsFrom(requiredEnv('SECRET_KEY')),
    files: filesWith(env()),
    sendsTexts: env().TEXT_TRANSPORT !== 'off',
    showsMap: env().MAP_TILES_URL !== undefined,
  };
  return keeper.answerableShared;
}

/** A context for this actor, now. Officers and jobs work in English. */
export function contextFor(actor: Actor): Context {
  const now = new Date();
  return {
    ...shared(),
    actor,
    now,
    today: londonDate(now),
    locale: 'en',
    newId: () => randomUUID(),
    random: (max) => randomInt(max),
    newToken: () => randomBytes(32).toString('base64url'),
  };
}

/**
 * The context of a visitor nobody knows, in the language they chose, where the council offers it. Made once a page, so
 * that every part of it is of one instant.
 */
export const publicContext = cache(async (): Promise<Context> => {
  const context = contextFor({ kind: 'public' });
  const locale = localeOf(await headers());
  if (locale === 'en') return context;
  const { council } = await findCouncil(context);
  return council.languages.includes(locale) ? { ...context, locale } : context;
});

/** The context of whoever tracks a case: a resident where this browser has proved that one is theirs, else the public. */
export async function residentContext(): Promise<Context> {
  const context = await publicContext();
  const actor = provenResident(context, await cookies());
  return actor === null ? context : { ...context, actor };
}
