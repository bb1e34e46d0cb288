import { z } from 'zod';
import { findDraft, isOpenedBy, moveDraft, setResumeHash } from '#lib/db/drafts';
import { consumeMailedLink } from '#lib/db/mailed-links';
import type { Transaction } from '#lib/db/transaction';
import { addDays, londonDate, type PlainDate } from '#lib/domain/calendar/plain-date';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import { DRAFT_DAYS } from '#lib/domain/forms/draft-days';
import type { Form } from '#lib/domain/forms/form';
import { formById } from '#lib/domain/forms/registry';
import { type AccessCode, parseAccessCode } from '#lib/domain/references/access-code';
import type { Context } from '#lib/use-cases/context';
import { lockOpenDraft } from '#lib/use-cases/drafts/lock-open-draft';
import { promiseLink } from '#lib/use-cases/mail/promise-link';
import { countRequest, countWrong, refuseIfBlocked } from '#lib/use-cases/tracking/limits';
import { write } from '#lib/use-cases/write';

const LASTS_MS = DRAFT_DAYS * 24 * 60 * 60 * 1000;

/** How somebody comes back to a draft: until when it is kept and, where they asked for one, the code that opens it. */
export type ComingBack = { until: PlainDate; code: AccessCode | null };

/** The draft behind a cookie's token as somebody may leave it; null when there is none to come back to. */
export async function findComingBack(
  context: Context,
  form: Form,
  token: string | null,
): Promise<ComingBack | null> {
  if (token === null) return null;
  const { database, secrets } = context;
  const tokenHash = secrets.hashToken(token);
  const draft = await findDraft(database.client, tokenHash);
  if (draft === null || draft.form !== form.id || draft.caseId !== null) return null;
  const code = secrets.resumeCodeFor(token);
  const isShown = await isOpenedBy(database.client, { tokenHash, resumeHash: secrets.hashAccessCode(code) });
  return { until: addDays(londonDate(draft.updatedAt), DRAFT_DAYS), code: isShown ? code : null };
}

type Leaving = { token: string | null; address: string | null };

/** Sends a one-time link to this draft. Limited by who asks and by whom it goes to. */
export async function sendDraftLink(
  context: Context,
  form: Form,
  { token, address, email }: Leaving & { email: string },
): Promise<Result<null>> {
  const attempt = { address, reference: `draft for ${email.toLowerCase()}` };
  const blocked = await countRequest(context, attempt);
  if (blocked) return blocked;
  return leave(context, { form, token }, (tx, draftId) =>
    promiseLink(context, tx, { recipient: email, draftId, lastsMs: LASTS_MS }),
  );
}

/** Makes the code that opens this draft on another device; the same one however often it is asked for here. */
export function makeResumeCode(context: Context, form: Form, token: string | null): Promise<Result<null>> {
  const { secrets, now } = context;
  const resumeHash = secrets.hashAccessCode(secrets.resumeCodeFor(token ?? ''));
  return leave(context, { form, token }, (tx, draftId) =>
    setResumeHash(tx, draftId, { resumeHash, at: now }),
  );
}

function leave(
  context: Context,
  { form, token }: { form: Form; token: string | null },
  act: (tx: Transaction, draftId: string) => Promise<void>,
): Promise<Result<null>> {
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema: z.string().max(200).nullable(),
      act: async (tx, given) => {
        const locked = await lockOpenDraft(context, tx, { form, token: given });
        if (locked.state !== 'open') return refuse('not-found', 'There is no such draft.');
        await act(tx, locked.draft.id);
        return done(null);
      },
    },
    token,
  );
}

/** A draft that was opened again: its form, and its new secret. On the device before, it can be opened no more. */
export type Resumed = { form: Form; token: string };

/** Uses a mailed link up. Unknown, used, expired and sent are refused alike. */
export function resumeByLink(context: Context, linkToken: string): Promise<Result<Resumed>> {
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema: z.string().max(200),
      act: async (tx, given) => {
        const tokenHash = context.secrets.hashToken(given);
        const link = await consumeMailedLink(tx, { tokenHash, to: 'draft', now: context.now });
        return link?.draftId == null ? NONE : resume(context, tx, { id: link.draftId });
      },
    },
    linkToken,
  );
}

/** Opens a draft by its code. A wrong one is counted. */
export async function resumeByCode(
  context: Context,
  { code: typed, address }: { code: string; address: string | null },
): Promise<Result<Resumed>> {
  const attempt = { address, reference: '' };
  const blocked = await refuseIfBlocked(context, attempt);
  if (blocked) return blocked;
  const code = parseAccessCode(typed);
  const resumed = code === null ? NONE : await openWith(context, code);
  return resumed.ok ? resumed : ((await countWrong(context, attempt)) ?? resumed);
}

function openWith(context: Context, code: AccessCode): Promise<Result<Resumed>> {
  const resumeHash = context.secrets.hashAccessCode(code);
  return write(
    context,
    { permission: 'form:fill-in', schema: z.null(), act: (tx) => resume(context, tx, { resumeHash }) },
    null,
  );
}

const NONE = refuse('not-found', 'There is no such draft.');

async function resume(
  context: Context,
  tx: Transaction,
  which: Parameters<typeof moveDraft>[1],
): Promise<Result<Resumed>> {
  const token = context.newToken();
  const moved = await moveDraft(tx, which, { tokenHash: context.secrets.hashToken(token), at: context.now });
  const form = moved === null ? null : formById(moved);
  return form === null ? NONE : done({ form, token });
}
