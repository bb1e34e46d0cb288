import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import type { Database } from '#lib/db/client';
import { londonDate } from '#lib/domain/calendar/plain-date';
import type { Form } from '#lib/domain/forms/form';
import type { Actor } from '#lib/domain/permissions/actor';
import { filesWith } from '#lib/files/take-file';
import { enqueueIn } from '#lib/jobs/queue';
import { urls } from '#lib/urls';
import type { Context } from '#lib/use-cases/context';
import { sendDraft } from '#lib/use-cases/drafts/send-draft';
import { secretsFrom } from '#lib/use-cases/secrets';
import { clientsUntil } from './clients.ts';
import type { Drafts } from './drafts.ts';
import type { Target } from './measure.ts';
import { askSite, BARE_PAGE, CLIENTS } from './pages.ts';
import type { PlainSubmission } from './plain-sql.ts';
import type { Sender } from './sender.ts';
import type { Site } from './visit.ts';

export const PLAIN = 'same rows by plain SQL';

/** So many drafts are made ready for each second, more than anything sends. */
const DRAFTS_A_SECOND = 2500;

/** The floor of the submit transaction. */
export function plainTarget(drafts: Drafts, plain: PlainSubmission): Target {
  const run = async (seconds: number) => {
    const ready = await drafts.take(Math.ceil(seconds * DRAFTS_A_SECOND));
    return clientsUntil({ clients: CLIENTS, seconds }, () => {
      const draft = ready.pop();
      return draft === undefined ? Promise.resolve(null) : plain.submit(draft.id);
    });
  };
  return { name: PLAIN, floor: null, aim: null, run };
}

/** A database and how to reach it. */
export type Install = { database: Database; databaseUrl: string; secretKey: string };

/** The submit use case by itself, called in this process as the web server calls it. */
export function transactionTarget(install: Install, form: Form, drafts: Drafts): Target {
  const run = async (seconds: number) => {
    const ready = await drafts.take(Math.ceil(seconds * DRAFTS_A_SECOND));
    return clientsUntil({ clients: CLIENTS, seconds }, async () => {
      const draft = ready.pop();
      return draft === undefined ? null : (await submit(install, form, draft.token)) !== null;
    });
  };
  return { name: 'submit transaction', floor: PLAIN, aim: 0.3, run };
}

/** Sends a draft. Gives the case's reference; null when it was not sent. */
export async function submit(install: Install, form: Form, token: string): Promise<string | null> {
  const sent = await sendDraft(contextOf(install, { kind: 'public' }), form, { token });
  return sent.ok && sent.value.to === 'sent' ? sent.value.reference : null;
}

/** What a use case needs, as lib/web makes it, which only runs inside the framework. */
export function contextOf({ database, databaseUrl, secretKey }: Install, actor: Actor): Context {
  const now = new Date();
  return {
    actor,
    now,
    today: londonDate(now),
    locale: 'en',
    database,
    enqueue: enqueueIn(databaseUrl),
    secrets: secretsFrom(secretKey),
    files: filesWith({}),
    sendsTexts: false,
    showsMap: false,
    newId: () => randomUUID(),
    random: (max) => randomInt(max),
    newToken: () => randomBytes(32).toString('base64url'),
  };
}

/** The form's send button, pressed once for each draft: to the answer that leads on to the reference. */
export function sendTarget({
  sender,
  site,
  form,
  drafts,
}: {
  sender: Sender;
  site: Site;
  form: Form;
  drafts: Drafts;
}): Target {
  const run = async (seconds: number) => {
    const ready = await drafts.take(Math.ceil(seconds * DRAFTS_A_SECOND));
    return askSite(sender, site, {
      method: 'POST',
      paths: [urls.applySend(form.id)],
      cookies: ready.map(({ token }) => `draft-${form.id}=${token}`),
      once: true,
      seconds,
      status: 303,
    });
  };
  return { name: 'submit to reference', floor: BARE_PAGE, aim: 0.5, run };
}
