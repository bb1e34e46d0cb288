import { z } from 'zod';
import { confirmFollower, deleteFollower, insertFollower } from '#lib/db/followers';
import { done, type Result, refuse } from '#lib/domain/cases/refusal';
import type { Form } from '#lib/domain/forms/form';
import { isEmailAddress } from '#lib/domain/forms/read-contact';
import type { Context } from '#lib/use-cases/context';
import { findDraftState } from '#lib/use-cases/drafts/draft-state';
import { findFirstNearby } from '#lib/use-cases/drafts/find-nearby';
import { promiseMail } from '#lib/use-cases/promise-mail';
import { countRequest } from '#lib/use-cases/tracking/limits';
import { write } from '#lib/use-cases/write';

/** How long somebody has to say by the link that they asked for it. */
const TO_CONFIRM_MS = 2 * 24 * 60 * 60 * 1000;

const asking = z.object({ email: z.string().max(320).refine(isEmailAddress), caseId: z.uuid() });

/**
 * Asks whoever has an address, by a link in a mail, whether they want to be told what happens with the first report like
 * the one in this draft. Refuses when there is none, and too many mails.
 */
export async function askToFollow(
  context: Context,
  form: Form,
  { token, address, email }: { token: string | null; address: string | null; email: string },
): Promise<Result<null>> {
  const caseId = await followedFrom(context, form, token);
  if (caseId === null) return refuse('not-found', 'There is no such report.');
  const attempt = { address, reference: `follower ${email.toLowerCase()}` };
  const blocked = await countRequest(context, attempt);
  if (blocked) return blocked;
  return write(
    context,
    {
      permission: 'form:fill-in',
      schema: asking,
      act: async (tx, asked) => {
        const id = context.newId();
        const { now, locale: language } = context;
        await insertFollower(tx, { ...asked, id, language, askedAt: now });
        await promiseMail(context, tx, {
          caseId: asked.caseId,
          template: 'follow-link',
          occasion: id,
          recipient: asked.email,
          data: { follower: { id, language, news: null } },
        });
        return done(null);
      },
    },
    { email, caseId },
  );
}

/** The case that whoever has this draft may follow; null when none is like it. */
export async function followedFrom(
  context: Context,
  form: Form,
  token: string | null,
): Promise<string | null> {
  const draft = await findDraftState(context, form, token);
  return draft?.state === 'open' ? findFirstNearby(context, form, draft.answers) : null;
}

/** What a link in a mail to a follower is for: to begin, which works once, or to stop. */
export type Following = 'begin' | 'stop';

/** The token of such a link; it says of whom by a row’s id alone. */
export function followToken({ secrets }: Pick<Context, 'secrets'>, what: Following, id: string): string {
  return secrets.seal(`follow ${what} ${id}`);
}

/** What a token is for; null when it is none of ours. */
export function followingBy(
  { secrets }: Pick<Context, 'secrets'>,
  token: string,
): { what: Following; id: string } | null {
  const [kind, what, id = ''] = secrets.open(token)?.split(' ') ?? [];
  if (kind !== 'follow' || (what !== 'begin' && what !== 'stop')) return null;
  return { what, id };
}

const GONE = refuse('not-found', 'This link no longer works.');

/** Does what the link in a mail is for. Used, old and unknown ones are refused alike. */
export function answerFollowing(context: Context, token: string): Promise<Result<Following>> {
  return write<z.ZodString, Following>(
    context,
    {
      permission: 'form:fill-in',
      schema: z.string().max(500),
      act: async (tx, given) => {
        const following = followingBy(context, given);
        if (following === null) return GONE;
        const { what, id } = following;
        const { now } = context;
        const since = new Date(now.getTime() - TO_CONFIRM_MS);
        const isDone =
          what === 'begin' ? await confirmFollower(tx, { id, since, now }) : await deleteFollower(tx, id);
        return isDone ? done(what) : GONE;
      },
    },
    token,
  );
}
